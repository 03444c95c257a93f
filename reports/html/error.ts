import type { CatalogueWording } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import { shareOf, type ErrorOutcome } from '../text/error-grid.js';
import { errorAnchor, linkTo } from './anchor.js';
import { caseList } from './case-list.js';
import { broken, fact, sourceLine } from './facts.js';
import { markup, type Markup } from './markup.js';
import { templateBlock, templateLine } from './template.js';

/** A documented error: a line to scan; inside its wordings, where they come from, and what the cases saw. */
export function errorEntry(outcome: ErrorOutcome): Markup {
  const { family, condition, state, replies, entry } = outcome;
  const anchor = errorAnchor(family, condition);
  const codes = [...new Set(replies.map(({ status, code }) => `${status} ${code}`))];
  const confidence = [...new Set(replies.map((reply) => reply.confidence))];
  return markup`<details
    class="entry error"
    id="${anchor}"
    data-state="${state}"
    data-family="${family}"
    data-confidence="${confidence.join(', ')}"
  >
    <summary>
      <span class="badge ${tones[state]}">${state}</span>
      <span class="what"
        ><code class="id">${broken(condition)}</code>
        <span class="title">${codes.join(', ')}</span>
        <span class="confidence">${confidence.join(', ')}</span>
        <span class="seen">${seen(outcome)}</span></span
      >
    </summary>
    <dl>
      ${fact(
        'Error',
        markup`<p>
          ${condition} as ${family} answers it. <a href="${linkTo(anchor)}">Link to this error</a>
        </p>`,
      )}
      ${entry !== null && entry.wordings.map((wording) => fact(labelOf(wording), wordingBlock(wording)))}
      ${entry?.note !== undefined && fact('Note', markup`<p>${entry.note}</p>`)} ${fact('Services', repliesList(outcome))}
      ${outcome.others.length > 0 && fact('Other outcomes', caseList(outcome.others, true))}
      ${outcome.triggering.length > 0 && fact('Triggered by', caseList(outcome.triggering, false))}
      ${outcome.unjudged.length > 0 && fact('Not judged', caseList(outcome.unjudged, true))}
    </dl>
  </details>`;
}

const tones = {
  triggered: 'good',
  'not triggered': 'bad',
  'other outcome': 'warn',
  'not judged': 'mute',
} as const;

function seen(outcome: ErrorOutcome): string {
  const { state, others, unjudged, instead } = outcome;
  const otherwise = others.filter(({ verdict }) => verdict === 'pass').length;
  const parts = [
    ...(state === 'triggered' ? [] : [`came: ${instead.map(({ word }) => word).join(', ')}`]),
    ...(otherwise === 0 ? [] : [`${count(otherwise, 'case')} passed by another outcome`]),
    ...(unjudged.length === 0 ? [] : [`${count(unjudged.length, 'case')} not judged`]),
  ];
  return [`cases that triggered it: ${shareOf(outcome)}`, ...parts].join('; ');
}

/** Which of an error's wordings it is. */
export function labelOf({ name, when }: CatalogueWording): string {
  switch (when) {
    case undefined:
      return 'Wording';
    case 'query':
      return 'In the query form';
    case 'disclosing':
      return 'Where it discloses';
    default:
      return `Also: ${name ?? ''}`;
  }
}

/** A wording with its sources, and how sure we are of it. */
export function wordingBlock(wording: CatalogueWording): Markup {
  const { status, code, message, sentences = [], confidence, era, services, references, sources } = wording;
  const about = [
    confidence,
    ...(era === undefined ? [] : [era]),
    ...(services.length > 0 ? [`expected of ${services.join(', ')}`] : ['recognised, expected by no case']),
  ];
  return markup`<p><code>HTTP ${status} ${code}</code> <span class="confidence">${about.join('; ')}</span></p>
    ${templateBlock(message)}
    ${
      sentences.length > 0 &&
      markup`<p class="more">{sentences} stands for those of these that apply:</p>
        <ul class="sentences">
          ${sentences.map((text) => markup`<li><code>${templateLine(text)}</code></li>`)}
        </ul>`
    }
    ${sources.map(sourceLine)}
    <p class="more">References: ${references.join(', ')}</p>`;
}

function repliesList({ replies }: ErrorOutcome): Markup {
  return markup`<ul class="plain">
    ${replies.map(
      ({ service, status, code, triggered, cases }) =>
        markup`<li>
          <span class="${triggered ? 'yes' : 'no'}">${triggered ? '✓ triggered' : '✗ not triggered'}</span>
          at ${service}: <code>HTTP ${status} ${code}</code>, ${count(cases.length, 'case')}
        </li>`,
    )}
  </ul>`;
}
