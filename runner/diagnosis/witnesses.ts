import { nameOf, type Hypothesis } from './hypothesis.js';
import type { JudgedCase } from './signing.js';
import type { Simulation } from './simulate.js';

/** At most so many cases without a failure are asked which of several explanations is right. */
const mostWitnesses = 1000;

/** Cases without a failure: what is said to be wrong with a signer has to leave them as they are. */
export class Witnesses {
  private readonly cases: readonly JudgedCase[];
  private readonly asked = new Map<string, string | null>();

  /** @param exempt what shows in some signings only, so that others neither speak for it nor against it */
  constructor(
    cases: readonly JudgedCase[],
    private readonly simulationOf: (one: JudgedCase) => Simulation,
    exempt: readonly Hypothesis[],
  ) {
    const alike = new Map(cases.filter((one) => !one.failed).map((one) => [likeness(one), one]));
    this.cases = [...alike.values()].slice(0, mostWitnesses);
    for (const hypothesis of exempt) this.asked.set(nameOf(hypothesis), null);
  }

  /** The first case in which a signer of this hypothesis would have sent something else; null if there is none. */
  against(hypothesis: Hypothesis): string | null {
    const name = nameOf(hypothesis);
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const found = this.cases.find((one) => {
      const simulation = this.simulationOf(one);
      // A signer with habits of its own is no witness where even a right one sends something else.
      return simulation.isWitness && !simulation.agrees(hypothesis);
    });
    this.asked.set(name, found?.id ?? null);
    return found?.id ?? null;
  }

  /** Those that the most cases agree with, as far as they are asked in turn; all of them if none does. */
  choose(ties: readonly Hypothesis[]): readonly Hypothesis[] {
    let kept = ties;
    for (const one of this.cases) {
      if (kept.length < 2) break;
      const simulation = this.simulationOf(one);
      if (!simulation.isWitness) continue;
      const agreeing = kept.filter((hypothesis) => simulation.agrees(hypothesis));
      if (agreeing.length > 0) kept = agreeing;
    }
    return kept;
  }
}

/** Cases that look alike here are asked once: mostly they tell other keys, times and regions. */
function likeness({ signing: { operation, input, sent } }: JudgedCase): string {
  const { request, service, options } = input;
  const { method, headers, body } = request;
  const [given, respelt] = [request.url, sent.url.split('?', 1)[0] ?? ''].map(withoutHost);
  const family = options.doubleEncodePath ? '' : service;
  return JSON.stringify([operation, family, options, method, given, respelt, headers, body.length]);
}

/** Hosts in lower case without a port are all alike. */
function withoutHost(url: string): string {
  return url.replace(/^[a-z]+:\/\/[a-z0-9.-]+(?=[/?#]|$)/, '');
}
