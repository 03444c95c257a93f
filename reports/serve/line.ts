import type { ServedFinding, ServedRequest } from '../../runner/types/served.js';
import { visible } from '../text/visible.js';

/** Writes in a colour, or leaves a text as it is. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** What a line says of a request's text at most, characters. */
const mostOfTarget = 100;
const mostOfMessage = 400;

/**
 * One request on one line, for a person who watches: what came, what was answered, what differs, why.
 * `3 iam GET /?Action=ListUsers: 403 SignatureDoesNotMatch (expired): Signature expired: …`
 */
export function servedLine(served: ServedRequest, paint: Paint): string {
  const { number, service, method, target, retry } = served;
  const request = method === '' ? '' : ` ${visible(`${method} ${cut(target, mostOfTarget)}`)}`;
  const again = retry === null ? '' : paint.dim(` (again: ${retry})`);
  return `${paint.dim(String(number))} ${service}${request}${again}: ${outcomeWords(served, paint)}`;
}

function outcomeWords({ outcome, condition, code, status, message, finding }: ServedRequest, paint: Paint) {
  const said = message === null || message === '' ? '' : `: ${visible(cut(message, mostOfMessage))}`;
  const number = status === null ? 'cut off' : String(status);
  switch (outcome) {
    case 'accepted':
      return paint.green(`${number} accepted`);
    case 'rejected': {
      const named = code === null || code === '' ? '' : ` ${code}`;
      // What differs says more than the canonical request that some services disclose.
      const text = condition === 'signature-mismatch' ? firstSentence(said) : said;
      return `${paint.red(`${number}${named} (${condition ?? ''})`)}${text}${findingWords(finding)}`;
    }
    case 'unsupported':
      return `${paint.yellow(`${number} unsupported`)}${said}`;
    case 'unreadable':
      return `${paint.yellow(`${number} unreadable`)}${said}`;
  }
}

function findingWords(finding: ServedFinding | null): string {
  if (finding === null) return '';
  const { certainty, stage, part, defects, explanation, expected, actual, fix } = finding;
  const place = part ?? stage.replaceAll('-', ' ');
  const values =
    expected === null && actual === null ? '' : ` is ${quoted(expected)}, was signed as ${quoted(actual)}`;
  const named = defects.length === 0 ? '' : ` ${defects.join(' and ')}`;
  return ` | ${place}${values} | ${certainty}${named}: ${visible(explanation)}${fix === '' ? '' : ` ${visible(fix)}`}`;
}

function quoted(text: string | null): string {
  return text === null ? 'absent' : `"${visible(cut(text, 160))}"`;
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s|\\n/, 1)[0] ?? '';
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}...` : text;
}
