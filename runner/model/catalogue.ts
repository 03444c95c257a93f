import type { Header } from './request.js';
import type { Defect } from './defect.js';
import type { Hop } from './ambient.js';
import type { Basis, Confidence, Fact } from './basis.js';
import type { CommonCase, Expectation, Level } from './case.js';
import type { CheckName, Unreached, Variant } from './family.js';
import type { Service } from './service.js';
import type { WorkedChange } from './worked.js';

// What `list` and `show` print of a suite. All of it is text and numbers, so that it is its own JSON.

/** A case in a list. */
export interface ListedCase {
  readonly id: string;
  readonly title: string;
  readonly profile: string;
  readonly level: Level;
  readonly service: string;
  readonly tags: readonly string[];
  /** wire: a literal request, by which no signer is judged. */
  readonly kind: 'signer' | 'wire';
  readonly expect: readonly Expectation[];
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface ListedService {
  readonly name: string;
  readonly about: string;
  readonly family: string;
  readonly signingName: string;
  /** null: an endpoint in every region. */
  readonly onlyRegion: string | null;
  readonly cases: number;
}

/** A documented error in a list. */
export interface ListedError {
  readonly family: string;
  readonly condition: string;
  readonly status: number;
  readonly code: string;
  readonly confidence: Confidence;
  readonly variants: readonly string[];
  /** Cases that expect it. */
  readonly cases: number;
}

export interface ListedFamily {
  readonly name: string;
  readonly about: string;
  readonly services: readonly string[];
  readonly errors: number;
  readonly cases: number;
}

export interface ListedCondition {
  readonly condition: string;
  readonly families: readonly string[];
  readonly cases: number;
}

export interface ListedProfile {
  readonly name: string;
  readonly cases: number;
  readonly levels: Readonly<Record<Level, number>>;
  /** Literal requests among them. */
  readonly onTheWire: number;
}

export interface ListedTag {
  readonly tag: string;
  readonly cases: number;
}

/** A case for whole clients. */
export interface ListedAmbient {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly expect: readonly Expectation[];
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Everything that can be listed. */
export interface Listing {
  readonly suite: { readonly version: string; readonly digest: string };
  readonly cases: readonly ListedCase[];
  readonly ambient: readonly ListedAmbient[];
  readonly services: readonly ListedService[];
  readonly errors: readonly ListedError[];
  readonly families: readonly ListedFamily[];
  readonly conditions: readonly ListedCondition[];
  readonly profiles: readonly ListedProfile[];
  readonly tags: readonly ListedTag[];
}

/** A case for whole clients, as it is set up around them. */
export interface ShownAmbient extends Omit<CommonCase, 'service'> {
  readonly kind: 'ambient';
  /** Names of members that differ from what a client is usually told, and what they are. */
  readonly told: readonly (readonly [name: string, value: string])[];
  readonly hop: Pick<Hop, 'name' | 'title'> | null;
  readonly changes: readonly WorkedChange[];
}

/** A reply, filled by the request of a case, or with places in braces where there is no such case. */
export interface ShownReply {
  readonly service: string;
  readonly case: string | null;
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** One wording of a documented error. */
export interface ShownWording {
  /** null: the entry's own. */
  readonly variant: string | null;
  /** What makes a service answer it; always: whatever no variant takes. */
  readonly when: 'always' | Variant['when'];
  /** When it was seen; empty if it is in use. */
  readonly era: string;
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly sentences: readonly { readonly of: string; readonly text: string }[];
  readonly confidence: Confidence;
  readonly references: readonly string[];
  readonly sources: readonly string[];
  readonly unreached: Unreached | null;
  /** null: the suite has no service of the family. */
  readonly reply: ShownReply | null;
  /** Ids of the cases whose worked request draws it. */
  readonly cases: readonly string[];
}

/** The place of a check in an order, from 1; null: it is not in it. */
export interface Place {
  readonly at: number | null;
  readonly of: number;
}

/** A documented error. */
export interface ShownError {
  readonly kind: 'error';
  readonly family: string;
  readonly condition: string;
  readonly file: string;
  readonly note: string;
  /** The check that finds it; null: none does. */
  readonly check: CheckName | null;
  readonly place: { readonly header: Place; readonly query: Place };
  /** Services that answer with a status of their own. */
  readonly statuses: readonly { readonly service: string; readonly status: number }[];
  readonly services: readonly string[];
  /** The entry's own first. */
  readonly wordings: readonly ShownWording[];
}

export interface ShownFamily {
  readonly kind: 'family';
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly services: readonly string[];
  readonly carrier: {
    readonly body: string;
    readonly contentType: string;
    readonly headers: readonly Header[];
    readonly basis: Basis;
  };
  readonly checks: readonly CheckName[];
  readonly queryChecks: readonly CheckName[];
  readonly orderBasis: Basis;
  readonly errors: readonly (ListedError & { readonly check: CheckName | null })[];
}

export interface ShownService {
  readonly kind: 'service';
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly family: string;
  readonly signingName: string;
  /** null: an endpoint in every region. */
  readonly onlyRegion: string | null;
  readonly windowMinutes: number;
  readonly path: { readonly doubleEncode: boolean; readonly normalize: boolean };
  readonly payload: {
    readonly contentSha256Header: 'required' | 'optional';
    readonly unsigned: 'taken' | 'literal';
    readonly presigned: 'hash' | 'unsigned';
    readonly declared: 'signed' | 'ignored';
  };
  readonly dates: 'iso' | 'iso-or-http';
  readonly tokenInQuery: 'signed' | 'added';
  readonly disclosesCanonicalRequest: boolean;
  readonly apiNamespace: string | null;
  /** Where its replies differ from its family's. */
  readonly reply: Service['reply'];
  readonly facts: readonly Fact[];
  readonly profiles: readonly ListedProfile[];
}

/** What is wrong, and what each family answers to it. */
export interface ShownCondition {
  readonly kind: 'condition';
  readonly condition: string;
  readonly errors: readonly (ListedError & { readonly message: string })[];
}

/** A known defect: what is wrong, what AWS wants, how to mend it. */
export interface ShownDefect extends Defect {
  readonly kind: 'defect';
  readonly file: string;
}
