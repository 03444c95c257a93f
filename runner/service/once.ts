import type { WireRequest } from '../model/request.js';

/** A request is judged at one go, and its control at most looks at one more: as sent, and as it arrives. */
const mostKnown = 2;

/**
 * What is made of a request, made once: a request never changes, and the control, the transit and the service all
 * read the one that the signer sent. Only the last ones are remembered, which is cheaper than a WeakMap of all: that
 * costs the garbage collector more than the making, where thousands of requests arrive in a second.
 */
export function oncePerRequest<Made>(make: (request: WireRequest) => Made): (request: WireRequest) => Made {
  const known: { readonly request: WireRequest; readonly made: Made }[] = [];
  return (request) => {
    for (const one of known) if (one.request === request) return one.made;
    const made = make(request);
    if (known.length === mostKnown) known.pop();
    known.unshift({ request, made });
    return made;
  };
}
