import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

// The notice that this version of the SDK is out of support would come with every run.
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1';
const require = createRequire(import.meta.url);
const AWS = require('aws-sdk/global');

export const implementation = {
  name: 'aws-sdk',
  version: require('aws-sdk/package.json').version,
  language: 'javascript',
  source: 'https://github.com/aws/aws-sdk-js',
  issues: 'https://github.com/aws/aws-sdk-js/issues',
};

// Not duplicate-headers: headers are a map of text. Not binary-query: the query is parsed as UTF-8. Not
// unsigned-session-token: whatever token the credentials hold is signed.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'unnormalized-path',
  'host-header',
  'content-sha256-header',
];

/** The services for which the signer takes UNSIGNED-PAYLOAD of its own accord when it presigns. */
const unsignedByItself = new Set(['s3', 's3-object-lambda']);

export function sign(input) {
  const { signer, httpRequest, trace } = prepare(input);
  signer.addAuthorization(input.credentials, input.signingTime);
  return { url: urlOf(httpRequest), headers: asWritten(httpRequest.headers), trace };
}

/** By the SDK's Presign, whose events build the URL around the signer. */
export function presign(input) {
  const { signer, httpRequest, trace } = prepare(input);
  const { headers } = httpRequest;
  const left = { ...headers };
  const events = {};
  const request = {
    httpRequest,
    service: { getSignerClass: () => AWS.Signers.V4 },
    response: {},
    on: (name, listener) => (events[name] = listener),
    removeListener() {},
    emit() {},
    build() {
      events.build(request);
      signer.addAuthorization(input.credentials, input.signingTime);
      events.sign(request);
    },
  };
  try {
    const url = new AWS.Signers.Presign().sign(request, input.options.expiresIn);
    return { url, headers: left, trace };
  } catch (error) {
    if (error.code === 'InvalidExpiryTime') error.name = 'Refused';
    throw error;
  }
}

function prepare({ request, region, service, options }) {
  const [, origin, target] = /^([^:]*:\/\/[^/?#]*)([^#]*)/.exec(request.url);
  const presigned = options.expiresIn !== undefined;
  const unsigned = options.payload === 'unsigned';
  const headers = Object.fromEntries(request.headers);
  const httpRequest = new AWS.HttpRequest(origin, region);
  Object.assign(httpRequest, {
    method: request.method,
    path: target.startsWith('/') ? target : `/${target}`,
    headers,
    // A presigned body that is not signed is one that the signer never sees.
    body: request.body.length > 0 && !(presigned && unsigned) ? Buffer.from(request.body) : '',
  });
  // As the SDK's own listeners do before they call the signer: SET_HTTP_HOST, COMPUTE_SHA256, disableBodySigning.
  if (!request.headers.some(([name]) => name.toLowerCase() === 'host')) {
    headers.Host = httpRequest.endpoint.host;
  }
  if (unsigned && !(presigned && unsignedByItself.has(service))) {
    headers['X-Amz-Content-Sha256'] = 'UNSIGNED-PAYLOAD';
  } else if (options.contentSha256Header && !presigned) {
    headers['X-Amz-Content-Sha256'] = createHash('sha256').update(request.body).digest('hex');
  }
  const trace = {};
  const signer = new (tracing(trace))(httpRequest, service, {
    signatureVersion: options.doubleEncodePath ? 'v4' : 's3v4',
  });
  return { signer, httpRequest, trace };
}

function urlOf({ endpoint, path }) {
  return `${endpoint.protocol}//${endpoint.host}${path}`;
}

/** As Node's http writes them: one header of a name, however spelt, the last that was set. */
function asWritten(headers) {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [name, `${value}`]]);
  return [...new Map(entries).values()];
}

/** The signer, keeping what its own steps return. */
function tracing(trace) {
  return class extends AWS.Signers.V4 {
    canonicalString() {
      return (trace.canonicalRequest = super.canonicalString());
    }

    stringToSign(datetime) {
      return (trace.stringToSign = super.stringToSign(datetime));
    }
  };
}
