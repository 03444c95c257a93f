// What goes wrong in presigning a URL.
import { isOwned, right, wireQuery } from '../right.mjs';
import { decode, sha256 } from '../text.mjs';

const presigning = (about, steps, more = {}) => ({ about, shows: 'presign', ...more, steps });
const without = (own, name) => own.filter(([other]) => other !== name);
const isS3 = (c) => c.options.payload === 'unsigned';

/** The canonical query with the value of one parameter rewritten. */
const rewritten = (name, rewrite) => ({
  presignedQuery: (given, own, c) =>
    right
      .presignedQuery(given, own, c)
      .split('&')
      .map((pair) => (pair.startsWith(`${name}=`) ? `${name}=${rewrite(pair.slice(name.length + 1))}` : pair))
      .join('&'),
});

/** One parameter left out of what is signed. */
const unsigned = (name) => ({
  presignedQuery: (given, own, c) => right.presignedQuery(given, without(own, name), c),
});

export const presign = {
  'presign-credential-slash-raw': presigning(
    'The slashes of X-Amz-Credential are left bare in the canonical query.',
    rewritten('X-Amz-Credential', (value) => value.replaceAll('%2F', '/')),
  ),
  'presign-existing-query-dropped': presigning('The query that the URL had is thrown away.', {
    givenQuery: () => '',
  }),
  'presign-extra-query-unsigned': presigning('The parameters that the URL had are not signed.', {
    presignedQuery: (_, own, c) => right.presignedQuery('', own, c),
  }),
  'presign-params-not-merged-sort': presigning('Given parameters are signed after those of its own.', {
    presignedQuery: (given, own, c) =>
      [c.s.query(wireQuery('', own), c), c.s.query(given, c)].filter((part) => part !== '').join('&'),
  }),
  'presign-signedheaders-semicolon-raw': presigning(
    'The semicolons of X-Amz-SignedHeaders are left bare in the canonical query.',
    rewritten('X-Amz-SignedHeaders', (value) => value.replaceAll('%3B', ';')),
    { tier: 'extended' },
  ),
  'presign-expires-unsigned': presigning('X-Amz-Expires is added after signing.', unsigned('X-Amz-Expires'), {
    tier: 'extended',
  }),
  'presign-s3-hash-not-unsigned': presigning("The body's hash is signed for S3.", {
    presignedHash: (_, c) => sha256(c.body).toString('hex'),
  }),
  'presign-non-s3-unsigned': presigning('UNSIGNED-PAYLOAD is signed for services other than S3.', {
    presignedHash: () => 'UNSIGNED-PAYLOAD',
  }),
  'presign-sha256-param': presigning(
    'X-Amz-Content-Sha256 is added to the query for S3.',
    {
      authParameters: (own, c) =>
        isS3(c) ? [own[0], ['X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD'], ...own.slice(1)] : own,
    },
    { contested: true },
  ),
  'presign-emitted-url-not-canonical': presigning('A blank of the query is sent as a plus.', {
    sentQuery: (given, own) => wireQuery(given.replaceAll('%20', '+'), own),
  }),
  'presign-param-names-lowercase': presigning(
    'The names of the authentication parameters are in lower case.',
    { authParameters: (own) => own.map(([name, value]) => [name.toLowerCase(), value]) },
    { tier: 'extended' },
  ),
  'presign-headers-hoisted': presigning(
    'x-amz-* headers are moved into the query.',
    {
      headersBesideUrl: (headers) => headers.filter(([name]) => !/^x-amz-/i.test(name)),
      authParameters: (own, c) => [
        ...own,
        ...c.input.request.headers.filter(([name]) => /^x-amz-/i.test(name) && !isOwned(name)),
      ],
    },
    { contested: true },
  ),
  'presign-implicit-content-type': presigning('A content type is signed that nobody gave.', {
    headersBesideUrl: (headers) =>
      headers.some(([name]) => name.toLowerCase() === 'content-type')
        ? headers
        : [...headers, ['Content-Type', 'application/octet-stream']],
  }),
  'presign-method-fixed-get': presigning('Whatever the method, GET is signed.', {
    method: (method, c) => (c.options.expiresIn === undefined ? method : 'GET'),
  }),

  'presign-token-missing': presigning('X-Amz-Security-Token is not sent.', {
    authParameters: (own) => without(own, 'X-Amz-Security-Token'),
  }),
  'presign-token-unsigned': presigning(
    'X-Amz-Security-Token is added after signing.',
    unsigned('X-Amz-Security-Token'),
  ),
  'presign-token-twice': presigning(
    'X-Amz-Security-Token stands twice.',
    {
      authParameters: (own) => [...own, ...own.filter(([name]) => name === 'X-Amz-Security-Token')],
    },
    { tier: 'extended' },
  ),
  'presign-token-misencoded': presigning(
    'The token is left decoded in the canonical query.',
    rewritten('X-Amz-Security-Token', (value) => decode(value)),
  ),
};
