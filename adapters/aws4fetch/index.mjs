import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AwsV4Signer } from 'aws4fetch';

const installed = new URL('node_modules/aws4fetch/package.json', import.meta.url);

export const implementation = {
  name: 'aws4fetch',
  version: JSON.parse(readFileSync(installed, 'utf8')).version,
  language: 'javascript',
  source: 'https://github.com/mhart/aws4fetch',
  issues: 'https://github.com/mhart/aws4fetch/issues',
};

// Not host-header: the signer takes it off and signs the URL's host. Not binary-query: URLSearchParams reads
// UTF-8. Not unnormalized-path: only the service s3 turns the normalising off.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'duplicate-headers',
  'content-sha256-header',
  'unsigned-session-token',
];

export async function sign(input) {
  const { credentials, options } = input;
  const signed = await signedBy(input, { url: input.request.url });
  // In header form appendSessionToken leaves the token out: adding it is the caller's part.
  if (credentials.sessionToken !== undefined && !options.signSessionToken) {
    signed.headers.set('X-Amz-Security-Token', credentials.sessionToken);
  }
  return signed;
}

export async function presign(input) {
  // As its callers tell it how long: by a parameter of the URL.
  const { request, options } = input;
  const [, url] = /^([^#]*)/.exec(request.url);
  const expires = `${url.includes('?') ? '&' : '?'}X-Amz-Expires=${options.expiresIn}`;
  return signedBy(input, { url: url + expires, signQuery: true });
}

async function signedBy({ request, credentials, region, service, signingTime, options }, form) {
  const signer = refusing(() => {
    const headers = new Headers(request.headers);
    const hash = payloadHash(request.body, options, service, form.signQuery);
    if (hash !== null) headers.set('X-Amz-Content-Sha256', hash);
    return new AwsV4Signer({
      ...form,
      method: request.method,
      headers,
      body: request.body.length > 0 ? request.body : undefined,
      ...credentials,
      region,
      service,
      datetime: signingTime.toISOString().replace(/[:-]|\.\d{3}/g, ''),
      appendSessionToken: !options.signSessionToken,
      // For s3 the signer encodes once of its own accord; with this switch it would not encode at all.
      singleEncode: !options.doubleEncodePath && service !== 's3',
    });
  });
  const trace = {
    canonicalRequest: await signer.canonicalString(),
    stringToSign: await signer.stringToSign(),
  };
  const { method, url, headers } = await signer.sign();
  return { method, url: url.href, headers, trace };
}

/** What the caller puts into x-amz-content-sha256: the signer takes the payload hash from there. */
function payloadHash(body, { payload, contentSha256Header }, service, signQuery) {
  // That is what the signer itself takes for s3.
  if (payload === 'unsigned') return service === 's3' ? null : 'UNSIGNED-PAYLOAD';
  return contentSha256Header && !signQuery ? createHash('sha256').update(body).digest('hex') : null;
}

/** Headers and URL of the fetch API, which the signer is made of, throw TypeError at what they do not take. */
function refusing(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError) error.name = 'Refused';
    throw error;
  }
}
