import type { Selftest, SelftestDefect } from '../../runner/types/selftest.js';
import { code, folded, markdownTable, prose } from '../text/markdown.js';
import { isContested, isTested, namedWords, notExecutable, sentences, stateOf } from './stages.js';

/** What fits in a comment. */
const room = 40_000;

/** A selftest as Markdown: what holds, what does not, and a row for each defect. */
export function renderMarkdown(selftest: Selftest): string {
  const { passed, failures, suite } = selftest;
  const lines = [
    `# Selftest of suite ${prose(suite.version)}: ${passed ? 'passed' : 'FAILED'}`,
    '',
    ...sentences(selftest).map((sentence) => `- ${prose(sentence)}`),
    '',
  ];
  if (failures.length > 0) {
    const rows = failures.map(({ of, id, message }) => [of, code(id), prose(message)]);
    lines.push('## Failures', '', ...markdownTable(['of', 'which', 'what'], rows, 10_000), '');
  }
  const { defects } = selftest;
  lines.push('## Defects', '', ...defectTable(defects.filter(isTested)), '');
  const contested = defects.filter(isContested);
  if (contested.length > 0) {
    const rows = defectTable(contested);
    lines.push(...folded(`${contested.length} contested, which gate nothing`, rows), '');
  }
  const reasons = [...notExecutable(selftest)];
  if (reasons.length > 0) {
    const list = reasons.map(([reason, ids]) => `- ${prose(reason)} ${ids.map(code).join(', ')}`);
    const count = reasons.reduce((sum, [, ids]) => sum + ids.length, 0);
    lines.push(...folded(`${count} that cannot be switched on`, list), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function defectTable(defects: readonly SelftestDefect[]): string[] {
  const rows = defects.map((one) => [
    code(one.id),
    stateOf(one),
    `${one.caught.must} + ${one.caught.should} + ${one.caught.observe}`,
    prose(namedWords(one)),
    one.caughtBy[0] === undefined ? '' : code(one.caughtBy[0]),
  ]);
  return markdownTable(['defect', '', 'must + should + observe', 'named', 'for example by'], rows, room);
}
