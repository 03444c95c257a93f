import type { Service } from '../model/service.js';
import type { KeyRing } from './key-ring.js';

/** A service at one place and one moment, ready to receive. */
export interface Endpoint {
  readonly service: Service;
  /** The region that requests must be scoped to. */
  readonly region: string;
  /** The service's time. */
  readonly clock: Date;
  readonly keys: KeyRing;
  /** Goes into the reply; given from outside so that replies are the same each time. */
  readonly requestId: string;
  /** false: a token in the query was added after signing, and is no part of what was signed. */
  readonly signsToken: boolean;
  /** condition → the name of the wording to answer, where it shall not be the usual one. */
  readonly wordings: ReadonlyMap<string, string>;
}
