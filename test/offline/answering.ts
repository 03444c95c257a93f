// Answers an export as a process would, by an adapter in this process.
import { attach } from '#lib/runner/adapter/attach.js';
import type { AttachedAdapter, SignOutcome } from '#lib/runner/model/adapter.js';
import type { Operation, SigningInput } from '#lib/runner/model/signing.js';
import type { SignParams } from '#lib/runner/types/protocol.js';
import { attachAnswers } from '#lib/runner/offline/adapter.js';
import { limits } from '../adapter/attaching.js';
import { bundledSuite } from '../support/judged.js';

interface Message {
  readonly id: number;
  readonly method: Operation | 'hello';
  readonly params: SignParams;
}

export function attachBuiltin(name: string): Promise<AttachedAdapter> {
  return attach({ by: 'name', name: `builtin:${name}` }, limits);
}

/** The reply lines to these request lines. */
export async function answerLines(adapter: AttachedAdapter, requests: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const request of requests) {
    const { id, method, params } = JSON.parse(request) as Message;
    const result =
      method === 'hello' ? helloResult(adapter) : resultOf(await adapter.call(method, told(params)).outcome);
    lines.push(JSON.stringify({ jsonrpc: '2.0', id, result }));
  }
  return lines;
}

/** Attaches these lines as the file answers.ndjson, cut into small pieces. */
export async function attachLines(
  lines: readonly string[],
  parts: { strict?: boolean; end?: string; pieceLength?: number } = {},
): Promise<AttachedAdapter> {
  const { strict = false, end = '\n', pieceLength = 4096 } = parts;
  const bytes = Buffer.from(lines.join('\n') + end);
  return attachBytes(bytes, strict, pieceLength);
}

export async function attachBytes(
  bytes: Buffer,
  strict = false,
  pieceLength = 65536,
): Promise<AttachedAdapter> {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      yield await Promise.resolve(bytes.subarray(at, at + pieceLength));
    }
  };
  return attachAnswers(await bundledSuite(), { name: 'answers.ndjson', bytes: pieces(), strict });
}

function helloResult({ hello }: AttachedAdapter): object {
  const { implementation, operations, features, clock, maxInFlight } = hello;
  return {
    protocol: 1,
    implementation,
    operations: [...operations],
    features: [...features],
    clock,
    maxInFlight,
  };
}

function told({ request, signingTime, ...rest }: SignParams): SigningInput {
  const { bodyBase64, ...given } = request;
  return {
    ...rest,
    request: { ...given, body: Buffer.from(bodyBase64, 'base64') },
    signingTime: new Date(signingTime),
  };
}

function resultOf(outcome: SignOutcome): object {
  if (outcome.outcome !== 'signed') return outcome;
  const { body, ...request } = outcome.request;
  return {
    outcome: 'signed',
    request: { ...request, bodyBase64: Buffer.from(body).toString('base64') },
    ...(outcome.trace === null ? {} : { trace: outcome.trace }),
  };
}
