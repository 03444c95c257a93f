import type { WireRequest } from '../model/request.js';
import type { Hop } from '../model/ambient.js';
import { inTransit, NothingToChange } from './in-transit.js';

/** The request behind a hop; of its changes those that find nothing are left out. */
export function throughHop(request: WireRequest, { changes }: Hop): WireRequest {
  return changes.reduce((before, change) => {
    try {
      return inTransit(before, [change]);
    } catch (error) {
      if (error instanceof NothingToChange) return before;
      throw error;
    }
  }, request);
}
