// Starts test/signers/http/server.mjs, and attaches to it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { attach } from '#lib/runner/adapter/attach.js';
import type { AttachedAdapter, AttachOptions } from '#lib/runner/model/adapter.js';
import { limits, signers } from './attaching.js';

const running: ChildProcess[] = [];
const attached: AttachedAdapter[] = [];

/** @returns its port */
export async function served(greeting = 'right'): Promise<number> {
  const child = spawn(process.execPath, [`${signers}http/server.mjs`, greeting], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(/^listening (\d+)\n/.exec(line.toString())?.[1]);
}

export async function attachServer(
  greeting = 'right',
  options: Partial<AttachOptions> = {},
): Promise<AttachedAdapter> {
  const name = `http://127.0.0.1:${await served(greeting)}`;
  const adapter = await attach({ by: 'name', name }, { ...limits, ...options });
  attached.push(adapter);
  return adapter;
}

/** Closes what is attached, and ends the servers. */
export async function endAll(): Promise<void> {
  await Promise.all(attached.splice(0).map((adapter) => adapter.close()));
  for (const child of running.splice(0)) {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.kill('SIGKILL');
    await ended;
  }
}
