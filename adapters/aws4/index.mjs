import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import aws4 from 'aws4';
import { at } from '../lib/javascript/clock.mjs';

export const implementation = {
  name: 'aws4',
  version: createRequire(import.meta.url)('aws4/package.json').version,
  language: 'javascript',
  source: 'https://github.com/mhart/aws4',
  issues: 'https://github.com/mhart/aws4/issues',
};

// Not unnormalized-path: only the service s3 turns normalising off. Not binary-query: the query is parsed as UTF-8.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'duplicate-headers',
  'host-header',
  'content-sha256-header',
  'unsigned-session-token',
];

export function sign(input) {
  return signedBy(input, {});
}

export function presign(input) {
  return signedBy(input, { signQuery: true });
}

function signedBy({ request, credentials, region, service, signingTime, options }, form) {
  const [, origin, target] = /^([^:]*:\/\/[^/?#]*)([^#]*)/.exec(request.url);
  const headers = {};
  for (const [name, value] of request.headers) {
    const key = Object.keys(headers).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
    headers[key] = key in headers ? [headers[key], value].flat() : value;
  }
  // How aws4's callers tell it so: it takes the payload hash from this header. For s3 it adds the hash, and needs
  // no telling when it presigns.
  if (options.payload === 'unsigned' && !(form.signQuery && service === 's3')) {
    headers['X-Amz-Content-Sha256'] = 'UNSIGNED-PAYLOAD';
  } else if (options.contentSha256Header && service !== 's3' && !form.signQuery) {
    headers['X-Amz-Content-Sha256'] = createHash('sha256').update(request.body).digest('hex');
  }

  const signer = new TracedRequestSigner(
    {
      service,
      region,
      method: request.method,
      host: new URL(origin).host,
      path: form.signQuery ? withExpires(target, options.expiresIn) : target,
      headers,
      body: request.body.length > 0 ? Buffer.from(request.body) : undefined,
      doNotEncodePath: !options.doubleEncodePath,
      ...(!options.signSessionToken && { extraHeadersToIgnore: { 'x-amz-security-token': true } }),
      ...form,
    },
    credentials,
  );
  // aws4 has no option for the time: it asks the clock.
  return at(signingTime, () => {
    const signed = signer.sign();
    return { url: origin + signed.path, headers: pairs(signed.headers), trace: signer.trace };
  });
}

/** How aws4's callers tell it how long: by a parameter of the path. */
function withExpires(target, seconds) {
  return `${target === '' ? '/' : target}${target.includes('?') ? '&' : '?'}X-Amz-Expires=${seconds}`;
}

/** The signer, keeping what its own steps return. */
class TracedRequestSigner extends aws4.RequestSigner {
  trace = {};

  canonicalString() {
    return (this.trace.canonicalRequest = super.canonicalString());
  }

  stringToSign() {
    return (this.trace.stringToSign = super.stringToSign());
  }
}

/**
 * As Node's http writes them: of names that differ in case only the last that was set, repeats one by one, and
 * aws4's Content-Length, a number, as text.
 */
function pairs(headers) {
  const entries = Object.entries(headers).map((entry) => [entry[0].toLowerCase(), entry]);
  return [...new Map(entries).values()].flatMap(([name, values]) =>
    [values].flat().map((value) => [name, `${value}`]),
  );
}
