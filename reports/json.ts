import type { CaseResult, Report } from '../runner/types/report.js';
import type { ReportOptions } from './reporter.js';

/** The order of members at one level, and of the levels below; members that are not named follow as they came. */
interface Order {
  readonly keys: readonly string[];
  readonly below?: Readonly<Record<string, Order>>;
}

const totals: Order = {
  keys: words('cases passed failed unsupported errors notRun knownFailures unexpectedPasses'),
};

const explanation: Order = { keys: words('defects alternatives certainty explanation fix cases') };

const order: Order = {
  keys: words(
    'reportVersion tool suite implementation adapter startedAt durationMs partial warnings conformant gate totals profiles documentedErrors catalogue causes cases',
  ),
  below: {
    tool: { keys: words('name version') },
    suite: { keys: words('version digest cases') },
    implementation: { keys: words('name version language source issues') },
    adapter: { keys: words('kind spec') },
    totals,
    // Profiles have names of their own, and keep the order of the suite.
    profiles: { keys: [], below: { '*': { keys: words('claimed conformant totals'), below: { totals } } } },
    documentedErrors: {
      keys: words('family condition service code status confidence references triggered cases'),
    },
    catalogue: {
      keys: words('family about errors'),
      below: {
        errors: {
          keys: words('condition note unreached wordings'),
          below: {
            wordings: {
              keys: words(
                'name when era code status message sentences confidence references sources services',
              ),
            },
          },
        },
      },
    },
    causes: explanation,
    cases: {
      keys: words(
        'id title profile level service tags source expected observed request client verdict standing variant difference diagnosis durationMs',
      ),
      below: {
        expected: { keys: words('outcome family condition message') },
        observed: { keys: words('outcome family condition code status message during feature step') },
        request: { keys: words('method url headers bodyBase64 bodyBytes') },
        difference: { keys: words('stage line expected actual') },
        diagnosis: explanation,
      },
    },
  },
};

/** JSON leaves these as they are, yet a terminal obeys or hides them. All of them stand inside strings only. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The report itself, indented by two, members in a fixed order so that two reports can be compared as text. */
export function renderJson(report: Report, { verbose }: Pick<ReportOptions, 'verbose'>): string {
  const kept = { ...report, cases: report.cases.map((result) => fileCase(result, verbose)) };
  return `${seenJson(JSON.stringify(ordered(kept, order), null, 2))}\n`;
}

/** A case on one line, for formats that write case by case. */
export function caseJson(result: CaseResult, { verbose }: Pick<ReportOptions, 'verbose'>): string {
  return seenJson(JSON.stringify(ordered(fileCase(result, verbose), order.below?.['cases'] ?? { keys: [] })));
}

/** JSON text in which nothing is hidden from a reader, nor obeyed by a terminal. */
export function seenJson(json: string): string {
  return json.replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Requests of cases that passed would double the file, and few ever look at them there. */
function fileCase(result: CaseResult, verbose: boolean): CaseResult {
  if (verbose || result.verdict !== 'pass' || result.request === undefined) return result;
  const kept = { ...result };
  delete kept.request;
  return kept;
}

function ordered(value: unknown, at: Order): unknown {
  if (Array.isArray(value)) return value.map((member) => ordered(member, at));
  if (typeof value !== 'object' || value === null) return value;
  const members = new Map(Object.entries(value));
  const named = at.keys.filter((key) => members.has(key));
  const others = [...members.keys()].filter((key) => !at.keys.includes(key));
  return Object.fromEntries(
    [...named, ...others].map((name) => {
      const next = at.below?.[name] ?? at.below?.['*'];
      const member: unknown = members.get(name);
      return [name, next === undefined ? member : ordered(member, next)];
    }),
  );
}

function words(text: string): string[] {
  return text.split(' ');
}
