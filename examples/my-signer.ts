import type { SignedRequest, SigningInput } from 'sigv4-conform';
import { signedHeaders } from './signer.js';

export const implementation = { name: 'my-signer', version: '1.0.0', language: 'typescript' };

export function sign(input: SigningInput): SignedRequest {
  const { request, credentials, region, service, signingTime: time, options } = input;
  return { headers: signedHeaders(request, { ...credentials, region, service, time, ...options }) };
}
