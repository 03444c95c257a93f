import type { Change, CommonCase, SignerCase, WireCase } from './case.js';
import type { KnownCredentials } from './credentials.js';
import type { Service } from './service.js';

/** What can be set around a whole client, whatever it does and whichever service it calls. */
export interface AmbientCase extends Omit<CommonCase, 'service'> {
  readonly kind: 'ambient';
  /** What the client is told. */
  readonly told: {
    readonly credentials: KnownCredentials;
    /** null: us-east-1, or the service's only one. */
    readonly region: string | null;
  };
  /** What stands at its endpoint. */
  readonly receiving: {
    /** null: the told one. */
    readonly region: string | null;
    /** A service of the same protocol stands in the place of the one that is meant. */
    readonly bySibling: boolean;
    readonly clock: ClockShift;
  };
  readonly endpoint: {
    readonly host: '127.0.0.1' | 'localhost' | '[::1]';
    /** Empty, or a path that begins with a slash. */
    readonly basePath: string;
  };
  /** The name of an object; null: the case is not about it. */
  readonly key: string | null;
  /** Raw path and query; null: the case is not about it. */
  readonly target: string | null;
  /** The name of a hop; null: none. */
  readonly through: string | null;
  readonly changes: readonly Change[];
}

/** How far a service's clock is ahead of the present: so many of its windows, and milliseconds. */
export interface ClockShift {
  readonly windows: -1 | 0 | 1;
  readonly ms: number;
}

/** Something between a signer and its service that changes requests. */
export interface Hop {
  readonly name: string;
  readonly title: string;
  /** must: a signature has to survive it. */
  readonly level: 'must' | 'observe';
  readonly changes: readonly Change[];
  readonly sources: readonly string[];
}

/** A case of the surroundings, made whole for one client: who receives, and what is expected of that service. */
export interface ClientCase extends CommonCase {
  readonly kind: 'client';
  readonly ambient: AmbientCase;
  readonly hop: Hop | null;
  /** What the client is told. */
  readonly told: {
    readonly credentials: KnownCredentials;
    readonly region: string;
    readonly service: Service;
  };
  /** The region of the endpoint. */
  readonly receivingRegion: string;
  /** How far the service's clock is ahead of the present, milliseconds. */
  readonly clockOffsetMs: number;
  /** What the client lacks, so that the case cannot be run; null: nothing. */
  readonly lacks: string | null;
}

/** A case of a run. */
export type RunCase = SignerCase | ClientCase;

/** Whatever has an id that a selector or a list can name. */
export type NamedCase = RunCase | WireCase;
