import { broken } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { count } from '../terminal/page.js';
import { bounded } from '../text/cause.js';
import { dated } from './age.js';
import { signerLink } from './cells.js';
import { signersHaving } from './defects.js';
import type { Matrix } from './matrix.js';
import { sitePage } from './page.js';
import { defectPlace, linkFrom, places } from './place.js';
import { isClient, profileOf, type Signer } from './signer-list.js';
import { signerTable } from './signer-table.js';

const page = places.overview;
/** Defects that are named below the table. */
const common = 8;

/** Who is conformant, in what, as of when. */
export function overviewPage(matrix: Matrix): string {
  const signers = matrix.signers.filter((signer) => !isClient(signer));
  const conformant = signers.filter(({ report }) => report.conformant);
  return sitePage(
    {
      place: page,
      title: 'Signers',
      about: `${conformant.length} of ${count(signers.length, 'signer')} of AWS Signature Version 4 conform to all that they claim.`,
      main: markup`${head(matrix, conformant)} ${signerTable(matrix)} ${legend()} ${defects(matrix)}`,
    },
    matrix,
  );
}

function head(matrix: Matrix, conformant: readonly Signer[]): Markup {
  const { cases, suite } = matrix;
  const signers = matrix.signers.filter((signer) => !isClient(signer));
  const languages = new Set(signers.map(({ report }) => report.implementation.language ?? 'not named'));
  return markup`<p class="eyebrow">AWS Signature Version 4, signer by signer</p>
    <h1>Who signs as AWS wants it</h1>
    <div class="outcome ${conformant.length > 0 ? 'good' : 'bad'}">
      <p class="headline">
        ${conformant.length} of ${count(signers.length, 'signer')}
        ${conformant.length === 1 ? 'conforms to every profile that it claims' : 'conform to every profile that they claim'}
      </p>
      ${
        conformant.length > 0 &&
        markup`<ul class="chips">${conformant.map((signer) => markup`<li>✓ ${signerLink(page, signer)}</li>`)}</ul>`
      }
      ${clients(matrix)}
      <p class="asof">${asOf(matrix)}</p>
    </div>
    <p class="lead">
      ${count(signers.length, 'signer')} in ${count(languages.size, 'language')}, each judged by up to ${cases.filter(({ said }) => said.profile !== 'ambient').length}
      cases of suite ${suite.version}. Conformant among those that claim a profile:
    </p>
    ${shares(matrix)}`;
}

/** Whole clients are judged by other cases than signers: they are counted by themselves. */
function clients(matrix: Matrix): Markup | false {
  const all = matrix.signers.filter(isClient);
  if (all.length === 0) return false;
  const conformant = all.filter(({ report }) => report.conformant).length;
  return markup`<p>${conformant} of ${count(all.length, 'whole client')} (AWS CLI, SDKs, tools), judged by what they send</p>`;
}

/** The days between which the results were made. */
function asOf({ signers, builtAt }: Matrix): Markup {
  const dates = signers.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return markup`The reports do not say when they were made.`;
  if (first === last) return markup`As of ${dated(last, builtAt)}`;
  return markup`As of ${dated(last, builtAt)}, the oldest result of ${dated(first, builtAt)}`;
}

/** Profile by profile: how many conform of those that claim it. */
function shares({ signers, profiles }: Matrix): Markup {
  return markup`<dl class="shares">
    ${profiles.map((name) => {
      const claimed = signers.flatMap((signer) => {
        const profile = profileOf(signer, name);
        return profile?.claimed === true ? [profile] : [];
      });
      const conformant = claimed.filter((profile) => profile.conformant).length;
      return markup`<div>
        <dt>${name}</dt>
        <dd>
          <b>${conformant}</b> of ${claimed.length}
          ${
            claimed.length > 0 &&
            markup`<svg class="bar" viewBox="0 0 ${claimed.length} 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="good" width="${conformant}" height="1" />
              <rect class="bad" x="${conformant}" width="${claimed.length - conformant}" height="1" />
            </svg>`
          }
        </dd>
      </div>`;
    })}
  </dl>`;
}

function legend(): Markup {
  return markup`<section aria-labelledby="legend">
    <h2 id="legend">How to read it</h2>
    <ul class="notes">
      <li>
        <span class="yes">✓</span> conformant: no <code>must</code> case of the profile fails, breaks or stays unrun. A
        <code>should</code> case may: AWS or signers leave room there, and the number says how many do.
      </li>
      <li>
        <span class="no">✗</span> not conformant: a <code>must</code> case does; that a known failure explains it
        changes nothing.
      </li>
      <li>– not claimed: the signer has nothing that a case of the profile could be judged by.</li>
      <li>
        Unsupported is never a pass: the signer, or its interface, cannot be told what the case asks for, so nothing is
        known of it.
      </li>
      <li>
        Each signer gets requests to sign, and AWS’s rules decide offline whether the result would be accepted or which
        documented error it draws. A failure here is no verdict on a signer’s everyday use: some need inputs that its
        users never make. Each case says what was asked, and where the rule comes from.
      </li>
    </ul>
  </section>`;
}

function defects(matrix: Matrix): Markup | false {
  const had = matrix.defects.filter(({ having }) => having.length > 0);
  if (had.length === 0) return false;
  return markup`<section aria-labelledby="common">
    <h2 id="common">What goes wrong most</h2>
    <ul class="plain common">
      ${had.slice(0, common).map(
        (one) => markup`<li>
          <a class="mono" href="${linkFrom(page, defectPlace(one.id))}">${broken(one.id)}</a>
          <span class="number">${count(signersHaving(one), 'signer')}</span>
          <span class="seen">${bounded(one.wrong)}</span>
        </li>`,
      )}
    </ul>
    <p><a href="${linkFrom(page, places.defects)}">All ${matrix.defects.length} defects</a>,
      <a href="${linkFrom(page, places.cases)}">all ${matrix.cases.length} cases</a>,
      <a href="${linkFrom(page, places.errors)}">all ${matrix.errors.length} documented errors</a></p>
  </section>`;
}
