import type { Place, ShownCondition, ShownError, ShownWording } from '../../runner/model/catalogue.js';
import type { Unreached } from '../../runner/model/family.js';
import { count } from '../terminal/page.js';
import { visible } from '../text/visible.js';
import { replyLines } from './http.js';
import { exactFact, fact, literal, prose, written, type Page } from './page.js';

/** Ids of cases that a wording names before it only counts. */
const casesShown = 20;

/** A documented error: where it is found, and every wording of it. */
export function renderError(error: ShownError, page: Page): string {
  return written([head(error, page), ...error.wordings.map((wording) => wordingLines(wording, page))]);
}

function head(error: ShownError, page: Page): string[] {
  const { family, condition, place, check } = error;
  const found =
    check === null
      ? 'no check: nothing in this tool answers it'
      : `the check ${check}: ${placeWords(place.header)} in header form, ${placeWords(place.query)} of a presigned request`;
  return [
    page.paint.bold(visible(`${family}/${condition}`)),
    ...fact('found by', found, page),
    ...fact('services', error.services.join(', '), page),
    ...fact(
      'status of',
      error.statuses.map(({ service, status }) => `${service}: ${status}`),
      page,
    ),
    ...fact('note', error.note, page),
    ...fact('stands in', error.file, page),
  ];
}

function placeWords({ at, of }: Place): string {
  return at === null ? `not among the ${of}` : `number ${at} of ${of}`;
}

function wordingLines(wording: ShownWording, page: Page): string[] {
  const { variant, status, code, message, sentences, reply, cases } = wording;
  const name = variant === null ? 'Answered' : `Variant ${variant}`;
  const shown = cases.slice(0, casesShown);
  const more = cases.length - shown.length;
  return [
    page.paint.bold(`${name}: HTTP ${status} ${visible(code)}`.trimEnd()),
    ...fact('when', whenWords(wording), page),
    ...fact('seen', wording.era, page),
    ...fact('confidence', wording.confidence, page),
    exactFact('message', message),
    ...fact(
      'sentences',
      sentences.map(({ of, text }) => `${of}: ${text}`),
      page,
    ),
    ...fact('facts', wording.references.join(', '), page),
    ...fact('source', wording.sources, page),
    ...fact('reached', wording.unreached === null ? '' : unreachedWords(wording.unreached), page),
    ...(reply === null ? [] : ['', ...prose(replyTitle(reply), page), ...literal(replyLines(reply)), '']),
    ...(cases.length === 0 ? prose('No case draws it.', page) : [`  ${count(cases.length, 'case')}`]),
    ...literal(shown),
    ...(more > 0 ? literal([`… and ${more} more: --json names them all`]) : []),
  ];
}

function replyTitle({ service, case: id }: NonNullable<ShownWording['reply']>): string {
  return id === null
    ? `How ${service} lays it out; what stands in braces comes from the request:`
    : `As ${service} answers ${id}:`;
}

function whenWords({ when }: ShownWording): string {
  switch (when) {
    case 'always':
      return 'no variant applies';
    case 'query':
      return 'the request is presigned';
    case 'disclosing':
      return 'the service discloses what it computed';
    case 'named':
      return 'the check that finds it says so';
    case 'other':
      return 'a case asks for it by its name';
  }
}

function unreachedWords(unreached: Unreached): string {
  return unreached.kind === 'waits-for'
    ? `waits for the profile ${unreached.profile}`
    : `by no case: ${unreached.reason}`;
}

/** What each family answers to a condition. */
export function renderCondition({ condition, errors }: ShownCondition, page: Page): string {
  return written([
    [
      page.paint.bold(visible(condition)),
      ...prose(`What ${count(errors.length, 'family', 'families')} answer.`, page),
    ],
    ...errors.map((error) => [
      page.paint.bold(visible(`${error.family}/${condition}`)),
      ...fact('reply', `HTTP ${error.status} ${error.code}`.trimEnd(), page),
      exactFact('message', error.message),
      ...fact('confidence', error.confidence, page),
      ...fact('variants', error.variants.join(', '), page),
      ...fact('cases', String(error.cases), page),
    ]),
    prose(`More on one: npx sigv4-conform show <family>/${condition}`, page),
  ]);
}
