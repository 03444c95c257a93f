import type { CaseResult, Report } from '../../runner/types/report.js';
import type { ReportOptions } from '../reporter.js';
import { caseEntry } from './case.js';
import { markup, type Markup } from './markup.js';

/** Cases that stand together on the page. */
interface Group {
  readonly name: string;
  readonly about: string;
  readonly holds: (result: CaseResult) => boolean;
}

const short = ({ verdict }: CaseResult) => verdict === 'fail' || verdict === 'error';

/** A case stands in the first group that holds it: what needs somebody comes first. */
const groups: readonly Group[] = [
  {
    name: 'Unexpected',
    about: 'what the gate does not let pass',
    holds: ({ standing }) => standing !== 'as-expected',
  },
  {
    name: 'As expected, yet not passed',
    about: 'known failures, and errors of cases that only observe',
    holds: short,
  },
  { name: 'Not run', about: 'nothing is known of these', holds: ({ verdict }) => verdict === 'not-run' },
  {
    name: 'Unsupported',
    about: 'the signer does not claim what they need; never a pass',
    holds: ({ verdict }) => verdict === 'unsupported',
  },
  {
    name: 'Observed',
    about: 'AWS or signers differ here; none can fail',
    holds: ({ level }) => level === 'observe',
  },
  { name: 'Passed', about: 'accepted, or rejected with the very error', holds: () => true },
];

/** Every case, in groups, under a bar to filter and search by. */
export function cases(report: Report, options: ReportOptions): Markup {
  let left: readonly CaseResult[] = report.cases;
  const written = groups.map((group, index) => {
    const members = left.filter(group.holds);
    left = left.filter((result) => !group.holds(result));
    return section(group, members, index === 0, report, options);
  });
  return markup`<section aria-labelledby="cases">
    <h2 id="cases" tabindex="-1">Cases <span class="number">${report.cases.length}</span></h2>
    ${toolbar(report)}
    <p class="nothing" id="nothing" hidden>No case fits the filter.</p>
    ${written}
  </section>`;
}

function section(
  { name, about }: Group,
  members: readonly CaseResult[],
  first: boolean,
  report: Report,
  options: ReportOptions,
): Markup | null {
  if (members.length === 0) return null;
  return markup`<details class="group" ${first && markup`open`}>
    <summary>
      <h3>${name} <span class="number">${members.length}</span></h3>
      <span class="about">${about}</span>
    </summary>
    ${members.map((result) => caseEntry(result, report, options))}
  </details>`;
}

/** Works by script alone, and is there only with it. */
function toolbar({ cases: results }: Report): Markup {
  const values = (key: 'profile' | 'level' | 'service') => [...new Set(results.map((result) => result[key]))];
  return markup`<form class="toolbar" id="toolbar" role="search" aria-label="Filter the cases" hidden>
    <label class="search"
      >Search
      <input type="search" id="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" />
    </label>
    ${choice('verdict', 'Verdict', ['unexpected', 'pass', 'fail', 'error', 'unsupported', 'not-run'])}
    ${choice('profile', 'Profile', values('profile'))} ${choice('level', 'Level', values('level'))}
    ${choice('service', 'Service', values('service').sort())}
    <button type="reset">Reset</button>
    <button type="button" id="fold">Open all</button>
    <output id="shown" for="search verdict profile level service">${results.length} cases</output>
  </form>`;
}

function choice(name: string, label: string, values: readonly string[]): Markup {
  return markup`<label
    >${label}
    <select id="${name}" data-choice="${name}">
      <option value="">all</option>
      ${values.map((value) => markup`<option value="${value}">${value}</option>`)}
    </select>
  </label>`;
}
