import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as errors from 'minio/dist/esm/errors.mjs';
import { presignSignatureV4, signV4 } from 'minio/dist/esm/signing.mjs';

const installed = new URL('node_modules/minio/package.json', import.meta.url);

export const implementation = {
  name: 'minio',
  version: JSON.parse(readFileSync(installed, 'utf8')).version,
  language: 'javascript',
  source: 'https://github.com/minio/minio-js',
  issues: 'https://github.com/minio/minio-js/issues',
};

// A signer for S3 alone.
export const services = ['s3'];

// Not duplicate-headers: headers are a map. Not unsigned-session-token: a presigned token is always signed.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'host-header',
  'binary-query',
  'content-sha256-header',
];

export function sign(input) {
  const { request, credentials, region, service, signingTime, options } = input;
  const { url, toSign } = prepare(request);
  const { headers } = toSign;
  const sha256 =
    options.payload === 'unsigned'
      ? 'UNSIGNED-PAYLOAD'
      : createHash('sha256').update(request.body).digest('hex');
  // As the client does before it calls the signer.
  headers['x-amz-date'] = signingTime.toISOString().replace(/[:-]|\.\d{3}/g, '');
  headers['x-amz-content-sha256'] = sha256;
  if (credentials.sessionToken !== undefined) headers['x-amz-security-token'] = credentials.sessionToken;
  const { accessKeyId, secretAccessKey } = credentials;
  headers.authorization = refusing(() =>
    signV4(toSign, accessKeyId, secretAccessKey, region, signingTime, sha256, service),
  );
  return { url, headers };
}

export function presign({ request, credentials, region, signingTime, options }) {
  const { toSign } = prepare(request);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const url = refusing(() =>
    presignSignatureV4(
      toSign,
      accessKeyId,
      secretAccessKey,
      sessionToken,
      region,
      signingTime,
      options.expiresIn,
    ),
  );
  return { url, headers: toSign.headers };
}

/** The request as the client's getRequestOptions makes it: header names in lower case, host among them. */
function prepare({ method, url, headers }) {
  const [, origin, target] = /^([^:]*:\/\/[^/?#]*)([^#]*)/.exec(url);
  const { protocol, host } = new URL(origin);
  const given = headers.map(([name, value]) => [name.toLowerCase(), value]);
  // A URL without a path is no path of S3's: the client always has one.
  const path = target.startsWith('/') ? target : `/${target}`;
  return {
    url: origin + path,
    toSign: { method, protocol, path, headers: { host, ...Object.fromEntries(given) } },
  };
}

/** The errors that the signer has for what it does not take. */
function refusing(work) {
  try {
    return work();
  } catch (error) {
    if (Object.values(errors).some((kind) => error instanceof kind)) error.name = 'Refused';
    throw error;
  }
}
