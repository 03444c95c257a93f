import { isatty } from 'node:tty';
import { Command, CommanderError, Option } from 'commander';
import leven from 'leven';
import { ConformError } from '../model/conform-error.js';
import { processSurroundings, type Surroundings } from './sinks.js';
import type { CompareFlags } from './compare.js';
import type { MatrixFlags } from './matrix.js';
import { addClientFlags, type ClientFlags } from './client-flags.js';
import type { DemoFlags } from './demo.js';
import { addDoctorFlags, type DoctorFlags } from './doctor-flags.js';
import type { InitFlags } from './init.js';
import {
  addJudgingFlags,
  addRunFlags,
  mergeFlags,
  mergeJudging,
  wholeNumber,
  type ParsedFlags,
} from './run-options.js';
import type { DiagnoseFlags } from './diagnose.js';
import { addDiagnoseFlags } from './diagnose-flags.js';
import type { ListFlags } from './list.js';
import { addRepeatable, addSelectionFlags, addSuiteFlags } from './selection-flags.js';
import { addSelftestFlags, type SelftestFlags } from './selftest-flags.js';
import { addServeFlags, type ServeFlags } from './serve-flags.js';
import type { ShowFlags } from './show.js';
import { toolVersion } from '../version.js';

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

  const run = program
    .command('run', { isDefault: true })
    .description('run the suite against a signer (the default command)');
  addRunFlags(run).action(async (parsed: ParsedFlags) => {
    const [{ readConfig }, { runCommand }] = await Promise.all([
      import('../suite/config.js'),
      import('./run.js'),
    ]);
    const config = await readConfig(surroundings.cwd);
    // commander gives `color` a default for --no-color; only a given flag may win over NO_COLOR and the file.
    setExitCode(await runCommand(mergeFlags(parsed, command, config, surroundings.cwd), surroundings));
  });

  const exporting = program
    .command('export')
    .description('write the requests of the suite as lines, for a signer that answers elsewhere or later');
  addSelectionFlags(exporting, 'export')
    .option('--to <file>', 'write them there, not to standard output')
    .action(async ({ to, ...parsed }: ParsedFlags & { readonly to?: string }) => {
      const [{ readConfig }, { exportCommand }] = await Promise.all([
        import('../suite/config.js'),
        import('./export.js'),
      ]);
      const { cwd } = surroundings;
      const flags = mergeJudging(parsed, await readConfig(cwd), cwd);
      setExitCode(await exportCommand({ flags, to: to ?? null, output: process.stdout }, surroundings));
    });

  const judge = program
    .command('judge')
    .description('judge the answers to what export wrote, as run judges a signer')
    .argument('[file]', 'the replies, one a line; none, or -: standard input');
  addJudgingFlags(judge).action(async (file: string | undefined, parsed: ParsedFlags) => {
    const [{ readConfig }, { judgeCommand }] = await Promise.all([
      import('../suite/config.js'),
      import('./judge.js'),
    ]);
    const { cwd } = surroundings;
    const flags = mergeJudging(parsed, await readConfig(cwd), cwd);
    const input = { input: process.stdin, inputIsTerminal: isatty(0) };
    setExitCode(await judgeCommand(file, flags, input, surroundings));
  });

  program
    .command('demo')
    .description(
      'see a signer pass and another fail, with the cause: a first look without a signer of your own',
    )
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (flags: DemoFlags) => {
      const { demoCommand } = await import('./demo.js');
      setExitCode(await demoCommand(flags, surroundings));
    });

  program
    .command('init')
    .description('write an adapter that works, a list of known failures and a CI workflow')
    .option('--lang <language>', 'the language of your signer; without it the languages are listed')
    .option('--dir <folder>', 'where to write (default: here)')
    .option('--force', 'overwrite files that are there')
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./init.js');
      setExitCode(await initCommand(flags, surroundings));
    });

  const doctor = program
    .command('doctor')
    .description('look at one adapter: greet it, ask one case, show all that was said');
  addDoctorFlags(doctor).action(async (flags: DoctorFlags) => {
    const { doctorOn } = await import('./doctor.js');
    setExitCode(await doctorOn(flags, command, surroundings));
  });

  const list = program
    .command('list')
    .description('browse the suite: how much there is of what, or all of one kind')
    .argument('[kind]', 'cases, services, errors, families, conditions, profiles or tags');
  addSelectionFlags(list, 'list')
    .option('--json', 'print JSON for programs')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (kind: string | undefined, flags: ListFlags) => {
      const { list: run } = await import('./list.js');
      setExitCode(await run(kind, flags, surroundings));
    });

  const show = program
    .command('show')
    .description('show a case worked out step by step, a service, a family or a documented error')
    .argument('<id>', 'of a case, a service, a family, an error (<family>/<condition>) or a condition');
  addSuiteFlags(show, 'show')
    .option('--request', "only a case's request, as it goes on the wire")
    .addOption(
      new Option('--step <n>', 'with --request: which one, where a case signs several times').argParser(
        (word) => wholeNumber('--step <n>', word, 100),
      ),
    )
    .option('--json', 'print JSON for programs')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (id: string, flags: ShowFlags) => {
      const { show: run } = await import('./show.js');
      setExitCode(await run(id, flags, surroundings));
    });

  program
    .command('validate')
    .description('check case files against their schema, without running anything')
    .argument('[paths...]', "case files, folders or globs; without any the suite's own")
    .action(async (paths: string[]) => {
      const { validate } = await import('./validate.js');
      setExitCode(await validate({ paths, cwd: surroundings.cwd }, surroundings));
    });

  program
    .command('lint')
    .description("check what a schema cannot say of the suite's files")
    .option('--update-lock', 'write suites/ids.lock anew')
    .action(async ({ updateLock = false }: { updateLock?: boolean }) => {
      const { lint } = await import('./lint.js');
      setExitCode(await lint({ updateLock }, surroundings));
    });

  program
    .command('explain')
    .description('say what an authentication error of AWS means, and what to do about it')
    .argument('[text...]', 'a condition, a code or a pasted error; none, or -: standard input')
    .option('--json', 'print it for programs (schemas/explain.schema.json)')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (words: string[], { json = false, color }: { json?: boolean; color: boolean }) => {
      const { explainCommand } = await import('./explain.js');
      const { stdin } = process;
      const options = { words: [...words, ...(command ?? [])], json, color };
      const input = { input: stdin, inputIsTerminal: isatty(0) };
      setExitCode(await explainCommand({ ...options, ...input }, surroundings));
    });

  const diagnose = program
    .command('diagnose')
    .description('say why a signed request is refused, from the request alone')
    .argument(
      '[file]',
      'a raw HTTP request, a curl command line, a HAR entry or a URL; none, or -: standard input',
    );
  addDiagnoseFlags(diagnose).action(async (file: string | undefined, flags: DiagnoseFlags) => {
    const { diagnose: run } = await import('./diagnose.js');
    const { stdin } = process;
    const input = { input: stdin, terminal: isatty(0) ? stdin : null, now: new Date() };
    setExitCode(await run(file, flags, input, surroundings));
  });

  const serve = program
    .command('serve')
    .description('answer real clients on loopback as AWS would: the documented error, or an empty success');
  addServeFlags(serve).action(async (flags: ServeFlags) => {
    const { serve: run } = await import('./serve.js');
    setExitCode(await run(flags, surroundings));
  });

  const client = program
    .command('client')
    .description('judge a whole client by its command, given after --: no adapter is written');
  addClientFlags(client).action(async (flags: ClientFlags) => {
    const { client: run } = await import('./client.js');
    setExitCode(await run(flags, command, surroundings));
  });

  const selftest = program
    .command('selftest')
    .description('hold every known signer defect against the suite: which case catches which');
  addSelftestFlags(selftest).action(async (flags: SelftestFlags) => {
    const { selftestCommand } = await import('./selftest.js');
    setExitCode(await selftestCommand(flags, surroundings));
  });

  const compare = program
    .command('compare')
    .description('say what a newer report says otherwise than an older one: regressions, fixes, causes')
    .argument('<old>', 'the JSON report of a run')
    .argument('<new>', 'that of a later one');
  addRepeatable(compare, '--reporter <name[=path]>', 'terminal, markdown or json (repeatable)')
    .addOption(new Option('--fail-on <what>', 'exit with 1 if there is a regression').choices(['regression']))
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (old: string, now: string, flags: CompareFlags) => {
      const { compareCommand } = await import('./compare.js');
      setExitCode(await compareCommand(old, now, flags, surroundings));
    });

  program
    .command('matrix')
    .description('make a site of the reports of many signers: who conforms to what, and who fails where')
    .argument('<folder>', 'where the reports are: every report.json below it')
    .option('--out <dir>', 'where the site is written; only an earlier one is replaced')
    .action(async (folder: string, flags: MatrixFlags) => {
      const { matrixCommand } = await import('./matrix.js');
      setExitCode(await matrixCommand(folder, flags, surroundings));
    });

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
