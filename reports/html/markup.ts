import { visible } from '../text/visible.js';

/** Text that is HTML already. Only `markup` and constants of this folder make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: text is escaped and made visible, markup goes in as it is, nothing is nothing. */
export type Value = Markup | string | number | null | false | readonly Value[];

/**
 * A template whose values cannot become markup; attributes have to be quoted. The indentation of the template is
 * left out. (The name is not `html`, for formatters change the blanks in that.)
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map(
    (string, index) =>
      (index === 0 ? '' : written(values[index - 1] ?? null)) + string.replace(/\n\s*/g, '\n'),
  );
  return new Markup(parts.join(''));
}

/** Values with line feeds between, for a `pre`. */
export function lines(values: readonly Value[]): Markup {
  return new Markup(values.map(written).join('\n'));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(visible(value));
  return value.map(written).join('');
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (char) => entities[char] ?? char);
}
