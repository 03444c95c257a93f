// Writes the index of the bundled suite beside the code that reads it: runs skip the parsing of every file whose
// bytes are still the ones that were indexed. Fails, and so fails the build, on a suite with a fault.
import { renameSync, writeFileSync } from 'node:fs';
import { indexText } from '../dist/runner/suite/build-index.js';
import { bundledRoot } from '../dist/runner/suite/find.js';
import { bundledIndex } from '../dist/runner/suite/suite-index.js';
import { toolVersion } from '../dist/runner/version.js';

try {
  const text = await indexText(bundledRoot, toolVersion());
  const beside = `${bundledIndex}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, bundledIndex);
} catch (error) {
  if (error?.name !== 'ConformError') throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
