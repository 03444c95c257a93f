import { defects } from '../defects/defects.js';
import { axes } from './axes.js';
import { finerDefects } from './finer.js';
import { always, both, type Hypothesis } from './hypothesis.js';
import type { Simulation } from './simulate.js';

/** Every known defect by itself, but those that need an earlier signing: what they keep is among the known values. */
export const singles: readonly Hypothesis[] = [...defects]
  .filter(([id]) => id !== 'key-stale-date' && id !== 'date-scope-stale-day')
  .map(([id, change]) => always(id, change));

let madeAxes: readonly Hypothesis[] | null = null;

/** Which of them reproduce the signing. */
export function hits(simulation: Simulation, hypotheses: Iterable<Hypothesis>): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (const hypothesis of hypotheses) {
    if (simulation.reproduces(hypothesis)) found.push(hypothesis);
  }
  return found;
}

/** Values from elsewhere, then what is finer than any entry of the catalogue; the first kind that hits. */
export function furtherHits(simulation: Simulation, kept: readonly Hypothesis[]): Hypothesis[] {
  const found = hits(simulation, kept);
  // All the others change nothing but the signature.
  if (found.length > 0 || !simulation.looksRight) return found;
  madeAxes ??= [...finerDefects, ...axes()];
  return hits(simulation, madeAxes);
}

/**
 * Pairs of known defects that reproduce the signing.
 * @param others what is wrong with this signer and is no entry of the catalogue
 */
export function pairHits(simulation: Simulation, others: readonly Hypothesis[] = []): Hypothesis[] {
  const all = effects(simulation, [...others, ...singles]);
  const found: Hypothesis[] = [];
  for (const [index, first] of all.entries()) {
    for (const second of all.slice(index + 1)) {
      if (!mayJoin(first, second)) continue;
      const pair = both(first.hypothesis, second.hypothesis);
      if (simulation.reproduces(pair)) found.push(pair);
    }
  }
  return found;
}

interface Effect {
  readonly hypothesis: Hypothesis;
  /** What it does to the form of what is sent, by each of the signer's ways. */
  readonly shows: readonly Shown[];
}

/**
 * What two defects may come to together depends on what is seen of each: nothing but the signature, the very form
 * that was sent, or another one. `silent`: it changes nothing at all. `plain`: the form sent is the right one.
 */
type Shown = 'silent' | 'hidden' | 'hidden in plain' | 'fits' | 'seen' | 'seen in plain';

/** Whether the form of what was sent leaves room for both of them, by one of the signer's ways. */
function mayJoin(first: Effect, second: Effect): boolean {
  return first.shows.some((one, way) => {
    const other = second.shows[way];
    if (other === undefined) return false;
    // What changes nothing by itself may have something to work upon where the other shows.
    if (one === 'silent' || other === 'silent') return one === 'fits' || other === 'fits';
    if (one === 'hidden in plain' || other === 'hidden in plain') return one === other;
    // One of them shows; or each shows something, and together they show what was sent.
    return one === 'fits' || other === 'fits' || (one === 'seen' && other === 'seen');
  });
}

/** What each of the hypotheses changes in this signing. */
function effects(simulation: Simulation, hypotheses: readonly Hypothesis[]): Effect[] {
  const { form } = simulation.sent;
  return hypotheses.map((hypothesis) => {
    const shows = simulation.prints(hypothesis).map((print, way): Shown => {
      const base = simulation.rightPrints[way];
      if (print === null || (print.signature === base?.signature && print.form === base.form))
        return 'silent';
      const isPlain = base?.form === form;
      if (print.form === base?.form) return isPlain ? 'hidden in plain' : 'hidden';
      if (isPlain) return 'seen in plain';
      return print.form === form ? 'fits' : 'seen';
    });
    return { hypothesis, shows };
  });
}
