import type { CatalogueWording, DocumentedErrorResult, Report } from '../../runner/types/report.js';
import {
  errorGrid,
  errorStates,
  shareOf,
  type ErrorGrid,
  type ErrorOutcome,
  type FamilyErrors,
} from '../text/error-grid.js';
import { cameInstead } from '../text/instead.js';
import { code, folded, markdownTable, prose } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { cut } from '../text/width.js';

/** How many characters the tables may take. */
const room = { missed: 8_000, grid: 6_000 };

/** What was not triggered, with what AWS says there; and the table of all, folded. */
export function documentedErrors(report: Report): string[] {
  const grid = errorGrid(report);
  if (grid.total === 0) return [];
  const all = grid.families.flatMap(({ errors }) => [...errors.values()]);
  const missed = errorStates.flatMap((kind) =>
    all.filter(({ state }) => state === kind && kind !== 'triggered'),
  );
  return [
    `### Documented AWS errors: ${grid.triggered} of ${grid.total} triggered`,
    '',
    ...(missed.length === 0 ? [] : [...missedTable(missed, report), '']),
    ...folded('By condition and family', [
      ...markdownTable(
        ['Condition', ...grid.families.map(head)],
        grid.conditions.map((condition) => row(condition, grid)),
        room.grid,
      ),
      '',
      '✓ triggered · ✗ something else came · ~ another outcome came, which is allowed · – not judged · a dot: no case of this run expects it · empty: no such error is known',
    ]),
  ];
}

function missedTable(missed: readonly ErrorOutcome[], report: Report): string[] {
  const rows = missed.flatMap((outcome) =>
    outcome.replies
      .filter(({ triggered }) => !triggered)
      .map((reply, index) => missedRow(outcome, reply, index === 0, report)),
  );
  const names = ['Not triggered', 'Service', 'Documented reply', 'Confidence', 'What came'];
  return markdownTable(names, rows, room.missed);
}

function missedRow(
  outcome: ErrorOutcome,
  reply: DocumentedErrorResult,
  first: boolean,
  { cases }: Report,
): string[] {
  const { family, condition, service, status, confidence } = reply;
  const wordings = outcome.entry?.wordings ?? [];
  const message = wordings.find((one) => isAnswer(one, reply))?.message ?? '';
  const results = cases.filter(({ id }) => reply.cases.includes(id));
  return [
    (first ? anchor(outcome) : '') + code(condition),
    `${code(service)} (${prose(family)})`,
    `HTTP ${status} ${code(reply.code)}${message === '' ? '' : `<br>${code(cut(visible(message), 160))}`}`,
    confidence,
    cameInstead(results)
      .map(({ word }) => prose(cut(word, 80)))
      .join(', '),
  ];
}

function isAnswer({ services, code: own }: CatalogueWording, reply: DocumentedErrorResult): boolean {
  return services.includes(reply.service) && own === reply.code;
}

function head({ family, triggered, errors }: FamilyErrors): string {
  return `${prose(family)}<br>${triggered} of ${errors.size}`;
}

function row(condition: string, { families }: ErrorGrid): string[] {
  return [code(condition), ...families.map((family) => cell(condition, family))];
}

function cell(condition: string, { errors, unselected }: FamilyErrors): string {
  const outcome = errors.get(condition);
  if (outcome === undefined) {
    return unselected.some((entry) => entry.condition === condition) ? '·' : '';
  }
  if (outcome.state === 'triggered') return `✓ ${shareOf(outcome)}`;
  const [first] = outcome.instead;
  const more = outcome.instead.length > 1 ? ', …' : '';
  const words = first === undefined ? '' : ` ${prose(cut(first.word, 40))}${more}`;
  const id = anchorId(outcome);
  const mark = marks[outcome.state];
  return (id === null ? mark : `[${mark}](#${id})`) + words;
}

const marks = { 'not triggered': '✗', 'other outcome': '~', 'not judged': '–', triggered: '✓' } as const;

/** GitHub puts a prefix before it and finds it all the same. */
function anchor(outcome: ErrorOutcome): string {
  const id = anchorId(outcome);
  return id === null ? '' : `<a id="${id}"></a>`;
}

/** null where the names are none of the catalogue's, and could be anything. */
function anchorId({ family, condition }: ErrorOutcome): string | null {
  const id = `error-${family}-${condition}`;
  return /^[a-z0-9.-]{1,100}$/.test(id) ? id : null;
}
