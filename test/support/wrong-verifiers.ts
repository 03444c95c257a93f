import { conform, type Outcome } from '#lib/runner/conform/conform.js';
import { headerValues } from '#lib/runner/model/request.js';
import type { CheckName, Family, Service, SignerCase } from '#lib/runner/model/suite.js';
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

function serviceThat(name: string, alter: (service: Service) => Service | null): WrongVerifier {
  return {
    name,
    judges: (testCase) => {
      const service = alter(testCase.service);
      return service === null ? null : conform({ ...testCase, service }, bench);
    },
  };
}

/** The service with its checks, of both forms, in another order or number. */
export function withChecks(
  service: Service,
  change: (order: readonly CheckName[]) => readonly CheckName[],
): Service {
  const { checks: order, queryChecks } = service.family;
  const family: Family = { ...service.family, checks: change(order), queryChecks: change(queryChecks) };
  return { ...service, family };
}

function leavesOut(...names: readonly CheckName[]): WrongVerifier {
  return serviceThat(`leaves out ${names.join(' and ')}`, (service) => {
    const { checks: order, queryChecks } = service.family;
    if (!names.some((name) => order.includes(name) || queryChecks.includes(name))) return null;
    return withChecks(service, (all) => all.filter((name) => !names.includes(name)));
  });
}

function clockThatIs(name: string, milliseconds: number): WrongVerifier {
  return {
    name,
    judges: (testCase) =>
      conform({ ...testCase, clockOffsetMs: testCase.clockOffsetMs + milliseconds }, bench),
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
  serviceThat('normalises the path of S3, and of nobody else', (service) => ({
    ...service,
    normalizePath: !service.normalizePath,
  })),
  serviceThat('encodes the path once, and twice for S3', (service) => ({
    ...service,
    doubleEncodePath: !service.doubleEncodePath,
  })),
  serviceThat('has no word for an unsigned payload, or has one', (service) => ({
    ...service,
    takesUnsignedPayload: !service.takesUnsignedPayload,
  })),
  serviceThat('signs another payload hash in a presigned URL', (service) => ({
    ...service,
    presignedPayload: service.presignedPayload === 'hash' ? 'unsigned' : 'hash',
  })),
  serviceThat('hashes the body where S3 believes the header', (service) =>
    service.takesDeclaredHash ? { ...service, takesDeclaredHash: false } : null,
  ),
  serviceThat('reads the dates of HTTP, and not at S3', (service) => ({
    ...service,
    readsHttpDates: !service.readsHttpDates,
  })),
  serviceThat('wants no x-amz-content-sha256', (service) =>
    service.requiresContentSha256 ? { ...service, requiresContentSha256: false } : null,
  ),
  clockThatIs('is a second late', 1000),
  clockThatIs('is a second early', -1000),
  serviceThat("has another service's window", (service) => ({
    ...service,
    windowMinutes: service.windowMinutes === 5 ? 15 : 5,
  })),
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

/** Every verifier that leaves out one check, and those that are wrong in another way. */
export const wrongVerifiers: readonly WrongVerifier[] = [
  ...Object.keys(checks).map((name) => leavesOut(name as CheckName)),
  // Where either answer passes, one check stands in for the other.
  leavesOut('token', 'signature'),
  leavesOut('key', 'signature'),
  leavesOut('components', 'signature'),
  ...others,
];
