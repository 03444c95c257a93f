import { badgeOf } from '../badge.js';
import { fact, sourceLine } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { profiles } from '../html/profiles.js';
import { counts } from '../html/summary.js';
import { causesWords } from '../text/cause.js';
import { conformantWords } from '../text/totals.js';
import { dated } from './age.js';
import type { Matrix } from './matrix.js';
import { sitePage } from './page.js';
import { badgePlace, linkFrom, places, signerPlace } from './place.js';
import type { Signer } from './signer-list.js';
import { alone, causes, errors, failures, unsupported } from './signer-sections.js';

/** What came of one signer: what it claims, what fails and why, what nobody else gets wrong. */
export function signerPage(signer: Signer, matrix: Matrix): string {
  const { report, label, id } = signer;
  const place = signerPlace(id);
  return sitePage(
    {
      place,
      title: label,
      about: `${label}: ${conformantWords(report).toLowerCase()}.`,
      main: markup`${head(signer, matrix, place)} ${profiles(report)} ${causes(report, place)} ${alone(signer, matrix, place)}
      ${failures(signer, place)} ${errors(signer, matrix, place)} ${unsupported(report, place)} ${badge(signer, place)}`,
    },
    matrix,
  );
}

function head(
  { report, label, date, sameSuite, otherCases, folder }: Signer,
  { builtAt, suite }: Matrix,
  place: string,
): Markup {
  const { implementation, adapter, totals, tool } = report;
  const { language, source, issues } = implementation;
  const digest = report.suite.digest.replace(/^sha256:/, '').slice(0, 12);
  return markup`<p class="eyebrow"><a href="${linkFrom(place, places.overview)}">Signers</a></p>
    <h1>${label}</h1>
    <div class="outcome ${report.conformant ? 'good' : 'bad'}">
      <p class="headline">${conformantWords(report)}</p>
      <p>${date === null ? 'The report does not say when it was made.' : markup`As of ${dated(date, builtAt)}`}</p>
      ${report.causes.length > 0 && markup`<p><a href="#causes">${causesWords(report)}</a></p>`}
      ${report.partial && markup`<p>Partial: the run was interrupted or cut off.</p>`}
    </div>
    ${otherCases > 0 && markup`<ul class="warnings"><li>${otherWords(otherCases)}</li></ul>`}
    ${report.warnings.length > 0 && markup`<ul class="warnings">${report.warnings.map((text) => markup`<li>Warning: ${text.slice(0, 2000)}</li>`)}</ul>`}
    ${counts(report)}
    <dl class="about-signer">
      ${fact('Language', markup`<p>${language ?? 'not named'}</p>`)}
      ${typeof source === 'string' && fact('Source', sourceLine(source))}
      ${typeof issues === 'string' && fact('Its issues', sourceLine(issues))}
      ${fact(
        'Judged',
        markup`<p>
          ${totals.cases} of ${report.suite.cases} cases of suite ${report.suite.version} (<code>${digest}</code>) by
          ${tool.name} ${tool.version}, attached as ${adapter.kind}: <code>${adapter.spec}</code>${!sameSuite && `; the texts on this site are of suite ${suite.version} in another state`}
        </p>`,
      )}
      ${fact('Report', markup`<p><code>${folder === '' ? 'report.json' : `${folder}/report.json`}</code></p>`)}
    </dl>`;
}

function badge({ id, report }: Signer, place: string): Markup {
  const [message] = badgeOf(report);
  return markup`<section aria-labelledby="badge">
    <h2 id="badge">Badge</h2>
    <p><img src="${linkFrom(place, badgePlace(id, 'svg'))}" alt="SigV4: ${message}" height="20" /></p>
    <p class="soft">
      A picture (<a href="${linkFrom(place, badgePlace(id, 'svg'))}">SVG</a>), or
      <a href="${linkFrom(place, badgePlace(id, 'json'))}">JSON</a> for an endpoint of shields.io, by the address of this
      site.
    </p>
  </section>`;
}

function otherWords(cases: number): string {
  const what = cases === 1 ? 'One case of the report is' : `${cases} cases of the report are`;
  return `${what} not in the suite whose texts stand on this site, or in other words: it may have asked something else.`;
}
