import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../../bin/sigv4-conform.js', import.meta.url));

/** Starts `serve`, hands its first service's address to `use`, and ends it by its signal. */
export async function whileServing<T>(
  words: readonly string[],
  use: (url: string) => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, [...process.execArgv, bin, 'serve', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const [, found] = /^listening \S+ (\S+)\n/m.exec(out) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => reject(new Error(`serve ended: ${said}`)));
    });
    return await use(url);
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}
