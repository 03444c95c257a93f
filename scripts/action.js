// The one step of the GitHub Action (action.yml): inputs from the environment, outputs to $GITHUB_OUTPUT, the report
// to $GITHUB_STEP_SUMMARY, annotations to stdout. It runs with what Node has: in an action nothing is installed.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** GitHub takes 1 MiB of summary for a step. */
const mostOfSummary = 1_000_000;

process.exitCode = main(process.env);

function main(environment) {
  const input = (name) => environment[`INPUT_${name}`] ?? '';
  const lines = (name) =>
    input(name)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  const folder = resolve(input('WORKING_DIRECTORY') || '.');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return misuse(environment, `working-directory: there is no folder ${JSON.stringify(folder)}`);
  }
  const strict = input('STRICT') || 'false';
  const fail = input('FAIL') || 'true';
  for (const [name, word] of Object.entries({ strict, fail })) {
    if (word === 'true' || word === 'false') continue;
    return misuse(environment, `${name}: ${JSON.stringify(word)} is neither true nor false`);
  }

  const out = resolve(folder, input('OUT') || 'sigv4-conform-report');
  const report = join(out, 'report.json');
  const badge = join(out, 'badge.json');
  const annotations = join(out, 'annotations.txt');
  // What an earlier step left would pass for the result of this one.
  for (const path of [report, badge, annotations]) rmSync(path, { force: true });

  // A value in the same word as its flag can never be a flag of its own.
  const repeated = (flag, name) => lines(name).map((line) => `--${flag}=${line.trim()}`);
  const command = lines('COMMAND');
  const exitCode = run(
    [
      'run',
      ...(input('ADAPTER') === '' ? [] : [`--adapter=${input('ADAPTER')}`]),
      ...(input('KNOWN_FAILURES') === '' ? [] : [`--known-failures=${input('KNOWN_FAILURES')}`]),
      ...repeated('profile', 'PROFILE'),
      ...repeated('case', 'CASE'),
      ...repeated('exclude', 'EXCLUDE'),
      ...repeated('suite', 'SUITE'),
      ...(strict === 'true' ? ['--strict'] : []),
      `--out=${out}`,
      `--reporter=badge=${badge}`,
      `--reporter=github=${annotations}`,
      ...(command.length === 0 ? [] : ['--', ...command]),
    ],
    folder,
  );

  if (existsSync(annotations)) say(readFileSync(annotations, 'utf8'));
  rmSync(annotations, { force: true });
  tell(environment, exitCode, report, badge);
  const summary = join(out, 'report.md');
  if (environment.GITHUB_STEP_SUMMARY && existsSync(report) && existsSync(summary)) {
    appendFileSync(environment.GITHUB_STEP_SUMMARY, shortened(readFileSync(summary, 'utf8')));
  }
  return exitCode === 1 && fail === 'false' ? 0 : exitCode;
}

/** Says what is wrong with an input; nothing is run. */
function misuse(environment, message) {
  say(`::error title=sigv4-conform::${message.replaceAll('%', '%25')}\n`);
  tell(environment, 2, '', '');
  return 2;
}

/** At once: what the runner reads must stand in order with what a child prints. */
function say(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += writeSync(1, bytes, at));
}

/** Runs the command line; returns its exit code. What it prints is no command to the runner, whatever a signer says. */
function run(words, cwd) {
  const token = randomUUID();
  say(`::stop-commands::${token}\n`);
  try {
    const [program, ...first] = commandLine();
    const { status, signal, error } = spawnSync(program, [...first, ...words], { cwd, stdio: 'inherit' });
    if (error !== undefined) console.error(`sigv4-conform could not be started: ${error.message}`);
    else if (status === null) console.error(`sigv4-conform was ended by ${signal}`);
    return status ?? 4;
  } finally {
    say(`\n::${token}::\n`);
  }
}

/** The tool of this very version: this folder's where it is built, else the package's. */
function commandLine() {
  if (existsSync(join(root, 'dist/runner/cli/main.js'))) {
    return [process.execPath, join(root, 'bin/sigv4-conform.js')];
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const words = ['--yes', `sigv4-conform@${version}`];
  // On Windows npx is a script of the shell, which nothing here goes through.
  const npx = join(dirname(process.execPath), 'node_modules/npm/bin/npx-cli.js');
  return process.platform === 'win32' ? [process.execPath, npx, ...words] : ['npx', ...words];
}

function tell(environment, exitCode, report, badge) {
  if (!environment.GITHUB_OUTPUT) return;
  const judged = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const outputs = {
    conformant: judged?.conformant ?? false,
    // An unstable adapter has a report, and no passed gate.
    gate: exitCode === 0 && judged !== null ? judged.gate : 'failed',
    passed: judged?.totals.passed ?? 0,
    failed: judged?.totals.failed ?? 0,
    unsupported: judged?.totals.unsupported ?? 0,
    'known-failures': judged?.totals.knownFailures ?? 0,
    'exit-code': exitCode,
    report: judged === null ? '' : report,
    badge: existsSync(badge) ? badge : '',
  };
  // A mark that nobody can guess: no value ends early, and none begins another.
  const mark = randomUUID();
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${mark}\n${value}\n${mark}\n`);
  appendFileSync(environment.GITHUB_OUTPUT, text.join(''));
}

function shortened(text) {
  const bytes = Buffer.from(text);
  if (bytes.length <= mostOfSummary) return text;
  const whole = bytes.subarray(0, bytes.lastIndexOf(10, mostOfSummary) + 1).toString('utf8');
  return `${whole}\n\nThe report is longer than a summary may be: report.md has all of it.\n`;
}
