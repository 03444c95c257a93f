import type { SignStep } from '../model/case.js';
import type { SigningInput } from '../model/signing.js';

/** What the signer is told in a step; nothing of the case itself goes with it. */
export function signingInput(step: SignStep, signingTime: Date): SigningInput {
  const { accessKeyId, secretAccessKey, sessionToken } = step.credentials;
  return {
    algorithm: 'AWS4-HMAC-SHA256',
    request: step.request,
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    region: step.region,
    service: step.service,
    signingTime,
    options: step.options,
  };
}
