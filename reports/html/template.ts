import { visibleLines } from '../text/visible.js';
import { lines, markup, type Markup } from './markup.js';

/** A message template, its lines kept: places told apart from text, blanks and the line feed at an end shown. */
export function templateBlock(message: string): Markup {
  if (message === '') return markup`<p class="none">an empty message</p>`;
  const ended = message.endsWith('\n');
  const written = visibleLines(ended ? message.slice(0, -1) : message).map(templateLine);
  const end = ended && markup`<span class="esc">↵</span>`;
  const last = markup`${written.pop() ?? null}${end}`;
  return markup`<pre class="template" tabindex="0">${lines([...written, last])}</pre>`;
}

/** One line of a template. */
export function templateLine(line: string): Markup {
  const text = line.trimEnd();
  const blanks = line.slice(text.length).replaceAll(' ', '␣');
  // Odd parts are places: the group of the pattern is kept.
  const parts = text.split(/(\{\w+\})/).map((part, index) => (index % 2 === 1 ? place(part) : part));
  return markup`${parts}${blanks !== '' && markup`<span class="esc">${blanks}</span>`}`;
}

function place(name: string): Markup {
  return markup`<var>${name}</var>`;
}
