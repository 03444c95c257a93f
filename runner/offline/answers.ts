import { LineReader, lineLimit } from '../adapter/line-reader.js';
import { quoted } from '../adapter/sign-result.js';
import { ConformError } from '../model/conform-error.js';

/** The most bytes of a file of answers: 256 MiB. */
const mostBytes = 256 * 1024 * 1024;

/** The most lines that are no JSON: each costs an exception. */
const mostStrays = 100_000;

/** One reply, and where it stands. */
export interface OfflineReply {
  readonly message: unknown;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What a file of answers holds. */
export interface Answers {
  /** By id; that to hello has the id 0. */
  readonly replies: ReadonlyMap<number, OfflineReply>;
  /** What is tolerated. */
  readonly warnings: readonly string[];
}

/** How answers are read. */
export interface AnswersFile {
  /** As it was named. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The ids that the suite asks with, beside hello's 0. */
  readonly known: { has(id: number): boolean };
  /** The suite, for a fault. */
  readonly suite: { readonly version: string; readonly digest: string };
  /** A line that is no JSON is a fault. */
  readonly strict: boolean;
}

/**
 * Reads a file of answers: replies of the protocol, one a line, in any order. What could be the answer to something
 * else is a fault of the whole file: no verdict may rest on a wrong pair.
 * @throws ConformError answers-invalid: file and line, and the cure
 */
export async function readAnswers(file: AnswersFile): Promise<Answers> {
  const reading = new Reading(file);
  const lines = new LineReader(
    (line) => reading.add(line),
    (head) => reading.overflow(head),
  );
  let length = 0;
  for await (const bytes of file.bytes) {
    if (length === 0 && bytes[0] === 0xff && bytes[1] === 0xfe) {
      throw reading.fault('the file is UTF-16, as PowerShell writes it: have it written as UTF-8');
    }
    length += bytes.length;
    if (length > mostBytes) {
      throw reading.fault(
        `the file has more than ${mostBytes / 1024 / 1024} MiB: export fewer cases at a time`,
      );
    }
    lines.add(Buffer.from(bytes));
  }
  if (lines.rest() !== '') reading.addLast(lines.rest());
  return { replies: reading.replies, warnings: reading.warnings };
}

class Reading {
  readonly replies = new Map<number, OfflineReply>();
  readonly warnings: string[] = [];
  private line = 0;
  private strays = 0;

  constructor(private readonly file: AnswersFile) {}

  add(text: string): void {
    this.line++;
    const message = parsed(text);
    if (message === undefined) this.stray(text);
    else this.keep(message, text);
  }

  /** A last line without its end is a message if it is whole. */
  addLast(text: string): void {
    const message = parsed(text);
    this.line++;
    if (message !== undefined) this.keep(message, text);
    else {
      this.warnings.push(
        `${this.place()}: the last line is cut off, and is no answer: did the signer end early? (${quoted(text)})`,
      );
    }
  }

  overflow(head: string): never {
    this.line++;
    throw this.fault(`a line of more than ${lineLimit / 1024 / 1024} MiB: ${quoted(head)}…`);
  }

  fault(message: string): ConformError {
    return new ConformError('answers-invalid', `${this.place()}: ${message}`);
  }

  private place(): string {
    return this.line === 0 ? this.file.name : `${this.file.name}:${this.line}`;
  }

  private stray(text: string): void {
    const message = `a line that is no JSON (a signer prints to stderr what people should read): ${quoted(text)}`;
    if (this.file.strict) throw this.fault(message);
    // Only the first is told, as of a process.
    if (++this.strays === 1) this.warnings.push(`${this.place()}: ${message}`);
    if (this.strays > mostStrays) throw this.fault(`more than ${mostStrays} lines that are no JSON`);
  }

  private keep(message: unknown, text: string): void {
    const id = this.idOf(message, text);
    const before = this.replies.get(id);
    if (before !== undefined) {
      throw this.fault(
        `a second reply to the id ${id}; the first is in line ${before.line}. Keep the one that holds, or let the signer answer the export again`,
      );
    }
    this.replies.set(id, { message, text, line: this.line });
  }

  private idOf(message: unknown, text: string): number {
    if (typeof message !== 'object' || message === null || Array.isArray(message)) {
      throw this.fault(`JSON that is no reply object: ${quoted(text)}`);
    }
    if ('method' in message) {
      throw this.fault(
        'a request, not a reply: this is what export wrote. Give it to the signer, and judge what the signer writes',
      );
    }
    const { id } = message as { id?: unknown };
    if (typeof id !== 'number') {
      throw this.fault(`a reply without its id, a number that is echoed unchanged: ${quoted(text)}`);
    }
    if (id !== 0 && !this.file.known.has(id)) {
      const { version, digest } = this.file.suite;
      throw this.fault(
        [
          `the id ${id} is of no request of this suite: the answers are to another suite, or to other files of it`,
          `  this suite: ${version} (${digest})`,
          '  the other is in "suite" of the first line that was exported',
          'Export again with this version and the same --suite and --only-suite, and let the signer answer that.',
        ].join('\n'),
      );
    }
    return id;
  }
}

/** undefined: it is no JSON. A byte order mark before it is none of its. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
