// Writes the indexes of the bundled suite and of its known defects beside the code that reads them: runs skip the
// parsing of every file whose bytes are still the ones that were indexed. Fails, and so fails the build, on a suite
// with a fault.
import { renameSync, writeFileSync } from 'node:fs';
import { defectIndexText, indexText } from '../dist/runner/suite/build-index.js';
import { bundledRoot } from '../dist/runner/suite/find.js';
import { bundledDefectIndex, bundledIndex } from '../dist/runner/suite/suite-index.js';
import { toolVersion } from '../dist/runner/version.js';

try {
  write(bundledIndex, await indexText(bundledRoot, toolVersion()));
  write(bundledDefectIndex, await defectIndexText(bundledRoot, toolVersion()));
} catch (error) {
  if (error?.name !== 'ConformError') throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

function write(path, text) {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
