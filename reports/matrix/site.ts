import type { MatrixFile } from '../../runner/types/matrix.js';
import { badgeOf, renderBadge } from '../badge.js';
import { seenJson } from '../json.js';
import { badgeSvg } from './badge.js';
import { caseListPage } from './case-list.js';
import { casePage } from './case.js';
import { defectListPage, defectPage } from './defect-pages.js';
import { errorListPage, errorPage } from './error-pages.js';
import type { Matrix } from './matrix.js';
import { overviewPage } from './overview.js';
import { badgePlace, casePlace, defectPlace, errorPlace, places, signerPlace } from './place.js';
import { script } from './script.js';
import { signerPage } from './signer.js';
import type { Signer } from './signer-list.js';
import { siteStyle } from './style.js';

/** A file of the site, its place with slashes. */
export interface SiteFile {
  readonly place: string;
  readonly text: string;
}

/** What stands at the top of a site, and nothing else does. */
export const siteEntries: readonly string[] = [
  'badges',
  'cases',
  'defects',
  'errors',
  'index.html',
  'matrix.json',
  'script.js',
  'signers',
  'style.css',
];

/** Every file of the site, made one by one: there may be thousands. */
export function* siteFiles(matrix: Matrix): Generator<SiteFile> {
  yield { place: places.summary, text: `${seenJson(JSON.stringify(summaryOf(matrix), null, 2))}\n` };
  yield { place: places.style, text: siteStyle };
  yield { place: places.script, text: script };
  yield { place: places.overview, text: overviewPage(matrix) };
  yield { place: places.cases, text: caseListPage(matrix) };
  yield { place: places.errors, text: errorListPage(matrix) };
  yield { place: places.defects, text: defectListPage(matrix) };
  for (const signer of matrix.signers) {
    yield { place: signerPlace(signer.id), text: signerPage(signer, matrix) };
    const [message, color] = badgeOf(signer.report);
    yield { place: badgePlace(signer.id, 'svg'), text: badgeSvg({ label: 'SigV4', message, color }) };
    yield { place: badgePlace(signer.id, 'json'), text: renderBadge(signer.report) };
  }
  for (const one of matrix.cases) yield { place: casePlace(one.said.id), text: casePage(one, matrix) };
  for (const error of matrix.errors) {
    yield { place: errorPlace(error.family, error.condition), text: errorPage(error, matrix) };
  }
  for (const one of matrix.defects) yield { place: defectPlace(one.id), text: defectPage(one, matrix) };
}

/** The first table for programs (schemas/matrix.schema.json). */
export function summaryOf({ tool, builtAt, suite, signers }: Matrix): MatrixFile {
  return {
    matrixVersion: 1,
    tool: { name: tool.name, version: tool.version },
    builtAt: builtAt.toISOString(),
    suite: { version: suite.version, digest: suite.digest },
    signers: signers.map(summaryRow),
  };
}

function summaryRow({ id, report, date, sameSuite }: Signer): MatrixFile['signers'][number] {
  const { implementation, conformant, causes, profiles } = report;
  const { cases, passed, failed, errors, unsupported, notRun } = report.totals;
  return {
    id,
    name: implementation.name,
    version: implementation.version,
    language: implementation.language,
    date,
    sameSuite,
    conformant,
    profiles: Object.fromEntries(
      Object.entries(profiles).map(([name, profile]) => [
        name,
        profile.claimed ? (profile.conformant ? 'conformant' : 'not conformant') : 'not claimed',
      ]),
    ),
    totals: { cases, passed, failed, errors, unsupported, notRun },
    defects: [...new Set(causes.flatMap(({ defects }) => defects))],
    page: signerPlace(id),
    badge: badgePlace(id, 'json'),
  };
}
