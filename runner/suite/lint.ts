import { readFile } from 'node:fs/promises';
import { relative, resolve, sep, dirname } from 'node:path';
import { faultOfFile, type Fault } from './fault.js';
import { bundledRoot, findAdvice, findAll, findBundled, findDefects, findHops, lockPath } from './find.js';
import { lintAdvice } from './lint-advice.js';
import { lintAnswer } from './lint-answers.js';
import { lintDefects } from './lint-defects.js';
import { lintErrors } from './lint-errors.js';
import { lintHops } from './lint-hops.js';
import { lintLock, lockText } from './lint-lock.js';
import { lintCredentials, lintFacts, lintRests, lintSchemaLine } from './lint-sources.js';
import { lintWording } from './lint-wording.js';
import { assembleDefects, type AssembledDefects } from './load-defects.js';
import { assembleSuite, type AssembledSuite } from './load.js';

/** What lint found, and the lock file as it would have to be. */
export interface LintResult {
  readonly faults: readonly Fault[];
  /** How many cases were looked at. */
  readonly cases: number;
  readonly lock: {
    /** Absolute. */
    readonly path: string;
    /** What `--update-lock` writes: all that was ever locked, and what is new. */
    readonly text: string;
    readonly isCurrent: boolean;
  };
}

/**
 * Checks what a schema cannot say of the suite: permanent ids, answers that follow from one another and from
 * their request, sources, wording. A suite that does not load shows the faults of loading alone.
 * @param options.updatingLock new ids are no fault
 */
export async function lintSuite(
  options: { readonly root?: string; readonly updatingLock?: boolean } = {},
): Promise<LintResult> {
  const root = options.root ?? bundledRoot;
  const assembled = await assembleSuite({ bundled: true, extra: [], cwd: root, root, index: null });
  const catalogue = await assembleDefects({ root, index: null });
  const path = lockPath(root);
  const locked = await readFile(path, 'utf8').catch(() => '');
  const text = lockText(locked, assembled.cases);
  const lock = { path, text, isCurrent: text === locked };
  const cases = assembled.cases.length;
  const unloadable = [...assembled.faults, ...catalogue.faults];
  if (unloadable.length > 0) return { faults: unloadable, cases, lock };

  const faults = [
    ...(await lintKinds(root)),
    ...(await lintAdvice(root, assembled.suite.families)),
    ...(await lintHops(root, assembled.cases)),
    ...lintFiles(assembled, root),
    ...lintCatalogue(catalogue, root),
    ...lintLock(nameIn(root, path), locked, assembled.cases, options.updatingLock ?? false),
    ...assembled.cases.flatMap((one) => [...lintWording(one), ...lintRests(one), ...lintAnswer(one)]),
  ];
  return { faults, cases, lock };
}

function lintFiles({ files }: AssembledSuite, root: string): Fault[] {
  const all = [...files.suites, ...files.credentials, ...files.families, ...files.services, ...files.cases];
  return [
    ...all.flatMap(({ file, found }) => lintSchemaLine(file, found, root)),
    ...files.credentials.flatMap(({ file, content }) => lintCredentials(file, content)),
    ...files.families.flatMap(({ file, content }) => lintErrors(file, content)),
    ...files.services.flatMap(({ file, content }) => lintFacts(file, content)),
  ];
}

function lintCatalogue({ files: { defects } }: AssembledDefects, root: string): Fault[] {
  return defects.flatMap(({ file, found, content }) => [
    ...lintSchemaLine(file, found, root),
    ...lintDefects(file, content),
  ]);
}

/** Files that nothing reads look like part of the suite and are none. */
async function lintKinds(root: string): Promise<Fault[]> {
  const known = new Set([...findBundled(root), ...findDefects(root)].map(({ path }) => path));
  known.add(resolve(lockPath(root)));
  known.add(findAdvice(root).path);
  known.add(findHops(root).path);
  const unknown = (await findAll(root)).filter((path) => !known.has(path));
  const cure =
    'put it at cases/<profile>/<topic>.yaml, services/<service>.yaml, errors/<family>.yaml or defects/<stage>.yaml, or take it away';
  return unknown.map((path) => faultOfFile(nameIn(root, path), 'nothing reads a file of this place', cure));
}

function nameIn(root: string, path: string): string {
  return relative(dirname(resolve(root)), path)
    .split(sep)
    .join('/');
}
