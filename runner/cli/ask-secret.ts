import type { ReadStream } from 'node:tty';

/** Thrown where somebody ends the prompt by Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** A terminal that can be told not to echo. */
export type Terminal = Pick<ReadStream, 'setRawMode' | 'on' | 'off' | 'resume' | 'pause'>;

const longest = 4096;

/**
 * Asks for the secret on a terminal, without echo.
 * @returns null: none was given
 * @throws Interrupted: Ctrl-C
 */
export function askSecret(terminal: Terminal, stderr: (text: string) => void): Promise<string | null> {
  stderr('Secret access key (not shown; Enter alone: go without): ');
  terminal.setRawMode(true);
  return new Promise((resolve, reject) => {
    const typed: string[] = [];
    const end = (settle: () => void) => {
      terminal.off('data', read);
      terminal.setRawMode(false);
      terminal.pause();
      stderr('\n');
      settle();
    };
    const read = (chunk: Uint8Array) => {
      // Echo is off, and so are the line editing and the signals of the terminal: they are done here.
      for (const char of Buffer.from(chunk).toString('utf8')) {
        if (char === '\u0003') {
          end(() => {
            reject(new Interrupted());
          });
          return;
        }
        if (char === '\r' || char === '\n' || char === '\u0004') {
          const secret = typed.join('').trim();
          end(() => {
            resolve(secret === '' ? null : secret);
          });
          return;
        }
        if (char === '\u007f' || char === '\b') typed.pop();
        else if (char === '\u0015') typed.length = 0;
        else if (typed.length < longest) typed.push(char);
      }
    };
    terminal.on('data', read);
    terminal.resume();
  });
}
