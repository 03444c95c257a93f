// What the adapter tests share: a request to sign, and ways to attach a fixture and look for what it left.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attach } from '#lib/runner/adapter/attach.js';
import type { AttachedAdapter, AttachOptions, SignOutcome } from '#lib/runner/model/adapter.js';
import { ConformError } from '#lib/runner/model/conform-error.js';
import type { SigningInput } from '#lib/runner/model/signing.js';

export const signers = fileURLToPath(new URL('../../../test/signers/', import.meta.url));

export const limits: AttachOptions = {
  timeoutMs: 5000,
  startupTimeoutMs: 15000,
  pipeline: 1,
  strict: false,
  cwd: signers,
  environment: process.env,
  toolVersion: '9.8.7',
};

/** The signature that AWS published for get-vanilla. */
export const vanillaAuthorization =
  'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';

/** AWS's get-vanilla; the fixtures go wrong by region. */
export function vanilla(region = 'us-east-1'): SigningInput {
  return {
    algorithm: 'AWS4-HMAC-SHA256',
    request: { method: 'GET', url: 'https://example.amazonaws.com/', headers: [], body: new Uint8Array() },
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    region,
    service: 'service',
    signingTime: new Date('2015-08-30T12:36:00Z'),
    options: {
      doubleEncodePath: true,
      normalizePath: true,
      payload: 'signed',
      contentSha256Header: false,
      signSessionToken: true,
    },
  };
}

const attached: AttachedAdapter[] = [];

async function opened(adapter: Promise<AttachedAdapter>): Promise<AttachedAdapter> {
  attached.push(await adapter);
  return adapter;
}

/** Closes what a failed test left open: the run would wait for it for ever. */
export async function closeAll(): Promise<void> {
  await Promise.all(attached.splice(0).map((adapter) => adapter.close()));
}

export function attachModule(name: string, options: Partial<AttachOptions> = {}): Promise<AttachedAdapter> {
  return opened(attach({ by: 'name', name: `./module/${name}` }, { ...limits, ...options }));
}

/** Attaches process/<name> on this Node, with more arguments. */
export function attachProcess(
  name: string,
  options: Partial<AttachOptions> = {},
  ...args: string[]
): Promise<AttachedAdapter> {
  const command = [process.execPath, `process/${name}`, ...args] as const;
  return opened(attach({ by: 'command', command }, { ...limits, ...options }));
}

/** Gives all regions at once, as a scheduler would, and awaits their outcomes in order. */
export function outcomes(adapter: AttachedAdapter, regions: readonly string[]): Promise<SignOutcome[]> {
  return Promise.all(regions.map((region) => adapter.call('sign', vanilla(region)).outcome));
}

export const words = (all: readonly SignOutcome[]): string[] => all.map(({ outcome }) => outcome);

export function authorization(outcome: SignOutcome): string | undefined {
  assert.equal(outcome.outcome, 'signed', JSON.stringify(outcome));
  return outcome.request.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
}

export function messageOf(outcome: SignOutcome | undefined): string {
  return outcome !== undefined && 'message' in outcome ? outcome.message : '';
}

/** Runs, and is no zombie that only waits to be counted. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** The processes on this machine whose command line has this word (Linux; elsewhere none are seen). */
export function runningWith(word: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
      } catch {
        return false;
      }
    });
}

/** Waits until that holds, as long as a test may take. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
}

/** Uses a folder of its own under the system's for temporary files. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'adapter-test-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Awaits a ConformError. */
export async function refusal(attached: Promise<unknown>): Promise<ConformError> {
  const error: unknown = await attached.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ConformError, `no ConformError but ${String(error)}`);
  return error;
}
