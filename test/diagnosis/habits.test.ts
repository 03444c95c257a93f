import assert from 'node:assert/strict';
import { changed } from '#lib/runner/defects/change.js';
import { defects } from '#lib/runner/defects/defects.js';
import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import type { Header, UrlRequest } from '#lib/runner/model/request.js';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { signQuery } from '#lib/runner/sigv4/presign.js';
import { type Rules } from '#lib/runner/sigv4/rules.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';
import { inProcess } from '../support/in-process.js';
import { Diagnoser, named, type Diagnosed } from './diagnosing.js';

/** What a right signer may do as it likes, before, while and after it signs. */
interface Habit {
  readonly given?: (request: UrlRequest) => UrlRequest;
  readonly rules?: (rules: Rules) => Partial<Rules>;
  readonly sent?: (headers: readonly Header[]) => Header[];
}

const withHeaders = (request: UrlRequest, headers: readonly Header[]): UrlRequest => ({
  ...request,
  headers,
});
const authorization = (write: (value: string) => string) => (headers: readonly Header[]) =>
  headers.map(([name, value]): Header => [name, name === 'authorization' ? write(value) : value]);

const habits: Readonly<Record<string, Habit>> = {
  'adds headers of its own': {
    given: (request) =>
      withHeaders(request, [
        ...request.headers,
        ['amz-sdk-request', 'attempt=1'],
        ['X-Amz-User-Agent', 'signer/1.0'],
      ]),
  },
  'leaves content-type unsigned': {
    rules: ({ leaveUnsigned }) => ({ leaveUnsigned: new Set([...leaveUnsigned, 'content-type']) }),
  },
  'signs what hops change': { rules: () => ({ leaveUnsigned: new Set() }) },
  'sends its headers in another order': {
    sent: (headers) => headers.toSorted(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)),
  },
  'sends x-amz-content-sha256 everywhere': { rules: () => ({ contentSha256Header: true }) },
  'writes names in capitals': {
    sent: (headers) => headers.map(([name, value]): Header => [name.toUpperCase(), value]),
  },
  'writes no blank after commas': { sent: authorization((value) => value.replaceAll(', ', ',')) },
  'writes the parts of Authorization in another order': {
    sent: authorization((value) => value.replace(/(Credential=.*?), (SignedHeaders=.*?), /, '$2, $1, ')),
  },
};

function withHabit({ given, rules, sent }: Habit, id?: string): AttachedAdapter {
  const change = id === undefined ? undefined : defects.get(id);
  return inProcess(() => ({ headers: [] }), {
    call: (operation, told) => {
      const input: SigningInput = { ...told, request: given?.(told.request) ?? told.request };
      const base = signerRulesFor(input.options);
      const own = { ...base, ...(operation === 'sign' ? rules?.(base) : {}) };
      const wrong = changed(own, change === undefined ? [] : [change], input);
      const signing = (operation === 'sign' ? signHeader : signQuery)(input, wrong);
      if (signing === null) throw new Error(`no URL: ${input.request.url}`);
      const { request } = signing;
      const headers = sent?.(request.headers) ?? request.headers;
      return {
        id: 1,
        outcome: Promise.resolve({
          outcome: 'signed' as const,
          request: withHeaders(request, headers),
          trace: null,
        }),
      };
    },
  });
}

const ids = [
  'path-hex-lowercase',
  'query-unsorted',
  'header-value-not-trimmed',
  'signed-headers-delimiter',
  'payload-always-empty',
  'scope-region-default',
  'key-hex-chained',
  'sig-uppercase',
];

describe('a signer with habits of its own', () => {
  for (const [does, habit] of Object.entries(habits)) {
    describe(does, () => {
      let diagnoser: Diagnoser;
      let right: Diagnosed;
      before(async () => {
        diagnoser = await Diagnoser.beside(withHabit(habit), 40);
        right = await diagnoser.diagnose(withHabit(habit));
      });

      for (const id of ids) {
        it(`and has ${id}: is told that, and nothing else`, async () => {
          const diagnosis = await diagnoser.diagnose(withHabit(habit, id));
          const failed = diagnosis.failed.filter((one) => !right.failed.includes(one));
          assert.notDeepEqual(failed, []);
          // Some habits fail a case of their own, with and without the defect.
          const ownCauses = named(right);
          assert.deepEqual(
            named(diagnosis).filter((one) => !ownCauses.includes(one)),
            [`${id} exact`],
          );
        });
      }
    });
  }
});
