import type { FamilyErrors } from '../text/error-grid.js';
import { familyAnchor } from './anchor.js';
import { errorEntry } from './error.js';
import { markup, type Markup } from './markup.js';

/** The documented errors of a family, one by one. */
export function errorList({ family, about, services, errors, unselected, triggered }: FamilyErrors): Markup {
  return markup`<details class="group" id="${familyAnchor(family)}">
    <summary>
      <h3>${family} <span class="number">${triggered} of ${errors.size} triggered</span></h3>
      <span class="about">${services.join(', ')}</span>
    </summary>
    ${about !== '' && markup`<p class="lead">${about}</p>`} ${[...errors.values()].map(errorEntry)}
    ${
      unselected.length > 0 &&
      markup`<p class="unselected">No case of this run expects:</p>
        <ul class="unselected">
          ${unselected.map(
            ({ condition, unreached }) =>
              markup`<li><code>${condition}</code>${unreached !== undefined && markup` (${unreached})`}</li>`,
          )}
        </ul>`
    }
  </details>`;
}
