import type { ExplainOutput } from '../types/explain.js';
import type { Explanation } from './explain.js';

/** What --json prints of an explanation. */
export function outputOf(explanation: Explanation): ExplainOutput {
  const { kind, condition, alternatives, code, values, drift, nearest } = explanation;
  return {
    recognised: kind !== 'unknown',
    condition,
    alternatives: [...alternatives],
    families: familiesOf(explanation),
    code,
    values: {
      ...values,
      ...(drift?.seconds == null ? {} : { driftSeconds: drift.seconds }),
      ...(drift?.allowed == null ? {} : { allowedSeconds: drift.allowed }),
    },
    cause: causeOf(explanation),
    nearest: nearest.map(({ condition, families, message }) => ({
      condition,
      families: [...families],
      message,
    })),
  };
}

/** The families that print it, each once. */
export function familiesOf({ printed }: Explanation): string[] {
  return [...new Set(printed.map(({ family }) => family))];
}

/** What the advice knows of the families that print it, where these are few enough to be meant. */
export function particulars(explanation: Explanation): string[] {
  const { advice } = explanation;
  if (advice === null) return [];
  return familiesOf(explanation).flatMap((family) => {
    const text = advice.families.get(family);
    return text === undefined ? [] : [`${family}: ${text}`];
  });
}

function causeOf(explanation: Explanation): string | null {
  const { advice, drift, neighbour } = explanation;
  if (advice === null) return neighbour?.says ?? null;
  return [
    advice.compared,
    ...(drift === null ? [] : [capital(drift.words)]),
    ...particulars(explanation),
    `Usual causes: ${advice.causes.join('; ')}.`,
  ].join(' ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
