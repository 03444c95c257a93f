import { both, nameOf, narrowed, type Hypothesis } from './hypothesis.js';
import { keptValues, type KnownValues } from './known-values.js';
import { foremost, type Rarity } from './order.js';
import { furtherHits, hits, pairHits, singles } from './search.js';
import type { JudgedCase } from './signing.js';
import { soundOnes } from './sound.js';
import { Simulation } from './simulate.js';
import { Witnesses } from './witnesses.js';

/** Hypotheses that explain a set of cases equally well, in the order of `foremost`. */
export interface Found {
  readonly best: Hypothesis;
  readonly ties: readonly Hypothesis[];
  /** Ids of the failed cases that they reproduce, every one. */
  readonly cases: readonly string[];
  /** A case without a failure that speaks against the best; null if none does. */
  readonly against: string | null;
}

/** After so many cases that nothing explains the rest is asked only what explained another. */
const mostVainSearches = 12;
/** A search for pairs takes a tenth of a second; so many of what looks right, and of the others. */
const mostPairSearches = 4;
/** Of what is no entry of the catalogue, so many are tried in pairs. */
const mostOthers = 20;
/** At most so many unexplained cases are asked whether what was found would show there too. */
const mostOpen = 600;

/**
 * Finds the smallest set of hypotheses that reproduces what was sent in the failed cases, by the number of
 * cases that each explains.
 */
export function findCauses(cases: readonly JudgedCase[], known: KnownValues, rarity: Rarity): Found[] {
  const simulations = new Map<string, Simulation>();
  const simulationOf = (one: JudgedCase) => {
    const made = simulations.get(one.id) ?? new Simulation(one.signing, one.ways ?? null);
    simulations.set(one.id, made);
    return made;
  };
  const failed = cases.filter((one) => one.failed && !simulationOf(one).isRight);
  const explained = new Map<string, Hypothesis[]>();
  const candidates = new Map<string, Hypothesis>();
  const search = (wide: (simulation: Simulation) => Hypothesis[], most: number, among = failed) => {
    let vain = 0;
    for (const one of among) {
      if (explained.has(one.id)) continue;
      const simulation = simulationOf(one);
      // What explained another case is tried first, and mostly does.
      let found = hits(simulation, candidates.values());
      if (found.length === 0 && vain < most) found = wide(simulation);
      if (found.length === 0) vain++;
      else explained.set(one.id, found);
      for (const hypothesis of found) candidates.set(nameOf(hypothesis), hypothesis);
    }
  };
  const kept = keptValues(known);
  const witnesses = new Witnesses(cases, simulationOf, kept);
  search((simulation) => {
    const found = hits(simulation, singles);
    return found.length > 0 ? found : furtherHits(simulation, kept);
  }, mostVainSearches);
  // What passing cases speak against is not the whole truth: something finer may be.
  let finer = 0;
  for (const one of failed) {
    const mine = explained.get(one.id);
    if (mine === undefined || finer === mostVainSearches) continue;
    const simulation = simulationOf(one);
    const all = [...mine, ...hits(simulation, candidates.values())];
    if (all.some((hypothesis) => witnesses.against(hypothesis) === null)) continue;
    finer++;
    const found = [
      ...furtherHits(simulation, kept),
      ...mine.flatMap((hypothesis) => narrowed(hypothesis, one.signing)),
    ].filter((hypothesis) => witnesses.against(hypothesis) === null);
    for (const hypothesis of found) candidates.set(nameOf(hypothesis), hypothesis);
    explained.set(one.id, [...mine, ...found]);
  }
  const alone = [...candidates.values()];
  // What looks right but for its signature is the likeliest to be explained by two at once.
  const likely = failed.filter((one) => simulationOf(one).looksRight);
  for (const some of [likely, failed.filter((one) => !likely.includes(one))]) {
    search((simulation) => pairsOf(simulation, alone), mostPairSearches, some);
  }

  // What was found late may explain what was looked at early.
  for (const one of failed) {
    const mine = explained.get(one.id) ?? [];
    const names = new Set(mine.map(nameOf));
    const more = [...candidates.values()].filter((hypothesis) => !names.has(nameOf(hypothesis)));
    const all = [...mine, ...hits(simulationOf(one), more)];
    if (all.length > 0) explained.set(one.id, all);
  }
  const found = cover(soundOnes(explained, witnesses), witnesses, rarity);
  const open = failed.filter(({ id }) => !explained.has(id)).slice(0, mostOpen);
  return found.filter(({ best, cases: own, against }) => {
    // Two at once reproduce much by chance: what a passing case speaks against is no such pair.
    if (best.defects.length > 1 && against !== null) return false;
    const missed = open.filter((one) => simulationOf(one).changes(best));
    // It would show there too, and something else does: what it reproduces, it reproduces by chance.
    return missed.length <= own.length;
  });
}

/** Pairs of what is known to be wrong with this signer already, or else any. */
function pairsOf(simulation: Simulation, alone: readonly Hypothesis[]): Hypothesis[] {
  const ofKnown = alone.flatMap((first, index) =>
    alone.slice(index + 1).map((second) => both(first, second)),
  );
  const found = hits(simulation, ofKnown.slice(0, 200));
  const known = new Set(singles.map(nameOf));
  const others = alone.filter((one) => !known.has(nameOf(one)));
  return found.length > 0 ? found : pairHits(simulation, others.slice(0, mostOthers));
}

/** Takes, again and again, what goes before the rest by the rule of `foremost`. */
export function cover(
  explained: ReadonlyMap<string, readonly Hypothesis[]>,
  witnesses: Pick<Witnesses, 'choose' | 'against'>,
  rarity: Rarity,
): Found[] {
  const whole = countedOf(explained);
  const left = new Map(explained);
  const causes: Found[] = [];
  while (left.size > 0) {
    const counted = [...countedOf(left)].map(([name, { hypothesis, cases }]) => ({
      hypothesis,
      open: cases,
      all: whole.get(name)?.cases.length ?? 0,
    }));
    const [first, ...others] = foremost(counted, witnesses, rarity);
    if (first === undefined) break;
    const { hypothesis: best, open: cases } = first;
    const said = new Set([best.defects.join()]);
    const ties = others.filter(({ hypothesis: { defects }, open }) => {
      const isNew = !said.has(defects.join()) && open.join() === cases.join();
      if (isNew) said.add(defects.join());
      return isNew;
    });
    causes.push({
      best,
      ties: ties.map(({ hypothesis }) => hypothesis),
      cases,
      against: witnesses.against(best),
    });
    for (const id of cases) left.delete(id);
  }
  return causes;
}

/** The cases of each hypothesis, by its name. */
function countedOf(
  explained: ReadonlyMap<string, readonly Hypothesis[]>,
): Map<string, { readonly hypothesis: Hypothesis; readonly cases: string[] }> {
  const counted = new Map<string, { hypothesis: Hypothesis; cases: string[] }>();
  for (const [id, hypotheses] of explained) {
    for (const hypothesis of hypotheses) {
      const entry = counted.get(nameOf(hypothesis)) ?? { hypothesis, cases: [] };
      entry.cases.push(id);
      counted.set(nameOf(hypothesis), entry);
    }
  }
  return counted;
}
