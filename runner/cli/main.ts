import { Command, CommanderError } from 'commander';
import leven from 'leven';
import { ConformError } from '../model/conform-error.js';
import { toolVersion } from '../version.js';
import { addJudgingCommands } from './judging-commands.js';
import { addReadingCommands } from './reading-commands.js';
import { processSurroundings, type Surroundings } from './sinks.js';

/**
 * The command line: reads the arguments, runs one command, decides the exit code.
 * @param argv without node and script
 */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings = processSurroundings(),
): Promise<number> {
  const end = argv.indexOf('--');
  const words = end < 0 ? [...argv] : argv.slice(0, end);
  const command = end < 0 ? null : argv.slice(end + 1);
  let exitCode = 0;
  try {
    const program = commands(command, surroundings, (code) => (exitCode = code));
    checkCommandName(words, program);
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, surroundings);
  }
}

function commands(
  command: readonly string[] | null,
  surroundings: Surroundings,
  setExitCode: (code: number) => void,
): Command {
  const program = new Command('sigv4-conform');
  program
    .description(
      'Judges a signer of AWS Signature Version 4: which documented AWS error each request draws, or that it passes.',
    )
    .version(toolVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeOut: surroundings.stdout, writeErr: surroundings.stderr })
    .exitOverride()
    .addHelpText('after', examples);

  const line = { command, surroundings, setExitCode };
  addJudgingCommands(program, line);
  addReadingCommands(program, line);
  for (const sub of program.commands)
    sub.exitOverride().configureOutput({ writeOut: surroundings.stdout, writeErr: surroundings.stderr });
  return program;
}

const examples = `
Examples:
  npx sigv4-conform demo                             a signer that passes, one that fails, and why
  npx sigv4-conform init --lang python               write an adapter to begin with
  npx sigv4-conform doctor -- python3 my_signer.py   look at one adapter: handshake, one case
  npx sigv4-conform --adapter ./mySigner             a module (.js .mjs .cjs .ts .mts .cts) or an executable
  npx sigv4-conform -- python3 my_signer.py          any program that speaks the protocol
  npx sigv4-conform --adapter http://127.0.0.1:8080  a server that speaks it
  npx sigv4-conform --adapter builtin:reference      the reference signer that comes with the tool
  npx sigv4-conform export | ./signer > answers.ndjson, npx sigv4-conform judge answers.ndjson
                                                     a signer that answers elsewhere or later
  npx sigv4-conform explain < error.txt              what an authentication error of AWS means
  npx sigv4-conform diagnose request.txt             why a signed request is refused
  npx sigv4-conform list cases --profile core        what there is
  npx sigv4-conform show vanilla/signs-a-get         a case, worked out to its signature
  npx sigv4-conform compare old.json new.json        what a change of the signer did
  npx sigv4-conform matrix reports --out site        a site of the reports of many signers

Run "sigv4-conform run --help" for the flags of run.
Exit codes: 0 passed, 1 failures, 2 usage or files, 3 the adapter, 4 internal error, 130 and 143 interrupted.
`;

/** With a default command, commander would take a misspelt command for an argument of \`run\`. */
function checkCommandName(words: readonly string[], program: Command): void {
  const [first] = words;
  const names = [...program.commands.map((sub) => sub.name()), 'help'];
  if (first === undefined || first.startsWith('-') || names.includes(first)) return;
  const nearest = names.toSorted((a, b) => leven(first, a) - leven(first, b))[0] ?? '';
  throw new ConformError(
    'usage',
    `no command is called "${first}". Did you mean "${nearest}"? (a signer is named by --adapter ${first})\nCommands: ${names.join(', ')}`,
  );
}

/** Faults whose message begins with its place. */
const framed: readonly string[] = ['suite-invalid', 'known-failures-invalid', 'answers-invalid'];

/** What a person needs to read when a command ends in an error, and its exit code. */
function explain(error: unknown, { stderr }: Surroundings): number {
  if (error instanceof ConformError) {
    // file:line:column at the beginning is what terminals and editors make a link of.
    stderr(framed.includes(error.code) ? `${error.message}\n` : `sigv4-conform: ${error.message}\n`);
    return error.exitCode;
  }
  // commander has printed its own errors, help and version by now.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr(
    `sigv4-conform: internal error, please report it with the command line, the Node version (${process.version}) and this:\n${detail}\n`,
  );
  return 4;
}
