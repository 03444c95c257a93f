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

export async function sign({ request, credentials, region, service, signingTime, options }) {
  const signer = new TracedSignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: options.doubleEncodePath,
    applyChecksum: options.contentSha256Header,
  });
  const signed = await signer.sign(toHttpRequest(request, options), {
    signingDate: signingTime,
    ...(!options.signSessionToken && { unsignableHeaders: new Set(['x-amz-security-token']) }),
  });
  return { headers: signed.headers, trace: signer.trace };
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
