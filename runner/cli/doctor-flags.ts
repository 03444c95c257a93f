import { Option, type Command } from 'commander';
import { wholeNumber } from './run-options.js';

/** The arguments of `doctor`. */
export interface DoctorFlags {
  readonly adapter?: string;
  readonly timeout?: number;
  readonly startupTimeout?: number;
  readonly strict?: boolean;
  readonly color: boolean;
}

/** Adds the flags of `doctor`. */
export function addDoctorFlags(command: Command): Command {
  command.option('--adapter <path|package|builtin:name|url>', 'the signer; or a command after --');
  for (const [flag, text] of [
    ['--timeout <ms>', 'for the request (default: 5000)'],
    ['--startup-timeout <ms>', 'for the first reply (default: 30000)'],
  ] as const) {
    command.addOption(new Option(flag, text).argParser((word) => wholeNumber(flag, word, 3_600_000)));
  }
  return command
    .option('--strict', 'stray output on stdout is a fault as well')
    .option('--no-color', 'print without colours (so does NO_COLOR)');
}
