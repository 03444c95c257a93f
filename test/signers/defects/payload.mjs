// What goes wrong in the payload hash.
import { gunzipSync } from 'node:zlib';
import { asLatin1, sha256 } from '../text.mjs';
import { right } from '../right.mjs';

const nothing = Buffer.alloc(0);
const isPost = (c) => c.input.request.method === 'POST';
const headerOf = (c, wanted) =>
  c.input.request.headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
const isQueryAsBody = (c) => isPost(c) && c.body.length === 0 && c.url.query !== '';
const isForm = (c) =>
  isPost(c) && headerOf(c, 'content-type').startsWith('application/x-www-form-urlencoded');

export const payload = {
  'payload-always-empty': {
    about: 'The empty body is hashed, whatever is sent.',
    steps: { hashedBody: () => nothing },
  },
  'payload-get-delete-body-ignored': {
    about: 'The body of GET and DELETE is not hashed.',
    steps: { hashedBody: (body, c) => (/^(GET|DELETE)$/.test(c.input.request.method) ? nothing : body) },
  },
  'payload-query-as-body': {
    about: "A POST's query is signed as its body where there is none.",
    steps: {
      hashedBody: (body, c) => (isQueryAsBody(c) ? Buffer.from(c.url.query, 'latin1') : body),
      query: (raw, c) => (isQueryAsBody(c) ? '' : right.query(raw, c)),
    },
  },
  'payload-form-body-in-query': {
    about: "A form's body is signed as part of the query.",
    tier: 'extended',
    steps: {
      hashedBody: (body, c) => (isForm(c) ? nothing : body),
      query: (raw, c) => right.query(isForm(c) ? [raw, c.body.toString('latin1')].join('&') : raw, c),
    },
  },
  'payload-unsigned-non-s3': {
    about: 'UNSIGNED-PAYLOAD is signed where the payload hash is wanted.',
    steps: { canonicalHash: () => 'UNSIGNED-PAYLOAD' },
  },
  'payload-lossy-utf8': {
    about: 'The body goes through text, and bytes that are none are replaced.',
    steps: { hashedBody: (body) => Buffer.from(body.toString('utf8'), 'utf8') },
  },
  'payload-nul-truncated': {
    about: 'The body ends at its first NUL.',
    tier: 'extended',
    steps: { hashedBody: (body) => (body.includes(0) ? body.subarray(0, body.indexOf(0)) : body) },
  },
  'payload-utf8-as-latin1': {
    about: 'A text body is hashed in Latin-1.',
    tier: 'plausible',
    steps: { hashedBody: (body) => Buffer.from(asLatin1(body.toString('latin1')), 'latin1') },
  },
  'payload-json-reserialised': {
    about: 'A JSON body is written anew before it is hashed.',
    steps: { hashedBody: (body) => reserialised(body) },
  },
  'payload-compressed-after-signing': {
    about: 'A body that is sent compressed is hashed before that.',
    steps: {
      hashedBody: (body, c) => (headerOf(c, 'content-encoding') === 'gzip' ? uncompressed(body) : body),
    },
  },
  'payload-header-ignored': {
    about: "x-amz-content-sha256 says UNSIGNED-PAYLOAD, and the body's hash is signed.",
    steps: {
      payloadHash: (body) => sha256(body).toString('hex'),
      sentHash: (hash, c) => (c.options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : hash),
    },
  },
  'payload-sha-header-missing': {
    about: 'x-amz-content-sha256 is not sent where it is wanted.',
    steps: { sendsHash: () => false },
  },
  'payload-sha-header-unsigned': {
    about: 'x-amz-content-sha256 is sent, and not signed.',
    contested: true,
    steps: { signs: (name) => right.signs(name) && name !== 'x-amz-content-sha256' },
  },
  'payload-literal-misspelt': {
    about: 'UNSIGNED-PAYLOAD is written with an underscore.',
    tier: 'extended',
    steps: {
      payloadHash: (body, c) => right.payloadHash(body, c).replace('UNSIGNED-PAYLOAD', 'UNSIGNED_PAYLOAD'),
    },
  },
  'payload-hash-base64': {
    about: 'The payload hash is written in base64.',
    tier: 'extended',
    steps: {
      payloadHash: (body, c) =>
        c.options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(body).toString('base64'),
    },
  },
};

function reserialised(body) {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8'))));
  } catch {
    return body;
  }
}

function uncompressed(body) {
  try {
    return gunzipSync(body);
  } catch {
    return nothing;
  }
}
