import { hmac } from '../sigv4/bytes.js';
import { awsSteps, type Draft, type Steps } from '../sigv4/steps.js';
import type { Changes } from './change.js';
import { kept } from './time-and-scope.js';

/** A cache of keys that leaves some of their inputs out of account. */
const cachedBy = (inputs: (draft: Draft) => readonly string[]): Partial<Steps> => ({
  key: (draft) => {
    const name = `key ${JSON.stringify(inputs(draft))}`;
    return draft.memory.has(name)
      ? (draft.memory.get(name) as Uint8Array)
      : kept(draft.memory, name, awsSteps.key(draft));
  },
});

export const key: Changes = {
  'key-missing-aws4-prefix': { rules: () => ({ secretPrefix: '' }) },
  'key-hex-chained': {
    steps: { link: (key, message) => Buffer.from(hmac(key, message).toString('hex')) },
  },
  'key-hmac-args-swapped': {
    steps: {
      link: (key, message) => hmac(message, key),
      mac: (key, stringToSign) => hmac(stringToSign, key),
    },
  },
  'key-missing-terminator': { steps: { chain: ({ day, region, service }) => [day, region, service] } },
  'key-date-full-timestamp': {
    steps: { chain: ({ region, service, terminator }, { stamp }) => [stamp, region, service, terminator] },
  },
  'key-stale-date': {
    steps: cachedBy(({ input, scope }) => [scope.region, scope.service, input.credentials.secretAccessKey]),
  },
  'key-nul-truncated': {
    steps: {
      link: (key, message) => {
        const next = hmac(key, message);
        return next.includes(0) ? next.subarray(0, next.indexOf(0)) : next;
      },
    },
  },
  'key-long-key-truncated': { steps: { link: (key, message) => hmac(key.subarray(0, 64), message) } },
  'key-secret-trimmed': { steps: { secret: (secret) => secret.trim() } },
  'key-secret-url-decoded': {
    steps: { secret: (secret) => new URLSearchParams(`s=${secret}`).get('s') ?? '' },
  },

  'sig-uppercase': { steps: { signature: (mac) => mac.toString('hex').toUpperCase() } },
  'sig-base64': { steps: { signature: (mac) => mac.toString('base64') } },
  'sig-byte-zero-pad-lost': {
    steps: { signature: (mac) => [...mac].map((byte) => byte.toString(16)).join('') },
  },
  'sig-leading-zero-lost': { steps: { signature: (mac) => mac.toString('hex').replace(/^0+/, '') } },
};
