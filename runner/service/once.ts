import type { WireRequest } from '../model/request.js';

/**
 * What is made of a request, made once: a request never changes, and the control, the transit and the service
 * all read the one that the signer sent.
 */
export function oncePerRequest<Made>(make: (request: WireRequest) => Made): (request: WireRequest) => Made {
  const known = new WeakMap<WireRequest, Made>();
  return (request) => {
    const found = known.get(request);
    if (found !== undefined) return found;
    const made = make(request);
    known.set(request, made);
    return made;
  };
}
