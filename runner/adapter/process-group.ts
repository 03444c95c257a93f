import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between SIGTERM and SIGKILL. */
const termGraceMs = 200;
/** Milliseconds for output that an ended process left in its pipes; a process that left the group may hold them open. */
const drainMs = 300;
/** Milliseconds in which the kernel takes a killed process away. */
const killMs = 1000;
/** Milliseconds for the rest of a killed group: where nobody reaps orphans they stay as zombies for ever. */
const reapMs = 50;

/** How a process ended; `error`: it never started. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: NodeJS.ErrnoException;
}

/**
 * A command in a process group of its own, so that whatever it starts can be ended with it. The group does
 * not outlive our process, as long as that ends by itself (an `exit` listener kills it); whoever handles
 * SIGINT and SIGTERM ends by `process.exit`, or closes the adapter.
 */
export class ProcessGroup {
  readonly child: ChildProcessWithoutNullStreams;
  /** Comes when the command has ended and its output has been read. Never rejects. */
  readonly exited: Promise<Exit>;
  private leaderGone = false;
  private readonly killAtExit = (): void => {
    this.signal('SIGKILL');
  };

  /** @param command as given: no shell takes it apart */
  constructor(command: readonly [string, ...string[]], cwd: string, environment: NodeJS.ProcessEnv) {
    const [file, ...args] = command;
    this.child = spawn(file, args, {
      cwd,
      env: environment,
      detached: true,
      shell: false,
      windowsHide: true,
    });
    process.on('exit', this.killAtExit);
    // A write to a process that died is no fault of its own: its exit is.
    this.child.stdin.on('error', () => undefined);
    this.exited = new Promise((resolve) => {
      this.child.on('error', (error) => {
        this.leaderGone ||= this.child.pid === undefined;
        if (this.leaderGone) this.forget();
        resolve({ code: null, signal: null, error });
      });
      this.child.on('exit', (code, signal) => {
        this.leaderGone = true;
        this.signal('SIGKILL');
        const timer = setTimeout(() => resolve({ code, signal }), drainMs);
        this.child.on('close', () => {
          clearTimeout(timer);
          resolve({ code, signal });
        });
      });
    });
  }

  /** Ends the whole group and waits until it is gone. Never rejects. */
  async end(): Promise<void> {
    // Once the leader is gone the rest was killed with it, and its number may be another's.
    if (!this.leaderGone) this.signal('SIGTERM');
    if (!(await this.within(termGraceMs, () => this.gone()))) {
      this.signal('SIGKILL');
      await this.within(killMs, () => this.leaderGone);
      await this.within(reapMs, () => this.gone());
    }
    this.forget();
  }

  /** true if the command ended by itself in this time. */
  async endsWithin(ms: number): Promise<boolean> {
    const timer = new AbortController();
    const late = sleep(ms, false, { signal: timer.signal }).catch(() => false);
    const ended = await Promise.race([this.exited.then(() => true), late]);
    timer.abort();
    return ended;
  }

  private gone(): boolean {
    return this.leaderGone && !this.signal(0);
  }

  private async within(ms: number, holds: () => boolean): Promise<boolean> {
    const deadline = Date.now() + ms;
    while (!holds()) {
      if (Date.now() >= deadline) return false;
      await sleep(5);
    }
    return true;
  }

  /** @returns false if nobody is left to hear it */
  private signal(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.child;
    if (pid === undefined) return false;
    try {
      return process.kill(process.platform === 'win32' ? pid : -pid, signal);
    } catch {
      return false;
    }
  }

  private forget(): void {
    process.off('exit', this.killAtExit);
    this.child.stdin.destroy();
    this.child.stdout.destroy();
    this.child.stderr.destroy();
  }
}
