import type { KnownCredentials } from './credentials.js';
import type { Header, UrlRequest, WireRequest } from './request.js';
import type { Service } from './service.js';
import type { Operation, SigningOptions } from './signing.js';

export type Level = 'must' | 'should' | 'observe';

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
