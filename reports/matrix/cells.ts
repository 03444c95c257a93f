import { entryOf } from '../../runner/model/defect.js';
import { outcomeWord } from '../text/outcome.js';
import type { CaseResult, Cause } from '../../runner/types/report.js';
import { markup, type Markup } from '../html/markup.js';
import { broken } from '../html/facts.js';
import { casePlace, defectPlace, linkFrom, signerPlace } from './place.js';
import type { Signer } from './signer-list.js';

/** What a verdict is written as in a narrow cell, the tone it has, and its words. */
export const verdictSigns = {
  pass: ['✓', 'good', 'pass'],
  fail: ['✗', 'bad', 'fail'],
  error: ['!', 'broke', 'error'],
  unsupported: ['–', 'mute', 'unsupported'],
  'not-run': ['?', 'mute', 'not run'],
} as const satisfies Record<CaseResult['verdict'], readonly [sign: string, tone: string, words: string]>;

export function verdictBadge({ verdict }: Pick<CaseResult, 'verdict'>): Markup {
  const [, tone, words] = verdictSigns[verdict];
  return markup`<span class="badge ${tone}">${words}</span>`;
}

/** What was seen where the verdict does not say it. */
export function seenOf(result: CaseResult): string {
  if (result.variant !== null) return result.variant;
  return result.verdict === 'fail' || result.verdict === 'error' ? outcomeWord(result.observed) : '';
}

export function signerLink(page: string, { id, label }: Signer, fragment = ''): Markup {
  return markup`<a href="${linkFrom(page, signerPlace(id), fragment)}">${label}</a>`;
}

export function caseLink(page: string, caseId: string, fragment = ''): Markup {
  return markup`<a class="mono" href="${linkFrom(page, casePlace(caseId), fragment)}">${broken(caseId)}</a>`;
}

/** The defects of a cause, each a link, or that there is none. */
export function defectLinks(page: string, { defects }: Pick<Cause, 'defects'>): Markup {
  if (defects.length === 0) return markup`<span class="soft">no known defect</span>`;
  return markup`${defects.map(
    (id, at) =>
      markup`${at > 0 && ' and '}<a class="mono" href="${linkFrom(page, defectPlace(entryOf(id)))}">${broken(id)}</a>`,
  )}`;
}

/** A list of links, the rest folded where it is long. */
export function linkList(items: readonly Markup[], most = 8): Markup {
  const list = (part: readonly Markup[]) =>
    markup`<ul class="plain">${part.map((item) => markup`<li>${item}</li>`)}</ul>`;
  const rest = items.slice(most);
  return markup`${list(items.slice(0, most))}${
    rest.length > 0 &&
    markup`<details class="rest"><summary>and ${rest.length} more</summary>${list(rest)}</details>`
  }`;
}
