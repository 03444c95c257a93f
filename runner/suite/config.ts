import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import type { ConfigFile } from '../types/config.js';
import { faultReport } from './fault-report.js';
import { readOne } from './read-files.js';
import { faultAt } from './yaml-file.js';

/** The name of the config file, looked for in the working directory only. */
export const configName = 'sigv4-conform.config.yaml';

/**
 * The options of `run` that the config file of a folder gives; null if there is no such file.
 * @throws ConformError config: its faults, as frames
 */
export async function readConfig(cwd: string): Promise<ConfigFile | null> {
  const path = join(cwd, configName);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const { result, faults } = await readOne({ path, name: configName, kind: 'config' });
  if (result === null) throw new ConformError('config', faultReport(faults));
  const { file, content } = result;
  if (content.adapter !== undefined && content.command !== undefined) {
    const message = 'adapter and command both name a signer';
    const fault = faultAt(file, ['command'], message, 'keep one of the two', 'key');
    throw new ConformError('config', faultReport([fault]));
  }
  return content;
}
