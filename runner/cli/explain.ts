import { ConformError } from '../model/conform-error.js';
import { explain } from '../explain/explain.js';
import { outputOf } from '../explain/output.js';
import { readAdvice } from '../suite/advice.js';
import { loadSuite } from '../suite/load.js';
import { explanationPage } from './explain-page.js';
import type { Surroundings } from './sinks.js';
import { mostBytes, readToTheEnd } from './standard-input.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `explain`. */
export interface ExplainOptions {
  /** A condition, a code or a pasted text; none, or `-`: `input` is read. */
  readonly words: readonly string[];
  readonly json: boolean;
  readonly color: boolean;
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
}

/**
 * Says what an authentication error of AWS means, and what to do about it.
 * @returns the exit code: 0, or 1 for a text that is not recognised
 * @throws ConformError usage: there is no text
 */
export async function explainCommand(options: ExplainOptions, surroundings: Surroundings): Promise<number> {
  const text = await textOf(options, surroundings);
  if (text.trim() === '') {
    throw new ConformError(
      'usage',
      'there is nothing to explain: name a condition or a code, or paste an error message in quotes or on standard input',
    );
  }
  const [{ families }, advice] = await Promise.all([
    loadSuite({ bundled: false, extra: [], cwd: surroundings.cwd }),
    readAdvice(),
  ]);
  const explanation = explain(text, families, advice);
  const color = options.color && wantsColor(surroundings);
  surroundings.stdout(
    options.json
      ? `${printable(JSON.stringify(outputOf(explanation), null, 2))}\n`
      : explanationPage(explanation, advice, { color, columns: surroundings.columns }),
  );
  return explanation.kind === 'unknown' ? 1 : 0;
}

async function textOf(
  { words, input, inputIsTerminal }: ExplainOptions,
  { stderr }: Surroundings,
): Promise<string> {
  if (words.length > 0 && words.join(' ') !== '-') return bounded(Buffer.from(words.join(' ')), stderr);
  if (inputIsTerminal) stderr('Paste the error, then end with Ctrl-D (on Windows Ctrl-Z and Enter):\n');
  return bounded(await readToTheEnd(input), stderr);
}

function bounded(bytes: Buffer, stderr: (text: string) => void): string {
  if (bytes.length > mostBytes) {
    stderr(
      'sigv4-conform: the text is larger than 1 MiB: only the first MiB is read. Paste the error alone.\n',
    );
  }
  const read = bytes.subarray(0, mostBytes);
  // What PowerShell writes into a file.
  const encoding = read[0] === 0xff && read[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(read);
}

/** The same JSON, without what a terminal would obey or hide. */
function printable(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (point) =>
    point === '\n'
      ? point
      : Array.from(
          { length: point.length },
          (_, at) => `\\u${point.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}
