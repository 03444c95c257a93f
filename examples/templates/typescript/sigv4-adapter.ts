// Attaches a signer to sigv4-conform. The module runs in a worker thread; what it prints is for you alone.
import type { SigningInput } from 'sigv4-conform';
// --- replace this by your signer ---
import { presignedUrl, signedHeaders, type Signing } from './example-signer.js';

export const implementation = { name: 'example-signer', version: '1.0.0', language: 'typescript' };

// Claim what your signer can express; cases that need more are unsupported, and no failure.
export const features = [
  ...['session-token', 'unsigned-payload', 's3-path', 'unnormalized-path', 'duplicate-headers'],
  ...['host-header', 'binary-query', 'content-sha256-header', 'unsigned-session-token'],
];

/** The headers to send the request with, as pairs or a record, authorization among them. */
export const sign = (input: SigningInput) => ({ headers: signedHeaders(input.request, told(input)) });

/** The URL that is valid by itself, and the headers to send with it. */
export const presign = (input: SigningInput) => presignedUrl(input.request, told(input));

function told({ credentials, region, service, signingTime: time, options }: SigningInput): Signing {
  return { ...credentials, region, service, time, ...options };
}
// --- until here ---
