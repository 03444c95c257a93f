// Starts servers as processes of their own and finds their ports.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lines of a server's standard output until each service has said where it listens: name → port. */
export function started(args, count, options = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  const ports = new Map();
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      if (ports.size === count) return;
      text += piece;
      for (const [, name, port] of text.matchAll(/^listening (\S+) http:\/\/127\.0\.0\.1:(\d+)$/gm)) {
        ports.set(name, Number(port));
      }
      if (ports.size === count) resolve({ child, ports });
    });
    child.on('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${text}`)));
  });
}

/** Ends a server as a person would. */
export function ended(child) {
  child.removeAllListeners('exit');
  return new Promise((resolve) => {
    child.on('exit', resolve);
    child.kill('SIGINT');
  });
}
