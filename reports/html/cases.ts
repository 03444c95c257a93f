import type { CaseResult, Report } from '../../runner/types/report.js';
import type { ReportOptions } from '../reporter.js';
import { causeOfCase } from '../text/cause.js';
import { caseEntry } from './case.js';
import { markup, type Markup } from './markup.js';
import { toolbar, type Choice } from './toolbar.js';

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
  const byCase = causeOfCase(report);
  const written = groups.map((group, index) => {
    const members = left.filter(group.holds);
    left = left.filter((result) => !group.holds(result));
    return section(group, members, index === 0, (result) =>
      caseEntry(result, report, options, byCase.get(result.id)),
    );
  });
  return markup`<section aria-labelledby="cases">
    <h2 id="cases" tabindex="-1">Cases <span class="number">${report.cases.length}</span></h2>
    ${toolbar({
      id: 'filter',
      label: 'Filter the cases',
      noun: 'case',
      total: report.cases.length,
      slash: true,
      choices: choices(report),
    })}
    <p class="nothing" hidden>No case fits the filter.</p>
    ${written}
  </section>`;
}

function section(
  { name, about }: Group,
  members: readonly CaseResult[],
  first: boolean,
  entryOf: (result: CaseResult) => Markup,
): Markup | null {
  if (members.length === 0) return null;
  return markup`<details class="group" ${first && markup`open`}>
    <summary>
      <h3>${name} <span class="number">${members.length}</span></h3>
      <span class="about">${about}</span>
    </summary>
    ${members.map(entryOf)}
  </details>`;
}

/** What the cases can be filtered by. */
function choices({ cases: results }: Report): Choice[] {
  const values = (key: 'profile' | 'level' | 'service') => [...new Set(results.map((result) => result[key]))];
  const verdicts = ['unexpected', 'pass', 'fail', 'error', 'unsupported', 'not-run'];
  return [
    { name: 'verdict', label: 'Verdict', values: verdicts },
    { name: 'profile', label: 'Profile', values: values('profile') },
    { name: 'level', label: 'Level', values: values('level') },
    { name: 'service', label: 'Service', values: values('service').sort() },
  ];
}
