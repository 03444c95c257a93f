import { conform, type Outcome } from '#lib/runner/conform/conform.js';
import { headerValues } from '#lib/runner/model/request.js';
import type { SignerCase } from '#lib/runner/model/case.js';
import type { CheckName } from '#lib/runner/model/family.js';
import { wrongServices, type WrongService } from '#lib/runner/selftest/wrong-services.js';
import { checks } from '#lib/runner/service/checks.js';
import { fault, type Check } from '#lib/runner/service/fault.js';
import { benchWith, reference } from './bench.js';

/** A verifier that is wrong in one way: what the reference signer comes to in front of it. */
export interface WrongVerifier {
  readonly name: string;
  /** null where it judges this case like a right one. */
  readonly judges: (testCase: SignerCase) => Promise<Outcome> | null;
}

const bench = benchWith(reference);

/** One of those that the selftest holds against the suite. */
function wrongVerifier({ name, alter, clockOffsetMs }: WrongService): WrongVerifier {
  return {
    name,
    judges: (testCase) => {
      const service = alter(testCase.service);
      if (service === null) return null;
      return conform({ ...testCase, service, clockOffsetMs: testCase.clockOffsetMs + clockOffsetMs }, bench);
    },
  };
}

/** A verifier one of whose checks is done wrong. */
function does(name: string, check: CheckName, wrongly: Check): WrongVerifier {
  return {
    name,
    judges: async (testCase) => {
      const table = checks as Record<CheckName, Check>;
      const right = table[check];
      table[check] = wrongly;
      try {
        return await conform(testCase, bench);
      } finally {
        table[check] = right;
      }
    },
  };
}

const others: readonly WrongVerifier[] = [
  does('compares the day of the scope with its own clock', 'scope', (reception) => {
    const { presented, endpoint } = reception;
    const day = presented.parts?.scope.day;
    return day === endpoint.clock.toISOString().slice(0, 10).replaceAll('-', '')
      ? null
      : fault('scope-date', { scopeDate: day ?? '' });
  }),
  does('wants every header signed', 's3-headers-signed', ({ request, presented }) => {
    const unsigned = request.headers.find(
      ([name]) => !presented.signedHeaders.includes(name.toLowerCase()) && name !== 'authorization',
    );
    return unsigned === undefined ? null : fault('headers-not-signed', { headersNotSigned: unsigned[0] });
  }),
  does('knows one way to write an Authorization header', 's3-components', ({ request }) => {
    const [header = ''] = headerValues(request.headers, 'authorization');
    const usual = /^\S+ Credential=[^, ]+, SignedHeaders=[^, ]+, Signature=[0-9a-f]+$/;
    return usual.test(header) ? null : fault('credentials-incomplete');
  }),
];

/** Those of the selftest, and some that do a check wrong. */
export const wrongVerifiers: readonly WrongVerifier[] = [...wrongServices.map(wrongVerifier), ...others];
