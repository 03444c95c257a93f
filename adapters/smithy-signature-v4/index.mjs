import { createRequire } from 'node:module';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export const implementation = {
  name: '@smithy/signature-v4',
  version: createRequire(import.meta.url)('@smithy/signature-v4/package.json').version,
  language: 'javascript',
  source: 'https://github.com/smithy-lang/smithy-typescript',
  issues: 'https://github.com/smithy-lang/smithy-typescript/issues',
};

// Not duplicate-headers: headers are a map. Not binary-query: the query is a map of text. Not
// unnormalized-path: uriEscapePath switches encoding and normalising together.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'host-header',
  'content-sha256-header',
  'unsigned-session-token',
];

export async function sign(input) {
  const { options } = input;
  const signer = signerFor(input);
  const signed = await signer.sign(toHttpRequest(input.request, options), {
    signingDate: input.signingTime,
    ...(!options.signSessionToken && { unsignableHeaders: new Set(['x-amz-security-token']) }),
  });
  return { headers: signed.headers, trace: signer.trace };
}

export async function presign(input) {
  const { request, signingTime, options } = input;
  const signer = signerFor(input);
  const given = toHttpRequest(request, options);
  const times = { signingDate: signingTime, expiresIn: options.expiresIn };
  const { headers, query } = await signer.presign(given, times).catch((reason) => {
    // Too long an expiry is the one thing that it refuses, and it does so with a text.
    throw typeof reason === 'string' ? Object.assign(new Error(reason), { name: 'Refused' }) : reason;
  });
  const [, place] = /^([^?#]*)/.exec(request.url);
  return { url: `${place}?${fromQueryBag(query)}`, headers, trace: signer.trace };
}

function signerFor({ credentials, region, service, options }) {
  return new TracedSignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: options.doubleEncodePath,
    applyChecksum: options.contentSha256Header,
  });
}

/** The URL in the parts that the signer takes; path and query from the text itself, for URL tidies them. */
function toHttpRequest({ method, url, headers, body }, options) {
  const [, origin, path, query = ''] = /^([^:]*:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(url);
  const { protocol, hostname, port, host } = new URL(origin);
  const map = Object.fromEntries(headers);
  // As the SDK's own middlewares do: the signer adds no host, and reads from the header what the payload is.
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) map.host = host;
  if (options.payload === 'unsigned') map['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
  const place = { protocol, hostname, ...(port && { port: Number(port) }), path, query: toQueryBag(query) };
  return { method, ...place, headers: map, body };
}

/** Parameters as the signer's types want them: text, a list for repeats, null where there is no `=`. */
function toQueryBag(query) {
  const bag = {};
  for (const piece of query.split('&').filter((text) => text !== '')) {
    const [, name, value] = /^([^=]*)(?:=(.*))?$/s.exec(piece);
    const key = decodeURIComponent(name);
    const decoded = value === undefined ? null : decodeURIComponent(value);
    bag[key] = key in bag ? [bag[key], decoded].flat().map((item) => item ?? '') : decoded;
  }
  return bag;
}

/** The query as the SDK writes it into a URL: names and values percent-encoded, null without `=`. */
function fromQueryBag(bag) {
  const encode = (text) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return Object.entries(bag)
    .flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
    .map(([name, value]) => (value === null ? encode(name) : `${encode(name)}=${encode(value)}`))
    .join('&');
}

/** The signer, keeping what its own steps return. */
class TracedSignatureV4 extends SignatureV4 {
  trace = {};

  createCanonicalRequest(...given) {
    return (this.trace.canonicalRequest = super.createCanonicalRequest(...given));
  }

  async createStringToSign(...given) {
    return (this.trace.stringToSign = await super.createStringToSign(...given));
  }
}
