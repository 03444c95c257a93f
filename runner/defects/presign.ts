import { percentDecode, sha256Hex } from '../sigv4/bytes.js';
import { unsignedPayload } from '../sigv4/payload-hash.js';
import { awsSteps, wireQuery, type OwnParameter, type Steps, type Text } from '../sigv4/steps.js';
import type { Changes } from './change.js';

const without = (own: readonly OwnParameter[], name: string): OwnParameter[] =>
  own.filter(([other]) => other !== name);
const plain = (text: Text): string => (typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));

/** The canonical query with the value of one parameter rewritten. */
const rewritten = (name: string, rewrite: (value: string) => string): Partial<Steps> => ({
  presignedQuery: (given, own, draft) =>
    plain(awsSteps.presignedQuery(given, own, draft))
      .split('&')
      .map((pair) => (pair.startsWith(`${name}=`) ? `${name}=${rewrite(pair.slice(name.length + 1))}` : pair))
      .join('&'),
});

/** One parameter left out of what is signed. */
const unsigned = (name: string): Partial<Steps> => ({
  presignedQuery: (given, own, draft) => awsSteps.presignedQuery(given, without(own, name), draft),
});

const token = 'X-Amz-Security-Token';

export const presign: Changes = {
  'presign-credential-slash-raw': {
    steps: rewritten('X-Amz-Credential', (value) => value.replaceAll('%2F', '/')),
  },
  'presign-existing-query-dropped': { steps: { givenQuery: () => '' } },
  'presign-extra-query-unsigned': {
    steps: { presignedQuery: (_, own, draft) => awsSteps.presignedQuery('', own, draft) },
  },
  'presign-params-not-merged-sort': {
    steps: {
      presignedQuery: (given, own, draft) =>
        [wireQuery('', own, draft.rules), given]
          .map((part) => plain(draft.steps.query(part, draft)))
          .filter((part) => part !== '')
          .join('&'),
    },
  },
  'presign-signedheaders-semicolon-raw': {
    steps: rewritten('X-Amz-SignedHeaders', (value) => value.replaceAll('%3B', ';')),
  },
  'presign-expires-unsigned': { steps: unsigned('X-Amz-Expires') },
  'presign-s3-hash-not-unsigned': {
    steps: { presignedHash: (_, { input }) => sha256Hex(input.request.body) },
  },
  'presign-non-s3-unsigned': { steps: { presignedHash: () => unsignedPayload } },
  'presign-sha256-param': {
    steps: {
      ownParameters: (own, { rules }) =>
        rules.payload === 'unsigned'
          ? [...own.slice(0, 1), ['X-Amz-Content-Sha256', unsignedPayload], ...own.slice(1)]
          : own,
    },
  },
  'presign-emitted-url-not-canonical': {
    steps: { sentQuery: (given, own, { rules }) => wireQuery(given.replaceAll('%20', '+'), own, rules) },
  },
  'presign-param-names-lowercase': {
    steps: {
      ownParameters: (own) => own.map(([name, value]): OwnParameter => [name.toLowerCase(), value]),
    },
  },
  'presign-headers-hoisted': {
    steps: {
      headersBesideUrl: (headers) => headers.filter(([name]) => !/^x-amz-/i.test(name)),
      ownParameters: (own, { input }) => [
        ...own,
        ...input.request.headers.filter(
          ([name]) => /^x-amz-/i.test(name) && !/^x-amz-(?:date|security-token|content-sha256)$/i.test(name),
        ),
      ],
    },
  },
  'presign-implicit-content-type': {
    steps: {
      headersBesideUrl: (headers) =>
        headers.some(([name]) => name.toLowerCase() === 'content-type')
          ? headers
          : [...headers, ['Content-Type', 'application/octet-stream']],
    },
  },
  'presign-method-fixed-get': {
    steps: { method: (method, { presigns }) => (presigns ? 'GET' : method) },
  },

  'presign-token-missing': { steps: { ownParameters: (own) => without(own, token) } },
  'presign-token-unsigned': { steps: unsigned(token) },
  'presign-token-twice': {
    steps: { ownParameters: (own) => [...own, ...own.filter(([name]) => name === token)] },
  },
  'presign-token-misencoded': {
    steps: rewritten(token, (value) => percentDecode(value).toString('utf8')),
  },
};
