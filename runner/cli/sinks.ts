import { isatty } from 'node:tty';

/** Where a command writes: whole texts, the line feed at the end included. */
export interface Sinks {
  /** What was asked for. */
  readonly stdout: (text: string) => void;
  /** Faults and progress. */
  readonly stderr: (text: string) => void;
}

/** Where a command writes, and what it may know of its surroundings. */
export interface Surroundings extends Sinks {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Whether somebody watches: progress is drawn on stderr only then. */
  readonly stderrIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal on stdout, 80 where there is none. */
  readonly columns: number;
}

function letGo(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The process's own streams and settings. */
export function processSurroundings(): Surroundings {
  // Whoever reads a part of it and goes, as `head` does, has what was wanted: the work and its exit code stand.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', letGo);
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    environment: process.env,
    // isTTY is missing, not false, where there is no terminal.
    stderrIsTerminal: isatty(2),
    stdoutIsTerminal: isatty(1),
    columns: isatty(1) ? process.stdout.columns : 80,
  };
}
