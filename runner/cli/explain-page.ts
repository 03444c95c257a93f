import pc from 'picocolors';
import { signed } from '../explain/clock.js';
import { surestOf, type Explanation } from '../explain/explain.js';
import { spelt } from '../explain/nearest.js';
import { familiesOf, particulars } from '../explain/output.js';
import type { Advice, ClockCommand, Platform } from '../model/advice.js';
import { visible, visibleLines } from '../../reports/text/visible.js';
import { cut, textWidth, wrap } from '../../reports/text/width.js';

/** How it is printed. */
export interface PageOptions {
  readonly color: boolean;
  readonly columns: number;
}

type Paint = ReturnType<typeof pc.createColors>;

/** Longer lines are hard to read, whatever the terminal's width. */
const widest = 80;
/** Lines and characters of a value that are shown; --json has more. */
const mostLines = 40;
const mostOfLine = 400;

/** An explanation for people, with a line feed at its end. */
export function explanationPage(explanation: Explanation, advice: Advice, options: PageOptions): string {
  const paint = pc.createColors(options.color);
  const width = Math.min(widest, Math.max(40, Math.floor(options.columns) || widest));
  const page = new Page(paint, width);
  if (explanation.kind === 'unknown') unknown(explanation, page);
  else known(explanation, advice, page);
  return `${page.lines.join('\n')}\n`;
}

class Page {
  readonly lines: string[] = [];

  constructor(
    readonly paint: Paint,
    readonly width: number,
  ) {}

  heading(text: string): void {
    if (this.lines.length > 0) this.lines.push('');
    this.lines.push(this.paint.bold(text));
  }

  /** A paragraph behind a mark on its first line. */
  text(text: string, mark = '  '): void {
    const lines = wrap(visible(text), this.width - mark.length);
    for (const [index, line] of lines.entries()) {
      this.lines.push((index === 0 ? mark : ' '.repeat(mark.length)) + line);
    }
  }

  /** An address stays in one piece, so that it can be opened. */
  sources(texts: readonly string[], mark: string): void {
    for (const text of texts) {
      if (/^https:/.test(text)) this.lines.push(mark + visible(text));
      else this.text(text, mark);
    }
  }

  items(texts: readonly string[]): void {
    for (const text of texts) this.text(text, '  - ');
  }
}

function known(explanation: Explanation, advice: Advice, page: Page): void {
  const { kind, alternatives } = explanation;
  if (kind === 'code' && alternatives.length > 0) severalOfCode(explanation, advice, page);
  else one(explanation, advice, page);
  if (kind !== 'message') entries(explanation, page);
}

function severalOfCode({ condition, alternatives, code }: Explanation, advice: Advice, page: Page): void {
  page.lines.push(page.paint.bold(`${code ?? ''}: ${alternatives.length + 1} conditions have this code`));
  page.text('The message tells which; paste it, and it is explained. The likeliest first:');
  for (const name of [condition ?? '', ...alternatives]) {
    page.text(`${name}: ${advice.conditions.get(name)?.title ?? ''}`, '  - ');
  }
}

function one(explanation: Explanation, advice: Advice, page: Page): void {
  const { condition, alternatives, advice: told, drift, kind, code } = explanation;
  page.lines.push(page.paint.bold(`${condition ?? ''}: ${told?.title ?? ''}`));
  if (alternatives.length > 0) page.text(`The same text is printed for: ${alternatives.join(', ')}.`);
  if (explanation.cut) page.text('The text is cut; it begins like this message.');
  page.text(familiesOf(explanation).join(', '), '  printed by  ');
  if (kind === 'message' && code !== null) page.text(code, '  code        ');
  if (kind === 'message') knownFrom(explanation, page);
  values(explanation, advice, page);
  if (told !== null) {
    page.heading('What AWS compared');
    page.text(told.compared);
    for (const text of particulars(explanation)) page.text(text);
  }
  if (drift !== null) {
    page.heading(drift.seconds === null ? 'The clock' : `The clock: ${signed(drift.seconds)}`);
    page.text(drift.words.charAt(0).toUpperCase() + drift.words.slice(1));
  }
  if (told === null) return;
  page.heading('What usually causes it');
  page.items(told.causes);
  page.heading('How to check and mend it');
  page.items(told.mends);
  if (told.clock) for (const platform of advice.platforms) clock(platform, page);
  page.heading('Sources');
  page.sources(told.sources, '  - ');
}

/** How sure the catalogue is of the text, and whence. */
function knownFrom({ condition, printed }: Explanation, page: Page): void {
  const [surest] = surestOf(printed.filter((one) => one.condition === condition));
  if (surest === undefined) return;
  const { confidence, sources } = surest.wording;
  page.text(`${confidence}${surest.era === '' ? '' : ` (${surest.era})`}`, '  wording     ');
  page.sources(sources.slice(0, 2), '              ');
}

function values(explanation: Explanation, advice: Advice, page: Page): void {
  const shown = Object.entries(explanation.values);
  if (shown.length === 0) return;
  page.heading('What it says');
  for (const [name, value] of shown) {
    const says = advice.values.get(name);
    const lines = visibleLines(value);
    const label = `${name}${says === undefined ? '' : ` (${says})`}`;
    if (lines.length === 1 && textWidth(label) + textWidth(value) + 4 <= page.width) {
      page.text(`${label}: ${value}`);
      continue;
    }
    page.text(`${label}:`);
    for (const line of lines.slice(0, mostLines)) page.text(cut(line, mostOfLine), '    ');
    if (lines.length > mostLines)
      page.text(`… (${lines.length - mostLines} more lines; --json has them)`, '    ');
  }
}

function clock({ title, checks, mends, sources }: Platform, page: Page): void {
  page.heading(`The clock on ${title}`);
  const commands = (verb: string, list: readonly ClockCommand[]) => {
    for (const { run, says } of list) {
      page.lines.push(`  ${verb.padEnd(6)}${page.paint.cyan(run)}`);
      page.text(says, '          ');
    }
  };
  commands('check', checks);
  commands('mend', mends);
  page.sources(sources, '  see   ');
}

/** A condition's or a code's entries, by family. */
function entries({ printed, kind }: Explanation, page: Page): void {
  page.heading(kind === 'code' ? 'Conditions with this code' : 'What AWS answers');
  for (const family of new Set(printed.map((one) => one.family))) {
    page.text(family);
    for (const { condition, wording, era } of printed.filter((one) => one.family === family)) {
      const code = [`HTTP ${wording.status}`, wording.code].filter((part) => part !== '').join(' ');
      page.text(`${kind === 'code' ? condition : code}${era === '' ? '' : ` (${era})`}`, '    ');
      page.text(wording.message === '' ? '(no message)' : spelt(wording).slice(0, mostOfLine), '      ');
    }
  }
}

function unknown({ neighbour, nearest }: Explanation, page: Page): void {
  page.lines.push(page.paint.bold('Not recognised: no entry of the catalogue prints this.'));
  if (neighbour !== null) {
    page.text(neighbour.says);
    page.heading('Sources');
    page.sources(neighbour.sources, '  - ');
  }
  if (nearest.length > 0) {
    page.heading('The nearest entries');
    for (const { condition, families, message } of nearest) {
      page.text(`${condition} (${families.join(', ')})`, '  - ');
      if (message !== '') page.text(message.slice(0, mostOfLine), '    ');
    }
  } else if (neighbour === null) {
    page.text('Nothing in the catalogue is like it. Is the whole message there, in English?');
  }
}
