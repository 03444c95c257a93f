import { visible } from './visible.js';

/** An XML element to be written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Element[];
  /** Text content; its line feeds stay. */
  readonly text?: string;
}

/**
 * An XML 1.0 document. What XML cannot carry (ESC, NUL, lone surrogates, U+FFFE) and what nobody would see is
 * written as a visible escape, so any text can be put in.
 */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines(element: Element, indent: string): string[] {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('');
  const open = `${indent}<${element.name}${attributes}`;
  if (element.text !== undefined) return [`${open}>${content(element.text)}</${element.name}>`];
  const children = element.children ?? [];
  if (children.length === 0) return [`${open}/>`];
  const inside = children.flatMap((child) => lines(child, `${indent}  `));
  return [`${open}>`, ...inside, `${indent}</${element.name}>`];
}

function content(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(visible(line)))
    .join('\n');
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (char) => entities[char] ?? char);
}
