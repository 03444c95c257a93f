import { withoutHeader, type WireRequest } from '../model/request.js';
import type { KeyRing } from '../service/key-ring.js';

/** A service that reads a literal request wrong, or knows the wrong thing of its keys. */
export interface WrongReader {
  readonly name: string;
  /** What it takes a request for. */
  readonly reads: (request: WireRequest) => WireRequest;
  readonly knows: (keys: KeyRing) => KeyRing;
}

function readsThat(name: string, reads: WrongReader['reads']): WrongReader {
  return { name, reads, knows: (keys) => keys };
}

const isNamed = (name: string, other: string): boolean => name.toLowerCase() === other;

/** Drops the headers that it does not find. */
function finds(found: (name: string, value: string) => boolean): WrongReader['reads'] {
  return (request) => ({
    ...request,
    headers: request.headers.filter(([name, value]) => found(name, value)),
  });
}

const usualName = /^[A-Z][a-z0-9]*(?:-[A-Z][a-z0-9]*)*$/;
const usualAuthorization = /^\S+ Credential=[^, ]+, SignedHeaders=[^, ]+, Signature=[0-9a-f]+$/;

/** Only literal requests come in such forms, and only they are without a signer that could be wrong instead. */
export const wrongReaders: readonly WrongReader[] = [
  readsThat('reads the last of several headers of one name', (request) => ({
    ...request,
    headers: request.headers.toReversed(),
  })),
  readsThat(
    'finds headers in their usual spelling alone',
    finds((name) => usualName.test(name)),
  ),
  readsThat(
    'knows one way to write an Authorization header',
    finds((name, value) => !isNamed(name, 'authorization') || usualAuthorization.test(value)),
  ),
  readsThat('prefers Date to X-Amz-Date', (request) =>
    request.headers.some(([name]) => isNamed(name, 'date'))
      ? { ...request, headers: withoutHeader([...request.headers], 'x-amz-date') }
      : request,
  ),
  readsThat(
    'does not read Date',
    finds((name) => !isNamed(name, 'date')),
  ),
  {
    name: 'derives every signing key wrong',
    reads: (request) => request,
    knows: (keys) =>
      new Map([...keys].map(([id, key]) => [id, { ...key, secretAccessKey: `${key.secretAccessKey}/` }])),
  },
];
