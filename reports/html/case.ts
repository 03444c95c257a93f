import type { CaseResult, Report } from '../../runner/types/report.js';
import type { ReportOptions } from '../reporter.js';
import { whyWords, type NumberedCause } from '../text/cause.js';
import { noteOn, verdictWord } from '../text/failure.js';
import { expectedAnswers, observedAnswer, observedLine, type Answer } from '../text/outcome.js';
import { rerunCommand } from '../text/rerun.js';
import { visible, visibleLines } from '../text/visible.js';
import { cut } from '../text/width.js';
import { anchorOf, causeAnchor, errorAnchor, linkTo } from './anchor.js';
import { differenceBlock } from './difference.js';
import { broken, fact, sourceLine } from './facts.js';
import { lines, markup, type Markup } from './markup.js';
import { requestBlock } from './request.js';

/** Characters of a message that the page shows. */
const messageShown = 6000;

/** One case: a line to scan, and all there is to know of it inside. */
export function caseEntry(
  result: CaseResult,
  report: Report,
  options: ReportOptions,
  cause: NumberedCause | undefined,
): Markup {
  const { id, title, verdict, standing, profile, level, service } = result;
  const lineEnd =
    verdict === 'pass' && standing === 'as-expected' ? (result.variant ?? '') : observedLine(result);
  return markup`<details
    class="entry case"
    id="${anchorOf(id)}"
    data-verdict="${verdict}"
    data-standing="${standing}"
    data-profile="${profile}"
    data-level="${level}"
    data-service="${service}"
  >
    <summary>
      <span class="badge ${tone(result)}">${verdictWord(result)}</span>
      <span class="what"
        ><code class="id">${broken(id)}</code>
        <span class="title">${title}</span>
        ${lineEnd !== '' && markup`<span class="seen">${cut(visible(lineEnd), 140)}</span>`}</span
      >
    </summary>
    <dl>
      ${facts(result, report, options, cause).map(([label, value]) => fact(label, value))}
    </dl>
  </details>`;
}

function facts(
  result: CaseResult,
  report: Report,
  options: ReportOptions,
  cause: NumberedCause | undefined,
): [label: string, value: Markup][] {
  const { difference, request } = result;
  const why = whyWords(result);
  const note = result.standing === 'as-expected' ? null : noteOn(result);
  const list: [label: string, value: Markup | false][] = [
    ['Case', about(result)],
    ['Note', note !== null && markup`<p>${note}</p>`],
    ['Expected', markup`${expectedAnswers(result, report).map(answer)}${errorLinks(result, report)}`],
    ['Observed', answer(observedAnswer(result))],
    ['Difference', difference !== null && differenceBlock(difference)],
    ['Cause', why !== null && markup`<p>${why}</p>${cause !== undefined && causeLink(cause)}`],
    [request === undefined ? 'Request' : 'Request as sent', requestBlock(result)],
    ['Source', (result.source ?? []).length > 0 && markup`${(result.source ?? []).map(sourceLine)}`],
    [
      'Run it again',
      markup`<pre class="command" tabindex="0">${lines(rerunCommand(options.command, result.id, 96))}</pre>`,
    ],
  ];
  return list.flatMap(([label, value]) => (value === false ? [] : [[label, value]]));
}

function about({ id, level, profile, service, tags, durationMs }: CaseResult): Markup {
  return markup`<p>
    ${level}, profile ${profile}, received by ${service}, ${durationMs.toFixed(1)}
    ms${tags.map((tag) => markup`, <span class="tag">${tag}</span>`)}
    <a href="${linkTo(id)}">Link to this case</a>
  </p>`;
}

/** An expected or observed outcome, with the reply that stands for it. */
export function answer({ words, reply, message }: Answer): Markup {
  const [first = '', ...rest] = words;
  return markup`<p>${first}</p>
    ${rest.map((line) => markup`<p class="more">${line}</p>`)}
    ${reply !== null && markup`<p><code>${reply}</code></p>`}
    ${message !== null && message !== '' && said(message)}`;
}

/** The way to the documented errors that are expected. */
function errorLinks({ id, expected }: CaseResult, { documentedErrors }: Report): Markup[] {
  return expected.flatMap(({ family, condition }) => {
    const listed = documentedErrors.some(
      (entry) => entry.family === family && entry.condition === condition && entry.cases.includes(id),
    );
    if (!listed || family === undefined || condition === undefined) return [];
    const link = linkTo(errorAnchor(family, condition));
    return [markup`<p><a href="${link}">The documented error ${condition} of ${family}</a></p>`];
  });
}

function causeLink({ number, cause }: NumberedCause): Markup {
  const more = cause.cases.length > 1 ? `, of ${cause.cases.length} failures` : '';
  return markup`<p><a href="${linkTo(causeAnchor(number))}">Cause ${number}${more}</a></p>`;
}

/** What came back, its lines kept. */
function said(message: string): Markup {
  const shown = message.slice(0, messageShown).replace(/[\ud800-\udbff]$/, '');
  const cutHere = message.length > messageShown && '… (cut here; the JSON report has all of it)';
  const text = visibleLines(shown.replace(/[\r\n]+$/, ''));
  return markup`<pre class="said" tabindex="0">${lines([...text, ...(cutHere === false ? [] : [cutHere])])}</pre>`;
}

function tone({ verdict, standing }: CaseResult): string {
  if (standing !== 'as-expected') return verdict === 'error' ? 'broke' : 'bad';
  if (verdict === 'pass') return 'good';
  return verdict === 'unsupported' || verdict === 'not-run' ? 'mute' : 'warn';
}
