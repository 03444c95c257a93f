/** How sure we are of what is said of AWS. */
export type Confidence = 'documented' | 'observed' | 'inferred';

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
