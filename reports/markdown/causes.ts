import type { Report } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import {
  bounded,
  causesWords,
  certaintyWords,
  explains,
  numberedCauses,
  tieWords,
  type NumberedCause,
} from '../text/cause.js';
import { code, prose } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { cut } from '../text/width.js';

/** How many characters the causes may take. */
const room = 7_000;
/** Cases of a cause that are named. */
const examples = 3;

/** What explains the failures, largest first, and how to mend it; what nothing explains is left to its own table. */
export function causes(report: Report): string[] {
  const named = numberedCauses(report).filter((one) => one.named);
  if (named.length === 0) return [];
  const lines: string[] = [];
  let left = room;
  for (const [index, one] of named.entries()) {
    const block = causeBlock(one);
    left -= block.join('\n').length;
    if (left < 0) {
      lines.push(`… and ${named.length - index} more, which the other report formats have.`);
      break;
    }
    lines.push(...block);
  }
  return [`### Causes: ${prose(causesWords(report))}`, '', ...lines];
}

function causeBlock({ number, cause, results }: NumberedCause): string[] {
  const { defects, alternatives, certainty, explanation, fix, cases } = cause;
  const known = results.filter(({ standing }) => standing === 'as-expected').length;
  const ties = tieWords(alternatives);
  const named = cases.slice(0, examples).map((id) => code(cut(visible(id), 160)));
  const more = cases.length > examples ? ` and ${cases.length - examples} more` : '';
  const failures = `${count(cases.length, 'failure')}${known > 0 ? ` (${known} known)` : ''}`;
  return [
    `- <a id="cause-${number}"></a>**Cause ${number}:** ${defects.map((id) => code(cut(visible(id), 100))).join(' and ')} ${explains(cause)} ${failures}; ${certaintyWords[certainty]}.`,
    `  - Wrong: ${prose(cut(bounded(explanation), 700))}`,
    `  - Mend: ${prose(cut(bounded(fix), 700))}`,
    ...(ties === null ? [] : [`  - Or equally: ${code(cut(ties, 400))}`]),
    `  - Cases: ${named.join(', ')}${more}`,
  ];
}
