import { ConformError } from '../model/conform-error.js';
import type { Defect } from '../model/defect.js';
import { toolVersion } from '../version.js';
import { buildDefects } from './build-defects.js';
import type { Fault } from './fault.js';
import { faultReport } from './fault-report.js';
import { bundledRoot, findDefects } from './find.js';
import { readFiles, type ReadSuite } from './read-files.js';
import { bundledDefectIndex, SuiteIndex } from './suite-index.js';

/** Where the catalogue is read from. */
export interface DefectOptions {
  /** The suite's folder; the package's own where it is not given. */
  readonly root?: string;
  /** As of LoadOptions: an index of these files; null: every file is parsed. */
  readonly index?: SuiteIndex | null;
}

/** The catalogue with the files it is made of and everything that is wrong with them. */
export interface AssembledDefects {
  readonly defects: ReadonlyMap<string, Defect>;
  readonly files: ReadSuite;
  readonly faults: readonly Fault[];
}

/**
 * The catalogue of known defects by id. It is no part of a suite, for a run whose cases all pass has no use for
 * it: whoever explains a failure loads it.
 * @throws ConformError suite-invalid: every fault of every file, as frames
 */
export async function loadDefects(options: DefectOptions = {}): Promise<ReadonlyMap<string, Defect>> {
  const { defects, faults } = await assembleDefects(options);
  if (faults.length > 0) throw new ConformError('suite-invalid', faultReport(faults));
  return defects;
}

/** Reads the catalogue, with its faults beside it instead of thrown. */
export async function assembleDefects(options: DefectOptions = {}): Promise<AssembledDefects> {
  const { root } = options;
  const own = root === undefined ? SuiteIndex.read(bundledDefectIndex, toolVersion()) : null;
  const index = options.index === undefined ? own : options.index;
  const assembled = await assemble(root ?? bundledRoot, index);
  // A file of the index has no places: to say where a fault is, everything is read from its source.
  return index === null || assembled.faults.length === 0 ? assembled : assemble(root ?? bundledRoot, null);
}

async function assemble(root: string, index: SuiteIndex | null): Promise<AssembledDefects> {
  const files = await readFiles(findDefects(root), (found, bytes) => index?.entryOf(found, bytes) ?? null);
  const faults = [...files.faults];
  const defects = buildDefects(files.defects, faults);
  return { defects, files, faults };
}
