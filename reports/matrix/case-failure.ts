import type { CaseResult } from '../../runner/types/report.js';
import { answer } from '../html/case.js';
import { differenceBlock } from '../html/difference.js';
import { fact, sourceLine } from '../html/facts.js';
import { markup, type Markup } from '../html/markup.js';
import { requestBlock } from '../html/request.js';
import { bounded } from '../text/cause.js';
import { groupedBy } from '../text/grouped.js';
import { observedAnswer } from '../text/outcome.js';
import { defectLinks, signerLink, verdictBadge } from './cells.js';
import type { Signer } from './signer-list.js';

/** A signer and what came of a case for it. */
export interface Failing {
  readonly signer: Signer;
  readonly result: CaseResult;
}

/** What signers did wrong in a case, all of them the same: what was seen, where it differs, why, and what each sent. */
export function failureArticle(alike: readonly Failing[], page: string): Markup | false {
  const [first] = alike;
  if (first === undefined) return false;
  const { difference, diagnosis, verdict } = first.result;
  return markup`<article class="cause ${verdict === 'error' ? 'open' : 'bad'}">
    <h3>
      ${alike.map(({ signer }, at) => markup`${at > 0 && ', '}<span id="${signer.id}">${signerLink(page, signer)}</span>`)}
      ${verdictBadge(first.result)}
    </h3>
    <dl>
      ${fact('Observed', answer(observedAnswer(first.result)))}
      ${difference !== null && fact('Difference', differenceBlock(difference))}
      ${
        diagnosis !== null &&
        fact(
          'Explained by',
          markup`<p>${defectLinks(page, diagnosis)} <span class="soft">${diagnosis.certainty}</span></p>
            <p>${bounded(diagnosis.explanation)}</p>`,
        )
      }
      ${onRecord(alike)} ${alike.map((one) => request(one, alike.length > 1))}
    </dl>
  </article>`;
}

/** Why somebody who knows the signer accepts the failure; a reason that several share stands once. */
function onRecord(alike: readonly Failing[]): Markup[] {
  const listed = alike.filter(({ result }) => result.knownFailure !== undefined);
  const shared = groupedBy(listed, ({ result }) => {
    const { kind, reason, issue } = result.knownFailure ?? {};
    return JSON.stringify([kind, reason, issue]);
  });
  return [...shared.values()].map((same) => {
    const { kind = '', reason = '', issue } = same[0]?.result.knownFailure ?? {};
    const whose =
      same.length === alike.length ? '' : `${same.map(({ signer }) => signer.label).join(', ')}: `;
    return fact(
      'On record',
      markup`<p>${whose}${kind}: ${reason}</p>
        ${issue !== undefined && sourceLine(issue)}`,
    );
  });
}

function request({ signer, result }: Failing, several: boolean): Markup | false {
  if (result.request === undefined) return false;
  const whose = several ? `as ${signer.label} sent it` : 'as the signer sent it';
  return fact(
    'Request',
    markup`<details class="rest"><summary>${whose}</summary>${requestBlock(result)}</details>`,
  );
}
