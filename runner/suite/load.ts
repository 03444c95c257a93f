import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { ConformError } from '../model/conform-error.js';
import type { Suite } from '../model/suite.js';
import { buildCases, type BuiltCase } from './build-cases.js';
import { buildCredentials } from './build-credentials.js';
import { buildFamilies } from './build-families.js';
import { buildServices } from './build-services.js';
import { faultOfFile, faultReport, type Fault } from './fault.js';
import { bundledRoot, findBundled, findOwn } from './find.js';
import { readFiles, type ReadSuite } from './read-files.js';

/** Which cases a suite is made of. */
export interface LoadOptions {
  /** false: none of the bundled cases; services, errors and keys are the bundled ones in any case. */
  readonly bundled: boolean;
  /** Files, folders and globs of one's own case files. */
  readonly extra: readonly string[];
  /** Where `extra` starts. */
  readonly cwd: string;
  /** The suite's folder; the package's own where it is not given. */
  readonly root?: string;
}

/** A suite with the files it is made of and everything that is wrong with them. */
export interface AssembledSuite {
  readonly suite: Suite;
  readonly files: ReadSuite;
  readonly cases: readonly BuiltCase[];
  readonly faults: readonly Fault[];
}

/**
 * Reads and checks the suite.
 * @throws ConformError suite-invalid: every fault of every file, as frames; usage: `extra` finds nothing
 */
export async function loadSuite(options: LoadOptions): Promise<Suite> {
  const { suite, faults } = await assembleSuite(options);
  if (faults.length > 0) throw new ConformError('suite-invalid', faultReport(faults));
  return suite;
}

/** Reads the suite, with its faults beside it instead of thrown. */
export async function assembleSuite(options: LoadOptions): Promise<AssembledSuite> {
  const root = options.root ?? bundledRoot;
  const bundled = await findBundled(root);
  const own = await findOwn(options.extra, options.cwd);
  // A bundled file that is named on the command line is one file still, and of its own kind.
  const known = new Set(await Promise.all(bundled.map(({ path }) => realpath(path))));
  const named = new Set(own.map(({ path }) => path));
  const found = [
    ...bundled.filter((f) => options.bundled || f.kind !== 'case-file' || named.has(f.path)),
    ...own.filter(({ path }) => !known.has(path)),
  ];
  const files = await readFiles(found);
  const faults: Fault[] = [...files.faults];
  const families = buildFamilies(files.families, faults);
  const services = buildServices(files.services, families, faults);
  const credentials = buildCredentials(files.credentials, faults);
  const version = files.suites[0]?.content.version;
  if (version === undefined && faults.length === 0) {
    faults.push(faultOfFile('suites/suite.yaml', 'the file is missing', 'add it, with version: in it'));
  }
  // Cases are judged by what services and errors say: with those broken every case would only echo it.
  const isSound = !faults.some(({ file }) => !files.caseNames.has(file));
  const cases = isSound ? buildCases(files.cases, { services, credentials }, faults) : [];
  return {
    suite: {
      version: version ?? '',
      digest: digestOf(files),
      cases: cases.map(({ built }) => built),
      services,
      credentials,
    },
    files,
    cases,
    faults,
  };
}

/** Over name, length and bytes of every file in order: no file can run over into the next. */
function digestOf({ bytes }: ReadSuite): string {
  const hash = createHash('sha256');
  for (const [name, content] of bytes) hash.update(`${name}\0${content.length}\0`).update(content);
  return `sha256:${hash.digest('hex')}`;
}
