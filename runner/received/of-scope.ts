import type { CredentialScope } from '../sigv4/credential-scope.js';
import { amzDate } from '../sigv4/time.js';
import type { Alteration, Terms } from './terms.js';

// The names of AWS's regions are made of these; no list of them is kept.
const areas = 'us eu ap sa ca af me il mx cn us-gov us-iso us-isob us-isof eu-isoe eusc'.split(' ');
const places = 'east west north south central northeast northwest southeast southwest de-east'.split(' ');

function* regions(): Iterable<string> {
  for (const area of areas) {
    for (const place of places)
      for (let number = 1; number <= 8; number++) yield `${area}-${place}-${number}`;
  }
  yield* [
    '',
    'auto',
    'default',
    'global',
    'aws-global',
    'local',
    'garage',
    'us-east',
    'undefined',
    'null',
    '*',
  ];
}

const parts = { day: 'day', region: 'region', service: 'service', terminator: 'last part' } as const;

/** Another scope than the Credential shows: in all that was signed, in the key alone, in the string to sign alone. */
export function* ofScope(terms: Terms, services: readonly string[], host: string): Iterable<Alteration> {
  const { scope } = terms;
  const labels = host.split(':', 1)[0]?.split('.') ?? [];
  const candidates: Record<keyof typeof parts, Iterable<string>> = {
    region: [...regions(), ...labels, scope.region.toLowerCase()],
    service: ['', ...services, ...labels, scope.service.toLowerCase(), scope.service.toUpperCase()],
    day: daysAround(scope.day),
    terminator: ['', 'aws4', 'AWS4_REQUEST', 'aws4_Request', 'aws4-request', 'sigv4_request'],
  };
  for (const part of ['region', 'service', 'day', 'terminator'] as const) {
    const seen = new Set([scope[part]]);
    for (const value of candidates[part]) {
      if (seen.has(value)) continue;
      seen.add(value);
      yield* scopesWith({ ...scope, [part]: value }, parts[part], value);
    }
  }
}

function* scopesWith(other: CredentialScope, part: string, value: string): Iterable<Alteration> {
  const shown = value === '' ? 'empty' : value;
  yield {
    changed: { scope: other, keyScope: other },
    says: `The signature is that of a scope whose ${part} is ${shown}; the Credential shows another: it was changed after signing, or another one is written than is signed.`,
    mend: `Take the ${part} in the Credential, in the string to sign and in the key from one place.`,
  };
  yield {
    changed: { keyScope: other },
    says: `The signing key is derived over a scope whose ${part} is ${shown}; the Credential shows another.`,
    mend: `Take the ${part} in the Credential and in the key from one place; keep derived keys by secret, day, region and service together.`,
    defect: 'key-stale-date',
  };
  yield {
    changed: { scope: other },
    says: `The scope in the string to sign has the ${part} ${shown}; the Credential shows another.`,
    mend: `Take the ${part} in the Credential and in the string to sign from one place.`,
    defect: 'scope-cred-sts-mismatch',
  };
}

/** Days of a year around: keys are kept for long. */
function* daysAround(day: string): Iterable<string> {
  const [, year = '', month = '', date = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? [];
  if (year === '') return;
  const noon = Date.UTC(Number(year), Number(month) - 1, Number(date), 12);
  for (let away = 1; away <= 366; away++) {
    for (const days of [-away, away]) yield amzDate(new Date(noon + days * 86_400_000)).slice(0, 8);
  }
}
