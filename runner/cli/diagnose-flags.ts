import { Option, type Command } from 'commander';
import { wholeNumber } from './run-options.js';

/** The flags of `diagnose`. None of them takes a secret: what stands on a command line, others can see. */
export function addDiagnoseFlags(command: Command): Command {
  return command
    .option('--secret-from-env <name>', 'the environment variable that holds the secret access key')
    .option(
      '--secret-from-file <path>',
      'the file that holds the secret access key; without either a terminal asks',
    )
    .option(
      '--session-token-from-env <name>',
      'the environment variable that holds the session token, to compare with',
    )
    .option(
      '--reply <file>',
      "what the service answered: its canonical request is held against the request's",
    )
    .option(
      '--canonical-request <file>',
      'what the signer computed, or its debug log; twice, or with --reply and no request: only these are compared',
      (path: string, before: string[] | undefined) => [...(before ?? []), path],
    )
    .option('--body-file <path>', 'the body, where the request does not hold it')
    .addOption(
      new Option('--entry <n>', 'which entry of a HAR file').argParser((word) =>
        wholeNumber('--entry <n>', word, 1_000_000),
      ),
    )
    .option('--service <name>', 'the receiving service; default: the one of the credential scope')
    .option('--region <name>', 'the receiving region; default: the one of the credential scope')
    .addOption(
      new Option('--path-rule <rule>', 'how the receiver canonicalises paths').choices(['s3', 'general']),
    )
    .option('--json', 'print JSON for programs (schemas/diagnosis.schema.json)')
    .option('--no-color', 'print without colours (so does NO_COLOR)');
}
