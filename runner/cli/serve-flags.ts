import { Option, type Command } from 'commander';
import { ConformError } from '../model/conform-error.js';
import type { KeyFlags } from './served-keys.js';

/** The arguments of `serve`. */
export interface ServeFlags extends KeyFlags {
  /** Names of services, with commas between. */
  readonly service?: string;
  readonly port?: number;
  readonly host?: string;
  readonly allowRemote?: boolean;
  readonly region?: string;
  readonly clockOffset?: string;
  readonly clock?: string;
  readonly tls?: boolean;
  readonly caFile?: string;
  readonly through?: string;
  readonly reporter?: string;
  readonly out?: string;
  readonly color?: boolean;
}

/** Adds the flags of `serve`. */
export function addServeFlags(command: Command): Command {
  return command
    .option('--service <name[,name]>', 'who answers, each at a port of its own: iam,s3 (see list services)')
    .addOption(
      new Option(
        '--port <n>',
        'of the first service, the others follow (default: 0, any that is free)',
      ).argParser(portNumber),
    )
    .option('--region <region>', 'that requests must be scoped to (default: us-east-1)')
    .option('--clock-offset <±time>', "move the services' clock: +20m, -1d")
    .option('--clock <time>', 'let it begin at this time: 2015-08-30T12:36:00Z')
    .option('--access-key <id>', "know this key in place of AWS's example keys")
    .option('--secret-from-env <variable>', 'the environment variable with its secret')
    .option('--session-token-from-env <variable>', 'the environment variable with its session token')
    .option('--through <hop>', 'let every request pass this hop first: via, x-forwarded-for, lower-case, ...')
    .option('--tls', 'HTTPS, with a certificate for localhost that is made at the start')
    .option('--ca-file <file>', 'with --tls: write the certificate there, for the client to trust')
    .option('--reporter <name>', 'terminal (default), or ndjson: every request a line of JSON')
    .option('--out <dir>', 'write report.json there at the end')
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1)')
    .option('--allow-remote', 'let --host be an address that other machines reach')
    .option('--no-color', 'print without colours (so does NO_COLOR)');
}

function portNumber(word: string): number {
  const port = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new ConformError('usage', `--port: "${word}" is no port: a whole number from 0 to 65535`);
}
