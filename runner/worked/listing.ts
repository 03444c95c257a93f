import type {
  ListedCase,
  ListedCondition,
  ListedError,
  ListedFamily,
  ListedProfile,
  ListedService,
  Listing,
} from '../model/catalogue.js';
import type { AmbientCase } from '../model/ambient.js';
import type { Case } from '../model/case.js';
import type { DocumentedError, Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';

/** A part of a suite to list: some of its cases, and the services and errors that go with them. */
interface Part {
  readonly cases: readonly Case[];
  readonly ambient: readonly AmbientCase[];
  readonly services: readonly Service[];
  readonly errors: readonly ListedError[];
}

/** Everything there is to list of a suite. */
export function listingOf(suite: Suite): Listing {
  const errors = [...suite.families.values()].flatMap((family) => listedErrors(family, suite.cases));
  const { cases, ambient } = suite;
  return listed(suite, { cases, ambient, services: [...suite.services.values()], errors });
}

/** What these cases of a suite have to do with: the services that receive them, the errors that they expect. */
export function listingOfCases(suite: Suite, cases: readonly Case[]): Listing {
  const services = [...suite.services.values()].filter(({ name }) =>
    cases.some(({ service }) => service.name === name),
  );
  const errors = [...suite.families.values()].flatMap((family) => listedErrors(family, cases));
  // What narrows cases of signers says nothing of those for clients.
  return listed(suite, { cases, ambient: [], services, errors: errors.filter((error) => error.cases > 0) });
}

function listed({ version, digest, families }: Suite, { cases, ambient, services, errors }: Part): Listing {
  const there = [...families.values()].filter(
    ({ name }) =>
      services.some(({ family }) => family.name === name) || errors.some((e) => e.family === name),
  );
  return {
    suite: { version, digest },
    cases: cases.map(listedCase),
    ambient: ambient.map(({ id, title, level, tags, expect, file, line }) => {
      return { id, title, level, tags, expect, file, line };
    }),
    services: services.map((service) => listedService(service, cases)),
    errors,
    families: there.map((family) => listedFamily(family, { cases, ambient, services, errors })),
    conditions: listedConditions(errors),
    profiles: listedProfiles(cases),
    tags: [...new Set(cases.flatMap(({ tags }) => tags))]
      .sort()
      .map((tag) => ({ tag, cases: cases.filter(({ tags }) => tags.includes(tag)).length })),
  };
}

function listedCase(one: Case): ListedCase {
  const { id, title, profile, level, service, tags, kind, expect, file, line } = one;
  return { id, title, profile, level, service: service.name, tags, kind, expect, file, line };
}

function listedService(service: Service, cases: readonly Case[]): ListedService {
  const { name, about, family, signingName, onlyRegion } = service;
  const count = cases.filter((one) => one.service.name === name).length;
  return { name, about, family: family.name, signingName, onlyRegion, cases: count };
}

/** The documented errors of a family, each with the number of these cases that expect it. */
export function listedErrors(family: Family, cases: readonly Case[]): ListedError[] {
  return [...family.errors.values()].map((entry) => listedError(family, entry, cases));
}

/** A documented error, with the number of these cases that expect it. */
export function listedError(
  family: Family,
  { condition, status, code, confidence, variants }: DocumentedError,
  cases: readonly Case[],
): ListedError {
  return {
    family: family.name,
    condition,
    status,
    code,
    confidence,
    variants: variants.map(({ name }) => name),
    cases: cases.filter((one) => expects(one, family.name, condition)).length,
  };
}

/** Whether a case takes this error of this family for an answer. */
export function expects({ service, expect }: Case, family: string, condition: string): boolean {
  return (
    service.family.name === family &&
    expect.some((one) => one.outcome === 'rejected' && one.condition === condition)
  );
}

function listedFamily({ name, about }: Family, { cases, services, errors }: Part): ListedFamily {
  return {
    name,
    about,
    services: services.filter(({ family }) => family.name === name).map((service) => service.name),
    errors: errors.filter(({ family }) => family === name).length,
    cases: cases.filter(({ service }) => service.family.name === name).length,
  };
}

function listedConditions(errors: readonly ListedError[]): ListedCondition[] {
  return [...new Set(errors.map(({ condition }) => condition))].sort().map((condition) => {
    const those = errors.filter((error) => error.condition === condition);
    return {
      condition,
      families: those.map(({ family }) => family),
      cases: those.reduce((sum, { cases }) => sum + cases, 0),
    };
  });
}

/** The profiles of these cases, in the order of the cases. */
export function listedProfiles(cases: readonly Case[]): ListedProfile[] {
  return [...new Set(cases.map(({ profile }) => profile))].map((name) => {
    const those = cases.filter(({ profile }) => profile === name);
    const ofLevel = (level: Case['level']) => those.filter((one) => one.level === level).length;
    return {
      name,
      cases: those.length,
      levels: { must: ofLevel('must'), should: ofLevel('should'), observe: ofLevel('observe') },
      onTheWire: those.filter(({ kind }) => kind === 'wire').length,
    };
  });
}
