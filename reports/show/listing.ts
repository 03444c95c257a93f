import type { Listing } from '../../runner/model/catalogue.js';
import type { Expectation } from '../../runner/model/case.js';
import { count } from '../terminal/page.js';
import { visible } from '../text/visible.js';
import { fact, items, literal, prose, written, type Item, type Page } from './page.js';

/** What can be listed, besides the overview of it all. */
export const listingKinds = [
  'cases',
  'ambient',
  'services',
  'errors',
  'families',
  'conditions',
  'profiles',
  'tags',
] as const;

export type ListingKind = (typeof listingKinds)[number];

/** One list: a name begins a line, so that it can be taken out of a pipe. */
export function renderList(kind: ListingKind, listing: Listing, page: Page): string {
  return written([items(itemsOf(kind, listing), page)]);
}

function itemsOf(kind: ListingKind, listing: Listing): Item[] {
  switch (kind) {
    case 'cases':
      return listing.cases.map(({ id, title, level, service, kind: made, expect }) => [
        id,
        `${level}, ${service}${made === 'wire' ? ', on the wire' : ''}: ${title}; ${expect.map(expectedWord).join(' or ')}`,
      ]);
    case 'ambient':
      return listing.ambient.map(({ id, title, level, expect }) => [
        id,
        `${level}: ${title}; ${expect.map(expectedWord).join(' or ')}`,
      ]);
    case 'services':
      return listing.services.map(({ name, about, family, signingName, onlyRegion, cases }) => [
        name,
        `${family}, signed as ${signingName}, in ${onlyRegion ?? 'every region'}, ${count(cases, 'case')}. ${about}`,
      ]);
    case 'errors':
      return listing.errors.map(({ family, condition, status, code, confidence, variants, cases }) => [
        `${family}/${condition}`,
        [
          `HTTP ${status} ${code}`.trimEnd(),
          confidence,
          count(cases, 'case'),
          ...(variants.length === 0 ? [] : [count(variants.length, 'variant')]),
        ].join(', '),
      ]);
    case 'families':
      return listing.families.map(({ name, about, services, errors, cases }) => [
        name,
        `${count(errors, 'error')}, ${count(cases, 'case')}; ${services.join(', ')}. ${about}`,
      ]);
    case 'conditions':
      return listing.conditions.map(({ condition, families, cases }) => [
        condition,
        `${count(cases, 'case')} in ${families.join(', ')}`,
      ]);
    case 'profiles':
      return listing.profiles.map(({ name, cases, levels, onTheWire }) => [
        name,
        `${count(cases, 'case')}: ${levels.must} must, ${levels.should} should, ${levels.observe} observe${onTheWire === 0 ? '' : `; ${onTheWire} of them on the wire`}`,
      ]);
    case 'tags':
      return listing.tags.map(({ tag, cases }) => [tag, count(cases, 'case')]);
  }
}

function expectedWord(expectation: Expectation): string {
  return expectation.outcome === 'rejected' ? expectation.condition : expectation.outcome;
}

/** How much there is of everything, and how to look at it. */
export function renderOverview(listing: Listing, page: Page): string {
  const { suite, cases, ambient, services, errors, families, conditions, profiles, tags } = listing;
  const wire = cases.filter(({ kind }) => kind === 'wire').length;
  const row = (label: ListingKind, number: number, words: string) =>
    fact(`${label} ${String(number).padStart(labelRoom - label.length - 1)}`, words, page, labelRoom);
  return written([
    [page.paint.bold(`Suite ${visible(suite.version)}`), ...prose(suite.digest, page)],
    [
      ...row(
        'cases',
        cases.length,
        wire === 0
          ? 'a signer is judged by each'
          : `a signer is judged by ${cases.length - wire}; ${wire} are literal requests on the wire`,
      ),
      ...row('ambient', ambient.length, 'cases for whole clients: sigv4-conform client -- <command>'),
      ...row('services', services.length, services.map(({ name }) => name).join(', ')),
      ...row('errors', errors.length, `documented ones in ${count(families.length, 'family', 'families')}`),
      ...row(
        'families',
        families.length,
        families.map(({ name, errors: own }) => `${name} ${own}`).join(', '),
      ),
      ...row('conditions', conditions.length, 'what can be wrong, in one word for all families'),
      ...row(
        'profiles',
        profiles.length,
        profiles.map(({ name, cases: own }) => `${name} ${own}`).join(', '),
      ),
      ...row('tags', tags.length, tags.map(({ tag }) => tag).join(', ')),
    ],
    [
      page.paint.bold('Browse'),
      ...literal([
        `npx sigv4-conform list ${listingKinds.join('|')}`,
        'npx sigv4-conform show <case, service, family, family/condition or condition>',
      ]),
    ],
  ]);
}

const labelRoom = 15;
