import type { FullTrace } from '../model/signing.js';
import type { Defect } from '../model/defect.js';
import type { Trace } from '../model/signing.js';
import type { Finding } from '../types/diagnosis.js';
import { axes } from '../diagnosis/axes.js';
import type { Hypothesis } from '../diagnosis/hypothesis.js';
import { keptValues } from '../diagnosis/known-values.js';
import { hits, pairHits, singles } from '../diagnosis/search.js';
import type { Simulation } from '../diagnosis/simulate.js';
import type { Rules } from '../sigv4/rules.js';
import { compareCanonical } from './compare.js';
import { ofHeaders } from './of-headers.js';
import { ofPayload } from './of-payload.js';
import { ofScope } from './of-scope.js';
import { ofSecret } from './of-secret.js';
import { ofTarget } from './of-target.js';
import { ofTime } from './of-time.js';
import { partsToSign } from './shown-texts.js';
import { isLarge, reproducing, stepsOf, type Alteration, type Terms } from './terms.js';

/** Where to look for what reproduces a signature. */
export interface Search {
  readonly terms: Terms;
  readonly rules: Rules;
  readonly signature: string;
  readonly simulation: Simulation;
  readonly defects: ReadonlyMap<string, Defect>;
  /** Signing names that a scope may have had. */
  readonly services: readonly string[];
  readonly host: string;
  /** Hosts by which the service is known to be reached. */
  readonly reachedAs: readonly string[];
  /** The session token, where it was told apart from the request. */
  readonly token: string | null;
  /** Secrets that AWS publishes as examples, by what they are called. */
  readonly published: ReadonlyMap<string, string>;
}

interface Hit {
  readonly defects: readonly string[];
  readonly explanation: string;
  readonly fix: string;
  readonly steps: FullTrace | null;
}

/**
 * What gives the very signature of a request that AWS's rules do not give: a known defect of its signer, or one thing
 * that was changed after signing. The simplest is looked for first.
 * @returns null: nothing known does
 */
export function reproduce(search: Search): Finding | null {
  const { simulation, terms, rules, signature, token, services, host, published, defects } = search;
  const day = terms.scope.day;
  const stale = keptValues({ days: [day], regions: [], services: [], secrets: new Map() });
  const changed = (alterations: Iterable<Alteration>) => (): Hit[] =>
    reproducing(terms, rules, signature, alterations).map(({ changed: altered, says, mend, defect }) => ({
      defects: defect === undefined ? [] : [defect],
      explanation: says,
      fix: mend,
      steps: stepsOf({ ...terms, ...altered }, rules),
    }));
  const done = (hypotheses: readonly Hypothesis[]) =>
    hypotheses.map((hypothesis) => hitOf(hypothesis, simulation.traceOf(hypothesis), defects));
  const stages: (readonly (() => Hit[])[])[] = [
    [
      () => done(hits(simulation, singles)),
      changed(ofTarget(terms, search.reachedAs)),
      changed(ofHeaders(terms, token)),
      changed(ofPayload(terms)),
    ],
    [
      () => done(hits(simulation, stale)),
      changed(ofScope(terms, services, host)),
      changed(ofSecret(terms, published)),
      changed(ofTime(terms)),
    ],
    ...(isLarge(terms) ? [] : [[() => done(hits(simulation, axes()))], [() => done(pairHits(simulation))]]),
  ];
  for (const stage of stages) {
    const [best, ...others] = stage.flatMap((look) => look());
    if (best !== undefined) return findingOf(best, others, stepsOf(terms, rules));
  }
  return null;
}

function hitOf(
  { defects: ids, wrong, mend }: Hypothesis,
  trace: Required<Trace> | null,
  defects: ReadonlyMap<string, Defect>,
): Hit {
  const known = ids.flatMap((id) => defects.get(id) ?? []);
  const words = known.map((defect) => `${defect.wrong} ${defect.rule}`);
  const mends = known.map((defect) => defect.mend);
  return {
    defects: ids,
    explanation: wrong ?? words.join(' '),
    fix: mend ?? mends.join(' '),
    steps: trace,
  };
}

/** Most of what explains equally well that is said besides. */
const mostAlternatives = 6;

function findingOf(best: Hit, others: readonly Hit[], right: FullTrace): Finding {
  const named = ({ defects, explanation }: Hit) =>
    defects.length === 0 ? explanation : `${defects.join(' and ')}: ${explanation}`;
  // Of changes after signing that come to the same texts the first is the simplest.
  const keyOf = ({ defects, steps }: Hit) =>
    defects.length > 0 ? defects.join() : (steps?.stringToSign ?? '');
  const distinct = new Map([...others, best].reverse().map((hit) => [keyOf(hit), hit]));
  const alternatives = others.filter((hit) => hit !== best && distinct.get(keyOf(hit)) === hit).map(named);
  return {
    certainty: 'exact',
    ...placeOf(best.steps, right),
    defects: [...best.defects],
    explanation: best.explanation,
    fix: best.fix,
    alternatives: alternatives.slice(0, mostAlternatives),
  };
}

type Place = Pick<Finding, 'stage' | 'part' | 'line' | 'expected' | 'actual'>;

/** The first step, and its line, in which what was signed differs from what the service computes. */
function placeOf(signed: FullTrace | null, right: FullTrace): Place {
  if (signed === null) return { stage: 'signature', part: null, line: null, expected: null, actual: null };
  const [first] = compareCanonical(right.canonicalRequest, signed.canonicalRequest, [
    'the service',
    'the signer',
  ]);
  if (first !== undefined) {
    const { part, line, one, other } = first;
    return { stage: 'canonical-request', part, line, expected: one, actual: other };
  }
  const [wanted, got] = [right.stringToSign.split('\n'), signed.stringToSign.split('\n')];
  const line = wanted.findIndex((text, at) => text !== got[at]);
  if (line >= 0) {
    const part = partsToSign[line] ?? null;
    return {
      stage: 'string-to-sign',
      part,
      line: line + 1,
      expected: wanted[line] ?? null,
      actual: got[line] ?? null,
    };
  }
  return { stage: 'key', part: null, line: null, expected: null, actual: null };
}
