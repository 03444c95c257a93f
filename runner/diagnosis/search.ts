import { defects } from '../defects/defects.js';
import { axes } from './axes.js';
import { finerDefects } from './finer.js';
import { always, both, nameOf, type Hypothesis } from './hypothesis.js';
import type { Simulation } from './simulate.js';

/** Every known defect by itself. */
export const singles: readonly Hypothesis[] = [...defects].map(([id, change]) => always(id, change));

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
  if (found.length > 0) return found;
  madeAxes ??= [...finerDefects, ...axes()];
  return hits(simulation, madeAxes);
}

/** Pairs of known defects, both of which change something here. */
export function pairHits(simulation: Simulation): Hypothesis[] {
  const active = activeSingles(simulation);
  const found: Hypothesis[] = [];
  for (const [index, first] of active.entries()) {
    for (const second of active.slice(index + 1)) {
      if (!first.mayJoin(second)) continue;
      const [a, b] = [first.hypothesis, second.hypothesis];
      const pair = [both(a, b), both(b, a)].find((one) => simulation.reproduces(one));
      if (pair !== undefined) found.push(pair);
    }
  }
  return found;
}

interface Active {
  readonly hypothesis: Hypothesis;
  mayJoin(other: Active): boolean;
  /** What it sends but the signature is what the reference sends. */
  readonly isUnseen: boolean;
  /** What it sends but the signature is what was sent. */
  readonly fits: boolean;
}

/** The defects that change this signing, and whether the form of what was sent leaves room for two of them. */
function activeSingles(simulation: Simulation): Active[] {
  const right = simulation.prints('', null);
  const { form } = simulation.sent;
  const isPlain = right.some((print) => print?.form === form);
  const active: Active[] = [];
  for (const hypothesis of singles) {
    const prints = simulation.prints(nameOf(hypothesis), hypothesis);
    const changes = prints.some(
      (print, way) =>
        print !== null && (print.signature !== right[way]?.signature || print.form !== right[way].form),
    );
    if (!changes) continue;
    const isUnseen = prints.some((print, way) => print !== null && print.form === right[way]?.form);
    const fits = prints.some((print) => print?.form === form);
    active.push({
      hypothesis,
      isUnseen,
      fits,
      mayJoin: (other) => {
        if (isPlain) return isUnseen && other.isUnseen;
        // One of them shows; or each shows something, and together they show what was sent.
        return fits || other.fits || (!isUnseen && !other.isUnseen);
      },
    });
  }
  return active;
}
