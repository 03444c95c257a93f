import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import crt from 'aws-crt';

const { auth, http } = crt;

export const implementation = {
  name: 'aws-crt',
  version: createRequire(import.meta.url)('aws-crt/package.json').version,
  language: 'javascript',
  source: 'https://github.com/awslabs/aws-crt-nodejs',
  issues: 'https://github.com/awslabs/aws-crt-nodejs/issues',
};

export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'unnormalized-path',
  'duplicate-headers',
  'host-header',
  'binary-query',
  'content-sha256-header',
  'unsigned-session-token',
];

export function sign(input) {
  const { options } = input;
  return signedBy(input, {
    signature_type: auth.AwsSignatureType.HttpRequestViaHeaders,
    signed_body_header:
      options.contentSha256Header || options.payload === 'unsigned'
        ? auth.AwsSignedBodyHeaderType.XAmzContentSha256
        : auth.AwsSignedBodyHeaderType.None,
  });
}

export function presign(input) {
  return signedBy(input, {
    signature_type: auth.AwsSignatureType.HttpRequestViaQueryParams,
    signed_body_header: auth.AwsSignedBodyHeaderType.None,
    expiration_in_seconds: input.options.expiresIn,
  });
}

async function signedBy({ request, credentials, region, service, signingTime, options }, form) {
  const [, origin, target] = /^([^:]*:\/\/[^/?#]*)([^#]*)/.exec(request.url);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const headers = request.headers.map(([name, value]) => [name, value]);
  // The engine signs the headers that there are: its callers give it the host.
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) headers.push(['Host', new URL(origin).host]);
  const path = target.startsWith('/') ? target : `/${target}`;
  const toSign = new http.HttpRequest(request.method, path, new http.HttpHeaders(headers));
  try {
    const signed = await auth.aws_sign_request(toSign, {
      algorithm: auth.AwsSigningAlgorithm.SigV4,
      provider: auth.AwsCredentialsProvider.newStatic(accessKeyId, secretAccessKey, sessionToken),
      region,
      service,
      date: signingTime,
      use_double_uri_encode: options.doubleEncodePath,
      should_normalize_uri_path: options.normalizePath,
      omit_session_token: !options.signSessionToken,
      // The hash comes from the caller: the engine would read a body from a stream of Node's.
      signed_body_value:
        options.payload === 'unsigned'
          ? auth.AwsSignedBodyValue.UnsignedPayload
          : createHash('sha256').update(request.body).digest('hex'),
      ...form,
    });
    return { url: origin + signed.path, headers: [...signed.headers] };
  } catch (error) {
    // The engine reports what it does not sign by an error code.
    if (error instanceof Error) error.name = 'Refused';
    throw error;
  }
}
