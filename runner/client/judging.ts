import { noOutcome, type Outcome } from '../conform/conform.js';
import { judge } from '../conform/judge.js';
import type { Hello } from '../model/adapter.js';
import type { ClientCase } from '../model/ambient.js';
import type { Library } from '../received/diagnosis.js';
import type { KeyRing } from '../service/key-ring.js';
import { ClientCommand } from './command.js';
import { openEndpoint, type CaseEndpoint } from './endpoint.js';
import { clientEnvironment } from './environment.js';
import { differenceOf, findingOf, sentRequestOf, signingsOf } from './evidence.js';
import { observeClient, type ClientSeen } from './observe.js';
import { encodedKey, filledCommand } from './words.js';

/** A client, and the limits it is run within. */
export interface ClientOptions {
  /** What reports call it. */
  readonly implementation: Hello['implementation'];
  /** With placeholders in its words. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The caller's environment, without what would let its own keys or region in. */
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds for one command. */
  readonly timeoutMs: number;
  /** Commands at once. */
  readonly atOnce: number;
  /** It prints replies as they come: what it tells its user is not looked at. */
  readonly raw: boolean;
  readonly keys: KeyRing;
  readonly requestId: () => string;
  readonly now: () => Date;
  /** What a diagnosis draws on; asked for only where something failed. */
  readonly library: () => Promise<Library>;
}

/** What a client has of what a signer says of itself: nothing is claimed, and its clock is this machine's. */
const hello: Pick<Hello, 'features' | 'clock'> = { features: new Set(), clock: 'system' };

/** Runs a client's command for each case against an endpoint of its own, and judges what it sent. */
export class ClientJudging {
  private readonly open = new Set<ClientCommand>();
  readonly kind = 'client';
  private recovered = 0;
  private closed = false;

  constructor(private readonly options: ClientOptions) {}

  /** Its command, as it was given. */
  get spec(): string {
    return this.options.command.join(' ');
  }

  get implementation(): Hello['implementation'] {
    return this.options.implementation;
  }

  get window(): number {
    return this.options.atOnce;
  }

  isAlone(): boolean {
    return false;
  }

  async judge(testCase: ClientCase): Promise<Outcome> {
    const { lacks } = testCase;
    if (lacks !== null) {
      const observed = { outcome: 'unsupported', feature: lacks } as const;
      return { ...noOutcome, observed, verdict: 'unsupported' };
    }
    const { keys, requestId, now } = this.options;
    const endpoint = await openEndpoint(testCase, keys, requestId, now);
    try {
      return await this.run(testCase, endpoint);
    } finally {
      await endpoint.close();
    }
  }

  warnings(): readonly string[] {
    const { recovered } = this;
    if (recovered === 0) return [];
    const cases = recovered === 1 ? 'one case' : `${recovered} cases`;
    return [
      `in ${cases} a request that was rejected verified when the client sent it again: it corrects its clock, or its region, from the reply`,
    ];
  }

  unstable(): boolean {
    return false;
  }

  async close(): Promise<readonly []> {
    this.closed = true;
    await Promise.all([...this.open].map((command) => command.end()));
    return [];
  }

  private async run(testCase: ClientCase, endpoint: CaseEndpoint): Promise<Outcome> {
    const { timeoutMs, raw, environment, cwd } = this.options;
    if (this.closed) return noOutcome;
    const command = new ClientCommand(this.wordsFor(testCase, endpoint.url), cwd, {
      ...clientEnvironment(environment, {
        endpoint: endpoint.url,
        region: testCase.told.region,
        credentials: testCase.told.credentials,
      }),
    });
    this.open.add(command);
    const end = await command.ended(timeoutMs);
    this.open.delete(command);
    // What was cut off by the end of the run is no verdict on the client.
    if (this.closed as boolean) return noOutcome;
    if (endpoint.broken !== null) throw endpoint.broken as Error;
    const { attempts, unreadable, unchangeable } = endpoint;
    if (unchangeable !== null && attempts.length > 0) {
      const message = `the change on the way cannot be made: ${unchangeable}`;
      return {
        ...noOutcome,
        observed: { outcome: 'unsupported', feature: 'what is changed', message },
        verdict: 'unsupported',
      };
    }
    const seen = observeClient(testCase, { attempts, end, unreadable, timeoutMs, raw });
    if (seen.recovered) this.recovered++;
    return this.outcomeOf(testCase, seen, { requests: attempts.length, exitCode: end.exit.code });
  }

  private async outcomeOf(
    testCase: ClientCase,
    { observed, attempt, retries, recovered }: ClientSeen,
    { requests, exitCode }: { readonly requests: number; readonly exitCode: number | null },
  ): Promise<Outcome> {
    const judgement = judge(testCase, observed, hello);
    // What differs is looked for where somebody will read it.
    const isWrong = attempt !== null && judgement.verdict === 'fail';
    const found = isWrong ? findingOf(testCase, attempt, await this.options.library()) : null;
    return {
      observed,
      difference: found === null ? null : differenceOf(found),
      request: attempt === null ? null : sentRequestOf(attempt, testCase),
      ...(attempt === null ? { signing: null } : signingsOf(testCase, attempt)),
      ...judgement,
      client: { requests, retries, recovered, exitCode },
      ...(found === null ? {} : { finding: found }),
      calls: [],
    };
  }

  private wordsFor({ told, ambient }: ClientCase, url: string): [string, ...string[]] {
    const { credentials, region, service } = told;
    const key = ambient.key ?? usualKey;
    return filledCommand(this.options.command, {
      endpoint: url,
      region,
      service: service.signingName,
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      sessionToken: credentials.sessionToken ?? '',
      key,
      encodedKey: encodedKey(key),
      target: ambient.target ?? '/',
    });
  }
}

/** The object of cases that are not about its name. */
const usualKey = 'photo.jpg';
