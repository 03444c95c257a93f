import { gunzipSync } from 'node:zlib';
import { firstHeader } from '../model/request.js';
import { sha256, sha256Hex } from '../sigv4/bytes.js';
import { unsignedPayload } from '../sigv4/payload-hash.js';
import { awsSteps, type Draft, type Steps } from '../sigv4/steps.js';
import type { Changes } from './change.js';
import { asLatin1 } from './text.js';

const nothing = new Uint8Array();
const isPost = ({ input }: Draft): boolean => input.request.method === 'POST';
const header = ({ input }: Draft, name: string): string => firstHeader(input.request.headers, name) ?? '';
const takesQueryForBody = (draft: Draft): boolean =>
  isPost(draft) && draft.input.request.body.length === 0 && (draft.url.query ?? '') !== '';
const isForm = (draft: Draft): boolean =>
  isPost(draft) && header(draft, 'content-type').startsWith('application/x-www-form-urlencoded');
const hashes = (change: (body: Buffer, draft: Draft) => Uint8Array): Partial<Steps> => ({
  hashedBody: (body, draft) => change(Buffer.from(body), draft),
});

export const payload: Changes = {
  'payload-always-empty': { steps: hashes(() => nothing) },
  'payload-get-delete-body-ignored': {
    steps: hashes((body, { input }) => (/^(GET|DELETE)$/.test(input.request.method) ? nothing : body)),
  },
  'payload-query-as-body': {
    steps: {
      ...hashes((body, draft) =>
        takesQueryForBody(draft) ? Buffer.from(draft.url.query ?? '', 'latin1') : body,
      ),
      query: (query, draft) => (takesQueryForBody(draft) ? '' : awsSteps.query(query, draft)),
    },
  },
  'payload-form-body-in-query': {
    steps: {
      ...hashes((body, draft) => (isForm(draft) ? nothing : body)),
      query: (query, draft) =>
        awsSteps.query(
          isForm(draft) ? [query, Buffer.from(draft.input.request.body).toString('latin1')].join('&') : query,
          draft,
        ),
    },
  },
  'payload-unsigned-non-s3': { steps: { canonicalHash: () => unsignedPayload } },
  'payload-lossy-utf8': { steps: hashes((body) => Buffer.from(body.toString('utf8'), 'utf8')) },
  'payload-nul-truncated': {
    steps: hashes((body) => (body.includes(0) ? body.subarray(0, body.indexOf(0)) : body)),
  },
  'payload-utf8-as-latin1': { steps: hashes((body) => asLatin1(body)) },
  'payload-json-reserialised': { steps: hashes(writtenAnew) },
  'payload-compressed-after-signing': {
    steps: hashes((body, draft) =>
      header(draft, 'content-encoding') === 'gzip' ? uncompressed(body) : body,
    ),
  },
  'payload-header-ignored': {
    steps: {
      payloadHash: (body) => sha256Hex(body),
      sentHash: (hash, { rules }) => (rules.payload === 'unsigned' ? unsignedPayload : hash),
    },
  },
  'payload-sha-header-missing': { steps: { sendsHash: () => false } },
  'payload-sha-header-unsigned': {
    steps: {
      signs: (name, value, draft) => name !== 'x-amz-content-sha256' && awsSteps.signs(name, value, draft),
    },
  },
  'payload-literal-misspelt': {
    steps: {
      payloadHash: (body, draft) =>
        awsSteps.payloadHash(body, draft).replace(unsignedPayload, 'UNSIGNED_PAYLOAD'),
    },
  },
  'payload-hash-base64': {
    steps: {
      payloadHash: (body, { rules }) =>
        rules.payload === 'unsigned' ? unsignedPayload : sha256(body).toString('base64'),
    },
  },
};

function writtenAnew(body: Buffer): Buffer {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8'))));
  } catch {
    return body;
  }
}

function uncompressed(body: Buffer): Uint8Array {
  try {
    return gunzipSync(body, { maxOutputLength: 1 << 24 });
  } catch {
    return nothing;
  }
}
