import type { Report } from '../../runner/types/report.js';
import { errorGrid, type ErrorOutcome, type FamilyErrors } from '../text/error-grid.js';
import { groupedBy } from '../text/grouped.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { documentedReplies } from './documented-replies.js';
import type { Page } from './page.js';

/** Which documented AWS errors were triggered: a line for each family, and what was missed in it; verbose: all of them. */
export function documentedErrors(report: Report, page: Page): string[] {
  const { families, triggered, total } = errorGrid(report);
  if (total === 0) return [];
  const digits = String(Math.max(...families.map((one) => one.triggered))).length;
  const summaries = table(
    families.map((one) => summary(one, digits, page)),
    page.width - 2,
  );
  return [
    page.paint.bold(`Documented AWS errors: ${triggered} of ${total} triggered`),
    ...families.flatMap((family, index) => [
      `  ${summaries[index] ?? ''}`,
      ...(page.verbose ? documentedReplies(family, page) : shortfalls(family, page)),
    ]),
  ];
}

function summary({ family, triggered, errors }: FamilyErrors, digits: number, { paint }: Page): Cell[] {
  const text = `${String(triggered).padStart(digits)} of ${errors.size} triggered as documented`;
  const isMissed = [...errors.values()].some(({ state }) => state === 'not triggered');
  const tone = isMissed ? paint.red : triggered === errors.size ? paint.green : paint.yellow;
  return [{ text: visible(family) }, { text, paint: tone }];
}

const labels = {
  triggered: '',
  'not triggered': 'NOT triggered',
  'other outcome': 'other outcome',
  'not judged': 'not judged',
} as const;
const indent = ' '.repeat(4);
const labelWidth = 'NOT triggered  '.length;

/** What fared alike stands together, for one defect of a signer often shows in every error of a family. */
function shortfalls({ errors }: FamilyErrors, page: Page): string[] {
  const short = [...errors.values()].filter(({ state }) => state !== 'triggered');
  return [...groupedBy(short, (outcome) => `${outcome.state}: ${cameWords(outcome)}`).values()].flatMap(
    (alike) => shortfall(alike, page),
  );
}

function shortfall(alike: readonly ErrorOutcome[], { paint, width }: Page): string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const room = width - indent.length - labelWidth;
  const conditions = wrap(alike.map(({ condition }) => visible(condition)).join(', '), room);
  const label = labels[first.state].padEnd(labelWidth);
  const painted = first.state === 'not triggered' ? paint.red(label) : paint.dim(label);
  return [
    ...conditions.map((line, index) => indent + (index === 0 ? painted : ' '.repeat(labelWidth)) + line),
    ...wrap(cameWords(first), room).map((line) => indent + ' '.repeat(labelWidth) + paint.dim(line)),
  ];
}

function cameWords({ instead }: ErrorOutcome): string {
  return `came: ${instead.map(({ word }) => word).join('; ')}`;
}
