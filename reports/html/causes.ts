import type { CaseResult, Report } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import {
  bounded,
  causesWords,
  certaintyWords,
  defectWords,
  explains,
  numberedCauses,
  tieWords,
  type NumberedCause,
} from '../text/cause.js';
import { causeAnchor, linkTo } from './anchor.js';
import { caseList } from './case-list.js';
import { fact } from './facts.js';
import { markup, type Markup } from './markup.js';

/** What explains the failures, largest first, and how to mend it. */
export function causes(report: Report): Markup | null {
  const all = numberedCauses(report);
  if (all.length === 0) return null;
  return markup`<section aria-labelledby="causes">
    <h2 id="causes">Causes <span class="number">${causesWords(report)}</span></h2>
    ${all.map(causeBlock)}
  </section>`;
}

function causeBlock({ number, cause, results, named, pressing }: NumberedCause): Markup {
  const { defects, alternatives, certainty, explanation, fix, cases } = cause;
  const anchor = causeAnchor(number);
  const known = results.filter(({ standing }) => standing === 'as-expected').length;
  const ties = tieWords(alternatives);
  return markup`<article class="cause ${pressing ? (named ? 'bad' : 'open') : 'mute'}" id="${anchor}">
    <h3>
      <a href="${linkTo(anchor)}">${number}.</a>
      ${named ? markup`<code>${defectWords(defects)}</code>` : 'No known defect'}
      <span class="number"
        >${named && `${explains(cause)} `}${count(cases.length, 'failure')}${known > 0 && markup` (${known} known)`}</span
      >
    </h3>
    <dl>
      ${fact('Wrong', markup`<p>${bounded(explanation)}</p>`)} ${fact('Mend', markup`<p>${bounded(fix)}</p>`)}
      ${ties !== null && fact('Or equally', markup`<p><code>${ties}</code></p>`)}
      ${fact('Certainty', markup`<p>${certainty}: ${certaintyWords[certainty]}</p>`)}
      ${fact('Cases', caseList(inOrder(results), true))}
    </dl>
  </article>`;
}

/** Those that need somebody first. */
function inOrder(results: readonly CaseResult[]): CaseResult[] {
  const isKnown = ({ standing }: CaseResult) => standing === 'as-expected';
  return [...results.filter((one) => !isKnown(one)), ...results.filter(isKnown)];
}
