import { attachBuiltin } from '#lib/runner/adapter/builtin.js';
import { conform, type Bench, type Outcome } from '#lib/runner/conform/conform.js';
import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import type { SignerCase } from '#lib/runner/model/case.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { bundledSuite } from './judged.js';

const suite = await bundledSuite();

/** The cases of the bundled suite that signers are judged by. */
export const signerCases = suite.cases.filter((one): one is SignerCase => one.kind === 'signer');

/** The reference signer. */
export const reference = await attachBuiltin('builtin:reference', {
  timeoutMs: 5000,
  startupTimeoutMs: 5000,
  pipeline: 1,
  strict: false,
  cwd: process.cwd(),
  environment: {},
  toolVersion: '0.0.0',
});

/** A bench with the bundled suite's keys and services. */
export function benchWith(adapter: AttachedAdapter): Bench {
  return {
    keys: keyRing(suite.credentials.values()),
    services: new Map([...suite.services.values()].map((service) => [service.signingName, service])),
    adapter,
    now: () => new Date(),
  };
}

/** What each of these cases comes to, by id, one after the other and without the scheduler. */
export async function outcomes(
  cases: readonly SignerCase[],
  adapter: AttachedAdapter = reference,
): Promise<Map<string, Outcome>> {
  const bench = benchWith(adapter);
  const all = new Map<string, Outcome>();
  for (const testCase of cases) all.set(testCase.id, await conform(testCase, bench));
  return all;
}
