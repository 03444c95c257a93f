// Attaches a signer to sigv4-conform. The module runs in a worker thread; what it prints is for you alone.
// --- replace this by your signer ---
import * as signer from './example-signer.mjs';

export const implementation = { name: 'example-signer', version: '1.0.0', language: 'javascript' };

// Claim what your signer can express; cases that need more are unsupported, and no failure.
export const features = [
  ...['session-token', 'unsigned-payload', 's3-path', 'unnormalized-path', 'duplicate-headers'],
  ...['host-header', 'binary-query', 'content-sha256-header', 'unsigned-session-token'],
];

/** The headers to send the request with, as pairs or a record, authorization among them. */
export function sign({ request, ...told }) {
  return { headers: signer.sign(request, told) };
}

/** The URL that is valid by itself, and the headers to send with it. */
export function presign({ request, ...told }) {
  return signer.presign(request, told);
}
// --- until here ---
