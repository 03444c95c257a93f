import { entryOf, type Defect } from '../../runner/model/defect.js';
import type { Cause } from '../../runner/types/report.js';
import { broken, fact, sourceLine } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { bounded, certaintyWords } from '../text/cause.js';
import { caseLink, linkList, signerLink } from './cells.js';
import { signersHaving, type HavingDefect, type MatrixDefect } from './defects.js';
import type { Matrix } from './matrix.js';
import { sitePage } from './page.js';
import { defectPlace, linkFrom, places } from './place.js';
import { siteToolbar } from './toolbar.js';

/** Every known defect, those that most signers have first. */
export function defectListPage(matrix: Matrix): string {
  const { defects, signers } = matrix;
  const page = places.defects;
  const had = defects.filter(({ having }) => having.length > 0);
  const holders = signers.filter((signer) =>
    had.some(({ having }) => having.some((one) => one.signer === signer)),
  );
  return sitePage(
    {
      place: page,
      title: 'Defects',
      about: `${had.length} of ${defects.length} known defects of signers are found in the signers of this matrix.`,
      main: markup`<h1>Defects</h1>
        <p class="lead">
          ${had.length} of ${defects.length} known defects explain failures of these signers. The others are in the
          catalogue because signers have been seen, or may be expected, to have them.
        </p>
        <section aria-labelledby="list">
          <h2 id="list" class="vh">All defects</h2>
          ${siteToolbar({
            label: 'Filter the defects',
            noun: 'defect',
            total: defects.length,
            choices: [
              {
                name: 'had',
                label: 'Had by',
                values: [['anyone', 'anyone'], ...holders.map(({ id, label }) => [id, label] as const)],
              },
              {
                name: 'stage',
                label: 'Stage',
                values: [...new Set(defects.flatMap(({ defect }) => defect?.stage ?? []))],
              },
            ],
          })}
          <div class="scroll grid" data-rows tabindex="0" role="group" aria-label="Defects and how many signers have them">
            <table class="errors sortable">
              <thead>
                <tr>
                  <th scope="col">Defect</th>
                  <th scope="col" class="n">Signers</th>
                  <th scope="col">Stage</th>
                  <th scope="col">What is wrong</th>
                </tr>
              </thead>
              <tbody>
                ${defects.map((one) => listRow(one, page))}
              </tbody>
            </table>
          </div>
          <p class="nothing" hidden>No defect fits the filter.</p>
        </section>`,
    },
    matrix,
  );
}

function listRow(one: MatrixDefect, page: string): Markup {
  const { id, defect, wrong, having } = one;
  const number = signersHaving(one);
  const ids = new Set(having.map(({ signer }) => signer.id));
  return markup`<tr data-row data-stage="${defect?.stage ?? ''}" data-had="${number > 0 && ['anyone', ...ids].join(' ')}">
    <th scope="row"><a class="mono" href="${linkFrom(page, defectPlace(id))}">${broken(id)}</a></th>
    <td class="n ${number === 0 && 'zero'}">${number}</td>
    <td>${defect?.stage ?? ''}</td>
    <td>${bounded(wrong)}</td>
  </tr>`;
}

/** One defect: what it is, and who has it. */
export function defectPage(one: MatrixDefect, matrix: Matrix): string {
  const { id, defect, wrong, mend, having, equally } = one;
  const place = defectPlace(id);
  const number = signersHaving(one);
  return sitePage(
    {
      place,
      title: id,
      about: wrong === '' ? id : bounded(wrong),
      main: markup`<p class="eyebrow"><a href="${linkFrom(place, places.defects)}">Defects</a></p>
        <h1 class="case">${broken(id)}</h1>
        ${
          defect === null
            ? markup`<p class="case-title">${bounded(wrong)}</p>
                <dl>
                  ${mend !== '' && fact('Mend', markup`<p>${bounded(mend)}</p>`)}
                  ${fact(
                    'Source',
                    markup`<p>
                      The catalogue of suite ${matrix.suite.version} has no entry for it; these are the words of the
                      diagnosis, which knows how to recompute it.
                    </p>`,
                  )}
                </dl>`
            : about(defect, place)
        }
        <section aria-labelledby="who">
          <h2 id="who">Who has it <span class="number">${number} of ${matrix.signers.length}</span></h2>
          ${number === 0 && markup`<p class="lead">No failure of these signers is explained by it.</p>`}
          ${number > 0 && findings(one, having, place)}
        </section>
        ${
          equally.length > 0 &&
          markup`<section aria-labelledby="equally">
            <h2 id="equally">Or equally <span class="number">${equally.length}</span></h2>
            <p class="lead">It would explain these as well as the defect that is named for them.</p>
            ${findings(one, equally, place)}
          </section>`
        }`,
    },
    matrix,
  );
}

function findings({ id }: MatrixDefect, found: readonly HavingDefect[], place: string): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Signers and their cases">
    <table class="numbers rows">
      <thead>
        <tr>
          <th scope="col">Signer</th>
          <th scope="col">Certainty</th>
          <th scope="col">Cases</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          ({ signer, cause }) => markup`<tr>
            <th scope="row">${signerLink(place, signer)}</th>
            <td>
              ${cause.certainty} <small>${certaintyWords[cause.certainty]}</small>
              ${shade(cause, id)}
            </td>
            <td>
              ${linkList(
                cause.cases.map((caseId) => caseLink(place, caseId, signer.id)),
                3,
              )}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Which of the many defects of an entry it is. */
function shade({ defects, alternatives }: Cause, id: string): Markup | false {
  const own = [...defects, ...alternatives.flat()].filter((name) => name !== id && entryOf(name) === id);
  return own.length > 0 && markup`<small>as <span class="mono">${broken(own.join(' or '))}</span></small>`;
}

function about(defect: Defect, place: string): Markup {
  const { stage, wrong, rule, sources, mend, example, contested, seen, resembles, notExecutable } = defect;
  return markup`<p class="case-title">${wrong}</p>
    <dl>
      ${fact('Rule', markup`<p>${rule}</p>`)} ${fact('Mend', markup`<p>${mend}</p>`)}
      ${contested !== null && fact('Contested', markup`<p>${contested}</p>`)}
      ${fact('Stage', markup`<p>${stage}</p>`)}
      ${fact(
        'Example',
        markup`<p><code>${example.request}</code></p>
          <p>${example.of}: right <code>${example.right}</code></p>
          <p>${example.of}: wrong <code>${example.wrong}</code></p>`,
      )}
      ${fact('Sources', markup`${sources.map(sourceLine)}`)}
      ${seen.length > 0 && fact('Seen in', markup`${seen.map(sourceLine)}`)}
      ${resembles.length > 0 && fact('Resembles', linkList(resembles.map((other) => markup`<a class="mono" href="${linkFrom(place, defectPlace(other))}">${broken(other)}</a>`)))}
      ${notExecutable !== null && fact('Not tried', markup`<p>${notExecutable}</p>`)}
      ${
        notExecutable === null &&
        fact(
          'Try it',
          markup`<pre class="command" tabindex="0">npx sigv4-conform --adapter builtin:defect/${defect.id}</pre>`,
        )
      }
    </dl>`;
}
