import type { WireRequest } from '../model/request.js';
import type { Endpoint } from './endpoint.js';
import type { Presented } from './presented.js';

/** What is wrong with a request, and the values that the message names. */
export interface Fault {
  readonly condition: string;
  readonly values: Readonly<Record<string, string>>;
  /** The variant of the entry that says it, where the entry alone does not. */
  readonly wording?: string;
  /** What the sentences of a message that is put together are about. */
  readonly sentencesOf?: readonly string[];
  /** The faults of which this one is made up. */
  readonly parts?: readonly Fault[];
}

/** A request in front of an endpoint. */
export interface Reception {
  readonly request: WireRequest;
  readonly presented: Presented;
  readonly endpoint: Endpoint;
}

/** One check of a family: the fault that it finds, or null. */
export type Check = (reception: Reception) => Fault | null;

/** A fault of this condition. */
export function fault(
  condition: string,
  values: Readonly<Record<string, string>> = {},
  wording?: string,
): Fault {
  return { condition, values, ...(wording === undefined ? {} : { wording }) };
}
