import type { Advice, ConditionAdvice, Neighbour } from '../model/advice.js';
import type { Family } from '../model/family.js';
import { driftOf, type Drift } from './clock.js';
import { printedBy, type Printed } from './forms.js';
import { entriesOf, nearestByName, nearestByWords, type NearestEntry } from './nearest.js';
import { readPaste } from './paste.js';
import { recognise } from './recognise.js';
import { valuesOf, type Values } from './values.js';

/** What can be said of a condition, a code or a paste. */
export interface Explanation {
  /** What the text was; unknown: nothing of the catalogue. */
  readonly kind: 'condition' | 'code' | 'message' | 'unknown';
  /** The likeliest condition; null: unknown. */
  readonly condition: string | null;
  /** The other conditions that the text may stand for. */
  readonly alternatives: readonly string[];
  /** The wordings of these conditions that fit. */
  readonly printed: readonly Printed[];
  /** The code that the text has, or the only one that it can have. */
  readonly code: string | null;
  readonly values: Values;
  readonly drift: Drift | null;
  /** The text ended before the message did. */
  readonly cut: boolean;
  readonly advice: ConditionAdvice | null;
  /** The fault, none of the signature, that an unknown text tells. */
  readonly neighbour: Neighbour | null;
  readonly nearest: readonly NearestEntry[];
}

const nothing = {
  kind: 'unknown',
  condition: null,
  alternatives: [],
  printed: [],
  code: null,
  values: {},
  drift: null,
  cut: false,
  advice: null,
  neighbour: null,
  nearest: [],
} as const;

/**
 * Explains a condition (`scope-service`), a code (`InvalidSignatureException`) or a paste: a message, a reply, a
 * line of a terminal.
 */
export function explain(text: string, families: ReadonlyMap<string, Family>, advice: Advice): Explanation {
  const everything = printedBy(families);
  const word = text.trim();
  if (/^[\w.-]{1,64}$/.test(word)) return explainWord(word, everything, advice);
  const paste = readPaste(text);
  const found = recognise(paste, families, advice);
  if (!('matches' in found)) {
    const { neighbour, begun, codes } = found;
    const meant = begun.flatMap(({ form }) => form.printed);
    const nearest =
      neighbour !== null
        ? []
        : meant.length > 0
          ? nearestByWords(meant.map(({ wording }) => wording.message).join(' '), meant)
          : codes.size > 0
            ? entriesOf(codes, everything)
            : nearestByWords(paste.text, everything);
    return { ...nothing, neighbour, nearest };
  }
  const { matches, cut } = found;
  const values = valuesOf(matches, found.printed, paste);
  const drift = driftOf(values, found.printed);
  const printed = inDirection(found.printed, drift);
  const [condition = '', ...alternatives] = likeliestFirst(
    spokenOf(surestOf(printed), advice),
    printed,
    advice,
  );
  const codes = new Set(printed.map(({ wording }) => wording.code));
  return {
    ...nothing,
    kind: 'message',
    condition,
    alternatives,
    printed,
    code: [...found.codes].find((code) => codes.has(code)) ?? onlyOf(codes),
    values,
    drift,
    cut,
    advice: advice.conditions.get(condition) ?? null,
  };
}

function explainWord(word: string, everything: readonly Printed[], advice: Advice): Explanation {
  const small = word.toLowerCase();
  const ofCondition = everything.filter(({ condition }) => condition === small);
  const ofCode = everything.filter(({ wording }) => wording.code.toLowerCase() === small);
  if (ofCondition.length + ofCode.length === 0)
    return { ...nothing, nearest: nearestByName(word, everything) };
  const printed = ofCondition.length > 0 ? ofCondition : ofCode;
  const [condition = '', ...alternatives] = likeliestFirst(printed, printed, advice);
  return {
    ...nothing,
    kind: ofCondition.length > 0 ? 'condition' : 'code',
    condition,
    alternatives,
    printed,
    code: onlyOf(new Set(printed.map(({ wording }) => wording.code))),
    advice: advice.conditions.get(condition) ?? null,
  };
}

/** Those that are known best: AWS says it, or it was seen, before what is inferred. */
export function surestOf(printed: readonly Printed[]): readonly Printed[] {
  for (const confidence of ['documented', 'observed']) {
    const sure = printed.filter(({ wording }) => wording.confidence === confidence);
    if (sure.length > 0) return sure;
  }
  return printed;
}

/** The conditions of `first`, then the others; each in the order in which the advice has them. */
function likeliestFirst(first: readonly Printed[], all: readonly Printed[], advice: Advice): string[] {
  const order = [...advice.conditions.keys()];
  const rank = ({ condition }: Printed) =>
    order.includes(condition) ? order.indexOf(condition) : order.length;
  const sorted = [first, all].flatMap((printed) => printed.toSorted((a, b) => rank(a) - rank(b)));
  return [...new Set(sorted.map(({ condition }) => condition))];
}

/** Of what one family prints for several conditions, that of which the advice says something of this family. */
function spokenOf(printed: readonly Printed[], advice: Advice): readonly Printed[] {
  if (new Set(printed.map(({ family }) => family)).size !== 1) return printed;
  const spoken = printed.filter(({ condition, family }) =>
    advice.conditions.get(condition)?.families.has(family),
  );
  return spoken.length > 0 ? spoken : printed;
}

/** S3 prints the same for a date that is too old and one that is too new: the clocks tell which. */
function inDirection(printed: readonly Printed[], drift: Drift | null): readonly Printed[] {
  if (drift === null || drift.seconds === null) return printed;
  const other = drift.seconds > 0 ? 'expired' : 'not-yet-current';
  const fitting = printed.filter(({ condition }) => condition !== other);
  return fitting.length > 0 ? fitting : printed;
}

function onlyOf(codes: ReadonlySet<string>): string | null {
  const [code = ''] = codes;
  return codes.size === 1 && code !== '' ? code : null;
}
