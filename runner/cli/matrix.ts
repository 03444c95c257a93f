import { join, resolve } from 'node:path';
import { matrixOf } from '../../reports/matrix/matrix.js';
import { isClient, type Signer } from '../../reports/matrix/signer-list.js';
import { siteFiles } from '../../reports/matrix/site.js';
import { count } from '../../reports/terminal/page.js';
import { ConformError } from '../model/conform-error.js';
import type { Case, SignerCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import type { WorkedCase } from '../model/worked.js';
import { catalogueOf } from '../run/catalogue.js';
import { keyRing } from '../service/key-ring.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import { toolVersion } from '../version.js';
import { workedCase } from '../worked/case.js';
import { withoutSecrets } from '../worked/secrets.js';
import { findReports } from './find-reports.js';
import { replaceSite, sitePlace } from './replace-site.js';
import type { Surroundings } from './sinks.js';

/** The arguments of `matrix`. */
export interface MatrixFlags {
  readonly out?: string;
}

/**
 * Makes a site of all reports below a folder.
 * @returns the exit code, 0: what signers are is no failure of the matrix
 * @throws ConformError usage, output, suite-invalid
 */
export async function matrixCommand(
  folder: string,
  { out }: MatrixFlags,
  { cwd, stdout }: Pick<Surroundings, 'cwd' | 'stdout'>,
): Promise<number> {
  if (out === undefined || out === '') {
    throw new ConformError('usage', `--out says where the site is written: matrix ${folder} --out site`);
  }
  const place = await sitePlace(resolve(cwd, out), resolve(cwd, folder));
  const reports = await findReports(folder, cwd);
  const [suite, defects] = await Promise.all([loadSuite({ bundled: true, extra: [], cwd }), loadDefects()]);
  const matrix = matrixOf({
    tool: { name: 'sigv4-conform', version: toolVersion() },
    builtAt: new Date(),
    suite: { version: suite.version, digest: suite.digest },
    reports,
    asked: new Map(
      [...suite.cases, ...suite.ambient].map(({ id, title, level }) => [id, { title, level }] as const),
    ),
    worked: workedBy(suite),
    catalogue: catalogueOf(suite.cases.filter(isJudging)),
    defects,
  });
  const { files, bytes } = replaceSite(place, siteFiles(matrix));
  const said = (noun: string, isMeant: (one: Signer) => boolean): string => {
    const all = matrix.signers.filter(isMeant);
    const conformant = all.filter(({ report }) => report.conformant).length;
    return `${count(all.length, noun)}, ${conformant} conformant`;
  };
  const undated = matrix.signers.filter(({ date }) => date === null).length;
  const others = matrix.signers.filter(({ otherCases }) => otherCases > 0).length;
  stdout(
    [
      [
        said('signer', (one) => !isClient(one)),
        ...(matrix.signers.some(isClient) ? [said('whole client', isClient)] : []),
        count(matrix.cases.length, 'case'),
      ].join('; '),
      ...(undated > 0 ? [`Note: ${count(undated, 'report')} without a date`] : []),
      ...(others > 0 ? [`Note: ${count(others, 'report')} with cases that are not this suite's`] : []),
      `${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
      `Open ${join(out, 'index.html')}`,
    ].join('\n') + '\n',
  );
  return 0;
}

function isJudging(one: Case): one is SignerCase {
  return one.kind === 'signer';
}

/** Works a case out when its page is made; secrets that AWS does not publish are withheld. */
function workedBy({ cases, credentials }: Suite): (id: string) => WorkedCase | null {
  const byId = new Map(cases.flatMap((one) => [one.id, ...one.aliases].map((id) => [id, one] as const)));
  const sets = [...credentials.values()];
  const keys = keyRing(sets);
  return (id) => {
    const found = byId.get(id);
    return found === undefined ? null : withoutSecrets(workedCase(found, keys), sets);
  };
}
