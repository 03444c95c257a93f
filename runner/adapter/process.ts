import type { AttachOptions } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { UrlRequest } from '../model/request.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { helloMessage, helloOf } from './hello.js';
import type { Life, LifeEvents } from './life.js';
import { LineReader, lineLimit } from './line-reader.js';
import { OutputTail } from './output-tail.js';
import { ProcessGroup, type Exit } from './process-group.js';
import { readHello, readReply } from './replies.js';
import { quoted } from './sign-result.js';
import { signParamsOf } from './told-input.js';

/** Milliseconds that a process has to end after its stdin was closed. */
const finishMs = 2000;

/** How a process is started. */
export interface ProcessStart {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds for the answer to hello. */
  readonly startupTimeoutMs: number;
  readonly strict: boolean;
  readonly toolVersion: string;
  /** The name of an implementation that says none. */
  readonly name: string;
  readonly overhear?: AttachOptions['overhear'] | undefined;
}

/**
 * Starts a process and says hello to it (contract: section 3).
 * @throws ConformError adapter-no-hello, protocol-version
 */
export async function startProcess(
  start: ProcessStart,
  events: LifeEvents,
  signal: AbortSignal,
): Promise<Life> {
  const life = new ProcessLife(start, events);
  const stop = (): void => life.stopGreeting('it was cut off');
  signal.addEventListener('abort', stop);
  try {
    await life.greet();
    return life;
  } catch (error) {
    await life.kill();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

class ProcessLife implements Life {
  hello = helloOf(null, '');
  private readonly group: ProcessGroup;
  private readonly lines: LineReader;
  private readonly given = new Map<number, UrlRequest>();
  private lastId = 0;
  private readonly stdoutTail = new OutputTail();
  private readonly stderrTail = new OutputTail();
  private greeting: { resolve: () => void; reject: (error: ConformError) => void } | null = null;
  private over = false;

  constructor(
    private readonly start: ProcessStart,
    private readonly events: LifeEvents,
  ) {
    this.group = new ProcessGroup(start.command, start.cwd, start.environment);
    this.lines = new LineReader(
      (line) => {
        start.overhear?.({ by: 'signer', text: line });
        this.read(line);
      },
      (head) => this.fault(`a line of more than ${lineLimit / 1024 / 1024} MiB: ${quoted(head)}…`),
    );
    this.group.child.stdout.on('data', (chunk: Buffer) => {
      this.stdoutTail.add(chunk);
      this.lines.add(chunk);
    });
    this.group.child.stderr.on('data', (chunk: Buffer) => {
      this.stderrTail.add(chunk);
      start.overhear?.({ by: 'log', text: chunk.toString('utf8') });
    });
    void this.group.exited.then((exit) => {
      // A last message without its LF is one if it is whole.
      if (isJson(this.lines.rest())) this.read(this.lines.rest());
      this.ended(exit);
    });
  }

  greet(): Promise<void> {
    return new Promise((resolve, reject) => {
      const { startupTimeoutMs, toolVersion } = this.start;
      const timer = setTimeout(
        () => this.stopGreeting(`no reply within ${startupTimeoutMs} ms`),
        startupTimeoutMs,
      );
      this.greeting = {
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
      this.write(helloMessage(toolVersion));
    });
  }

  give(ticket: number, operation: Operation, input: SigningInput): void {
    this.lastId = ticket;
    this.given.set(ticket, input.request);
    this.write({ jsonrpc: '2.0', id: ticket, method: operation, params: signParamsOf(input) });
  }

  lastWords(): string {
    const text = this.stderrTail.text();
    return text === '' ? '' : `stderr: ${text}`;
  }

  async kill(): Promise<void> {
    this.over = true;
    const rest = this.lines.rest();
    if (rest !== '') this.start.overhear?.({ by: 'unfinished', text: rest });
    await this.group.end();
  }

  async finish(): Promise<void> {
    if (!this.over) {
      this.over = true;
      this.group.child.stdin.end();
      if (!(await this.group.endsWithin(finishMs))) {
        this.events.warned(
          `the adapter did not exit within ${finishMs / 1000} s of the end of its stdin and was killed: the end of stdin means finish and exit 0`,
        );
      } else {
        const exit = await this.group.exited;
        if (exit.code !== 0) this.events.warned(`at the end of its stdin the adapter ${told(exit)}`);
      }
    }
    await this.group.end();
  }

  stopGreeting(why: string): void {
    const { command, cwd } = this.start;
    const tail = (name: string, text: string): string => `  ${name}: ${text === '' ? '(nothing)' : text}`;
    this.rejectGreeting(
      new ConformError(
        'adapter-no-hello',
        [
          `the adapter did not answer hello: ${why}`,
          `  command: ${command.map(shown).join(' ')}`,
          `  in: ${cwd}`,
          tail('stdout', this.stdoutTail.text()),
          tail('stderr', this.stderrTail.text()),
          'The usual causes: its output is not flushed after each line; a log line went to stdout (print to stderr); another interpreter or file was started than you think.',
        ].join('\n'),
      ),
    );
  }

  private rejectGreeting(error: ConformError): void {
    this.over = true;
    this.greeting?.reject(error);
    this.greeting = null;
  }

  private read(line: string): void {
    if (this.over) return;
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      this.stray(line);
      return;
    }
    if (this.greeting !== null) this.readHello(message, line);
    else this.readReply(message, line);
  }

  private stray(line: string): void {
    if (this.start.strict) {
      this.fault(`a line on stdout that is no JSON (print to stderr): ${quoted(line)}`);
      return;
    }
    this.events.stray(line);
  }

  private readHello(message: unknown, line: string): void {
    const hello = readHello(message, line);
    if ('wrong' in hello) {
      this.stopGreeting(hello.wrong);
    } else if ('otherProtocol' in hello) {
      this.rejectGreeting(hello.otherProtocol);
    } else {
      this.hello = helloOf(hello.said, this.start.name);
      this.greeting?.resolve();
      this.greeting = null;
    }
  }

  private readReply(message: unknown, line: string): void {
    const answer = readReply(message, line, this.given, this.lastId);
    if ('wrong' in answer) {
      this.fault(answer.wrong);
    } else {
      this.given.delete(answer.id);
      this.events.answered(answer.id, answer.outcome);
    }
  }

  private fault(message: string): void {
    if (this.over) return;
    if (this.greeting !== null) {
      this.stopGreeting(message);
      return;
    }
    this.over = true;
    this.events.failed({ outcome: 'invalid-reply', message });
  }

  private ended(exit: Exit): void {
    if (this.over) return;
    if (this.greeting !== null) {
      this.stopGreeting(`it ${told(exit)} before its first reply`);
      return;
    }
    this.over = true;
    const words = this.lastWords();
    this.events.failed({
      outcome: 'crashed',
      message: `the adapter ${told(exit)} with work left${words === '' ? '' : `\n${words}`}`,
    });
  }

  private write(message: object): void {
    const line = JSON.stringify(message);
    this.start.overhear?.({ by: 'runner', text: line });
    this.group.child.stdin.write(`${line}\n`);
  }
}

function told({ code, signal, error }: Exit): string {
  if (error !== undefined) return `could not be started (${error.message})`;
  return signal === null ? `exited with status ${code ?? 'unknown'}` : `was ended by ${signal}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function shown(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word);
}
