import type { Basis, Confidence } from './basis.js';
import type { Header } from './request.js';

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
