import type { Overheard } from '../model/adapter.js';
import type { ConformError } from '../model/conform-error.js';
import type { CaseResult } from '../types/report.js';

/** What the hints are drawn from. */
export interface Symptoms {
  /** Why the adapter could not be attached; null if it could. */
  readonly fault: ConformError | null;
  /** What came of the case; null if it was not asked. */
  readonly result: CaseResult | null;
  readonly overheard: readonly Overheard[];
}

/** A hint: what makes it likely, and what to do. */
interface Hint {
  readonly fits: (symptoms: Symptoms) => boolean;
  readonly text: string;
}

/** What usually makes an adapter go wrong in the way that was seen, the likeliest first. Each was seen, none is guessed at. */
export function hintsOn(symptoms: Symptoms): string[] {
  const { fault, result } = symptoms;
  if (fault === null && result?.verdict === 'pass' && !straysOf(symptoms)) return [];
  return hints.filter(({ fits }) => fits(symptoms)).map(({ text }) => text);
}

const hints: readonly Hint[] = [
  {
    fits: unfinished,
    text: 'The signer wrote a line without an end. End each message with a line feed, then flush.',
  },
  {
    fits: (seen) => isSilent(seen) && !answeredLast(seen) && !unfinished(seen),
    text: 'No answer came on stdout. The usual cause: the output is not flushed after each line (Python: print(…, flush=True); Ruby: $stdout.sync = true; Perl: $| = 1; C: fflush). Or the program waits for the end of its input: answer each line as it comes.',
  },
  {
    fits: straysOf,
    text: 'A line on stdout is no message of the protocol. Print logs, banners and warnings to stderr; stdout belongs to the replies. With --strict such a line is a fault.',
  },
  {
    fits: (seen) => ended(seen) && missing.test(logOf(seen)),
    text: 'The log says that something is missing: a file, a module, a package or the interpreter itself. Start the command by hand in the same folder, and name the interpreter by its path (.venv/bin/python rather than python3).',
  },
  {
    fits: (seen) => ended(seen) && !missing.test(logOf(seen)),
    text: 'The program ended although its stdin was open. Keep reading lines until the end of stdin; what it wrote to stderr stands after ! in the transcript.',
  },
  {
    fits: (seen) => /\bid\b/.test(words(seen)) && (seen.fault !== null || seen.result?.verdict === 'error'),
    text: 'The id does not fit. Answer with the id of the request, unchanged and as a number: hello has 0.',
  },
  {
    fits: (seen) => seen.fault?.code === 'adapter-no-hello' && /: \/result\b/.test(words(seen)),
    text: 'The answer to hello has another shape than schemas/protocol.schema.json wants: {"jsonrpc":"2.0","id":0,"result":{"protocol":1}} is enough, and so is an error with the code -32601.',
  },
  {
    fits: ({ fault }) => fault?.code === 'adapter-not-loaded',
    text: 'A module exports sign (and presign where it can), by name or on its default export. Import its file by hand to see what it throws: node --input-type=module -e "await import(\'./mySigner.js\')".',
  },
  {
    fits: ({ fault }) => fault?.code === 'protocol-version',
    text: 'Protocol 1 is the only one there is: answer hello with "protocol":1.',
  },
  {
    fits: (seen) => seen.result?.observed?.outcome === 'invalid-reply' && !/\bid\b/.test(words(seen)),
    text: 'The reply has another shape than schemas/protocol.schema.json wants: {"jsonrpc":"2.0","id":1,"result":{"outcome":"signed","request":{"headers":[["name","value"]]}}}.',
  },
  {
    fits: ({ result }) => result?.observed?.outcome === 'adapter-error',
    text: 'The signer threw, or the adapter around it. Its message stands under "got"; the log, if there is one, in the transcript (!).',
  },
  {
    fits: ({ result }) => result?.observed?.condition === 'host-not-signed',
    text: "host is not among the signed headers. A signer that takes its host from the headers needs one: give it the URL's authority, or declare that it cannot.",
  },
  {
    fits: offTime,
    text: 'The signer took the time from somewhere else. Hand it signingTime; if it cannot be told the time, declare "clock":"system" in the answer to hello.',
  },
  {
    fits: ({ result }) => result?.observed?.condition?.startsWith('scope-') === true,
    text: 'The Credential names another day, region or service than the signer was told: hand it region, service and signingTime as they come.',
  },
  {
    fits: ({ result }) =>
      result?.observed?.condition === 'signature-mismatch' && result.difference?.stage === 'signature',
    text: 'Only the signature differs. Return "trace":{"canonicalRequest":…,"stringToSign":…} beside the request, and the first line that differs is shown.',
  },
  {
    fits: ({ result }) =>
      result?.observed?.outcome === 'refused' || result?.observed?.outcome === 'unsupported',
    text: 'This case is a plain GET that every signer can sign. Answer "refused" only where the signer itself refuses, and "unsupported" only for a feature that hello does not claim.',
  },
];

const missing =
  /not found|no such file|can't open|cannot find|could not find|no module named|ModuleNotFound|LoadError|command not found|ClassNotFound|cannot load such file|unknown command/i;

function said({ overheard }: Symptoms, by: Overheard['by']): boolean {
  return overheard.some((one) => one.by === by && one.text.trim() !== '');
}

function unfinished(seen: Symptoms): boolean {
  return isSilent(seen) && said(seen, 'unfinished');
}

/** The last line between us is the signer's. */
function answeredLast({ overheard }: Symptoms): boolean {
  return overheard.findLast(({ by }) => by !== 'log')?.by === 'signer';
}

/** No reply came in time. */
function isSilent({ fault, result }: Symptoms): boolean {
  return (
    (fault?.code === 'adapter-no-hello' && /no reply within/.test(fault.message)) ||
    result?.observed?.outcome === 'timed-out'
  );
}

/** It ended while it was asked. */
function ended({ fault, result }: Symptoms): boolean {
  return (
    (fault?.code === 'adapter-no-hello' &&
      /\b(exited|ended by|could not be started)\b/.test(fault.message)) ||
    result?.observed?.outcome === 'crashed'
  );
}

/** What the fault or the case says, on its first line; the rest quotes what the signer wrote. */
function words({ fault, result }: Symptoms): string {
  return (fault?.message ?? result?.observed?.message ?? '').split('\n', 1)[0]?.split(': {', 1)[0] ?? '';
}

function logOf({ overheard }: Symptoms): string {
  return overheard
    .filter(({ by }) => by === 'log')
    .map(({ text }) => text)
    .join('');
}

function straysOf({ overheard }: Symptoms): boolean {
  return overheard.some(({ by, text }) => by === 'signer' && !isJson(text));
}

function offTime({ result }: Symptoms): boolean {
  const { condition = '' } = result?.observed ?? {};
  return (
    ['expired', 'not-yet-current', 'scope-date', 'date-format'].includes(condition) ||
    result?.difference?.stage === 'signing-time'
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
