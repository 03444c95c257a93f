import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { checkReport } from '../../reports/check.js';
import { visible } from '../../reports/text/visible.js';
import { ConformError } from '../model/conform-error.js';
import type { Report } from '../types/report.js';

/** Bytes of a report that is read; one of every case with every request has a tenth of it. */
const mostBytes = 64 * 1024 * 1024;
/** Faults of a report that are put into words. */
const mostFaults = 10;

/**
 * Reads a report that a run wrote (`--reporter json`, or report.json of `--out`), and holds it against its schema and
 * against itself.
 * @param path absolute
 * @param name how messages call it
 * @throws ConformError usage: it cannot be read, or is no sound report
 */
export async function readReport(path: string, name: string): Promise<Report> {
  const value = parsed(textOf(path, name), name);
  const { validate } = await import('#validators/report.cjs');
  if (!validate(value)) {
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${visible(instancePath) || 'the file'}: ${message ?? 'wrong'}`,
    );
    throw unsound(name, 'is no report of sigv4-conform', faults);
  }
  const report = value as Report;
  const faults = checkReport(report);
  if (faults.length > 0) throw unsound(name, 'contradicts itself', faults);
  return report;
}

function textOf(path: string, name: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw fault(name, 'it is no file; name the report.json itself');
      if (stats.size > mostBytes) throw fault(name, 'it is larger than 64 MiB, the most that is read');
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof ConformError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw fault(name, code === 'ENOENT' ? 'there is no such file' : (code ?? 'it cannot be read'));
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = visible((error as Error).message).slice(0, 200);
    throw fault(name, `it is no JSON: ${reason}\nA report is what --reporter json=<path> writes.`);
  }
}

function unsound(name: string, what: string, faults: readonly string[]): ConformError {
  const more = faults.length - mostFaults;
  const lines = faults.slice(0, mostFaults).map((text) => `  ${visible(text).slice(0, 300)}`);
  const rest = more > 0 ? [`  and ${more} more`] : [];
  return fault(
    name,
    [`it ${what}:`, ...lines, ...rest, 'Run the suite again to have a sound one.'].join('\n'),
  );
}

function fault(name: string, text: string): ConformError {
  return new ConformError('usage', `${visible(name)}: ${text}`);
}
