import { isatty } from 'node:tty';
import type { Command } from 'commander';
import { addClientFlags, type ClientFlags } from './client-flags.js';
import type { CommandLine } from './command-line.js';
import type { DemoFlags } from './demo.js';
import { addDoctorFlags, type DoctorFlags } from './doctor-flags.js';
import type { InitFlags } from './init.js';
import { addJudgingFlags, addRunFlags, mergeFlags, mergeJudging, type ParsedFlags } from './run-options.js';
import { addSelectionFlags } from './selection-flags.js';
import { addSelftestFlags, type SelftestFlags } from './selftest-flags.js';
import { addServeFlags, type ServeFlags } from './serve-flags.js';

/** The commands that judge somebody, or lead there; each loads what it needs when it is chosen. */
export function addJudgingCommands(
  program: Command,
  { command, surroundings, setExitCode }: CommandLine,
): void {
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
}
