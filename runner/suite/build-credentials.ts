import type { KnownCredentials } from '../model/credentials.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { faultAt } from './yaml-file.js';

/** The sets of keys by name; a name that is given twice goes to `faults`. */
export function buildCredentials(
  files: readonly ReadFile<'credentials'>[],
  faults: Fault[],
): ReadonlyMap<string, KnownCredentials> {
  const sets = new Map<string, KnownCredentials>();
  for (const { file, content } of files) {
    for (const [index, entry] of content.credentials.entries()) {
      if (sets.has(entry.name)) {
        const message = `a set of keys is called ${quoted(entry.name)} already`;
        faults.push(faultAt(file, ['credentials', index, 'name'], message, 'give it a name of its own'));
      }
      const token = entry['session-token'];
      sets.set(entry.name, {
        name: entry.name,
        accessKeyId: entry['access-key-id'],
        secretAccessKey: entry['secret-access-key'],
        ...(token === undefined ? {} : { sessionToken: token }),
        standing: entry.standing,
      });
    }
  }
  return sets;
}
