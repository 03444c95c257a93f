import type { Header, UrlRequest } from './request.js';

/** Keys to sign with. */
export interface Credentials {
  readonly accessKeyId: string;
  /** The text that AWS4 is put before; not base64. */
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** How the receiving service wants it signed; a signer that knows by itself may ignore it. */
export interface SigningOptions {
  /** true: the path on the wire is percent-encoded once more. false: S3. */
  readonly doubleEncodePath: boolean;
  /** true: dot segments and repeated slashes are taken out of the canonical URI. false: S3. */
  readonly normalizePath: boolean;
  /** unsigned: UNSIGNED-PAYLOAD stands for the payload hash, and travels in x-amz-content-sha256. */
  readonly payload: 'signed' | 'unsigned';
  /** true: the service wants x-amz-content-sha256. */
  readonly contentSha256Header: boolean;
  /** false: x-amz-security-token is added after signing. */
  readonly signSessionToken: boolean;
  /** With presign, and only there: how long the URL is valid, whole seconds. */
  readonly expiresIn?: number;
}

/** What is asked of a signer: to sign in the Authorization header, or in the query string. */
export type Operation = 'sign' | 'presign';

/** What a signer is told: the params of the protocol's `sign`, with bytes and a Date in their own types. */
export interface SigningInput {
  readonly algorithm: 'AWS4-HMAC-SHA256';
  readonly request: UrlRequest;
  readonly credentials: Credentials;
  /** The region for the credential scope. */
  readonly region: string;
  /** The signing name for the credential scope. */
  readonly service: string;
  /** Whole seconds, UTC. */
  readonly signingTime: Date;
  readonly options: SigningOptions;
}

/**
 * What a module adapter returns: the whole request to be sent. A method, URL or body that is missing is the
 * one that was given.
 */
export interface SignedRequest {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Iterable<Header> | Record<string, string | readonly string[]> | Headers;
  readonly body?: Uint8Array | string;
  /** What the signer computed on its way; it makes verdicts better. */
  readonly trace?: Trace;
}

/** The intermediate texts of a signer, where it can show them. */
export interface Trace {
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
}

/** Both texts: a signer of our own shows all. */
export type FullTrace = Required<Trace>;

/** A module adapter: exported by name, or on the default export. */
export interface SignerModule {
  sign(input: SigningInput): SignedRequest | Promise<SignedRequest>;
  /** Signs in the query string; the URL that it returns is valid for options.expiresIn seconds. */
  presign?(input: SigningInput): SignedRequest | Promise<SignedRequest>;
  readonly implementation?: {
    readonly name: string;
    readonly version?: string;
    readonly language?: string;
    readonly source?: string;
    readonly issues?: string;
  };
  /** What the signer can express; a list that is given holds exactly. */
  readonly features?: readonly string[];
  /** The signing names that the signer can be told; absent means any. */
  readonly services?: readonly string[];
  /** system: the signer uses the real time. */
  readonly clock?: 'injected' | 'system';
}

/** Thrown by a module adapter when the signer itself refuses the input; any other throw is an adapter error. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
