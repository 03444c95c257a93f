import type { CaseResult } from '../../runner/types/report.js';
import { outcomeWord } from '../text/outcome.js';
import { linkTo } from './anchor.js';
import { markup, type Markup } from './markup.js';

/** Cases that are listed before the rest is folded. */
const listed = 8;

/** Links to cases. */
export function caseList(results: readonly CaseResult[], withOutcome: boolean): Markup {
  const item = ({ id, observed }: CaseResult) =>
    markup`<li>
      <a href="${linkTo(id)}">${id}</a>${withOutcome && markup` <span>${outcomeWord(observed)}</span>`}
    </li>`;
  const rest = results.slice(listed);
  return markup`<ul class="plain links">
      ${results.slice(0, listed).map(item)}
    </ul>
    ${
      rest.length > 0 &&
      markup`<details class="rest">
        <summary>and ${rest.length} more</summary>
        <ul class="plain links">
          ${rest.map(item)}
        </ul>
      </details>`
    }`;
}
