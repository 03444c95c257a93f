import { ProcessGroup, type Exit } from '../adapter/process-group.js';

/** What a client did. */
export interface CommandEnd {
  readonly exit: Exit;
  /** It did not end in time, and was ended. */
  readonly timedOut: boolean;
  /** What it printed on both streams; at most 256 KiB of each, its end. */
  readonly printed: string;
}

/** Bytes of a stream that are looked at. */
const mostPrinted = 256 * 1024;

/** A client's command, started: without a shell, with an empty standard input, in a process group of its own. */
export class ClientCommand {
  private readonly group: ProcessGroup;
  private readonly outputs = { stdout: new Tail(), stderr: new Tail() };

  constructor(command: readonly [string, ...string[]], cwd: string, environment: NodeJS.ProcessEnv) {
    this.group = new ProcessGroup(command, cwd, environment);
    const { child } = this.group;
    child.stdin.end();
    child.stdout.on('data', (chunk: Buffer) => this.outputs.stdout.add(chunk));
    child.stderr.on('data', (chunk: Buffer) => this.outputs.stderr.add(chunk));
  }

  /** Comes when the command has ended, or was ended because it took too long. Never rejects. */
  async ended(timeoutMs: number): Promise<CommandEnd> {
    const inTime = await this.group.endsWithin(timeoutMs);
    // Whatever it started goes with it.
    await this.group.end();
    const exit = await this.group.exited;
    const { stdout, stderr } = this.outputs;
    return { exit, timedOut: !inTime, printed: `${stdout.text()}\n${stderr.text()}` };
  }

  /** Ends the command and all that it started. */
  async end(): Promise<void> {
    await this.group.end();
  }
}

/** The end of a stream. */
class Tail {
  private readonly chunks: Buffer[] = [];
  private length = 0;

  add(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    while (this.length - (this.chunks[0]?.length ?? 0) >= mostPrinted) {
      this.length -= this.chunks.shift()?.length ?? 0;
    }
  }

  text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}
