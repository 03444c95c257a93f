import { broken } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { count } from '../terminal/page.js';
import { groupedBy } from '../text/grouped.js';
import { caseLink, verdictSigns } from './cells.js';
import type { Matrix, MatrixCase } from './matrix.js';
import { sitePage } from './page.js';
import { linkFrom, places, signerPlace } from './place.js';
import type { Signer } from './signer-list.js';
import { oneWord, siteToolbar } from './toolbar.js';

const page = places.cases;

/** Every case: those that some signer fails as a table of case and signer, the others by topic. */
export function caseListPage(matrix: Matrix): string {
  const { cases, signers } = matrix;
  const told = cases.filter(({ failing }) => failing.length > 0);
  const passed = cases.filter(({ failing }) => failing.length === 0);
  return sitePage(
    {
      place: page,
      title: 'Cases',
      about: `${told.length} of ${cases.length} cases tell signers of AWS Signature Version 4 apart.`,
      main: markup`<h1>Cases</h1>
        <p class="lead">
          ${told.length} of ${cases.length} cases are failed by at least one of ${count(signers.length, 'signer')}; each
          has a page with what everyone did.
        </p>
        <section aria-labelledby="told">
          <h2 id="told" class="vh">All cases</h2>
          ${toolbarOf(matrix)} ${told.length > 0 && table(told, signers)}
          <div data-rows>
            <h2>Nobody fails <span class="number">${passed.length}</span></h2>
            ${[...groupedBy(passed, topicOf)].map(([topic, members]) => group(topic, members))}
          </div>
          <p class="nothing" hidden>No case fits the filter.</p>
        </section>`,
    },
    matrix,
  );
}

function topicOf({ said }: MatrixCase): string {
  return said.id.split('/')[0] ?? '';
}

function toolbarOf({ cases, signers, profiles }: Matrix): Markup {
  const services = [...new Set(cases.map(({ said }) => said.service))].sort();
  const failing = signers.filter((signer) => cases.some((one) => one.failing.includes(signer)));
  const alone = signers.filter((signer) => cases.some(({ only }) => only === signer));
  const named = (list: readonly Signer[]) => list.map(({ id, label }) => [id, label] as const);
  return siteToolbar({
    label: 'Filter the cases',
    noun: 'case',
    total: cases.length,
    choices: [
      { name: 'fails', label: 'Failed by', values: [['anyone', 'anyone'], ...named(failing)] },
      { name: 'only', label: 'Only this one fails', values: [['anyone', 'whoever it is'], ...named(alone)] },
      { name: 'profile', label: 'Profile', values: profiles },
      { name: 'level', label: 'Level', values: ['must', 'should', 'observe'] },
      { name: 'service', label: 'Service', values: services },
    ],
  });
}

function attributes({ said, failing, only }: MatrixCase): Markup {
  const { profile, level, service } = said;
  const fails =
    failing.length > 0 && markup` data-fails="${['anyone', ...failing.map(({ id }) => id)].join(' ')}"`;
  const alone = only !== null && markup` data-only="anyone ${only.id}"`;
  return markup`data-row data-profile="${oneWord(profile)}" data-level="${level}" data-service="${oneWord(service)}"${fails}${alone}`;
}

function table(cases: readonly MatrixCase[], signers: readonly Signer[]): Markup {
  return markup`<div data-rows>
    <h2>Somebody fails <span class="number">${cases.length}</span></h2>
    <ul class="legend">
      <li><span class="yes">✓</span> passes</li>
      <li><span class="no">✗</span> fails</li>
      <li><span class="broke">!</span> the signer or its adapter broke</li>
      <li>– unsupported</li>
      <li>? not run</li>
      <li>empty: not in the report</li>
    </ul>
    <div class="scroll grid" tabindex="0" role="group" aria-label="Cases by signer">
      <table class="errors sortable matrix">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col" class="n">Fail</th>
            ${signers.map(
              ({ id, label }) =>
                markup`<th scope="col" class="tall" data-nosort><a href="${linkFrom(page, signerPlace(id))}">${label}</a></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${cases.map((one) => row(one, signers))}
        </tbody>
      </table>
    </div>
  </div>`;
}

function row(one: MatrixCase, signers: readonly Signer[]): Markup {
  return markup`<tr ${attributes(one)}>
    <th scope="row">${caseLink(page, one.said.id)}<small>${one.said.level}: ${one.said.title}</small></th>
    <td class="n">${one.failing.length}</td>
    ${signers.map((signer) => cell(one, signer))}
  </tr>`;
}

function cell({ results }: MatrixCase, signer: Signer): Markup {
  const result = results.get(signer);
  if (result === undefined) return markup`<td></td>`;
  const [sign, tone] = verdictSigns[result.verdict];
  return markup`<td class="v ${tone}">${sign}</td>`;
}

function group(topic: string, members: readonly MatrixCase[]): Markup {
  return markup`<details class="group">
    <summary>
      <h3>${broken(topic)} <span class="number">${members.length}</span></h3>
    </summary>
    <ul class="plain">
      ${members.map(
        (one) =>
          markup`<li ${attributes(one)}>${caseLink(page, one.said.id)} <span class="soft">${one.said.title}; ${passWords(one)}</span></li>`,
      )}
    </ul>
  </details>`;
}

function passWords({ results }: MatrixCase): string {
  const passed = [...results.values()].filter(({ verdict }) => verdict === 'pass').length;
  return passed === results.size ? `all ${passed} pass` : `${passed} of ${results.size} pass`;
}
