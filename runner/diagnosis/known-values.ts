import type { Credentials } from '../model/signing.js';
import { hmac } from '../sigv4/bytes.js';
import { awsSteps, type Steps } from '../sigv4/steps.js';
import { scopeDay } from '../sigv4/time.js';
import type { Hypothesis } from './hypothesis.js';
import type { Signing } from './signing.js';

/** What a run has told its signer so far, and the keys that it knows besides. */
export interface KnownValues {
  readonly days: readonly string[];
  readonly regions: readonly string[];
  readonly services: readonly string[];
  /** Secrets, by the name that they may be called in a report. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** All that the run's signings were told. */
export function knownValues(
  signings: readonly Signing[],
  credentials: Iterable<Credentials & { readonly name: string }>,
): KnownValues {
  const distinct = (value: (signing: Signing) => string) => [...new Set(signings.map(value))];
  return {
    days: distinct(({ input }) => scopeDay(input.signingTime)),
    regions: distinct(({ input }) => input.region),
    services: distinct(({ input }) => input.service),
    secrets: new Map([...credentials].map(({ name, secretAccessKey }) => [name, secretAccessKey])),
  };
}

/** Signers that take a value from elsewhere: an earlier signing's, or another key's. */
export function keptValues({ input }: Signing, known: KnownValues): Hypothesis[] {
  const day = scopeDay(input.signingTime);
  const { region, service, credentials } = input;
  const found: Hypothesis[] = [];
  for (const other of known.days) {
    if (other === day) continue;
    found.push(
      {
        defects: ['date-scope-stale-day'],
        changes: [{ steps: { scope: (scope) => ({ ...scope, day: other }) } }],
        wrong: null,
        mend: null,
      },
      stale('day', { chain: (scope) => [other, scope.region, scope.service, scope.terminator] }),
    );
  }
  for (const other of known.regions) {
    if (other === region) continue;
    found.push(stale('region', { chain: (scope) => [scope.day, other, scope.service, scope.terminator] }));
  }
  for (const other of known.services) {
    if (other === service) continue;
    found.push(stale('service', { chain: (scope) => [scope.day, scope.region, other, scope.terminator] }));
  }
  for (const [name, secret] of known.secrets) {
    if (secret === credentials.secretAccessKey) continue;
    found.push({
      defects: [`other-secret/${name}`],
      changes: [{ steps: { secret: () => secret } }],
      wrong: `The key is derived from another secret: that of the key set "${name}".`,
      mend: 'Take the secret that belongs to the access key id of this very signing, and keep none from an earlier one.',
    });
  }
  return found;
}

function stale(what: string, steps: Partial<Steps>): Hypothesis {
  return {
    defects: ['key-stale-date'],
    changes: [{ steps: { ...steps, key: awsSteps.key, link: (key, message) => hmac(key, message) } }],
    wrong: `The signing key is that of another ${what}: a key that was derived earlier is used again.`,
    mend: `Keep derived keys by secret, day, region and service together, or derive each time; here the ${what} was left out.`,
  };
}
