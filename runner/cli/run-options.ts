import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { AdapterSpec } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { ConfigFile } from '../types/config.js';
import { adapterSpec } from './adapter-spec.js';
import { addRepeatable, addSelectionFlags } from './selection-flags.js';

/** What is judged, by which standards, and what is written of it: as flags and config file together give it. */
export interface JudgingFlags {
  readonly case: readonly string[];
  readonly exclude: readonly string[];
  readonly profile: readonly string[];
  readonly tag: readonly string[];
  readonly service: readonly string[];
  readonly suite: readonly string[];
  readonly onlySuite: boolean;
  /** Absolute, or relative to the working directory; null: none. */
  readonly knownFailures: string | null;
  readonly updateKnownFailures: boolean;
  readonly reporter: readonly string[];
  readonly out: string | null;
  readonly bail: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** The options of `run`: the signer, and what it is given time for. */
export interface RunFlags extends JudgingFlags {
  readonly adapter: AdapterSpec;
  readonly timeout: number;
  readonly startupTimeout: number;
  readonly runTimeout: number;
  readonly pipeline: number;
}

/** The flags of `run` as they are given; of `judge` all but a few. */
export type ParsedFlags = Partial<Omit<RunFlags, 'adapter'>> & { readonly adapter?: string };

/** Adds the flags of `run` to a command. */
export function addRunFlags(command: Command): Command {
  const number = (flags: string, text: string, most: number) =>
    command.addOption(new Option(flags, text).argParser((word) => wholeNumber(flags, word, most)));
  command.option(
    '--adapter <path|package|url|builtin:name>',
    'the signer to judge: a module, an executable, http://127.0.0.1:<port>, builtin:reference',
  );
  addSelectionFlags(command, 'run');
  addReportFlags(command);
  number('--timeout <ms>', 'for one request (default: 5000)', 3_600_000);
  number('--startup-timeout <ms>', 'for the first reply (default: 30000)', 3_600_000);
  number('--run-timeout <ms>', 'for the whole run (default: 600000)', 86_400_000);
  number('--pipeline <n>', 'most requests in flight with a process or a server (default: 32)', 1024);
  return addStandardFlags(command);
}

/** Adds the flags of `judge` to a command: those of `run` that an answer given before has use for. */
export function addJudgingFlags(command: Command): Command {
  addSelectionFlags(command, 'judge');
  return addStandardFlags(addReportFlags(command));
}

function addReportFlags(command: Command): Command {
  command.option('--known-failures <file>', 'the list of accepted failures');
  command.option(
    '--update-known-failures',
    'write what the run shows into that list; its gate stays as judged',
  );
  addRepeatable(
    command,
    '--reporter <name[=path]>',
    'terminal (default), json, junit; without a path to stdout (repeatable)',
  );
  return command.option('--out <dir>', 'write report.json and junit.xml there');
}

function addStandardFlags(command: Command): Command {
  command.option('--bail', 'stop at the first case that fails the gate');
  command.option('--strict', 'unsupported cases, stray output and unexplained known failures fail as well');
  command.option('--quiet', 'print failures and the outcome only');
  command.option('--verbose', 'print every case');
  return command.option('--no-color', 'print without colours (so does NO_COLOR)');
}

/** @throws ConformError usage: the word of this flag is no whole number from 1 to `most` */
export function wholeNumber(flags: string, word: string, most: number): number {
  const value = /^\d+$/.test(word) ? Number(word) : 0;
  if (value >= 1 && value <= most) return value;
  throw new ConformError('usage', `${flags}: "${word}" is no whole number from 1 to ${most}`);
}

/**
 * Flags over the config file over the defaults.
 * @param command the words after `--`, if any
 * @param configFolder where the config file's paths start
 * @throws ConformError usage
 */
export function mergeFlags(
  parsed: ParsedFlags,
  command: readonly string[] | null,
  config: ConfigFile | null,
  configFolder: string,
): RunFlags {
  const file: ConfigFile = config ?? {};
  return {
    ...mergeJudging(parsed, config, configFolder),
    adapter: adapterSpec(parsed.adapter, command, file, (path) => resolve(configFolder, path)),
    timeout: parsed.timeout ?? file.timeout ?? 5_000,
    startupTimeout: parsed.startupTimeout ?? file['startup-timeout'] ?? 30_000,
    runTimeout: parsed.runTimeout ?? file['run-timeout'] ?? 600_000,
    pipeline: parsed.pipeline ?? file.pipeline ?? 32,
  };
}

/** The same without the signer and its limits. @throws ConformError usage */
export function mergeJudging(
  parsed: ParsedFlags,
  config: ConfigFile | null,
  configFolder: string,
): JudgingFlags {
  const file: ConfigFile = config ?? {};
  const fromFile = (path: string) => resolve(configFolder, path);
  const quiet = parsed.quiet ?? file.quiet ?? false;
  const verbose = parsed.verbose ?? file.verbose ?? false;
  if (quiet && verbose) throw new ConformError('usage', '--quiet and --verbose exclude each other');
  const listed = file['known-failures'];
  const knownFailures = parsed.knownFailures ?? (listed === undefined ? null : fromFile(listed));
  const updateKnownFailures = parsed.updateKnownFailures ?? false;
  if (updateKnownFailures && knownFailures === null) {
    throw new ConformError('usage', '--update-known-failures needs the list: add --known-failures <file>');
  }
  return {
    case: parsed.case ?? file.case ?? [],
    exclude: parsed.exclude ?? file.exclude ?? [],
    profile: parsed.profile ?? file.profile ?? [],
    tag: parsed.tag ?? file.tag ?? [],
    service: parsed.service ?? file.service ?? [],
    suite: parsed.suite ?? file.suite?.map(fromFile) ?? [],
    onlySuite: parsed.onlySuite ?? file['only-suite'] ?? false,
    knownFailures,
    updateKnownFailures,
    reporter: parsed.reporter ?? file.reporter ?? [],
    out: parsed.out ?? (file.out === undefined ? null : fromFile(file.out)),
    bail: parsed.bail ?? file.bail ?? false,
    strict: parsed.strict ?? file.strict ?? false,
    quiet,
    verbose,
    color: parsed.color ?? true,
  };
}
