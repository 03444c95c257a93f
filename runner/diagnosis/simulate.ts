import { hasHeader, withoutHeader, type Header, type UrlRequest } from '../model/request.js';
import type { FullTrace } from '../model/signing.js';
import { changed, type Change } from '../defects/change.js';
import { signQuery } from '../sigv4/presign.js';
import { generalRules } from '../sigv4/rules.js';
import { signerRulesFor } from '../sigv4/signer-rules.js';
import { signHeader, type Signing as Signed } from '../sigv4/sign.js';
import type { Steps } from '../sigv4/steps.js';
import { signedNames } from './form.js';
import { fingerprintOf, type Fingerprint } from './fingerprint.js';
import { nameOf, type Hypothesis } from './hypothesis.js';
import type { Habits } from './habits.js';
import type { Signing } from './signing.js';

const notFree = new Set(['host', 'authorization']);
/** S3 takes no request that sends it unsigned. */
const s3Signed = 'content-md5';

/** A signing that can be done again under any change of the rules. */
export class Simulation {
  readonly sent: Fingerprint;
  /** The ways of this signer by which a right one does not send what was sent: where a defect can show. */
  private readonly wrongWays: readonly Habits[];
  private readonly rightWays: readonly Habits[];
  /** What a right signer sends, by each of the wrong ways; null where it cannot. */
  readonly rightPrints: readonly (Fingerprint | null)[];
  /** Answers, for many a hypothesis is asked about again when another case has brought it up. */
  private readonly asked = new Map<string, boolean>();
  private readonly made = new Map<string, readonly (Fingerprint | null)[]>();

  /** @param ways of this signer, one of which is its own; null: to be seen from what it sent */
  constructor(
    readonly signing: Signing,
    ways: readonly Habits[] | null = null,
  ) {
    this.sent = fingerprintOf(signing.sent);
    const plain: Habits = { input: signing.input, rules: {} };
    const tried = (ways ?? []).map((way) => ({ way, right: this.sign(way, []) }));
    if (ways === null) {
      const request = this.signed(plain, [])?.request ?? null;
      tried.push({ way: plain, right: request === null ? null : fingerprintOf(request) });
      const habits = habitsOf(signing, request);
      if (habits !== null) tried.push({ way: habits, right: this.sign(habits, []) });
    }
    const wrong = tried.filter(({ right }) => !this.isSent(right));
    this.rightWays = tried.filter((one) => !wrong.includes(one)).map(({ way }) => way);
    this.wrongWays = wrong.map(({ way }) => way);
    this.rightPrints = wrong.map(({ right }) => right);
  }

  /** A signer without a defect sends just this: whatever failed, no recomputation shows it. */
  get isRight(): boolean {
    return this.wrongWays.length === 0;
  }

  /** What was sent is what a right signer sends, but for the signature. */
  get looksRight(): boolean {
    return this.rightPrints.some((print) => print?.form === this.sent.form);
  }

  /** Whether a signer of this hypothesis sends something else here than a right one. */
  changes(hypothesis: Hypothesis): boolean {
    return this.prints(hypothesis).some((print, way) => {
      const base = this.rightPrints[way];
      return print !== null && (print.signature !== base?.signature || print.form !== base.form);
    });
  }

  /** Whether a signer of this hypothesis sends just this, and one without them something else. */
  reproduces(hypothesis: Hypothesis): boolean {
    const name = nameOf(hypothesis);
    const known = this.asked.get(name) ?? this.wrongWays.some((way) => this.sendsBy(way, hypothesis));
    this.asked.set(name, known);
    return known;
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
  traceOf(hypothesis: Hypothesis): FullTrace | null {
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
    return this.isSent(this.sign(way, changes));
  }

  private isSent(print: Fingerprint | null): boolean {
    return print?.signature === this.sent.signature && print.form === this.sent.form;
  }

  /** What signers of this hypothesis send, by each of the wrong ways; null where they cannot. */
  prints(hypothesis: Hypothesis): readonly (Fingerprint | null)[] {
    const name = nameOf(hypothesis);
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const [changes = []] = hypothesis.ways(this.signing);
    const made = this.wrongWays.map((way) => this.sign(way, changes));
    this.made.set(name, made);
    return made;
  }

  private sign(way: Habits, changes: readonly Change[]): Fingerprint | null {
    const signed = this.signed(way, changes);
    return signed === null ? null : fingerprintOf(signed.request);
  }

  private signed(
    { input, rules, arrange = (headers) => headers }: Habits,
    changes: readonly Change[],
  ): Signed | null {
    try {
      const wrong = changed({ ...signerRulesFor(input.options), ...rules }, changes, input);
      const entries: Steps['entries'] = (sent, draft) => wrong.steps.entries(arrange(sent), draft);
      const sign = this.signing.operation === 'sign' ? signHeader : signQuery;
      return sign(input, { ...wrong, steps: { ...wrong.steps, entries } });
    } catch {
      // A step that its change cannot take: this change is not it.
      return null;
    }
  }
}

/** null: the signer has none that the reference has not. */
function habitsOf({ input, sent }: Signing, plain: UrlRequest | null): Habits | null {
  const signed = signedNames(sent.headers, sent.url);
  const free = sent.headers
    .map(([name]) => name.toLowerCase())
    .filter(
      (name) =>
        !notFree.has(name) &&
        !name.startsWith('x-amz-') &&
        (name !== s3Signed || input.options.doubleEncodePath),
    );
  const unsigned = new Set(signed.length === 0 ? [] : free.filter((name) => !signed.includes(name)));
  const sendsHash = hasHeader(sent.headers, 'x-amz-content-sha256');
  const differs =
    spelled(sent.headers) !== spelled(plain?.headers ?? []) ||
    sent.url !== plain?.url ||
    free.some((name) => unsigned.has(name) !== generalRules.leaveUnsigned.has(name));
  if (!differs) return null;
  // Readers differ about a plus: one that the signer wrote itself is what it does, not what it was given.
  const respelt = sent.url.includes('+') && !input.request.url.includes('+');
  const { url } = respelt ? input.request : sent;
  // Whoever signs a given one signs what was given, and not what came of it.
  const given = input.request.headers.filter(([name]) => name.toLowerCase() === 'authorization');
  const headers = [...withoutHeader(sent.headers, 'authorization'), ...given];
  return {
    input: { ...input, request: { ...input.request, url, headers } },
    rules: { leaveUnsigned: unsigned, ...(sendsHash ? { contentSha256Header: true } : {}) },
    arrange: (headers) => arranged(headers, sent.headers),
  };
}

/** The headers in the order and the spelling in which others of these names stand; what does not stand there last. */
function arranged(headers: readonly Header[], model: readonly Header[]): Header[] {
  const left = headers.map(([name, value]) => ({ lower: name.toLowerCase(), name, value }));
  const placed = model.flatMap(([name]): Header[] => {
    const at = left.findIndex(({ lower }) => lower === name.toLowerCase());
    return at < 0 ? [] : left.splice(at, 1).map(({ value }) => [name, value]);
  });
  return [...placed, ...left.map(({ name, value }): Header => [name, value])];
}

const spelled = (headers: readonly Header[]): string => headers.map(([name]) => name).join('\n');
