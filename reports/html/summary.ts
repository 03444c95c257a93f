import type { CaseResult, Report } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import { causesWords } from '../text/cause.js';
import { unexpectedCases, verdictWord } from '../text/failure.js';
import { outcomeWord } from '../text/outcome.js';
import { conformantWords, gateWords, signerName } from '../text/totals.js';
import { linkTo } from './anchor.js';
import { markup, type Markup } from './markup.js';

/** Failures that are named at the top. */
const named = 8;

/** Who was judged by what, and what came of it. */
export function summary(report: Report): Markup {
  const unexpected = unexpectedCases(report);
  return markup`<header>
    <p class="eyebrow">SigV4 conformance report</p>
    <h1>${signerName(report)}</h1>
    <div class="outcome ${report.gate === 'passed' ? 'good' : 'bad'}">
      <p class="headline">${conformantWords(report)}</p>
      <p>${gateWords(report)}</p>
      ${report.causes.length > 0 && markup`<p><a href="#causes">${capital(causesWords(report))}</a></p>`}
      ${report.partial && markup`<p>Partial: the run was interrupted or cut off.</p>`}
    </div>
    ${counts(report)} ${unexpected.length > 0 && unexpectedList(unexpected)}
    ${report.warnings.length > 0 && warnings(report)} ${origin(report)}
  </header>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Count {
  readonly number: number;
  readonly word: string;
  readonly tone: 'good' | 'bad' | 'broke' | 'warn' | 'mute';
}

/** How many cases came to which verdict, in words and as a bar. */
export function counts({ totals }: Report): Markup {
  const all: readonly Count[] = [
    { number: totals.passed, word: 'passed', tone: 'good' },
    { number: totals.failed, word: 'failed', tone: 'bad' },
    { number: totals.errors, word: totals.errors === 1 ? 'error' : 'errors', tone: 'broke' },
    { number: totals.unsupported, word: 'unsupported', tone: 'mute' },
    { number: totals.notRun, word: 'not run', tone: 'mute' },
  ];
  const shown = all.filter(({ number }, index) => number > 0 || index < 2);
  const among: string[] = [];
  if (totals.knownFailures > 0) among.push(count(totals.knownFailures, 'known failure'));
  if (totals.unexpectedPasses > 0)
    among.push(count(totals.unexpectedPasses, 'unexpected pass', 'unexpected passes'));
  return markup`<ul class="counts">
      <li><b>${totals.cases}</b> ${totals.cases === 1 ? 'case' : 'cases'}</li>
      ${shown.map(
        ({ number, word, tone }) =>
          markup`<li class="${number > 0 ? tone : 'mute'}"><b>${number}</b> ${word}</li>`,
      )}
      ${among.length > 0 && markup`<li class="among">among these ${among.join(', ')}</li>`}
    </ul>
    ${bar(shown, totals.cases)}`;
}

/** How the verdicts divide the cases; the numbers above say it in words. */
function bar(shown: readonly Count[], cases: number): Markup | false {
  if (cases === 0) return false;
  let x = 0;
  const parts = shown.map(({ number, tone }) => {
    const part = markup`<rect class="${tone}" x="${x}" width="${number}" height="1" />`;
    x += number;
    return part;
  });
  return markup`<svg class="bar" viewBox="0 0 ${cases} 1" preserveAspectRatio="none" aria-hidden="true">
    ${parts}
  </svg>`;
}

function unexpectedList(results: readonly CaseResult[]): Markup {
  const more = results.length - named;
  return markup`<ul class="first">
    ${results.slice(0, named).map(
      (result) =>
        markup`<li>
          <a href="${linkTo(result.id)}">${result.id}</a>
          <span
            >${result.standing === 'unexpected' && result.verdict === 'fail' ? '' : `${verdictWord(result)}, `}${outcomeWord(result.observed)}</span
          >
        </li>`,
    )}
    ${more > 0 && markup`<li><a href="#cases">and ${more} more</a></li>`}
  </ul>`;
}

function warnings(report: Report): Markup {
  return markup`<ul class="warnings">
    ${report.warnings.map((warning) => markup`<li>Warning: ${warning.slice(0, 2000)}</li>`)}
  </ul>`;
}

function origin({ implementation, adapter, suite, tool, startedAt, durationMs, totals }: Report): Markup {
  const digest = suite.digest.replace(/^sha256:/, '').slice(0, 12);
  const time = startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
  const duration =
    durationMs < 10_000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
  const rows: [label: string, value: Markup | string][] = [
    ['Adapter', markup`<code>${adapter.spec}</code> (${adapter.kind})`],
    ['Suite', markup`${suite.version} (<code>${digest}</code>), ${totals.cases} of ${suite.cases} cases`],
    ['Run', markup`<time datetime="${startedAt}">${time}</time>, ${duration}`],
    ['Tool', `${tool.name} ${tool.version}`],
  ];
  if (implementation.language !== null) rows.unshift(['Language', implementation.language]);
  for (const [label, url] of [
    ['Signer', implementation.source],
    ['Its issues', implementation.issues],
  ] as const) {
    if (typeof url === 'string' && /^https:\/\/[!-~]+$/.test(url)) {
      rows.push([label, markup`<a href="${url}" rel="noopener noreferrer">${url}</a>`]);
    }
  }
  return markup`<dl class="origin">
    ${rows.map(
      ([label, value]) =>
        markup`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
