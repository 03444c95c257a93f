// Starts a program and waits for it: no shell, a time limit, its output kept.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What stands between us and a result: said in one line, exit code 2. */
export class Obstacle extends Error {}

/** A program that ran and failed: what it could not have of a registry may come at the next try. */
class Failure extends Obstacle {}

/**
 * Runs a program in a folder until it ends or `seconds` have passed.
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>} how it ended; it may have failed
 * @throws {Obstacle} where the program is not there (`needs` says what it belongs to), or the time was up
 */
export function execute(command, words, { cwd, seconds, needs, env }) {
  const program = command.includes('/') ? resolve(cwd, command) : command;
  return new Promise((fulfil, reject) => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
    }
    const limit = setTimeout(() => child.kill(), seconds * 1000);
    child.on('error', ({ code, message }) => {
      clearTimeout(limit);
      reject(
        new Obstacle(
          code === 'ENOENT'
            ? `${command} is not there: this adapter needs ${needs}`
            : `"${command}": ${message}`,
        ),
      );
    });
    child.on('close', (status, signal) => {
      clearTimeout(limit);
      status === null
        ? reject(new Obstacle(`"${command}" was ended by ${signal}; it may take ${seconds} s`))
        : fulfil({ status, ...texts });
    });
  });
}

/** As execute, for a program that has to succeed. */
export async function must(command, words, options) {
  const { status, stdout, stderr } = await execute(command, words, options);
  if (status !== 0)
    throw new Failure(`"${command} ${words.join(' ')}" ended with ${status}\n${tail(stderr || stdout)}`);
  return stdout;
}

/** Does `work` again where a program of it fails the first time, which is told; what is missing is so at once. */
export async function triedTwice(work, say) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(`tried once more, for ${error.message}`);
    return work();
  }
}

/** The last lines of a text: where programs say what was wrong. */
export function tail(text) {
  return text.trimEnd().split('\n').slice(-20).join('\n');
}
