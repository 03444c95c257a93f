// Signers without a defect, each with a habit that AWS leaves it: whatever calls one of them wrong is a false alarm.
import { awsSteps } from '../../dist/runner/sigv4/steps.js';

/** Adds a header where there is none of its name. */
const adding = (name, value) => (input) => {
  const { headers } = input.request;
  const own = headers.some(([other]) => other.toLowerCase() === name) ? null : value(input);
  if (own === null) return input;
  return { ...input, request: { ...input.request, headers: [...headers, [name, own]] } };
};

/** Each: what it is called, what it makes of what it is told, what it changes of the reference signer. */
export const harmlessSigners = [
  { name: 'none: the reference signer itself' },
  {
    name: 'sends a User-Agent, unsigned',
    told: adding('user-agent', () => 'example/1.0'),
  },
  {
    name: 'sends and signs a header of its own',
    told: adding('amz-sdk-invocation-id', () => '8a3f7c1e-0000-4000-8000-000000000000'),
  },
  {
    name: 'sends and signs Content-Length with a body',
    told: adding('content-length', ({ request: { body } }) =>
      body.length === 0 ? null : String(body.length),
    ),
  },
  {
    name: 'sends x-amz-content-sha256 to every service',
    change: { rules: () => ({ contentSha256Header: true }) },
  },
  {
    name: 'leaves Content-Type unsigned',
    change: { rules: (rules) => ({ leaveUnsigned: new Set([...rules.leaveUnsigned, 'content-type']) }) },
  },
  {
    name: 'sends headers in another order',
    // Repeats of a name mean something in their order.
    change: { steps: { send: (headers) => headers.toSorted(([a], [b]) => compared(b, a)) } },
  },
  {
    name: 'sends header names in capitals',
    change: { steps: { send: (headers) => headers.map(([name, value]) => [name.toUpperCase(), value]) } },
  },
  {
    name: 'sends the parameters of the query in another order',
    told: (input) => {
      const [, before, query] = /^([^?#]*\?)([^#]*)$/.exec(input.request.url) ?? [];
      if (query === undefined) return input;
      const url = before + query.split('&').toReversed().join('&');
      return { ...input, request: { ...input.request, url } };
    },
  },
  {
    name: 'puts the parameters of a presigned URL in another order',
    change: { steps: { ownParameters: (own) => own.toReversed() } },
  },
  {
    name: 'writes Authorization without blanks after its commas',
    change: { steps: { authorization: (parts, draft) => written(parts, draft).replaceAll(', ', ',') } },
  },
  {
    name: 'writes SignedHeaders before Credential',
    change: {
      steps: {
        authorization: (parts, draft) =>
          written(parts, draft).replace(/(Credential=\S+), (SignedHeaders=\S+),/, '$2, $1,'),
      },
    },
  },
];

function compared(a, b) {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function written(parts, draft) {
  return awsSteps.authorization(parts, draft);
}
