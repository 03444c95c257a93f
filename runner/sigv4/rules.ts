import type { SigningOptions } from '../model/signing.js';

/**
 * Every decision of the specification, in one value. Services differ in a few of them, a defective signer in
 * one or two: the reference signer, the receiving side and whoever looks for a defect run the same functions
 * over different values.
 *
 * Source: IAM User Guide, "Create a signed AWS API request"
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html), unless a
 * member says otherwise.
 */
export interface Rules {
  /** First token of the Authorization header and first line of the string to sign. */
  readonly algorithm: string;
  /** Put before the secret access key where the key derivation begins. */
  readonly secretPrefix: string;
  /** Last part of the credential scope and last message of the key derivation. */
  readonly terminator: string;
  /** The ASCII characters that percent-encoding leaves alone (RFC 3986, section 2.3). */
  readonly unreserved: string;
  /** Take dot segments and repeated slashes out of the path first (RFC 3986, section 5.2.4). S3: never. */
  readonly normalizePath: boolean;
  /** Encode the path of the wire once more. S3: decode it once and encode it once. */
  readonly doubleEncodePath: boolean;
  /** What stands for the payload hash: the body's SHA-256, or UNSIGNED-PAYLOAD. */
  readonly payload: 'signed' | 'unsigned';
  /** Send and sign x-amz-content-sha256. */
  readonly contentSha256Header: boolean;
  /** Sign x-amz-security-token; false: add it after signing. */
  readonly signSessionToken: boolean;
  /**
   * Names, in lower case, of headers that a signer leaves unsigned because hops change or drop them (RFC
   * 9110, section 7.6.1) or AWS's own front ends set them. A service takes whatever was signed.
   */
  readonly leaveUnsigned: ReadonlySet<string>;
}

const volatileHeaders: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'sec-websocket-key',
  'sec-websocket-protocol',
  'sec-websocket-version',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/** The rules of all services but S3's family. */
export const generalRules: Rules = {
  algorithm: 'AWS4-HMAC-SHA256',
  secretPrefix: 'AWS4',
  terminator: 'aws4_request',
  unreserved: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~',
  normalizePath: true,
  doubleEncodePath: true,
  payload: 'signed',
  contentSha256Header: false,
  signSessionToken: true,
  leaveUnsigned: volatileHeaders,
};

/** The general rules as a service's options change them. */
export function rulesFor(options: SigningOptions): Rules {
  return { ...generalRules, ...options };
}
