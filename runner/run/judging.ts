import { conform, type Bench, type Outcome } from '../conform/conform.js';
import type { AttachedAdapter, Hello, LateFault } from '../model/adapter.js';
import type { RunCase } from '../model/ambient.js';
import type { SignerCase } from '../model/case.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import { keyRing } from '../service/key-ring.js';
import type { Report } from '../types/report.js';

/** Somebody whose cases are judged one by one: a signer behind its adapter, or a whole client. */
export interface Judging<C extends RunCase> {
  readonly kind: Report['adapter']['kind'];
  /** As it was named on the command line. */
  readonly spec: string;
  readonly implementation: Hello['implementation'];
  /** Most cases that may be open at once. */
  readonly window: number;
  /** Cases that may wait beside those, so that the next one is there before the last is judged. */
  readonly ahead?: number;
  /** Never rejects, unless the tool itself is broken. */
  judge(testCase: C): Promise<Outcome>;
  /** Whether a case runs alone, so that what is kept between its steps is its own. */
  isAlone(testCase: C): boolean;
  /** What a reader should know; complete after `close`. */
  warnings(): readonly string[];
  /** true when something happened that must not pass as a clean run. */
  unstable(): boolean;
  /** Ends it; what is open ends as not-run. Leaves no process behind. */
  close(): Promise<readonly LateFault[]>;
}

/** Judges a signer. @param now the present, for signers on the system's clock */
export function judgeSigner(adapter: AttachedAdapter, suite: Suite, now: () => Date): Judging<SignerCase> {
  const bench: Bench = {
    keys: keyRing(suite.credentials.values()),
    services: new Map<string, Service>(
      [...suite.services.values()].map((service) => [service.signingName, service]),
    ),
    adapter,
    now,
  };
  return {
    kind: adapter.kind,
    spec: adapter.spec,
    implementation: adapter.hello.implementation,
    window: adapter.window,
    ...(adapter.ahead === undefined ? {} : { ahead: adapter.ahead }),
    judge: (testCase) => conform(testCase, bench),
    isAlone: ({ steps }) => steps.length > 1,
    warnings: () => adapter.warnings(),
    unstable: () => adapter.unstable(),
    close: () => adapter.close(),
  };
}
