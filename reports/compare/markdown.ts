import type { Comparison, Single } from '../../runner/types/comparison.js';
import { code, folded, markdownTable, prose } from '../text/markdown.js';
import { changeLists, changeWords, seenWords, sideName, sideVersion, sumWords, totalRows } from './words.js';
import { count } from '../terminal/page.js';

/** Characters of each table: GitHub refuses a comment of more than 65 536. */
const room = 9_000;

/** A comparison for a pull request, in GitHub's Markdown: what was lost in sight, the rest folded. */
export function renderMarkdown(comparison: Comparison): string {
  const { regressions, notices } = comparison;
  const [old, now] = [comparison.old, comparison.new];
  const sameName = old.implementation.name === now.implementation.name;
  const title = sameName
    ? `${prose(now.implementation.name)} ${prose(sideVersion(old))} → ${prose(sideVersion(now))}`
    : `${prose(sideName(old))} → ${prose(sideName(now))}`;
  const sections = [
    [`## ${regressions.length > 0 ? '❌' : '✅'} ${title}: ${regressionWords(regressions.length)}`],
    [`${capital(sumWords(comparison))}.`],
    notices.map((text) => `> ${prose(text)}`),
    ...changeTables(comparison),
    singles(count(comparison.added.length, 'new case'), comparison.added),
    singles(`${count(comparison.gone.length, 'case')} gone`, comparison.gone),
    profiles(comparison),
    causes(comparison),
    totals(comparison),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function regressionWords(number: number): string {
  return number === 0 ? 'no regression' : count(number, 'regression');
}

function changeTables(comparison: Comparison): string[][] {
  return changeLists(comparison).map(({ title, about, changes }) => {
    const rows = changes.map((change) => {
      const [was, is] = changeWords(change);
      const by = change.defects.map(code).join(' and ');
      return [code(change.id), change.level, prose(was), prose(is), by];
    });
    const written = markdownTable(['case', 'level', 'was', 'is', 'explained by'], rows, room);
    return title === 'Regressions'
      ? [`### ${title}`, '', ...written]
      : folded(`${title}: ${changes.length} (${about})`, written);
  });
}

function singles(title: string, cases: readonly Single[]): string[] {
  if (cases.length === 0) return [];
  const rows = cases.map((one) => [
    code(one.id),
    one.level,
    prose(seenWords({ verdict: one.verdict, observed: one.observed, variant: null })),
  ]);
  return folded(title, markdownTable(['case', 'level', 'verdict'], rows, room));
}

function profiles(comparison: Comparison): string[] {
  if (comparison.profiles.length === 0) return [];
  const rows = comparison.profiles.map(({ profile, old, new: now }) => [prose(profile), old, now]);
  return ['### Profiles', '', ...markdownTable(['profile', 'was', 'is'], rows, room)];
}

function causes(comparison: Comparison): string[] {
  if (comparison.causes.length === 0) return [];
  const rows = comparison.causes.map(({ defects, certainty, explanation, old, new: now }) => [
    defects.length > 0 ? defects.map(code).join(' and ') : prose(explanation),
    certainty,
    String(old),
    String(now),
  ]);
  const written = markdownTable(['cause', 'certainty', 'failures before', 'now'], rows, room);
  return ['### Causes', '', ...written];
}

function totals(comparison: Comparison): string[] {
  const rows = totalRows(comparison).map((row) => row.map(prose));
  return folded('Totals', markdownTable(['', 'old', 'new'], rows, room));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
