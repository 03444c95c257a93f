// Starts servers as processes of their own and finds their ports.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts a server and waits until each of its services has said where it listens: name → port. What it prints goes
 * into a file, as a log does: read by the client, it would be a load of its own on both.
 */
export async function started(args, count, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const log = join(folder, 'log');
  const child = spawn(process.execPath, args, {
    cwd: root,
    ...options,
    stdio: ['ignore', openSync(log, 'w'), ...(options.stdio?.slice(2) ?? ['inherit'])],
  });
  process.on('exit', () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let code = null;
  child.on('exit', (ended) => (code = ended));
  for (;;) {
    const text = code === null ? readFileSync(log, 'utf8') : '';
    if (code !== null) throw new Error(`${args.join(' ')} ended with ${code}`);
    const found = [...text.matchAll(/^listening (\S+) http:\/\/127\.0\.0\.1:(\d+)$/gm)];
    if (found.length === count)
      return {
        child,
        ports: new Map(found.map(([, name, port]) => [name, Number(port)])),
        printed: () => readFileSync(log, 'utf8'),
      };
    await sleep(20);
  }
}

/** Ends a server as a person would. */
export function ended(child) {
  child.removeAllListeners('exit');
  return new Promise((resolve) => {
    child.on('exit', resolve);
    child.kill('SIGINT');
  });
}
