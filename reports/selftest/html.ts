import type { Selftest } from '../../runner/types/selftest.js';
import { markup, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { caseSection } from './html/cases.js';
import { defectSection } from './html/defects.js';
import { otherSection } from './html/others.js';
import { sentences, stageRows } from './stages.js';

/** A selftest as one page that needs nothing else: the kill matrix from both sides, to filter and to search. */
export function renderHtml(selftest: Selftest): string {
  const { tool, suite, passed } = selftest;
  return htmlPage({
    title: `Selftest of suite ${suite.version}: ${passed ? 'passed' : 'FAILED'}`,
    tool,
    skip: markup`<a class="skip" href="#defects">Skip to the defects</a>`,
    main: markup`${summary(selftest)} ${stages(selftest)} ${defectSection(selftest)} ${caseSection(selftest)}
    ${otherSection(selftest)}`,
    footer: markup`<p>Made by ${tool.name} ${tool.version}. Press / to search.</p>`,
  });
}

function summary(selftest: Selftest): Markup {
  const { suite, passed, failures, full, startedAt, durationMs } = selftest;
  return markup`<header>
    <p class="eyebrow">Selftest: which case catches which defect</p>
    <h1>Suite ${suite.version}</h1>
    <div class="outcome ${passed ? 'good' : 'bad'}">
      <p class="headline">${passed ? 'Passed' : `FAILED: ${failures.length} do not hold`}</p>
      ${sentences(selftest).map((sentence) => markup`<p>${sentence}</p>`)}
    </div>
    ${
      failures.length > 0 &&
      markup`<ul class="warnings">
        ${failures.slice(0, 200).map(({ of, id, message }) => markup`<li>${of} ${id}: ${message}</li>`)}
      </ul>`
    }
    <p class="lead">
      ${
        full
          ? 'Every case was judged with every defect.'
          : 'Where a defective signer sends just what the reference signer sends, the verdict was taken from there.'
      }
      ${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}, ${(durationMs / 1000).toFixed(1)} s.
    </p>
  </header>`;
}

const columns = ['Defects', 'Tested', 'Caught', 'Named', 'Contested', 'Not executable'];

function stages(selftest: Selftest): Markup {
  return markup`<section aria-labelledby="stages">
    <h2 id="stages">Stages of signing</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Stages of signing and their defects">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            ${columns.map((name) => markup`<th scope="col" class="n">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${stageRows(selftest).map(
            (row) => markup`<tr>
              <th scope="row">${row.stage}</th>
              ${[row.defects, row.tested, row.caught, row.named, row.contested, row.notExecutable].map(
                (count) => markup`<td class="n ${count === 0 && 'zero'}">${count}</td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
