import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { ConformError } from '../model/conform-error.js';
import type { Suite } from '../model/suite.js';
import { toolVersion } from '../version.js';
import { buildCases, type BuiltCase } from './build-cases.js';
import { buildCredentials } from './build-credentials.js';
import { buildFamilies } from './build-families.js';
import { buildServices } from './build-services.js';
import { faultOfFile, type Fault } from './fault.js';
import { faultReport } from './fault-report.js';
import { bundledRoot, findBundled, findDefects, findOwn } from './find.js';
import { readFiles, type ReadSuite } from './read-files.js';
import { bundledIndex, SuiteIndex } from './suite-index.js';

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
  /**
   * An index of the suite's folder, which spares the parsing of files that have not changed since it was made;
   * null: every file is parsed. Where it is not given, the package's own index for the package's own suite.
   */
  readonly index?: SuiteIndex | null;
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
  const index = options.index === undefined ? ownIndex(options.root) : options.index;
  const assembled = await assemble(options, index);
  // A file of the index has no places: to say where a fault is, everything is read from its source.
  return index === null || assembled.faults.length === 0 ? assembled : assemble(options, null);
}

function ownIndex(root: string | undefined): SuiteIndex | null {
  return root === undefined ? SuiteIndex.read(bundledIndex, toolVersion()) : null;
}

async function assemble(options: LoadOptions, index: SuiteIndex | null): Promise<AssembledSuite> {
  const root = options.root ?? bundledRoot;
  const bundled = findBundled(root);
  const own = await findOwn(options.extra, options.cwd);
  // A bundled file that is named on the command line is one file still, and of its own kind.
  const named = new Set(own.map(({ path }) => path));
  const kept = own.length === 0 ? [] : [...bundled, ...findDefects(root)];
  const known = new Set(kept.map(({ path }) => realpathSync(path)));
  const suiteFiles = bundled.filter((f) => options.bundled || f.kind !== 'case-file' || named.has(f.path));
  const ownFiles = own.filter(({ path }) => !known.has(path));
  const indexable = new Set(suiteFiles);
  const files = await readFiles([...suiteFiles, ...ownFiles], (found, bytes) =>
    index !== null && indexable.has(found) ? index.entryOf(found, bytes) : null,
  );
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
      cases: cases.flatMap(({ built }) => (built.kind === 'ambient' ? [] : [built])),
      ambient: cases.flatMap(({ built }) => (built.kind === 'ambient' ? [built] : [])),
      services,
      families,
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
