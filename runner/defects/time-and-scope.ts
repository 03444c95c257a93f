import { firstHeader } from '../model/request.js';
import { scopeText, type CredentialScope } from '../sigv4/credential-scope.js';
import { awsSteps, joinTexts, type Draft, type Steps, type Text } from '../sigv4/steps.js';
import { amzDate } from '../sigv4/time.js';
import type { Changes } from './change.js';

const hours = (time: Date, count: number): Date => new Date(time.getTime() + count * 3_600_000);

/** The year that the week belongs to (ISO 8601: that of its Thursday). */
const weekYear = (time: Date): number => hours(time, 24 * (4 - (time.getUTCDay() || 7))).getUTCFullYear();

/** The time written otherwise, and the scope's day taken from it. */
const stamped = (write: (time: Date) => string): Partial<Steps> => ({
  stamp: write,
  scope: (scope, { stamp }) => ({ ...scope, day: stamp.slice(0, 8) }),
});
const scoped = (
  change: (scope: CredentialScope, draft: Omit<Draft, 'scope'>) => Partial<CredentialScope>,
): Partial<Steps> => ({ scope: (scope, draft) => ({ ...scope, ...change(scope, draft) }) });

export const timeAndScope: Changes = {
  'date-local-time': { steps: stamped((time) => amzDate(hours(time, -7))) },
  'date-milliseconds': { steps: stamped((time) => time.toISOString().replace(/[-:]/g, '')) },
  'date-time-zeroed': { steps: stamped((time) => amzDate(time).replace(/T\d+/, 'T000000')) },
  'date-hour-space-padded': { steps: stamped((time) => amzDate(time).replace(/T0/, 'T ')) },
  'date-week-year': { steps: stamped((time) => `${weekYear(time)}${amzDate(time).slice(4)}`) },
  'date-unpadded-month-day': {
    steps: {
      stamp: (time) =>
        `${time.getUTCFullYear()}${time.getUTCMonth() + 1}${time.getUTCDate()}${amzDate(time).slice(8)}`,
      scope: (scope, { stamp }) => ({ ...scope, day: stamp.split('T')[0] ?? '' }),
    },
  },
  'date-scope-local-day': {
    steps: scoped((_, { input }) => ({ day: amzDate(hours(input.signingTime, -7)).slice(0, 8) })),
  },
  'date-scope-stale-day': {
    steps: scoped(({ day }, { memory }) => ({ day: kept(memory, 'day', day) })),
  },
  'date-http-header-preferred': {
    steps: {
      signedStamp: (stamp, { input }) => {
        const given = firstHeader(input.request.headers, 'date');
        return given === undefined || Number.isNaN(Date.parse(given)) ? stamp : amzDate(new Date(given));
      },
    },
  },
  'date-header-not-sent': {
    steps: { send: (headers) => headers.filter(([name]) => name !== 'x-amz-date') },
  },

  'scope-region-default': { steps: scoped(() => ({ region: 'us-east-1' })) },
  'scope-region-lowercased': { steps: scoped(({ region }) => ({ region: region.toLowerCase() })) },
  'scope-service-from-host': {
    steps: scoped((_, { url }) => ({ service: url.authority.split('.')[0] ?? '' })),
  },
  'scope-full-timestamp': {
    steps: {
      signedScope: (scope, { stamp }) => scopeText({ ...scope, day: stamp }),
      shownScope: (scope, { stamp }) => scopeText({ ...scope, day: stamp }),
    },
  },
  'scope-cred-sts-mismatch': {
    steps: {
      signedScope: (scope) =>
        scopeText({ ...scope, region: scope.region === 'us-east-1' ? 'us-west-2' : 'us-east-1' }),
    },
  },

  'sts-hash-raw-bytes': { steps: { hashText: (digest) => digest } },
  'sts-hash-leading-zero-lost': {
    steps: { hashText: (digest) => digest.toString('hex').replace(/^0+/, '') },
  },
  'creq-trailing-newline': {
    steps: { canonicalRequest: (parts) => joinTexts([awsSteps.canonicalRequest(parts), '\n'], '') },
  },
  'sts-crlf': {
    steps: {
      canonicalRequest: (parts) => crlf(awsSteps.canonicalRequest(parts)),
      stringToSign: (lines) => crlf(awsSteps.stringToSign(lines)),
    },
  },
  'creq-omits-signedheaders': {
    steps: { canonicalRequest: (parts) => joinTexts(parts.toSpliced(4, 1), '\n') },
  },
};

/** What stood first under this name. */
export function kept<Value>(memory: Map<string, unknown>, name: string, value: Value): Value {
  if (!memory.has(name)) memory.set(name, value);
  return memory.get(name) as Value;
}

function crlf(text: Text): Text {
  const ended = (lines: string) => lines.replaceAll('\n', '\r\n');
  return typeof text === 'string'
    ? ended(text)
    : Buffer.from(ended(Buffer.from(text).toString('latin1')), 'latin1');
}
