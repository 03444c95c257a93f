import type { ShownCondition, ShownDefect, ShownFamily, ShownService } from '../model/catalogue.js';
import type { Defect } from '../model/defect.js';
import type { Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import { listedError, listedErrors, listedProfiles } from './listing.js';

/** What a family answers, and in which order it looks. */
export function shownFamily(family: Family, { services, cases }: Suite): ShownFamily {
  const { name, about, carrier, checks, queryChecks, orderBasis } = family;
  return {
    kind: 'family',
    name,
    about,
    file: `suites/errors/${name}.yaml`,
    services: [...services.values()].filter((one) => one.family.name === name).map((one) => one.name),
    carrier,
    checks,
    queryChecks,
    orderBasis,
    errors: listedErrors(family, cases).map((error) => ({
      ...error,
      check: family.errors.get(error.condition)?.check ?? null,
    })),
  };
}

/** How a service receives, with the source of every rule. */
export function shownService(service: Service, { cases }: Suite): ShownService {
  const { name, about, family, signingName, onlyRegion, windowMinutes } = service;
  return {
    kind: 'service',
    name,
    about,
    file: `suites/services/${name}.yaml`,
    family: family.name,
    signingName,
    onlyRegion,
    windowMinutes,
    path: { doubleEncode: service.doubleEncodePath, normalize: service.normalizePath },
    payload: {
      contentSha256Header: service.requiresContentSha256 ? 'required' : 'optional',
      unsigned: service.takesUnsignedPayload ? 'taken' : 'literal',
      presigned: service.presignedPayload,
      declared: service.takesDeclaredHash ? 'signed' : 'ignored',
    },
    dates: service.readsHttpDates ? 'iso-or-http' : 'iso',
    tokenInQuery: service.signsTokenInQuery ? 'signed' : 'added',
    disclosesCanonicalRequest: service.disclosesCanonicalRequest,
    apiNamespace: service.apiNamespace,
    reply: service.reply,
    facts: service.facts,
    profiles: listedProfiles(cases.filter((one) => one.service.name === name)),
  };
}

/** What each family answers to a condition. */
export function shownCondition(condition: string, { families, cases }: Suite): ShownCondition {
  const errors = [...families.values()].flatMap((family) => {
    const entry = family.errors.get(condition);
    return entry === undefined ? [] : [{ ...listedError(family, entry, cases), message: entry.message }];
  });
  return { kind: 'condition', condition, errors };
}

/** A known defect, as its file has it. */
export function shownDefect(defect: Defect): ShownDefect {
  return { kind: 'defect', ...defect, file: `suites/defects/${defect.stage}.yaml` };
}
