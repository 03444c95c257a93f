import type { Change } from '../defects/change.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { scopeDay } from '../sigv4/time.js';
import type { Hypothesis } from './hypothesis.js';
import { scopeOfHost, sentScope } from './sent-scope.js';
import type { Signing } from './signing.js';

/** What a run has told its signer, and the keys that it knows besides. */
export interface KnownValues {
  readonly days: readonly string[];
  readonly regions: readonly string[];
  readonly services: readonly string[];
  /** Secrets, each with the names of the key sets that have it: a report says these. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
}

/** All that the run's signings were told. */
export function knownValues(
  signings: readonly Signing[],
  credentials: Iterable<{ readonly name: string; readonly secretAccessKey: string }>,
): KnownValues {
  const distinct = (value: (signing: Signing) => string) => [...new Set(signings.map(value))];
  const secrets = new Map<string, string[]>();
  for (const { name, secretAccessKey } of credentials) {
    secrets.set(secretAccessKey, [...(secrets.get(secretAccessKey) ?? []), name]);
  }
  return {
    days: distinct(({ input }) => scopeDay(input.signingTime)),
    regions: distinct(({ input }) => input.region),
    services: distinct(({ input }) => input.service),
    secrets,
  };
}

/** Signers that take a value from elsewhere: an earlier signing's, or another key's. */
export function keptValues(known: KnownValues): Hypothesis[] {
  const keyOf = (
    what: string,
    values: readonly string[],
    own: (signing: Signing) => string,
    put: (scope: CredentialScope, value: string) => CredentialScope,
  ): Hypothesis => ({
    defects: ['key-stale-date'],
    isLoose: true,
    ways: sticky(values, own, (value) => ({
      steps: {
        chain: (scope) => {
          const { day, region, service, terminator } = put(scope, value);
          return [day, region, service, terminator];
        },
      },
    })),
    wrong: reused(what),
    mend: keptBy(what),
  });
  return [
    {
      defects: ['date-scope-stale-day'],
      ways: (signing) => {
        const { day } = sentScope(signing) ?? {};
        return day === undefined || !known.days.includes(day)
          ? []
          : [[{ steps: { scope: (scope) => ({ ...scope, day }) } }]];
      },
      wrong: null,
      mend: null,
    },
    scopeOfHost,
    keyOf(
      'day',
      known.days,
      ({ input }) => scopeDay(input.signingTime),
      (scope, day) => ({ ...scope, day }),
    ),
    keyOf(
      'region',
      known.regions,
      ({ input }) => input.region,
      (scope, region) => ({ ...scope, region }),
    ),
    keyOf(
      'service',
      known.services,
      ({ input }) => input.service,
      (scope, service) => ({ ...scope, service }),
    ),
    {
      defects: ['key-stale-date'],
      isLoose: true,
      ways: sticky(
        [...known.secrets.keys()],
        ({ input }) => input.credentials.secretAccessKey,
        anotherSecret,
      ),
      wrong: reused('secret'),
      mend: keptBy('secret'),
    },
    ...[...known.secrets].map(([secret, names]): Hypothesis => {
      const ways = [[anotherSecret(secret)]];
      return {
        defects: [`other-secret/${names[0] ?? ''}`],
        ways: () => ways,
        wrong: `The key is derived from another secret, that of the key set ${quoted(names)}.`,
        mend: 'Take the secret that belongs to the access key id of this very signing, and keep none from an earlier one.',
      };
    }),
  ];
}

const anotherSecret = (secret: string): Change => ({ steps: { secret: () => secret } });
const reused = (what: string) =>
  `The signing key is that of another ${what}: a key that was derived before is used again.`;
const keptBy = (what: string) =>
  `Keep derived keys by secret, day, region and service together, or derive each time: here the ${what} is left out.`;
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' or ');

/**
 * A way for each value, the one that was right last time first and the signing's own last: what is kept may be
 * right. What differs from the own by its case alone is left out: it is more likely written otherwise than kept.
 */
function sticky(
  values: readonly string[],
  own: (signing: Signing) => string,
  change: (value: string) => Change,
): Hypothesis['ways'] {
  let order = values;
  return function* (signing) {
    const mine = own(signing);
    const others = order.filter((value) => value.toLowerCase() !== mine.toLowerCase());
    for (const value of [...others, mine]) {
      // Whoever asks for no other was answered by this one.
      const before = order;
      order = [value, ...before.filter((other) => other !== value)];
      yield [change(value)];
      order = before;
    }
  };
}
