import { visible } from '../text/visible.js';
import { markup, type Markup } from './markup.js';

/** One thing to know, with its label. */
export function fact(label: string, value: Markup): Markup {
  return markup`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Where something comes from. */
export function sourceLine(text: string): Markup {
  // Anything but https stays text: a link runs what it names.
  if (!/^https:\/\/[!-~]+$/.test(text)) return markup`<p>${text}</p>`;
  return markup`<p><a href="${text}" rel="noopener noreferrer">${text}</a></p>`;
}

/** An id that may break after a slash or a hyphen, where the words are. */
export function broken(id: string): Markup[] {
  return visible(id)
    .split(/(?<=[/-])/)
    .map((part) => markup`${part}<wbr />`);
}
