import type { SigningInput } from 'sigv4-conform';
import { presignedUrl, signedHeaders, type Signing } from './signer.js';

export const implementation = { name: 'my-signer', version: '1.0.0', language: 'typescript' };
export const sign = (input: SigningInput) => ({ headers: signedHeaders(input.request, told(input)) });
export const presign = (input: SigningInput) => presignedUrl(input.request, told(input));

function told({ credentials, region, service, signingTime: time, options }: SigningInput): Signing {
  return { ...credentials, region, service, time, ...options };
}
