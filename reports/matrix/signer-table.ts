import type { ProfileResult } from '../../runner/types/report.js';
import { broken } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { causesWords } from '../text/cause.js';
import { groupedBy } from '../text/grouped.js';
import { dated } from './age.js';
import { defectLinks, signerLink } from './cells.js';
import type { Matrix } from './matrix.js';
import { places } from './place.js';
import { isClient, profileOf, type Signer } from './signer-list.js';
import { oneWord, siteToolbar } from './toolbar.js';

const page = places.overview;
/** Causes of a signer that have room in a row. */
const named = 2;

/** Signer by profile: a row for each report, to filter and to sort. */
export function signerTable({ signers, profiles, builtAt }: Matrix): Markup {
  const languages = [
    ...new Set(signers.flatMap(({ report }) => report.implementation.language ?? [])),
  ].sort();
  return markup`<section aria-labelledby="signers">
    <h2 id="signers">Signers</h2>
    ${siteToolbar({
      label: 'Filter the signers',
      noun: 'signer',
      total: signers.length,
      choices: [
        { name: 'conformant', label: 'Conformant', values: ['yes', 'no'] },
        { name: 'in', label: 'Conformant in', values: profiles },
        ...(signers.some(isClient) ? [{ name: 'kind', label: 'Kind', values: ['signer', 'client'] }] : []),
        { name: 'language', label: 'Language', values: languages },
      ],
    })}
    <div class="scroll grid whole" data-rows tabindex="0" role="group" aria-label="Signers by profile">
      <table class="errors sortable signers">
        <thead>
          <tr>
            <th scope="col">Signer</th>
            <th scope="col">Conformant</th>
            ${profiles.map((name) => markup`<th scope="col" class="cell">${broken(name)}</th>`)}
            <th scope="col" data-nosort>Causes of failures, and cases</th>
            <th scope="col">Result of</th>
          </tr>
        </thead>
        <tbody>
          ${signers.map((signer) => row(signer, profiles, builtAt))}
        </tbody>
      </table>
    </div>
    <p class="nothing" hidden>No signer fits the filter.</p>
  </section>`;
}

function row(signer: Signer, profiles: readonly string[], builtAt: Date): Markup {
  const { report, date, otherCases } = signer;
  const { language } = report.implementation;
  const { totals, conformant, partial } = report;
  const conformantIn = profiles.filter((name) => profileOf(signer, name)?.conformant);
  const short = totals.failed + totals.errors;
  return markup`<tr
    data-row
    id="${signer.id}"
    data-conformant="${conformant ? 'yes' : 'no'}"
    data-in="${conformantIn.map(oneWord).join(' ')}"
    data-kind="${isClient(signer) ? 'client' : 'signer'}"
    data-language="${oneWord(language ?? '')}"
  >
    <th scope="row">${signerLink(page, signer)} <small>${language ?? 'language not named'}${isClient(signer) && ', whole client'}</small></th>
    <td data-sort="${conformant ? short : 100_000 + short}">
      <span class="badge ${conformant ? 'good' : 'bad'}">${conformant ? 'yes' : 'no'}</span>
      <small>${short === 0 ? 'nothing fails' : `${short} of ${totals.cases} fail`}</small>
      ${partial && markup`<small class="old">run cut off</small>`}
    </td>
    ${profiles.map((name) => profileCell(profileOf(signer, name)))}
    <td class="causes">${causes(signer)}</td>
    <td data-sort="${date ?? ''}">
      ${dated(date, builtAt)} ${otherCases > 0 && markup`<small class="old">${otherCases} cases are not this suite’s</small>`}
    </td>
  </tr>`;
}

function profileCell(profile: ProfileResult | undefined): Markup {
  if (profile === undefined) {
    return markup`<td class="cell zero" data-sort="9e9"><span class="vh">not in the report</span></td>`;
  }
  const { claimed, conformant, totals } = profile;
  const { cases, passed, failed, errors, unsupported, notRun } = totals;
  if (!claimed) {
    return markup`<td class="cell zero" data-sort="8e8"><span aria-hidden="true">–</span> <small>not claimed</small></td>`;
  }
  const short = failed + errors + notRun;
  const words = [
    ...(short > 0 ? [`${short} of ${cases} fail`] : []),
    ...(unsupported > 0 ? [`${unsupported} unsupported`] : []),
    ...(short + unsupported === 0 ? [`all ${passed}`] : []),
  ];
  const [sign, tone, said] = conformant
    ? (['✓', 'yes', 'conformant'] as const)
    : (['✗', 'no', 'not conformant'] as const);
  return markup`<td class="cell ${!conformant && 'missed'}" data-sort="${(conformant ? 0 : 100_000) + short * 10_000 + unsupported}">
    <b class="${tone}" aria-hidden="true">${sign}</b><span class="vh">${said}: </span>
    ${words.map((word) => markup`<small>${word}</small>`)}
  </td>`;
}

function causes({ report }: Signer): Markup {
  if (report.totals.failed === 0) return markup`<span class="soft">none</span>`;
  // One defect may be the cause twice: proved in some cases, seen in others.
  const byDefects = groupedBy(
    report.causes.filter(({ defects }) => defects.length > 0),
    ({ defects }) => defects.join(' '),
  );
  const all = [...byDefects.values()].flatMap((same) => {
    const cases = same.reduce((sum, cause) => sum + cause.cases.length, 0);
    return same[0] === undefined ? [] : [{ cause: same[0], cases }];
  });
  const more = all.length - named;
  return markup`${all
    .toSorted((one, other) => other.cases - one.cases)
    .slice(0, named)
    .map(
      ({ cause, cases }) =>
        markup`<span class="cause-line">${defectLinks(page, cause)} <small>${cases}</small></span>`,
    )}${more > 0 && markup`<small>and ${more} more</small>`}${
    all.length === 0 && markup`<small>${causesWords(report)}</small>`
  }`;
}
