import { isatty } from 'node:tty';
import { Option, type Command } from 'commander';
import type { CommandLine } from './command-line.js';
import type { CompareFlags } from './compare.js';
import type { DiagnoseFlags } from './diagnose.js';
import { addDiagnoseFlags } from './diagnose-flags.js';
import type { ListFlags } from './list.js';
import type { MatrixFlags } from './matrix.js';
import { wholeNumber } from './run-options.js';
import { addRepeatable, addSelectionFlags, addSuiteFlags } from './selection-flags.js';
import type { ShowFlags } from './show.js';

/** The commands that look at the suite, at an error, at a request or at reports; each loads what it needs when it is chosen. */
export function addReadingCommands(
  program: Command,
  { command, surroundings, setExitCode }: CommandLine,
): void {
  const list = program
    .command('list')
    .description('browse the suite: how much there is of what, or all of one kind')
    .argument('[kind]', 'cases, ambient, services, errors, families, conditions, profiles or tags');
  addSelectionFlags(list, 'list')
    .option('--json', 'print JSON for programs')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .action(async (kind: string | undefined, flags: ListFlags) => {
      const { list: run } = await import('./list.js');
      setExitCode(await run(kind, flags, surroundings));
    });

  const show = program
    .command('show')
    .description('show a case worked out step by step, a service, a family, a documented error or a defect')
    .argument(
      '<id>',
      'of a case, a service, a family, an error (<family>/<condition>), a condition or a defect that a report names',
    );
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
}
