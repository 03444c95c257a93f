import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import leven from 'leven';
import { ConformError } from '../model/conform-error.js';
import type { Report } from '../types/report.js';
import type { Reporter, ReportOptions } from '../../reports/reporter.js';

/** A report to be drawn: to a file, or to stdout where the path is null. */
export interface Output<Subject = Report> {
  readonly reporter: Reporter<Subject>;
  readonly path: string | null;
}

/**
 * Reads --reporter and --out, and makes sure before the run that every file can be written.
 * @throws ConformError usage, output
 */
export function prepareOutputs<Subject>(
  words: readonly string[],
  folder: string | null,
  cwd: string,
  reporters: ReadonlyMap<string, Reporter<Subject>>,
): Output<Subject>[] {
  const named = words.map((word) => parseReporter(word, cwd, reporters));
  const inFolder =
    folder === null
      ? []
      : [...reporters.values()].flatMap((reporter) =>
          reporter.file === null ? [] : [{ reporter, path: join(resolve(cwd, folder), reporter.file) }],
        );
  const outputs: Output<Subject>[] = [...named, ...inFolder];
  const onStdout = outputs.filter(({ path }) => path === null);
  if (onStdout.length > 1) {
    const names = onStdout.map(({ reporter }) => reporter.name).join(' and ');
    throw new ConformError(
      'usage',
      `only one reporter can write to stdout, and ${names} both would.\nGive all but one a path: --reporter ${onStdout[1]?.reporter.name ?? ''}=<path>`,
    );
  }
  // Nobody asked for stdout: people still want to see what came of it.
  if (onStdout.length === 0) outputs.unshift(parseReporter('terminal', cwd, reporters));
  for (const { path } of outputs) if (path !== null) ensureWritable(path);
  return outputs;
}

function parseReporter<Subject>(
  word: string,
  cwd: string,
  reporters: ReadonlyMap<string, Reporter<Subject>>,
): Output<Subject> {
  const mark = word.indexOf('=');
  const name = mark < 0 ? word : word.slice(0, mark);
  const path = mark < 0 ? null : word.slice(mark + 1);
  const reporter = reporters.get(name);
  const names = [...reporters.keys()];
  if (reporter === undefined) {
    const nearest = names.toSorted((a, b) => leven(name, a) - leven(name, b))[0] ?? '';
    throw new ConformError(
      'usage',
      `no reporter is called "${name}". Did you mean "${nearest}"?\nThere are: ${names.join(', ')}`,
    );
  }
  if (path === '') throw new ConformError('usage', `--reporter ${word}: the path after "=" is empty`);
  return { reporter, path: path === null ? null : resolve(cwd, path) };
}

/** Makes the folder, and tries the very file that the report will be written beside. */
function ensureWritable(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    const beside = besideOf(path);
    closeSync(openSync(beside, 'w'));
    rmSync(beside);
  } catch (error) {
    throw new ConformError(
      'output',
      `the report cannot be written to ${path}: ${(error as Error).message}\nName a path that can be written; nothing was run.`,
    );
  }
}

/** Draws the reports: files are written beside their place and moved there, so that none is ever half there. */
export async function writeOutputs<Subject>(
  outputs: readonly Output<Subject>[],
  report: Subject,
  options: ReportOptions,
  out: (text: string) => void,
): Promise<void> {
  for (const { reporter, path } of outputs) {
    const render = await reporter.load();
    if (path === null) {
      out(render(report, options));
      continue;
    }
    const beside = besideOf(path);
    writeFileSync(beside, render(report, { ...options, color: false }));
    renameSync(beside, path);
  }
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.part`;
}
