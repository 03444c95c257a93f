import type { AmbientCase } from './ambient.js';
import type { Credentials, Operation, SigningOptions } from './signing.js';
import type { Header, UrlRequest, WireRequest } from './request.js';

export type Level = 'must' | 'should' | 'observe';
export type Confidence = 'documented' | 'observed' | 'inferred';

/** One outcome that passes. */
export type Expectation =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused' }
  | {
      readonly outcome: 'rejected';
      readonly condition: string;
      /** The name of another wording that the service shall answer. */
      readonly variant?: string;
      /** The literal message, exact to the blank. */
      readonly message?: string;
    };

/** One change of the signed request on its way to the service. */
export type Change =
  | { readonly kind: 'set-method'; readonly method: string }
  | { readonly kind: 'set-path'; readonly path: string }
  | { readonly kind: 'set-query'; readonly query: string }
  | { readonly kind: 'set-header'; readonly header: Header }
  | { readonly kind: 'add-header'; readonly header: Header }
  | { readonly kind: 'remove-header'; readonly name: string }
  | { readonly kind: 'set-body'; readonly body: Uint8Array }
  | { readonly kind: 'move-date'; readonly seconds: number }
  | { readonly kind: 'set-date'; readonly template: string }
  | { readonly kind: 'set-authorization'; readonly template: string }
  | { readonly kind: 'move-scope-date'; readonly days: number }
  | { readonly kind: 'set-parameter'; readonly parameter: readonly [name: string, value: string] }
  | { readonly kind: 'remove-parameter'; readonly name: string }
  | { readonly kind: 'lower-case-names' }
  | { readonly kind: 'merge-repeats' }
  | { readonly kind: 'set-credential'; readonly template: string };

/** What a signer is told in one signing, and the set of keys it is told with. */
export interface SignStep {
  readonly operation: Operation;
  readonly region: string;
  /** The signing name that the signer is told. */
  readonly service: string;
  readonly time: Date;
  readonly credentials: KnownCredentials;
  readonly request: UrlRequest;
  readonly options: SigningOptions;
  /** The region of the endpoint that receives it. */
  readonly receivingRegion: string;
}

/** The one right answer where the signer signs exactly the headers that it names. */
export interface Answer {
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  /** 64 lower-case hex digits. */
  readonly signingKey?: string;
  /** 64 lower-case hex digits. */
  readonly signature?: string;
}

/** What every case has that is judged by a service. */
export interface CommonCase {
  /** <topic>/<behaviour>, permanent. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** Why the case is as it is, where that is not plain; empty if it is. */
  readonly note: string;
  readonly profile: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly source: readonly string[];
  /** The file it stands in, relative to the working directory or the package, and its line from 1. */
  readonly file: string;
  readonly line: number;
  /** Who receives the request. */
  readonly service: Service;
  readonly expect: readonly Expectation[];
}

/** A case that a signer is judged by. */
export interface SignerCase extends CommonCase {
  readonly kind: 'signer';
  /** At least one; later ones are signed after the first, by the same signer. */
  readonly steps: readonly [SignStep, ...SignStep[]];
  /** The service's clock less the signing time, milliseconds. */
  readonly clockOffsetMs: number;
  /** The case means something only on its own date. */
  readonly fixedDate: boolean;
  readonly changes: readonly Change[];
  readonly answer: Answer | null;
}

/** A literal request that proves our service; no part of a signer's verdict. */
export interface WireCase extends CommonCase {
  readonly kind: 'wire';
  readonly request: WireRequest;
  /** The region of the endpoint that receives it. */
  readonly receivingRegion: string;
  readonly clock: Date;
  readonly reply: {
    readonly status?: number;
    readonly headers: readonly Header[];
    readonly message?: string;
    readonly body?: string;
  };
}

/** A case of the suite. */
export type Case = SignerCase | WireCase;

/** A named set of keys, and what every receiving service knows of it. */
export interface KnownCredentials extends Credentials {
  readonly name: string;
  readonly standing: 'active' | 'unknown' | 'wrong-secret' | 'token-invalid' | 'token-expired';
}

/** Where one member of a service's file comes from, and how sure we are of it. */
export interface Fact {
  /** The member, as it is written there. */
  readonly of: string;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Where a part of a family comes from, and how sure we are of it. */
export interface Basis {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

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

export type CheckName =
  | 'path-form'
  | 'method'
  | 'content-type'
  | 'query-escape'
  | 'carrier'
  | 'carrier-aws4'
  | 'algorithm-named'
  | 'algorithm'
  | 'authorization-syntax'
  | 'components'
  | 'content-sha256'
  | 'host-signed'
  | 'signed-headers-sent'
  | 'date-format'
  | 'window'
  | 'credential-parts'
  | 'scope'
  | 'token'
  | 'key'
  | 'signature'
  | 's3-request'
  | 's3-carrier'
  | 's3-sigv2'
  | 's3-space'
  | 's3-scheme'
  | 's3-content-sha256'
  | 's3-components'
  | 's3-expires'
  | 's3-presigned-window'
  | 's3-credential'
  | 's3-scope-date'
  | 's3-headers-signed'
  | 's3-payload';

/** How a group of services answers. */
export interface Family {
  readonly name: string;
  /** Which services answer like this, in a sentence. */
  readonly about: string;
  /** The checks of a request in header form, in their order: the first fault is answered. */
  readonly checks: readonly CheckName[];
  /** The checks of a presigned request. */
  readonly queryChecks: readonly CheckName[];
  /** Of the order of the checks. */
  readonly orderBasis: Basis;
  readonly carrier: {
    /** Layout with {namespace} {code} {message} {requestId}. */
    readonly body: string;
    readonly contentType: string;
    /** Further headers; values with {code} {requestId}. */
    readonly headers: readonly Header[];
    readonly basis: Basis;
  };
  /** What answers a request that verifies. */
  readonly success: {
    /** The first whose `when` holds; the last holds always. */
    readonly replies: readonly SuccessReply[];
    readonly basis: Basis;
  };
  readonly errors: ReadonlyMap<string, DocumentedError>;
}

/** As little as real clients take for a success. */
export interface SuccessReply {
  /** Which requests it answers: all that is given holds. */
  readonly when: {
    readonly method?: string;
    /** The name of a query parameter. */
    readonly parameter?: string;
    /** How deep a path goes that names its bucket. */
    readonly path?: 'root' | 'bucket' | 'object';
    /** The name of a header. */
    readonly header?: string;
  };
  readonly status: number;
  /** Empty: the header is not sent. */
  readonly contentType: string;
  /** Layout with placeholders. */
  readonly body: string;
  /** Values with placeholders. */
  readonly headers: readonly Header[];
}

/** One wording of a documented error. */
export interface Wording {
  /** Empty where the reply names none. */
  readonly code: string;
  readonly status: number;
  /** Exact to the blank, with named placeholders in braces. */
  readonly message: string;
  /** Where the message is put together: what each sentence is about, and its text. */
  readonly sentences: readonly { readonly of: string; readonly text: string }[];
  /** Further headers; values with placeholders. */
  readonly headers: readonly Header[];
  /** Further elements of the body, in their order: name, and value with placeholders. */
  readonly elements: readonly { readonly name: string; readonly value: string }[];
  /** Ids of the facts that it comes from. */
  readonly references: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Layout of the body; null: the family's. */
  readonly body: string | null;
  /** Empty: the header is not sent; null: the family's. */
  readonly contentType: string | null;
  /** Why no case triggers it; null: cases do. */
  readonly unreached: Unreached | null;
}

/** Why no case triggers a wording: its profile is still to come, or no signed request can. */
export type Unreached =
  | { readonly kind: 'waits-for'; readonly profile: string }
  | { readonly kind: 'never'; readonly reason: string };

/** What a family answers to a condition. */
export interface DocumentedError extends Wording {
  readonly condition: string;
  /** The check that finds it: its place in the family's order is the entry's phase. null: none does. */
  readonly check: CheckName | null;
  /** What a reader should know of it; empty if nothing. */
  readonly note: string;
  readonly variants: readonly Variant[];
}

/** Another wording of an entry. */
export interface Variant extends Wording {
  readonly name: string;
  readonly when: 'query' | 'disclosing' | 'named' | 'other';
  /** When it was seen; empty if it is in use. */
  readonly era: string;
}

/** Everything that a run is made of. */
export interface Suite {
  /** Year and month. */
  readonly version: string;
  /** sha256: and 64 lower-case hex digits, over the files it was read from. */
  readonly digest: string;
  readonly cases: readonly Case[];
  /** The cases that whole clients are judged by. */
  readonly ambient: readonly AmbientCase[];
  readonly services: ReadonlyMap<string, Service>;
  /** The catalogue of documented errors, by family. */
  readonly families: ReadonlyMap<string, Family>;
  readonly credentials: ReadonlyMap<string, KnownCredentials>;
}
