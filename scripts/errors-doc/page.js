import { code, table } from './markdown.js';
import { confidenceCounts } from './confidence.js';
import { anchorOf, familySection } from './family.js';

const intro = `# Documented errors

<!-- Generated from suites/errors by "npm run generate". Do not edit. -->

What AWS answers to a request whose authentication is at fault: for every family of services, what is wrong (the
_condition_, the same word in every family), and the code, status and message that come back. A service of this tool
answers with them word for word, and a case expects them by their condition.

- Messages stand in blocks as they are sent. \`␣\` stands for a blank at the end of a line, \`↵\` for a line feed at the
  end; \`{name}\` is a place where a value goes.
- _documented_: AWS says it. _observed_: replies of the service were quoted in public. _inferred_: an emulator says
  it; or, where a source says "carried over", a sibling family answers so.
- A request may have several faults; the first check in the order of the family decides.`;

/**
 * The whole page.
 * @param families contents of suites/errors, each with the names of its services
 */
export function renderPage(families) {
  const sections = [
    [intro],
    contents(families),
    overview(families),
    counts(families),
    ...families.map(familySection),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function contents(families) {
  return [
    '## Contents',
    '',
    '- [Conditions and families](#conditions-and-families)',
    '- [How sure we are](#how-sure-we-are)',
    ...families.map(
      ({ family, errors, services }) =>
        `- [${family}](#errors-${family}): ${errors.length} errors, ${count(services.length, 'service')}`,
    ),
  ];
}

function overview(families) {
  const conditions = [...new Set(families.flatMap(({ errors }) => errors.map(({ condition }) => condition)))];
  const rows = conditions.map((condition) => [
    code(condition),
    ...families.map(({ family, errors }) => {
      const entry = errors.find((one) => one.condition === condition);
      if (entry === undefined) return '';
      const link = `[${entry.status}](#${anchorOf(family, condition)})`;
      return entry.check === undefined ? `${link} ○` : link;
    }),
  ]);
  return [
    '## Conditions and families',
    '',
    'The status that each family answers, with a link to the entry. ○: nothing triggers it, and the entry says why. Empty: no such error is known.',
    '',
    ...table(['Condition', ...families.map(({ family }) => `[${family}](#errors-${family})`)], rows),
  ];
}

function counts(families) {
  const all = families.map(confidenceCounts);
  const sum = all[0].map((_, column) => all.reduce((before, numbers) => before + numbers[column], 0));
  return [
    '## How sure we are',
    '',
    'An error has one wording or several: of the query form, of services that disclose the canonical request, of former times. These are wordings; what is carried over from a sibling family is inferred, and counted apart.',
    '',
    ...table(
      ['Family', 'Errors', 'Wordings', 'Documented', 'Observed', 'Inferred', 'Carried over'],
      [
        ...families.map(({ family }, index) => [family, ...all[index]]),
        ['**all**', ...sum.map((number) => `**${number}**`)],
      ],
    ),
  ];
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
