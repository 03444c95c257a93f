import type { WorkedCase, WorkedSigning } from '../../runner/model/worked.js';
import { cellsMarkup } from '../html/cells.js';
import { lines, markup, type Markup } from '../html/markup.js';
import { exactCells, visible } from '../text/visible.js';
import { signerLink } from './cells.js';
import type { Matrix, MatrixCase } from './matrix.js';
import { isAsked, type Signer } from './signer-list.js';

/** Characters of a line that are shown. */
const shown = 2000;

/**
 * The right canonical request, and under each of its lines what signers had there instead. More than its first
 * differing line is not known of a signer that fails, and nothing of one that passes: a report does not hold it.
 */
export function canonical(
  worked: WorkedCase | null,
  one: MatrixCase,
  page: string,
  { suite }: Matrix,
): Markup | null {
  if (worked === null) return notInSuite(suite.version);
  const signings = worked.signings
    .map((signing, at) => ({ signing, step: at + 1 }))
    .filter(({ signing }) => signing.worked !== null);
  if (signings.length === 0) return null;
  const isOpen = one.said.level === 'observe';
  const others = [...one.results.values()].some((result) => !isAsked(result, worked));
  return markup`<section aria-labelledby="canonical">
    <h2 id="canonical">${isOpen ? 'Canonical request' : 'Canonical requests, side by side'}</h2>
    <p class="lead">
      ${
        isOpen
          ? 'As the reference signer of the suite has it: AWS or signers differ here, so it is one reading of several.'
          : 'The right one, for the headers that a plain signer signs; below a line what signers had there instead.'
      }
      Of a signer that fails its first differing line is known; what one that passes computed is not in its report.
      ${others && `Some reports have the case in other words than suite ${suite.version}, which this is from.`}
    </p>
    ${signings.map(({ signing, step }) => block(signing, step, worked.signings.length, one, page))}
  </section>`;
}

function notInSuite(version: string): Markup {
  return markup`<section aria-labelledby="canonical">
    <h2 id="canonical">Canonical request</h2>
    <p class="lead">Suite ${version} has no such case, so there is no right answer to show.</p>
  </section>`;
}

function block(
  signing: WorkedSigning,
  step: number,
  all: number,
  one: MatrixCase,
  page: string,
): Markup | false {
  const { worked, told, operation } = signing;
  if (worked === null) return false;
  const right = worked.canonicalRequest.split('\n');
  const wrong = wrongLines(one, step, right);
  const { request, region, service, signingTime } = told;
  return markup`${all > 1 && markup`<h3 class="block">Signing ${step}</h3>`}
    <p class="told">
      ${operation === 'presign' ? 'To presign' : 'To sign'}: <code>${cellsMarkup(exactCells(request.method))} ${cellsMarkup(exactCells(request.url.slice(0, shown)))}</code>
      for ${service} in ${region} at ${signingTime}
    </p>
    <div class="scroll" tabindex="0" role="group" aria-label="The canonical request line by line">
      <table class="canonical">
        <tbody>
          ${right.map((text, index) => [
            line(index + 1, partOf(index, right), text),
            ...[...(wrong.get(index + 1) ?? [])].map(([actual, signers]) => wrongLine(actual, signers, page)),
          ])}
        </tbody>
      </table>
    </div>
    <details class="rest">
      <summary>String to sign and signature</summary>
      <pre tabindex="0">${lines(worked.stringToSign.split('\n').map(visible))}</pre>
      <pre tabindex="0">${worked.signature}</pre>
    </details>`;
}

function line(number: number, part: string, text: string): Markup {
  return markup`<tr>
    <th scope="row">${number} <small>${part}</small></th>
    <td><code>${text === '' ? markup`<i>empty</i>` : exact(text)}</code></td>
  </tr>`;
}

function wrongLine(actual: string, signers: readonly Signer[], page: string): Markup {
  return markup`<tr class="wrong">
    <th scope="row"><span class="no">✗ instead</span></th>
    <td>
      <code>${actual === '' ? markup`<i>empty</i>` : exact(actual)}</code>
      <small>${signers.map((signer, at) => markup`${at > 0 && ', '}${signerLink(page, signer)}`)}</small>
    </td>
  </tr>`;
}

function exact(text: string): Markup {
  return markup`${cellsMarkup(exactCells(text.slice(0, shown)))}${text.length > shown && '…'}`;
}

/** What a line is of: a canonical request ends with a blank line, the signed headers and the payload's hash. */
function partOf(index: number, { length }: readonly string[]): string {
  if (index < 3) return ['method', 'URI', 'query'][index] ?? '';
  if (index === length - 1) return 'payload hash';
  if (index === length - 2) return 'signed headers';
  return index === length - 3 ? '' : 'header';
}

/**
 * By line, then by what stood there: the signers. Only where the line that was expected of the signer is the right
 * one's: one that signs another set of headers has other lines.
 */
function wrongLines(
  { results, failing }: MatrixCase,
  step: number,
  right: readonly string[],
): Map<number, Map<string, Signer[]>> {
  const byLine = new Map<number, Map<string, Signer[]>>();
  for (const signer of failing) {
    const result = results.get(signer);
    const { difference = null, observed = null } = result ?? {};
    if (difference?.stage !== 'canonical-request' || difference.line === null) continue;
    if ((observed?.step ?? 1) !== step || difference.expected !== right[difference.line - 1]) continue;
    const actual = difference.actual ?? '';
    const texts = byLine.get(difference.line) ?? new Map<string, Signer[]>();
    byLine.set(difference.line, texts);
    texts.set(actual, [...(texts.get(actual) ?? []), signer]);
  }
  return byLine;
}
