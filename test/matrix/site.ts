import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { matrixOf } from '#lib/reports/matrix/matrix.js';
import type { FoundReport } from '#lib/reports/matrix/parts.js';
import { siteFiles } from '#lib/reports/matrix/site.js';
import { matrixCommand } from '#lib/runner/cli/matrix.js';
import type { Report } from '#lib/runner/types/report.js';
import { writeReports } from './reports.js';

/** A site in a folder of its own. */
export interface MadeSite {
  readonly folder: string;
  /** What the command printed. */
  readonly said: string;
  readonly remove: () => void;
}

/** Makes a site of reports by the names of their folders. */
export async function madeSite(reports: Readonly<Record<string, Report>>): Promise<MadeSite> {
  const base = mkdtempSync(join(tmpdir(), 'sigv4-conform-matrix-'));
  mkdirSync(join(base, 'reports'));
  writeReports(join(base, 'reports'), reports);
  let said = '';
  await matrixCommand('reports', { out: 'site' }, { cwd: base, stdout: (text) => (said += text) });
  return {
    folder: join(base, 'site'),
    said,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** Draws reports that the command would refuse, without anything of a suite. */
export function drawnSite(reports: readonly FoundReport[]): MadeSite {
  const folder = mkdtempSync(join(tmpdir(), 'sigv4-conform-matrix-'));
  const matrix = matrixOf({
    tool: { name: 'sigv4-conform', version: '1.0.0' },
    builtAt: new Date('2026-11-22T00:00:00Z'),
    suite: { version: '2026.11', digest: '' },
    reports,
    asked: new Map(),
    worked: () => null,
    catalogue: reports.flatMap(({ report }) => report.catalogue ?? []),
    defects: new Map(),
  });
  for (const { place, text } of siteFiles(matrix)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  }
  return {
    folder,
    said: '',
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
