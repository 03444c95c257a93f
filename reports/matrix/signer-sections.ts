import type { CaseResult, Report } from '../../runner/types/report.js';
import { fact } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { count } from '../terminal/page.js';
import {
  bounded,
  causesWords,
  certaintyWords,
  numberedCauses,
  tieWords,
  type NumberedCause,
} from '../text/cause.js';
import { groupedBy } from '../text/grouped.js';
import { caseLink, defectLinks, linkList, seenOf, verdictBadge } from './cells.js';
import { isShort, type Matrix } from './matrix.js';
import { errorPlace, linkFrom } from './place.js';
import type { Signer } from './signer-list.js';

// What the page of a signer tells of its cases, a section each; none where there is nothing to tell.

/** What explains its failures, and how to mend it. */
export function causes(report: Report, place: string): Markup | false {
  const all = numberedCauses(report);
  return (
    all.length > 0 &&
    markup`<section aria-labelledby="causes">
      <h2 id="causes">Causes <span class="number">${causesWords(report)}</span></h2>
      ${all.map((one) => causeBlock(one, place))}
    </section>`
  );
}

function causeBlock({ number, cause, results, named }: NumberedCause, place: string): Markup {
  const { alternatives, certainty, explanation, fix } = cause;
  const ties = tieWords(alternatives);
  return markup`<article class="cause ${named ? 'bad' : 'open'}" id="cause-${number}">
    <h3>${number}. ${defectLinks(place, cause)} <span class="number">${count(results.length, 'failure')}</span></h3>
    <dl>
      ${fact('Wrong', markup`<p>${bounded(explanation)}</p>`)} ${fact('Mend', markup`<p>${bounded(fix)}</p>`)}
      ${ties !== null && fact('Or equally', markup`<p><code>${ties}</code></p>`)}
      ${fact('Certainty', markup`<p>${certainty}: ${certaintyWords[certainty]}</p>`)}
      ${fact('Cases', linkList(results.map(({ id }) => caseLink(place, id))))}
    </dl>
  </article>`;
}

/** What nobody else gets wrong. */
export function alone(signer: Signer, { cases, signers }: Matrix, place: string): Markup | false {
  const own = cases.filter(({ only }) => only === signer);
  if (own.length === 0 || signers.length < 2) return false;
  return markup`<section aria-labelledby="alone">
    <h2 id="alone">Only this signer fails <span class="number">${own.length}</span></h2>
    <p class="lead">Every other signer that can do it passes.</p>
    ${linkList(own.map(({ said }) => markup`${caseLink(place, said.id)} <span class="soft">${said.title}</span>`))}
  </section>`;
}

/** Every case that failed, with the reason on record. */
export function failures({ report, id }: Signer, place: string): Markup | false {
  const short = report.cases.filter(isShort);
  if (short.length === 0) return false;
  return markup`<section aria-labelledby="failures">
    <h2 id="failures">What fails <span class="number">${short.length}</span></h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Cases that fail">
      <table class="numbers sortable rows">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Verdict</th>
            <th scope="col">Level</th>
            <th scope="col">Observed</th>
            <th scope="col">Explained by</th>
          </tr>
        </thead>
        <tbody>
          ${short.map((result) => failureRow(result, place, id))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function failureRow(result: CaseResult, place: string, signerId: string): Markup {
  const { diagnosis, knownFailure } = result;
  return markup`<tr>
    <th scope="row">${caseLink(place, result.id, signerId)}<small>${result.title}</small></th>
    <td>${verdictBadge(result)}</td>
    <td>${result.level}</td>
    <td><code>${seenOf(result)}</code></td>
    <td>
      ${diagnosis !== null && defectLinks(place, diagnosis)}
      ${knownFailure !== undefined && markup`<small>${knownFailure.kind}: ${knownFailure.reason}</small>`}
    </td>
  </tr>`;
}

/** The documented errors that it does not trigger. */
export function errors(signer: Signer, matrix: Matrix, place: string): Markup | false {
  const all = matrix.errors.flatMap((error) => {
    const outcome = error.outcomes.get(signer);
    return outcome === undefined ? [] : [outcome];
  });
  if (all.length === 0) return false;
  const triggered = all.filter(({ state }) => state === 'triggered');
  const rest = groupedBy(
    all.filter(({ state }) => state !== 'triggered'),
    ({ state }) => state,
  );
  const link = ({ family, condition }: (typeof all)[number]) =>
    markup`<a class="mono" href="${linkFrom(place, errorPlace(family, condition), signer.id)}">${condition}</a> <span class="soft">${family}</span>`;
  return markup`<section aria-labelledby="errors">
    <h2 id="errors">Documented errors <span class="number">${triggered.length} of ${all.length} triggered</span></h2>
    <p class="lead">
      A faithful request with just one fault draws the error that AWS documents for it: the signer signed it as it was
      told, and nothing else was wrong.
    </p>
    ${[...rest].map(([state, outcomes]) => markup`<h3 class="block">${state}</h3>${linkList(outcomes.map(link))}`)}
  </section>`;
}

/** What it does not claim, by what is missing. */
export function unsupported({ cases }: Report, place: string): Markup | false {
  const all = cases.filter(({ verdict }) => verdict === 'unsupported');
  if (all.length === 0) return false;
  const byFeature = groupedBy(all, ({ observed }) => observed?.feature ?? 'not named');
  return markup`<section aria-labelledby="unsupported">
    <h2 id="unsupported">Unsupported <span class="number">${all.length}</span></h2>
    <p class="lead">The signer does not claim what these need; they are no pass.</p>
    ${[...byFeature].map(
      ([feature, results]) => markup`<details class="group">
        <summary>
          <h3>${feature} <span class="number">${results.length}</span></h3>
        </summary>
        ${linkList(
          results.map(({ id }) => caseLink(place, id)),
          results.length,
        )}
      </details>`,
    )}
  </section>`;
}
