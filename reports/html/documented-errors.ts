import type { DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { groupedBy } from '../text/grouped.js';
import { cameInstead } from '../text/instead.js';
import { linkTo } from './anchor.js';
import { markup, type Markup } from './markup.js';

/** The table of documented errors: a part for each family, a row for each condition, a column for each service. */
export function documentedErrors(report: Report): Markup | null {
  const entries = report.documentedErrors;
  if (entries.length === 0) return null;
  const triggered = entries.filter((entry) => entry.triggered).length;
  return markup`<section aria-labelledby="errors">
    <h2 id="errors">
      Documented AWS errors <span class="number">${triggered} of ${entries.length} triggered</span>
    </h2>
    <p class="lead">
      Each cell is a reply that AWS is known to give. <span class="yes">✓</span> a faithful request with just
      this fault drew it, word for word; <span class="no">✗</span> something else came, and is named.
      <em>documented</em>: in AWS’s own documents; <em>observed</em>: in captured replies; <em>inferred</em>:
      from how related services answer.
    </p>
    <div class="families">
      ${[...groupedBy(entries, ({ family }) => family)].map(([name, members]) => family(name, members, report))}
    </div>
  </section>`;
}

function family(name: string, entries: readonly DocumentedErrorResult[], report: Report): Markup {
  const services = [...new Set(entries.map(({ service }) => service))];
  const rows = groupedBy(entries, ({ condition, code, status, confidence }) =>
    JSON.stringify([condition, code, status, confidence]),
  );
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Errors of the family ${name}">
    <table class="errors">
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">Condition</th>
          ${services.map((service) => markup`<th scope="col" class="cell">${service}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...rows.values()].map((members) => conditionRow(members, services, report))}
      </tbody>
    </table>
  </div>`;
}

function conditionRow(
  members: readonly DocumentedErrorResult[],
  services: readonly string[],
  report: Report,
): Markup | null {
  const [first] = members;
  if (first === undefined) return null;
  return markup`<tr>
    <th scope="row">
      ${first.condition} <span class="confidence">${first.confidence}</span>
      <small>${first.status} ${first.code}</small>
    </th>
    ${services.map((service) =>
      cell(
        members.find((entry) => entry.service === service),
        report,
      ),
    )}
  </tr>`;
}

function cell(entry: DocumentedErrorResult | undefined, report: Report): Markup {
  if (entry === undefined) return markup`<td class="cell"><span class="vh">no case</span></td>`;
  if (entry.triggered) {
    const link = linkTo(triggering(entry, report));
    return markup`<td class="cell">
      <a class="yes" href="${link}">✓<span class="vh"> triggered</span></a>
    </td>`;
  }
  const links = cameInstead(entry, report).map(
    ({ caseId, word }) => markup`<a class="no" href="${linkTo(caseId)}">✗ ${word}</a> `,
  );
  return markup`<td class="cell missed">${links}</td>`;
}

/** The case to look at: one that saw it. */
function triggering({ condition, cases }: DocumentedErrorResult, report: Report): string {
  const saw = report.cases.find(
    ({ id, observed }) =>
      cases.includes(id) && observed?.during === 'receipt' && observed.condition === condition,
  );
  return saw?.id ?? cases[0] ?? '';
}
