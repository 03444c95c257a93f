import { firstHeader, type WireRequest } from '../model/request.js';
import { percentDecodeText } from '../sigv4/bytes.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { splitTarget } from '../sigv4/url.js';
import { splitCredential, type Credential } from './credential.js';
import { oncePerRequest } from './once.js';

/** The credentials that a request presents, as far as they can be read; nothing is judged here. */
export interface Presented {
  /** Where they stand. */
  readonly carrier: 'none' | 'header' | 'query' | 'both';
  /** The whole value of the Authorization header that is read; empty in the query form. */
  readonly authorization: string;
  /** The first word of the Authorization header, or X-Amz-Algorithm. */
  readonly algorithm: string;
  /** Pieces of the Authorization header after the algorithm that hold no equal-sign. */
  readonly strayPieces: readonly string[];
  readonly credential: string;
  /** The Credential cut into its parts; null unless it has exactly five. */
  readonly parts: Credential | null;
  /** As listed, in their order and case. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** The date as it was sent; empty if there is none. */
  readonly date: string;
  /** X-Amz-Expires as it was sent; null if there is none. */
  readonly expires: string | null;
  /** The session token; null if none was sent. */
  readonly token: string | null;
}

/** Reads the credentials of a request. Of repeated headers and parameters the first counts. */
export const readPresented = oncePerRequest((request): Presented => {
  const authorization = firstHeader(request.headers, 'authorization');
  const parameters = authParameters(request);
  const inQuery = parameters.has('X-Amz-Algorithm');
  const carrier = authorization === undefined ? (inQuery ? 'query' : 'none') : inQuery ? 'both' : 'header';
  return carrier === 'query' ? fromQuery(parameters) : fromHeader(carrier, authorization ?? '', request);
});

function fromHeader(carrier: Presented['carrier'], authorization: string, request: WireRequest): Presented {
  const text = authorization.startsWith(' ') ? authorization.replace(/^ +/, '') : authorization;
  // The first word ends at a blank: a comma after the algorithm is part of it.
  const blank = text.indexOf(' ');
  const algorithm = blank < 0 ? text : text.slice(0, blank);
  const rest = blank < 0 ? '' : text.slice(blank);
  const components = new Map<string, string>();
  const strayPieces: string[] = [];
  for (const piece of rest.split(/[, ]+/)) {
    if (piece === '') continue;
    const mark = piece.indexOf('=');
    if (mark < 0) strayPieces.push(piece);
    // Of a component that is given twice the last counts.
    else components.set(piece.slice(0, mark), piece.slice(mark + 1));
  }
  const first = (name: string) => firstHeader(request.headers, name);
  const credential = components.get('Credential') ?? '';
  return {
    carrier,
    authorization,
    algorithm,
    strayPieces,
    credential,
    parts: splitCredential(credential),
    signedHeaders: listed(components.get('SignedHeaders')),
    signature: components.get('Signature') ?? '',
    date: (first('x-amz-date') ?? first('date') ?? '').trim(),
    expires: null,
    token: first('x-amz-security-token') ?? null,
  };
}

function fromQuery(parameters: ReadonlyMap<string, string>): Presented {
  const credential = parameters.get('X-Amz-Credential') ?? '';
  return {
    carrier: 'query',
    authorization: '',
    algorithm: parameters.get('X-Amz-Algorithm') ?? '',
    strayPieces: [],
    credential,
    parts: splitCredential(credential),
    signedHeaders: listed(parameters.get('X-Amz-SignedHeaders')),
    signature: parameters.get('X-Amz-Signature') ?? '',
    date: parameters.get('X-Amz-Date') ?? '',
    expires: parameters.get('X-Amz-Expires') ?? null,
    token: parameters.get('X-Amz-Security-Token') ?? null,
  };
}

function listed(names: string | undefined): string[] {
  return (names ?? '').split(';').filter((name) => name !== '');
}

const none: ReadonlyMap<string, string> = new Map();

/** The X-Amz-* parameters of the query, decoded; the first of each name. */
function authParameters(request: WireRequest): ReadonlyMap<string, string> {
  const { query } = splitTarget(request.target);
  // Most queries have none, and need not be taken apart.
  if (!query.includes('X-Amz-') && !query.includes('%')) return none;
  const found = new Map<string, string>();
  for (const { name, value } of splitQuery(query)) {
    const decoded = percentDecodeText(name, 'utf8');
    if (decoded.startsWith('X-Amz-') && !found.has(decoded)) {
      found.set(decoded, percentDecodeText(value, 'utf8'));
    }
  }
  return found;
}
