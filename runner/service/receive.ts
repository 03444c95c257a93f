import type { WireRequest } from '../model/request.js';
import type { CheckName } from '../model/family.js';
import { checks } from './checks.js';
import type { Fault, Reception } from './fault.js';
import type { Endpoint } from './endpoint.js';
import { readPresented, type Presented } from './presented.js';
import { render, type Rendered } from './render.js';

/** What a service makes of a request. */
export type Receipt =
  | { readonly accepted: true; readonly presented: Presented }
  | {
      readonly accepted: false;
      readonly presented: Presented;
      readonly fault: Fault;
      /** The documented error. */
      readonly error: Rendered;
    };

/** Receives a request as the service would: its family's checks in their order, the first fault answered. */
export function receive(request: WireRequest, endpoint: Endpoint): Receipt {
  const reception: Reception = { request, endpoint, presented: readPresented(request) };
  const { checks: order, queryChecks } = endpoint.service.family;
  const fault = firstFault(reception, reception.presented.carrier === 'query' ? queryChecks : order);
  if (fault === null) return { accepted: true, presented: reception.presented };
  return { accepted: false, presented: reception.presented, fault, error: render(fault, reception) };
}

/** The first fault that these checks find. */
export function firstFault(reception: Reception, order: readonly CheckName[]): Fault | null {
  for (const name of order) {
    const fault = checks[name](reception);
    if (fault !== null) return fault;
  }
  return null;
}
