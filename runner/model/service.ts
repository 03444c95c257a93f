import type { Fact } from './basis.js';
import type { Family } from './family.js';
import type { Header } from './request.js';

/** A service that receives requests. */
export interface Service {
  /** The name of its file. */
  readonly name: string;
  readonly about: string;
  readonly family: Family;
  readonly signingName: string;
  /** null: an endpoint in every region; else the one that every request must be scoped to. */
  readonly onlyRegion: string | null;
  /** How far a request's date may lie from the service's clock; the edge is accepted. */
  readonly windowMinutes: number;
  readonly doubleEncodePath: boolean;
  readonly normalizePath: boolean;
  readonly requiresContentSha256: boolean;
  /** UNSIGNED-PAYLOAD stands for the payload hash; false: it has no special meaning. */
  readonly takesUnsignedPayload: boolean;
  /** What stands for the payload hash of a presigned request that declares none: the body's hash, or UNSIGNED-PAYLOAD. */
  readonly presignedPayload: 'hash' | 'unsigned';
  /** S3: the date may be one of HTTP, and is signed as it was spelt, as is the scheme. */
  readonly readsHttpDates: boolean;
  /** S3: what x-amz-content-sha256 says is signed as it was sent, and held against the body afterwards. */
  readonly takesDeclaredHash: boolean;
  /** A mismatch is answered with the canonical string and the string to sign. */
  readonly disclosesCanonicalRequest: boolean;
  /** query-xml: the xmlns of its replies. */
  readonly apiNamespace: string | null;
  /** Where its replies differ from its family's. */
  readonly reply: {
    /** Of every authentication error; null: the entry's. */
    readonly status: number | null;
    /** Layout of the body; null: the family's. */
    readonly body: string | null;
    /** Besides the family's; values with placeholders. */
    readonly headers: readonly Header[];
  };
  /** The session token of a presigned request is among the signed parameters; false: added after signing. */
  readonly signsTokenInQuery: boolean;
  /** A service of the same protocol, by the name of its file; null: the suite has none. */
  readonly sibling: string | null;
  readonly facts: readonly Fact[];
}
