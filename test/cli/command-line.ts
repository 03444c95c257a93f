import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root: build/test/cli is three below it. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const bin = fileURLToPath(new URL('../../../bin/sigv4-conform.js', import.meta.url));

/** What a command line came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// process.execArgv carries the import condition of the instrumented build, so that the child counts, too.
export function commandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = root,
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...process.execArgv, bin, ...args],
      { cwd, env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** Starts a command line, sends it a signal as soon as this file is there, and waits for its end. */
export function interrupted(args: readonly string[], signal: NodeJS.Signals, mark: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, bin, ...args], {
      cwd: root,
      env: { ...process.env, SILENT_MARK: mark },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const watch = setInterval(() => {
      if (!existsSync(mark)) return;
      clearInterval(watch);
      child.kill(signal);
    }, 20);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, stdout, stderr });
    });
  });
}
