import type { CaseResult } from '../../runner/types/report.js';
import { answer } from '../html/case.js';
import { broken, fact, sourceLine } from '../html/facts.js';
import { lines, markup, type Markup } from '../html/markup.js';
import { requestBlock } from '../html/request.js';
import { expectedAnswers, observedAnswer } from '../text/outcome.js';
import { showCommand } from '../text/rerun.js';
import { canonical } from './canonical.js';
import { failureArticle } from './case-failure.js';
import { groupedBy } from '../text/grouped.js';
import { seenOf, signerLink, verdictBadge } from './cells.js';
import { isShort, type Matrix, type MatrixCase } from './matrix.js';
import { sitePage } from './page.js';
import { casePlace, errorPlace, linkFrom, places } from './place.js';
import type { Signer } from './signer-list.js';

/** One case: what is asked, the right answer, and what every signer did. */
export function casePage(one: MatrixCase, matrix: Matrix): string {
  const { said, results, failing } = one;
  const place = casePlace(said.id);
  const worked = matrix.worked(said.id);
  return sitePage(
    {
      place,
      title: said.id,
      about: `${said.title}: ${failing.length} of ${results.size} signers fail.`,
      main: markup`${head(one, matrix, place)} ${verdicts(one, place)} ${canonical(worked, one, place, matrix)}
      ${failing.length > 0 && failures(one, place)} ${kept(one, place)}`,
    },
    matrix,
  );
}

function head({ said, results }: MatrixCase, matrix: Matrix, place: string): Markup {
  const { id, title, level, profile, service, tags, source = [] } = said;
  const [first] = results.keys();
  const worked = matrix.worked(id);
  return markup`<p class="eyebrow"><a href="${linkFrom(place, places.cases)}">Cases</a></p>
    <h1 class="case">${broken(id)}</h1>
    <p class="case-title">${title}</p>
    <dl class="about-case">
      ${fact('Asked', markup`<p>${level}, profile ${profile}, received by ${service}${tags.map((tag) => markup`, <span class="tag">${tag}</span>`)}</p>`)}
      ${worked !== null && worked.note !== '' && fact('Note', markup`<p>${worked.note}</p>`)}
      ${first !== undefined && fact('Expected', markup`${expectedAnswers(said, first.report).map(answer)}${errorLinks(said, matrix, place)}`)}
      ${source.length > 0 && fact('Source', markup`${source.map(sourceLine)}`)}
      ${worked !== null && fact('Worked out', markup`<pre class="command" tabindex="0">${lines(showCommand(id, 96))}</pre>`)}
    </dl>`;
}

function errorLinks({ expected, service }: CaseResult, { errors }: Matrix, place: string): Markup[] {
  return errors
    .filter(({ family, condition, outcomes }) =>
      expected.some(
        (one) =>
          one.condition === condition &&
          (one.family === undefined || one.family === family) &&
          [...outcomes.values()].some(({ replies }) => replies.some((reply) => reply.service === service)),
      ),
    )
    .map(
      ({ family, condition }) =>
        markup`<p><a href="${linkFrom(place, errorPlace(family, condition))}">The documented error ${condition} of ${family}</a></p>`,
    );
}

/** Signers of which the same is to be said. */
interface Outcome {
  readonly result: CaseResult;
  readonly seen: string;
  readonly signers: readonly Signer[];
}

/** What needs somebody first. */
const order: readonly CaseResult['verdict'][] = ['fail', 'error', 'pass', 'unsupported', 'not-run'];

function verdicts({ results, said, only }: MatrixCase, place: string): Markup {
  const outcomes = new Map<string, Outcome>();
  for (const [signer, result] of results) {
    const seen = seenOf(result);
    const key = JSON.stringify([result.verdict, seen]);
    outcomes.set(key, { result, seen, signers: [...(outcomes.get(key)?.signers ?? []), signer] });
  }
  const rows = [...outcomes.values()].sort(
    (one, other) => order.indexOf(one.result.verdict) - order.indexOf(other.result.verdict),
  );
  return markup`<section aria-labelledby="verdicts">
    <h2 id="verdicts">What came <span class="number">${results.size} signers</span></h2>
    ${only !== null && markup`<p class="lead">Only ${signerLink(place, only)} fails it.</p>`}
    ${said.level === 'observe' && markup`<p class="lead">It only observes: no variant is wrong here.</p>`}
    <div class="scroll" tabindex="0" role="group" aria-label="Verdicts by signer">
      <table class="numbers rows">
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">${said.level === 'observe' ? 'Variant seen' : 'Observed'}</th>
            <th scope="col">Signers</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((one) => outcomeRow(one, place))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function outcomeRow({ result, seen, signers }: Outcome, place: string): Markup {
  const { verdict, observed } = result;
  return markup`<tr>
    <td>${verdictBadge(result)}</td>
    <td>
      ${seen !== '' && markup`<code>${seen}</code>`}${seen === '' && verdict === 'pass' && markup`<span class="soft">as expected</span>`}
      ${verdict === 'unsupported' && markup`<span class="soft">${observed?.feature ?? ''}</span>`}
      ${isShort(result) && markup`<small>${observedAnswer(result).reply ?? ''}</small>`}
    </td>
    <td>
      ${signers.map((signer, at) => markup`${at > 0 && ', '}${nameOf(signer, result, place)}`)}
    </td>
  </tr>`;
}

/** The place that a link to the signer on this page leads to: here, or where its failure is told of. */
function nameOf(signer: Signer, result: CaseResult, place: string): Markup {
  if (isShort(result)) return markup`<a href="#${signer.id}">${signer.label}</a>`;
  return markup`<span id="${signer.id}">${signerLink(place, signer)}</span>`;
}

/** Signers that did the same wrong are told of together. */
function failures({ results, failing }: MatrixCase, place: string): Markup {
  const found = failing.flatMap((signer) => {
    const result = results.get(signer);
    return result === undefined ? [] : [{ signer, result }];
  });
  const alike = groupedBy(found, ({ result: { verdict, observed, difference, diagnosis } }) =>
    JSON.stringify([verdict, observed, difference, diagnosis]),
  );
  return markup`<section aria-labelledby="failures">
    <h2 id="failures">What went wrong</h2>
    ${[...alike.values()].map((same) => failureArticle(same, place))}
  </section>`;
}

/** What signers sent that pass, where their reports hold it: those of a run with --verbose do. */
function kept({ results }: MatrixCase, place: string): Markup | false {
  const found = [...results].filter(
    ([, { verdict, request }]) => verdict === 'pass' && request !== undefined,
  );
  if (found.length === 0) return false;
  return markup`<section aria-labelledby="kept">
    <h2 id="kept">What signers sent that pass</h2>
    ${found.map(
      ([signer, result]) =>
        markup`<details class="rest"><summary>${signer.label}</summary>${requestBlock(result)}<p>${signerLink(place, signer)}</p></details>`,
    )}
  </section>`;
}
