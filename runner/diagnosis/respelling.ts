import { percentDecode } from '../sigv4/bytes.js';
import { requestTarget, splitUrl } from '../sigv4/url.js';
import { ownParameter, reading, readsOf } from './alteration.js';
import type { Signing } from './signing.js';
import { Simulation } from './simulate.js';

/** The defect of whoever signs right, and sends the URL in another spelling. */
export const respeltDefect = 'presign-emitted-url-not-canonical';

/**
 * Whether the signature is that of the URL that the signer was told, while the one that it sends spells path or
 * parameters otherwise, with a plus for a blank, say.
 */
export function isRespelt(signing: Signing): boolean {
  const { input, sent } = signing;
  const url = asTold(input.request.url, sent.url);
  return url !== null && new Simulation({ ...signing, sent: { ...sent, url } }).isWitness;
}

/** The URL that was sent, in the spelling of the told one; null where that is its own, or it reads otherwise. */
function asTold(told: string, sent: string): string | null {
  const [asked, given] = [splitUrl(told), splitUrl(sent)];
  if (asked === null || given === null) return null;
  if (!percentDecode(asked.path).equals(percentDecode(given.path))) return null;
  const [pieces, others] = [piecesOf(asked.query), piecesOf(given.query)];
  const own = others.filter((piece) => ownParameter.test(piece));
  const theirs = others.filter((piece) => !ownParameter.test(piece));
  const wanted = pieces.filter((piece) => !ownParameter.test(piece));
  // A form writes a blank as a plus.
  const text = theirs.join('&');
  const reads = [text, text.replaceAll('+', '%20')].map((query) => reading(readsOf(query)));
  if (!reads.includes(reading(readsOf(wanted.join('&'))))) return null;
  const isSame = asked.path === given.path && wanted.toSorted().join('&') === theirs.toSorted().join('&');
  if (isSame) return null;
  const query = [...wanted, ...own].join('&');
  return `${given.scheme}://${given.authority}${requestTarget({ ...given, path: asked.path, query: query === '' ? null : query })}`;
}

function piecesOf(query: string | null): string[] {
  return (query ?? '').split('&').filter((piece) => piece !== '');
}
