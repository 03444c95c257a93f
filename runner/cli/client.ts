import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { reporters } from '../../reports/reporters.js';
import { checkCommand, commandName } from '../adapter/command.js';
import { signerEnvironment } from '../adapter/environment.js';
import { ClientJudging } from '../client/judging.js';
import { clientCases, clientLacks, type ClientLack } from '../client/resolve.js';
import { ConformError } from '../model/conform-error.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import { keyRing } from '../service/key-ring.js';
import { readAdvice } from '../suite/advice.js';
import { readHops } from '../suite/hops.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import { cureByName, quoted } from '../suite/nearest.js';
import { selectClientCases } from '../suite/select.js';
import type { ClientFlags } from './client-flags.js';
import { checkedHop } from './checked-hop.js';
import { checkPlaceholders } from './client-words.js';
import { listenForSignals } from './interruption.js';
import { useKnownFailures } from './known-failures.js';
import { prepareOutputs } from './outputs.js';
import { phases } from './phases.js';
import { reportedRun } from './reported-run.js';
import type { Surroundings } from './sinks.js';

/**
 * Judges a whole client: starts its command for every case of the profile ambient, each time with other keys, regions
 * and clocks around it, and judges what it sends and what it tells its user.
 * @param command the words after `--`
 * @returns the exit code, as of `run`
 * @throws ConformError before anything was judged
 */
export async function client(
  flags: ClientFlags,
  command: readonly string[] | null,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd, environment } = surroundings;
  const ended = phases(surroundings);
  ended('imports');
  const words = commandOf(command);
  checkPlaceholders(words);
  const environmentOfClient = signerEnvironment(environment);
  checkCommand(words, cwd, environmentOfClient);
  const outputs = prepareOutputs(flags.reporter ?? [], flags.out ?? null, cwd, reporters);
  const [suite, hops] = await Promise.all([loadSuite({ bundled: true, extra: [], cwd }), readHops()]);
  const service = serviceOf(flags.service, suite);
  const everywhere = checkedHop(flags.through, hops);
  const setup = { service, command: words, lacks: lacksOf(flags.lacks ?? []) };
  const all = clientCases(suite, hops, setup).map((one) =>
    everywhere === null || one.hop !== null ? one : { ...one, hop: everywhere },
  );
  const cases = selectClientCases(all, flags);
  const list = await useKnownFailures(
    {
      knownFailures: flags.knownFailures ?? null,
      updateKnownFailures: flags.updateKnownFailures ?? false,
    },
    { services: suite.services, cases: all },
    cwd,
  );
  const { name, version } = implementationOf(flags.implementation, clientName(words, cwd));
  const judging = new ClientJudging({
    implementation: { name, version, language: flags.language ?? null, source: null, issues: null },
    command: words,
    cwd,
    environment: environmentOfClient,
    timeoutMs: flags.timeout ?? 60_000,
    atOnce: flags.atOnce ?? 2,
    raw: flags.rawClient ?? false,
    keys: keyRing(suite.credentials.values()),
    requestId: randomUUID,
    now: () => new Date(),
    library: async () => {
      const [defects, advice] = await Promise.all([loadDefects(), readAdvice()]);
      return {
        services: suite.services,
        families: suite.families,
        credentials: suite.credentials,
        defects,
        advice,
      };
    },
  });
  const signals = listenForSignals();
  try {
    ended('suite');
    return await reportedRun(
      {
        suite,
        suiteCases: suite.ambient.length,
        cases,
        judging,
        runTimeoutMs: flags.runTimeout ?? 1_800_000,
        flags: {
          profile: [],
          strict: flags.strict ?? false,
          bail: flags.bail ?? false,
          quiet: flags.quiet ?? false,
          verbose: flags.verbose ?? false,
          color: flags.color ?? true,
        },
        version,
        list,
        outputs,
        again: repeatedWords(flags, words),
      },
      signals,
      ended,
      surroundings,
    );
  } finally {
    signals.stopListening();
  }
}

function commandOf(command: readonly string[] | null): [string, ...string[]] {
  const [program, ...rest] = command ?? [];
  if (program !== undefined) return [program, ...rest];
  throw new ConformError(
    'usage',
    [
      'which client? Give its command after --:',
      '  npx sigv4-conform client --service iam -- aws iam list-users',
      "  npx sigv4-conform client --service s3 -- aws s3 cp README.md 's3://bucket/{key}'",
    ].join('\n'),
  );
}

function serviceOf(name: string | undefined, { services }: Suite): Service {
  if (name === undefined) {
    throw new ConformError('usage', 'which service does the command call? Name it: --service iam');
  }
  const service = services.get(name);
  if (service !== undefined) return service;
  throw new ConformError(
    'usage',
    `--service: no service is called ${quoted(name)}; ${cureByName(name, services.keys())}`,
  );
}

function lacksOf(words: readonly string[]): ReadonlySet<ClientLack> {
  return new Set(
    words.map((word) => {
      const known = clientLacks.find((one) => one === word);
      if (known !== undefined) return known;
      throw new ConformError('usage', `--lacks ${quoted(word)}: ${cureByName(word, clientLacks)}`);
    }),
  );
}

/** A client is its program; behind an interpreter it is the script. */
function clientName(words: readonly [string, ...string[]], cwd: string): string {
  const program = basename(words[0]);
  const isInterpreter = /^(?:node|python|ruby|perl|php|java|bash|sh|env)[\d.]*(?:\.exe)?$/.test(program);
  return isInterpreter ? commandName(words, cwd) : program;
}

/** `name@version`; a version alone does not tell a client. */
function implementationOf(
  given: string | undefined,
  program: string,
): { name: string; version: string | null } {
  if (given === undefined) return { name: program, version: null };
  const [, name = '', version] = /^(@?[^@]+)(?:@(.+))?$/.exec(given) ?? [];
  if (name === '')
    throw new ConformError('usage', `--implementation ${quoted(given)}: write <name>@<version>`);
  return { name, version: version ?? null };
}

/** The words that run a case again just so. */
function repeatedWords(flags: ClientFlags, command: readonly string[]): string[] {
  return [
    'client',
    ...(flags.service === undefined ? [] : ['--service', flags.service]),
    ...(flags.lacks ?? []).flatMap((word) => ['--lacks', word]),
    ...(flags.through === undefined ? [] : ['--through', flags.through]),
    ...(flags.rawClient === true ? ['--raw-client'] : []),
    ...(flags.strict === true ? ['--strict'] : []),
    '--',
    ...command,
  ];
}
