import { headerValues, type Header } from '../model/request.js';
import type { SigningInput, Trace } from '../model/signing.js';
import { changed, type Change } from '../defects/change.js';
import { signQuery } from '../sigv4/presign.js';
import { generalRules, rulesFor, type Rules } from '../sigv4/rules.js';
import { signHeader, type Signing as Signed } from '../sigv4/sign.js';
import { signedNames } from './form.js';
import { fingerprintOf, type Fingerprint } from './fingerprint.js';
import type { Hypothesis } from './hypothesis.js';
import type { Signing } from './signing.js';

/** What a signer does as it likes: headers of its own, and given headers that it leaves unsigned. */
export interface Habits {
  readonly input: SigningInput;
  readonly rules: Partial<Rules>;
}

const owned = new Set([
  'authorization',
  'host',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
]);

/** A signing that can be done again under any change of the rules. */
export class Simulation {
  readonly sent: Fingerprint;
  /** The ways of this signer by which a right one does not send what was sent: where a defect can show. */
  private readonly wrongWays: readonly Habits[];
  private readonly rightWays: readonly Habits[];
  private readonly made = new Map<string, readonly (Fingerprint | null)[]>();

  /** @param ways of this signer, one of which is its own */
  constructor(
    readonly signing: Signing,
    ways: readonly Habits[] = waysOf(signing),
  ) {
    this.sent = fingerprintOf(signing.sent);
    this.rightWays = ways.filter((way) => this.sends(way, []));
    this.wrongWays = ways.filter((way) => !this.rightWays.includes(way));
  }

  /** A signer without a defect sends just this: whatever failed, no recomputation shows it. */
  get isRight(): boolean {
    return this.wrongWays.length === 0;
  }

  /** Whether a signer of this hypothesis sends just this, and one without them something else. */
  reproduces(hypothesis: Hypothesis): boolean {
    return this.wrongWays.some((way) => this.sendsBy(way, hypothesis));
  }

  /** A signer without a defect sends just this, by one of its ways. */
  get isWitness(): boolean {
    return this.rightWays.length > 0;
  }

  /** Whether a signer of this hypothesis sends just this, as one without a defect does. */
  agrees(hypothesis: Hypothesis): boolean {
    return this.rightWays.some((way) => this.sendsBy(way, hypothesis));
  }

  /** The texts of a signer of this hypothesis that sends just this; null if none does. */
  traceOf(hypothesis: Hypothesis): Required<Trace> | null {
    for (const way of this.wrongWays) {
      for (const changes of hypothesis.ways(this.signing)) {
        if (this.sends(way, changes)) return this.signed(way, changes)?.trace ?? null;
      }
    }
    return null;
  }

  private sendsBy(way: Habits, hypothesis: Hypothesis): boolean {
    for (const changes of hypothesis.ways(this.signing)) if (this.sends(way, changes)) return true;
    return false;
  }

  private sends(way: Habits, changes: readonly Change[]): boolean {
    const own = this.sign(way, changes);
    return own !== null && own.signature === this.sent.signature && own.form === this.sent.form;
  }

  /** What signers of this hypothesis send, by each of the signer's ways; null where they cannot. */
  prints(name: string, hypothesis: Hypothesis | null): readonly (Fingerprint | null)[] {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const [changes = []] = hypothesis === null ? [] : hypothesis.ways(this.signing);
    const made = this.wrongWays.map((way) => this.sign(way, changes));
    this.made.set(name, made);
    return made;
  }

  private sign(way: Habits, changes: readonly Change[]): Fingerprint | null {
    const signed = this.signed(way, changes);
    return signed === null ? null : fingerprintOf(signed.request);
  }

  private signed({ input, rules }: Habits, changes: readonly Change[]): Signed | null {
    try {
      const base = { ...rulesFor(input.options), ...rules };
      const sign = this.signing.operation === 'sign' ? signHeader : signQuery;
      return sign(input, changed(base, changes, input));
    } catch {
      // A step that its change cannot take: this change is not it.
      return null;
    }
  }
}

function waysOf(signing: Signing): Habits[] {
  const habits = habitsOf(signing);
  const plain: Habits = { input: signing.input, rules: {} };
  return habits === null ? [plain] : [plain, habits];
}

/** null: the signer has none that the reference has not. */
function habitsOf({ input, sent, operation }: Signing): Habits | null {
  const given = new Set(input.request.headers.map(([name]) => name.toLowerCase()));
  const extra: Header[] = sent.headers.filter(([name]) => {
    const lower = name.toLowerCase();
    return !given.has(lower) && !owned.has(lower) && !lower.startsWith('x-amz-');
  });
  const signed = signedNames(sent.headers, sent.url);
  const free = sent.headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => name !== 'host' && name !== 'authorization' && !name.startsWith('x-amz-'));
  const unsigned = new Set(signed.length === 0 ? [] : free.filter((name) => !signed.includes(name)));
  const sendsHash = operation === 'sign' && headerValues(sent.headers, 'x-amz-content-sha256').length > 0;
  const leaves = generalRules.leaveUnsigned;
  const moved = operation === 'presign' ? movedParameters(input.request.url, sent.url) : [];
  const differs =
    extra.length > 0 ||
    moved.length > 0 ||
    free.some((name) => unsigned.has(name) !== leaves.has(name)) ||
    (sendsHash && !input.options.contentSha256Header && input.options.payload === 'signed');
  if (!differs) return null;
  return {
    input: {
      ...input,
      request: {
        ...input.request,
        url: withParameters(input.request.url, moved),
        headers: [...input.request.headers, ...extra],
      },
    },
    rules: { leaveUnsigned: unsigned, ...(sendsHash ? { contentSha256Header: true } : {}) },
  };
}

const authentication =
  /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(?:=|$)/;

/** Parameters of its own that a presigner puts into the URL: headers, or a body, that it moved there. */
function movedParameters(given: string, sent: string): string[] {
  const piecesOf = (url: string) => queryOf(url).split('&');
  const known = new Set(piecesOf(given).map((piece) => piece.split('=', 1)[0]));
  return piecesOf(sent).filter(
    (piece) => piece !== '' && !authentication.test(piece) && !known.has(piece.split('=', 1)[0]),
  );
}

function queryOf(url: string): string {
  return /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '';
}

function withParameters(url: string, pieces: readonly string[]): string {
  if (pieces.length === 0) return url;
  const [place = ''] = url.split('#', 1);
  const mark = !place.includes('?') ? '?' : /[?&]$/.test(place) ? '' : '&';
  return place + mark + pieces.join('&');
}
