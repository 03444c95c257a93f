import { Option, type Command } from 'commander';
import { wholeNumber } from './run-options.js';
import { addRepeatable } from './selection-flags.js';

/** The arguments of `client`. */
export interface ClientFlags {
  readonly service?: string;
  readonly case?: readonly string[];
  readonly exclude?: readonly string[];
  readonly tag?: readonly string[];
  readonly lacks?: readonly string[];
  readonly through?: string;
  readonly rawClient?: boolean;
  readonly implementation?: string;
  readonly language?: string;
  readonly atOnce?: number;
  readonly timeout?: number;
  readonly runTimeout?: number;
  readonly knownFailures?: string;
  readonly updateKnownFailures?: boolean;
  readonly reporter?: readonly string[];
  readonly out?: string;
  readonly bail?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** Adds the flags of `client`. */
export function addClientFlags(command: Command): Command {
  const number = (flags: string, text: string, most: number) =>
    command.addOption(new Option(flags, text).argParser((word) => wholeNumber(flags, word, most)));
  const list = (flags: string, text: string) => addRepeatable(command, flags, text);
  command.option('--service <name>', 'the service that the command calls (see list services)');
  list('--case <glob>', 'only the cases with such an id (repeatable)');
  list('--exclude <glob>', 'leave the cases with such an id out (repeatable)');
  list('--tag <tag>', 'only the cases with this tag (repeatable)');
  list(
    '--lacks <what>',
    'what the client cannot be told: session-token, region, base-path, localhost, ipv6 (repeatable)',
  );
  command.option('--through <hop>', 'let every request pass this hop, too: via, user-agent, ...');
  command.option('--raw-client', 'it prints replies as they come: what it tells its user is not looked at');
  command.option('--implementation <name@version>', 'what the report calls the client');
  command.option('--language <language>', 'what it is written in');
  number('--at-once <n>', 'commands at the same time (default: 2)', 64);
  number('--timeout <ms>', 'for one command (default: 60000)', 3_600_000);
  number('--run-timeout <ms>', 'for the whole run (default: 1800000)', 86_400_000);
  command.option('--known-failures <file>', 'the list of accepted failures');
  command.option('--update-known-failures', 'write what the run shows into that list');
  list('--reporter <name[=path]>', 'as of run (repeatable)');
  return command
    .option('--out <dir>', 'write report.json, report.html and the others there')
    .option('--bail', 'stop at the first case that fails the gate')
    .option('--strict', 'unsupported cases fail as well')
    .option('--quiet', 'print failures and the outcome only')
    .option('--verbose', 'print every case')
    .option('--no-color', 'print without colours (so does NO_COLOR)');
}
