/** Where a command writes, and what it may know of its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Whether somebody watches: progress is drawn on stderr only then. */
  readonly stderrIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal on stdout, 80 where there is none. */
  readonly columns: number;
}

/** The process's own streams and settings. */
export function processSurroundings(): Surroundings {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    environment: process.env,
    stderrIsTerminal: process.stderr.isTTY,
    stdoutIsTerminal: process.stdout.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : 80,
  };
}
