import type { AmbientCase } from './ambient.js';
import type { Case } from './case.js';
import type { KnownCredentials } from './credentials.js';
import type { Family } from './family.js';
import type { Service } from './service.js';

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
