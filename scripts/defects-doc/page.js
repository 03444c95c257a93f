import { defectSection } from './defect.js';
import { prose, table } from '../errors-doc/markdown.js';

const intro = `# Known defects of signers

<!-- Generated from suites/defects by "npm run generate". Do not edit. -->

What signers are known to do wrong, by the stage of signing: what AWS wants instead, how to mend it, and where it
happened. A failing run names these defects where one of them makes the very signature that was received, and
\`--adapter builtin:defect/<id>\` runs the reference signer with one switched on.

- Examples are of AKIDEXAMPLE at 20150830T123600Z in us-east-1, the service named \`service\` where none is named. In
  their values \`↵\` stands for a line feed, \`⇥\` for a tab, \`␣\` for a blank where there are several, \`…\` for what is the same in both.
- _core_: documented and common. _extended_: documented, less common. _plausible_: no public report was found.
- How often a defect happens is a judgement by the number of independent signers that had it.
- A _contested_ one is not wrong everywhere: services, documents or AWS's own signers disagree.`;

/**
 * The whole page.
 * @param stages contents of suites/defects in the order of the page
 */
export function renderPage(stages) {
  const sections = [intro, contents(stages), ...stages.map(stageSection)];
  return `${sections.join('\n\n')}\n`;
}

function contents(stages) {
  const rows = stages.map(({ stage, defects }) => [`[${stage}](#${stage})`, ...counts(defects)]);
  const all = counts(stages.flatMap(({ defects }) => defects));
  const sum = ['**all**', ...all.map((number) => `**${number}**`)];
  const lines = table(['Stage', 'Core', 'Extended', 'Plausible', 'All'], [...rows, sum]);
  return ['## Stages', '', ...lines].join('\n');
}

function counts(defects) {
  const tiers = ['core', 'extended', 'plausible'];
  return [...tiers.map((tier) => defects.filter((one) => one.tier === tier).length), defects.length];
}

function stageSection({ stage, about, defects }) {
  return [
    `## ${stage}`,
    '',
    prose(about),
    ...defects.flatMap((defect) => ['', ...defectSection(defect)]),
  ].join('\n');
}
