import { knownFeatures, type Hello } from '../model/adapter.js';
import type { HelloParams, HelloResult } from '../types/protocol.js';

/** The version of the protocol that we speak. */
export const protocolVersion = 1;

/** Features that only an adapter that lists them has. */
const unclaimed: ReadonlySet<string> = new Set(['unnormalized-path', 'binary-query']);

/**
 * The first message to a signer.
 * @param toolVersion ours, semver
 * @param suite whose cases ask: where they are exported, and a reader cannot know otherwise
 */
export function helloMessage(toolVersion: string, suite?: HelloParams['suite']): object {
  const runner = { name: 'sigv4-conform', version: toolVersion };
  const params: HelloParams = {
    protocol: protocolVersion,
    runner,
    ...(suite === undefined ? {} : { suite }),
  };
  return { jsonrpc: '2.0', id: 0, method: 'hello', params };
}

/**
 * What an adapter says of itself, defaults filled in (contract: section 3).
 * @param said as it came, its shape checked; null if the adapter knows no hello
 * @param name for an adapter that gives none: its file name
 */
export function helloOf(said: HelloResult | null, name: string): Hello {
  const implementation = said?.implementation;
  return {
    implementation: {
      name: implementation?.name ?? name,
      version: implementation?.version ?? null,
      language: implementation?.language ?? null,
      source: implementation?.source ?? null,
      issues: implementation?.issues ?? null,
    },
    operations: new Set(said?.operations ?? ['sign']),
    features: new Set(said?.features ?? knownFeatures.filter((feature) => !unclaimed.has(feature))),
    services: said?.services === undefined ? null : new Set(said.services),
    clock: said?.clock ?? 'injected',
    maxInFlight: said?.maxInFlight ?? 1,
  };
}
