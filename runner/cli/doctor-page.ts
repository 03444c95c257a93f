import pc from 'picocolors';
import { knownFeatures, type AdapterSpec, type Hello, type Overheard } from '../model/adapter.js';
import type { ConformError } from '../model/conform-error.js';
import type { Report } from '../types/report.js';
import { failureFacts } from '../../reports/text/failure.js';
import { commandWords } from '../../reports/text/rerun.js';
import { visible, visibleLines } from '../../reports/text/visible.js';
import { cut, wrap } from '../../reports/text/width.js';
import { hintsOn } from './doctor-hints.js';

/** What the doctor saw. */
export interface Findings {
  readonly adapter: AdapterSpec;
  readonly overheard: readonly Overheard[];
  /** What the adapter says of itself; null if it did not greet. */
  readonly attached: {
    readonly kind: string;
    readonly hello: Hello;
    /** What it lacks, and how many cases will therefore not be asked. */
    readonly needs: readonly (readonly [need: string, cases: number])[];
    /** Cases of the suite. */
    readonly cases: number;
  } | null;
  /** Why it could not be attached. */
  readonly fault: ConformError | null;
  /** Of the one case; null if none was asked. */
  readonly report: Report | null;
  readonly exitCode: number;
}

type Paint = ReturnType<typeof pc.createColors>;

const labelWidth = 14;
/** Characters of one message that are shown. */
const mostOfMessage = 4000;

/** The doctor's page, with a line feed at its end. */
export function doctorPage(
  findings: Findings,
  { color, columns }: { readonly color: boolean; readonly columns: number },
): string {
  const paint = pc.createColors(color);
  const width = Math.min(100, Math.max(60, Math.floor(columns) || 80));
  const sections = [
    signer(findings, paint, width),
    transcript(findings, paint),
    outcome(findings, paint, width),
    advice(findings, paint, width),
    next(findings, paint, width),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function signer({ attached, adapter }: Findings, paint: Paint, width: number): string[] {
  const spec = adapter.by === 'command' ? adapter.command.join(' ') : adapter.name;
  const line = labelled(paint, width);
  if (attached === null) return [paint.bold('The signer'), ...line('attached as', spec)];
  const { kind, hello, needs, cases } = attached;
  const { name, version, language } = hello.implementation;
  const lacks = knownFeatures.filter((feature) => !hello.features.has(feature));
  const unasked = needs.reduce((sum, [, number]) => sum + number, 0);
  return [
    paint.bold('The signer'),
    ...line('name', [name, version ?? '(no version)', language ?? '(no language)'].join(', ')),
    ...line('attached as', `${kind}: ${spec}`),
    ...line('operations', [...hello.operations].join(', ')),
    ...line('features', [...hello.features].join(', ') || '(none)'),
    ...(lacks.length > 0 ? line('not claimed', lacks.join(', ')) : []),
    ...line('services', hello.services === null ? 'any' : [...hello.services].join(', ')),
    ...line(
      'clock',
      hello.clock === 'system'
        ? 'system: it signs with the real time'
        : 'injected: it signs with the time that it is told',
    ),
    ...line('in flight', `at most ${hello.maxInFlight}`),
    ...line('will be asked', `${cases - unasked} of ${cases} cases`),
    ...needs.slice(0, 5).flatMap(([need, number]) => line('', `${number} unsupported for want of ${need}`)),
  ];
}

/** Lines stay whole, so that they can be copied into a pipe. */
function transcript({ overheard }: Findings, paint: Paint): string[] {
  const marks = { runner: '>', signer: '<', unfinished: '<', log: '!' };
  const tones = { runner: paint.dim, signer: paint.cyan, unfinished: paint.yellow, log: paint.yellow };
  const isHello = ({ by, text }: Overheard) => by === 'runner' && text.includes('"method":"hello"');
  const first = overheard.findIndex(isHello);
  const lines = overheard.flatMap((said, index) => [
    ...(isHello(said) && index !== first ? ['(started anew: does it happen again?)'] : []),
    ...visibleLines(said.text.replace(/\r?\n$/, '').slice(0, mostOfMessage)).map((line) =>
      tones[said.by](`${marks[said.by]} ${line}${said.by === 'unfinished' ? ' (no line feed came)' : ''}`),
    ),
  ]);
  const legend = `${paint.bold('Transcript')}  > to the signer, < from it, ! its log`;
  return lines.length === 0 ? [] : [legend, ...lines];
}

function outcome({ attached, fault, report }: Findings, paint: Paint, width: number): string[] {
  const bad = (text: string) => paint.red(paint.bold(text));
  if (fault !== null) {
    // What it quotes of stdout and stderr stands in the transcript.
    const [what = ''] = fault.message.split('\n');
    return [bad('The adapter cannot be used'), ...wrap(visible(what), width - 2).map(indented)];
  }
  const [result] = report?.cases ?? [];
  if (report === null || result === undefined) {
    const why =
      attached === null
        ? ''
        : 'No case of the suite can be asked with what it claims: look at its operations, services and features.';
    return [bad('Nothing can be asked'), ...wrap(why, width - 2).map(indented)];
  }
  const warnings = report.warnings.flatMap((warning) => [
    ...wrap(visible(`warning: ${warning}`), width - 2).map((line) => indented(paint.yellow(line))),
  ]);
  const line = labelled(paint, width);
  if (result.verdict === 'pass') {
    return [
      paint.green(paint.bold(`The case ${visible(result.id)} passes`)),
      ...line('got', `accepted by ${result.service}: the signature is right`),
      ...warnings,
    ];
  }
  const layout = { width: width - 2 - labelWidth, messageLines: 6, command: [] };
  const facts = failureFacts(result, report, layout).filter(
    ({ label }) => label !== 'again' && label !== 'source' && label !== 'note',
  );
  const mend = report.causes.find(({ cases, defects }) => defects.length > 0 && cases.includes(result.id));
  return [
    bad(`The case ${visible(result.id)} ${result.verdict === 'error' ? 'could not be judged' : 'fails'}`),
    ...facts.flatMap(({ label, lines }) =>
      lines.map((text, index) => `  ${paint.dim((index === 0 ? label : '').padEnd(labelWidth))}${text}`),
    ),
    ...(mend === undefined ? [] : line('mend', mend.fix)),
    ...warnings,
  ];
}

function advice({ fault, report, overheard }: Findings, paint: Paint, width: number): string[] {
  const hints = hintsOn({ fault, result: report?.cases[0] ?? null, overheard });
  if (hints.length === 0) return [];
  return [
    paint.bold('Hints'),
    ...hints.flatMap((hint) =>
      wrap(hint, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    ),
  ];
}

function next({ adapter, report, exitCode }: Findings, paint: Paint, width: number): string[] {
  const words = adapter.by === 'command' ? ['--', ...adapter.command] : ['--adapter', adapter.name];
  const [result] = report?.cases ?? [];
  const again = commandWords(['doctor', ...words], width - 2);
  const whole = commandWords(words, width - 2);
  const show = commandWords(['show', result?.id ?? ''], width - 2);
  const command = (lines: readonly string[]) => lines.map((line) => indented(paint.cyan(line)));
  const head =
    exitCode === 0
      ? paint.green(paint.bold('Healthy.')) + ' Next, the whole suite:'
      : paint.red(paint.bold('Not healthy.')) + ' Mend it, then look again:';
  const code = { 0: 'the gate passed', 1: 'the case failed', 3: 'the adapter' }[exitCode] ?? 'interrupted';
  return [
    head,
    ...command(exitCode === 0 ? whole : again),
    ...(result?.verdict === 'fail' ? ['The case, worked out to its signature:', ...command(show)] : []),
    `Exit code ${exitCode}: ${code}`,
  ];
}

function labelled(paint: Paint, width: number) {
  return (label: string, text: string): string[] =>
    wrap(visible(cut(text, 2000)), width - 2 - labelWidth).map(
      (line, index) => `  ${paint.dim((index === 0 ? label : '').padEnd(labelWidth))}${line}`,
    );
}

function indented(line: string): string {
  return `  ${line}`;
}
