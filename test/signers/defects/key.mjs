// What goes wrong in the derivation of the signing key, and in writing the signature.
import { createHmac } from 'node:crypto';
import { derive, right } from '../right.mjs';

const hex = (bytes) => bytes.toString('hex');
const secretOf = (c) => c.input.credentials.secretAccessKey;

/** The derivation with another HMAC: `next` makes a key of the last one and a part of the scope. */
const chain = (next) => ({ key: (c) => c.scope.reduce(next, Buffer.from(`AWS4${secretOf(c)}`)) });
const hmac = (key, message) => createHmac('sha256', key).update(message);

/** A cache of keys that leaves one of their inputs out of account. */
const cacheBy = (inputs) => ({
  key: (c) => {
    c.memory.keys ??= new Map();
    const [day, region, service] = c.scope;
    const under = JSON.stringify(inputs({ day, region, service, secret: secretOf(c) }));
    if (!c.memory.keys.has(under)) c.memory.keys.set(under, right.key(c));
    return c.memory.keys.get(under);
  },
});

export const key = {
  'key-missing-aws4-prefix': {
    about: 'AWS4 is not put before the secret.',
    tier: 'plausible',
    steps: { key: (c) => derive(secretOf(c), c.scope, '') },
  },
  'key-hex-chained': {
    about: 'The hex text of each HMAC is the next key.',
    tier: 'plausible',
    steps: chain((key, part) => hmac(key, part).digest('hex')),
  },
  'key-hmac-args-swapped': {
    about: 'Key and message change places.',
    tier: 'plausible',
    steps: {
      ...chain((key, part) => hmac(part, key).digest()),
      mac: (key, stringToSign) => hmac(stringToSign, key).digest(),
    },
  },
  'key-missing-terminator': {
    about: 'The last step, aws4_request, is left out.',
    tier: 'plausible',
    steps: { key: (c) => derive(secretOf(c), c.scope.slice(0, -1)) },
  },
  'key-date-full-timestamp': {
    about: 'The whole time is put in where the day belongs.',
    tier: 'plausible',
    steps: { key: (c) => derive(secretOf(c), [c.stamp, ...c.scope.slice(1)]) },
  },
  'key-stale-date': {
    about: 'A key is kept over the change of day.',
    twoStep: true,
    steps: cacheBy(({ region, service, secret }) => [region, service, secret]),
  },
  'key-stale-date/region': {
    about: 'A key is kept though the region changes.',
    twoStep: true,
    steps: cacheBy(({ day, service, secret }) => [day, service, secret]),
  },
  'key-stale-date/service': {
    about: 'A key is kept though the service changes.',
    twoStep: true,
    steps: cacheBy(({ day, region, secret }) => [day, region, secret]),
  },
  'key-stale-date/secret': {
    about: 'A key is kept though the secret changes.',
    twoStep: true,
    steps: cacheBy(({ day, region, service }) => [day, region, service]),
  },
  'key-nul-truncated': {
    about: 'A key ends at its first NUL.',
    tier: 'plausible',
    steps: chain((key, part) => cString(hmac(key, part).digest())),
  },
  'key-long-key-truncated': {
    about: 'A key over 64 bytes is cut instead of hashed.',
    tier: 'extended',
    steps: chain((key, part) => hmac(key.subarray(0, 64), part).digest()),
  },
  'key-secret-trimmed': {
    about: 'Blanks around the secret are lost.',
    tier: 'extended',
    steps: { secret: (secret) => secret.trim() },
  },
  'key-secret-url-decoded': {
    about: 'The secret is decoded like a form.',
    steps: { secret: (secret) => new URLSearchParams(`s=${secret}`).get('s') },
  },

  'sig-uppercase': {
    about: 'The signature is in upper case.',
    tier: 'plausible',
    steps: { signature: (bytes) => hex(bytes).toUpperCase() },
  },
  'sig-base64': {
    about: 'The signature is in base64.',
    tier: 'plausible',
    steps: { signature: (bytes) => bytes.toString('base64') },
  },
  'sig-byte-zero-pad-lost': {
    about: "The signature's bytes are written without leading zeros.",
    tier: 'extended',
    steps: { signature: (bytes) => [...bytes].map((byte) => byte.toString(16)).join('') },
  },
  'sig-leading-zero-lost': {
    about: 'The signature loses its leading zeros.',
    tier: 'extended',
    steps: { signature: (bytes) => hex(bytes).replace(/^0+/, '') },
  },
};

function cString(bytes) {
  return bytes.includes(0) ? bytes.subarray(0, bytes.indexOf(0)) : bytes;
}
