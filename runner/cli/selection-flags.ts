import { Option, type Command } from 'commander';
import { resolve } from 'node:path';
import type { ConfigFile } from '../types/config.js';

/** Which files a command reads, as the flags give it. */
export interface SuiteFlags {
  readonly suite?: readonly string[];
  readonly onlySuite?: boolean;
}

/** Which cases a command is about, as the flags give it. */
export interface SelectionFlags extends SuiteFlags {
  readonly case?: readonly string[];
  readonly exclude?: readonly string[];
  readonly profile?: readonly string[];
  readonly tag?: readonly string[];
  readonly service?: readonly string[];
}

/** Adds a flag that may be given several times. */
export function addRepeatable(command: Command, flags: string, text: string): Command {
  return command.addOption(
    new Option(flags, text).argParser((word: string, before: string[] | undefined) => [
      ...(before ?? []),
      word,
    ]),
  );
}

/** Adds --suite and --only-suite. @param verb what becomes of the files */
export function addSuiteFlags(command: Command, verb: string): Command {
  addRepeatable(command, '--suite <path or glob>', "add one's own case files (repeatable)");
  return command.option('--only-suite', `${verb} nothing but the files of --suite`);
}

/** Adds the flags that narrow a suite. @param verb what becomes of the cases */
export function addSelectionFlags(command: Command, verb: string): Command {
  const list = (flags: string, text: string) => addRepeatable(command, flags, text);
  list('--case <glob>', `${verb} the cases with such an id; * within a segment, ** across (repeatable)`);
  list('--exclude <glob>', 'leave the cases with such an id out (repeatable)');
  list('--profile <name>', `${verb} the cases of this profile (repeatable)`);
  list('--tag <tag>', `${verb} the cases with this tag (repeatable)`);
  list('--service <name>', `${verb} the cases that this service receives (repeatable)`);
  return addSuiteFlags(command, verb);
}

/**
 * The files of a suite to look at: the flags over the config file. What the file narrows a run to is the run's: who
 * browses wants to see what else there is.
 */
export function suiteFiles(flags: SuiteFlags, config: ConfigFile | null, cwd: string) {
  const suite = flags.suite ?? config?.suite?.map((path) => resolve(cwd, path)) ?? [];
  const onlySuite = flags.onlySuite ?? config?.['only-suite'] ?? false;
  return {
    load: { bundled: !onlySuite, extra: suite, cwd },
    /** The words that name the same files again. */
    words: [...suite.flatMap((path) => ['--suite', path]), ...(onlySuite ? ['--only-suite'] : [])],
  };
}
