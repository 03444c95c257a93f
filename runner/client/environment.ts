import type { Credentials } from '../model/signing.js';

/** What a client is told by its environment. */
export interface Surroundings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
}

/**
 * The environment of a client: what the AWS CLI and the SDKs read, and nothing of the caller's own.
 * @param quiet the caller's environment without its AWS_* and proxy variables, with the places closed where an SDK
 * looks for keys
 */
export function clientEnvironment(
  quiet: NodeJS.ProcessEnv,
  { endpoint, region, credentials }: Surroundings,
): NodeJS.ProcessEnv {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    ...quiet,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    // The AWS CLI of version 1 reads no other.
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    AWS_PAGER: '',
  };
}
