import type { Report } from '../../runner/types/report.js';
import {
  errorGrid,
  errorStates,
  shareOf,
  type ErrorGrid,
  type ErrorOutcome,
  type FamilyErrors,
} from '../text/error-grid.js';
import { errorAnchor, familyAnchor, linkTo } from './anchor.js';
import { errorList } from './error-list.js';
import { broken } from './facts.js';
import { markup, type Markup } from './markup.js';
import { toolbar } from './toolbar.js';

/** Outcomes that a cell has room for. */
const named = 2;

/** The documented errors: a table of all, a row for each condition and a column for each family; and each by itself. */
export function documentedErrors(report: Report): Markup | null {
  const grid = errorGrid(report);
  if (grid.total === 0) return null;
  return markup`<section aria-labelledby="errors">
    <h2 id="errors">
      Documented AWS errors <span class="number">${grid.triggered} of ${grid.total} triggered</span>
    </h2>
    <ul class="legend">
      <li><span class="yes">✓ 3</span> three faithful requests with just this fault drew it, word for word</li>
      <li><span class="no">✗ 1/3</span> two of three saw something else, which is named</li>
      <li>~ the cases that expect it allow another outcome, which came</li>
      <li>– no case that expects it could be judged</li>
      <li>· the family has it, no case of this run expects it</li>
      <li>empty: the family is not known to have it</li>
    </ul>
    <p class="lead">
      <em>Documented</em> errors are in AWS’s own documents, <em>observed</em> ones in captured replies,
      <em>inferred</em> ones are carried over from how related services answer, or from emulators.
    </p>
    ${toolbar({
      id: 'errors-filter',
      label: 'Filter the documented errors',
      noun: 'error',
      total: grid.total,
      slash: false,
      choices: [
        { name: 'state', label: 'State', values: errorStates },
        { name: 'family', label: 'Family', values: grid.families.map(({ family }) => family) },
        { name: 'confidence', label: 'Confidence', values: ['documented', 'observed', 'inferred'] },
      ],
    })}
    ${table(grid)}
    <p class="nothing" hidden>No documented error fits the filter.</p>
    ${grid.families.map(errorList)}
  </section>`;
}

function table({ families, conditions }: ErrorGrid): Markup {
  return markup`<div class="scroll grid" tabindex="0" role="group" aria-label="Documented errors by family">
    <table class="errors">
      <thead>
        <tr>
          <th scope="col">Condition</th>
          ${families.map(head)}
        </tr>
      </thead>
      <tbody>
        ${conditions.map(
          (condition) =>
            markup`<tr>
              <th scope="row">${broken(condition)}</th>
              ${families.map((family) => cell(condition, family))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function head({ family, triggered, errors }: FamilyErrors): Markup {
  return markup`<th scope="col" class="cell" data-column="${family}">
    <a href="${linkTo(familyAnchor(family))}">${broken(family)}</a>
    <small>${triggered} of ${errors.size}</small>
  </th>`;
}

function cell(condition: string, { family, errors, unselected }: FamilyErrors): Markup {
  const outcome = errors.get(condition);
  if (outcome !== undefined) {
    const missed = outcome.state === 'not triggered' && 'missed';
    return markup`<td class="cell ${missed}" data-column="${family}">${outcomeOf(outcome)}</td>`;
  }
  const known = unselected.some((entry) => entry.condition === condition);
  const [sign, words] = known ? ['·', 'not selected'] : ['', 'no such entry'];
  return markup`<td class="cell zero" data-column="${family}">
    <span aria-hidden="true">${sign}</span><span class="vh">${words}</span>
  </td>`;
}

function outcomeOf(outcome: ErrorOutcome): Markup {
  const { family, condition, state, instead } = outcome;
  const anchor = errorAnchor(family, condition);
  const [sign, tone] = signs[state];
  const share = state === 'triggered' || state === 'not triggered' ? shareOf(outcome) : '';
  const came = state === 'triggered' ? [] : instead;
  return markup`<a class="${tone}" href="${linkTo(anchor)}" data-error="${anchor}"
      ><span aria-hidden="true">${sign} </span><span class="vh">${state} </span>${share}</a
    >${came
      .slice(0, named)
      .map(
        ({ caseId, word }) => markup` <a class="came ${tone}" href="${linkTo(caseId)}">${broken(word)}</a>`,
      )}${came.length > named && markup` <small>and ${came.length - named} more</small>`}`;
}

const signs = {
  triggered: ['✓', 'yes'],
  'not triggered': ['✗', 'no'],
  'other outcome': ['~', 'quiet'],
  'not judged': ['–', 'quiet'],
} as const;
