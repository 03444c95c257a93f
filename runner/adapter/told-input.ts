import type { SigningInput } from '../model/signing.js';
import type { SignParams } from '../types/protocol.js';

/**
 * The input with exactly the members that a signer is told. What else the caller's objects carry (the name
 * and standing of a set of keys, say) would give the case away.
 */
export function toldInput(input: SigningInput): SigningInput {
  const { request, credentials, options } = input;
  return {
    algorithm: input.algorithm,
    request: {
      method: request.method,
      url: request.url,
      headers: request.headers.map(([name, value]) => [name, value] as const),
      body: Uint8Array.from(request.body),
    },
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
    },
    region: input.region,
    service: input.service,
    signingTime: new Date(input.signingTime),
    options: {
      doubleEncodePath: options.doubleEncodePath,
      normalizePath: options.normalizePath,
      payload: options.payload,
      contentSha256Header: options.contentSha256Header,
      signSessionToken: options.signSessionToken,
      ...(options.expiresIn === undefined ? {} : { expiresIn: options.expiresIn }),
    },
  };
}

/** The same as the params of the protocol's operations. */
export function signParamsOf(input: SigningInput): SignParams {
  const { request, signingTime, ...told } = toldInput(input);
  return {
    ...told,
    request: {
      method: request.method,
      url: request.url,
      headers: request.headers.map(([name, value]) => [name, value]),
      bodyBase64: Buffer.from(request.body).toString('base64'),
    },
    signingTime: signingTime.toISOString().replace(/\.\d{3}Z$/, 'Z'),
  } as SignParams;
}
