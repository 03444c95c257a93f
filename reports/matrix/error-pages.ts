import { labelOf, wordingBlock } from '../html/error.js';
import { broken, fact } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { shareOf, errorStates, type ErrorState } from '../text/error-grid.js';
import { groupedBy } from '../text/grouped.js';
import { caseLink, linkList, signerLink } from './cells.js';
import type { MatrixError } from './errors.js';
import type { Matrix } from './matrix.js';
import { sitePage } from './page.js';
import { errorPlace, linkFrom, places } from './place.js';
import { oneWord, siteToolbar } from './toolbar.js';

const tones = {
  triggered: 'good',
  'not triggered': 'bad',
  'other outcome': 'warn',
  'not judged': 'mute',
} as const satisfies Record<ErrorState, string>;

/** Every documented error, and how many signers trigger it. */
export function errorListPage(matrix: Matrix): string {
  const { errors } = matrix;
  const families = [...groupedBy(errors, ({ family }) => family)];
  const page = places.errors;
  return sitePage(
    {
      place: page,
      title: 'Documented errors',
      about: `${errors.length} authentication errors of AWS, and which signers trigger each as documented.`,
      main: markup`<h1>Documented errors</h1>
        <p class="lead">
          A signer <em>triggers</em> an error when its faithful request with just this one fault draws it, word for word.
          A signature that is wrong anyway draws another one, and a signer that refuses, or cannot be told, draws none.
        </p>
        <section aria-labelledby="list">
          <h2 id="list" class="vh">All documented errors</h2>
          ${siteToolbar({
            label: 'Filter the documented errors',
            noun: 'error',
            total: errors.length,
            choices: [
              { name: 'family', label: 'Family', values: families.map(([family]) => family) },
              {
                name: 'state',
                label: 'Some signer',
                values: errorStates,
              },
            ],
          })}
          <div class="scroll grid" data-rows tabindex="0" role="group" aria-label="Documented errors by outcome">
            <table class="errors sortable">
              <thead>
                <tr>
                  <th scope="col">Error</th>
                  <th scope="col">Family</th>
                  <th scope="col">Reply</th>
                  ${errorStates.map((state) => markup`<th scope="col" class="n">${state}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${errors.map((error) => listRow(error, page))}
              </tbody>
            </table>
          </div>
          <p class="nothing" hidden>No documented error fits the filter.</p>
        </section>`,
    },
    matrix,
  );
}

function listRow({ family, condition, outcomes }: MatrixError, page: string): Markup {
  const all = [...outcomes.values()];
  const states = new Set(all.map(({ state }) => oneWord(state)));
  const codes = new Set(all.flatMap(({ replies }) => replies.map(({ status, code }) => `${status} ${code}`)));
  return markup`<tr data-row data-family="${oneWord(family)}" data-state="${[...states].join(' ')}">
    <th scope="row"><a class="mono" href="${linkFrom(page, errorPlace(family, condition))}">${broken(condition)}</a></th>
    <td>${family}</td>
    <td><small>${[...codes].join(', ')}</small></td>
    ${errorStates.map((wanted) => {
      const number = all.filter(({ state }) => state === wanted).length;
      return markup`<td class="n ${number === 0 ? 'zero' : wanted === 'not triggered' && 'no'}">${number}</td>`;
    })}
  </tr>`;
}

/** One documented error: its wordings, and who triggers it. */
export function errorPage(error: MatrixError, matrix: Matrix): string {
  const { family, condition, outcomes, entry } = error;
  const place = errorPlace(family, condition);
  const number = [...outcomes.values()].filter(({ state }) => state === 'triggered').length;
  return sitePage(
    {
      place,
      title: `${condition} of ${family}`,
      about: `${number} of ${outcomes.size} signers trigger ${condition} as ${family} documents it.`,
      main: markup`<p class="eyebrow"><a href="${linkFrom(place, places.errors)}">Documented errors</a></p>
        <h1>${condition} <span class="number">${family}</span></h1>
        <section aria-labelledby="who">
          <h2 id="who">Who triggers it <span class="number">${number} of ${outcomes.size}</span></h2>
          ${who(error, place)}
        </section>
        <section aria-labelledby="wordings">
          <h2 id="wordings">What AWS answers</h2>
          ${
            entry === null
              ? markup`<p class="lead">Suite ${matrix.suite.version} does not have this error.</p>`
              : markup`<dl>
                  ${entry.wordings.map((wording) => fact(labelOf(wording), wordingBlock(wording)))}
                  ${entry.note !== undefined && fact('Note', markup`<p>${entry.note}</p>`)}
                </dl>`
          }
        </section>
        <section aria-labelledby="cases">
          <h2 id="cases">Cases that expect it</h2>
          ${linkList(
            casesOf(error).map((id) => caseLink(place, id)),
            20,
          )}
        </section>`,
    },
    matrix,
  );
}

function casesOf({ outcomes }: MatrixError): string[] {
  const all = [...outcomes.values()].flatMap(({ replies }) => replies.flatMap(({ cases }) => cases));
  return [...new Set(all)];
}

function who({ outcomes }: MatrixError, place: string): Markup {
  const rows = [...outcomes].sort(
    ([, one], [, other]) => errorStates.indexOf(one.state) - errorStates.indexOf(other.state),
  );
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Signers and what they draw">
    <table class="numbers rows">
      <thead>
        <tr>
          <th scope="col">Signer</th>
          <th scope="col">Outcome</th>
          <th scope="col">Cases that triggered it</th>
          <th scope="col">Came instead</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([signer, outcome]) => markup`<tr id="${signer.id}">
            <th scope="row">${signerLink(place, signer)}</th>
            <td><span class="badge ${tones[outcome.state]}">${outcome.state}</span></td>
            <td>${shareOf(outcome)}</td>
            <td>
              ${outcome.state !== 'triggered' && outcome.instead.map(({ word, caseId }, at) => markup`${at > 0 && ', '}${caseLink(place, caseId, signer.id)} <code>${word}</code>`)}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
