import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Places, ValuePath } from './yaml-file.js';

/** The places of a document that was parsed with this counter. */
export function placesOf(document: Document, lines: LineCounter): Places {
  return {
    range: (path, on) => rangeAt(document, path, on),
    position: (offset) => positionIn(lines, offset),
  };
}

/** Line and column, from 1, of a character. */
export function positionIn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function rangeAt(document: Document, path: ValuePath, on: 'value' | 'key'): [number, number] {
  let node: unknown = document.contents;
  let key: unknown = null;
  for (const segment of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key: k }) => isScalar(k) && k.value === segment);
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
      key = null;
      node = node.items[segment];
    } else {
      break;
    }
  }
  if (on === 'key' && key !== null) return rangeOf(key);
  const range = rangeOf(node);
  // A member without a value has nothing to mark but its name.
  return range[0] === range[1] && key !== null ? rangeOf(key) : range;
}

function rangeOf(node: unknown): [number, number] {
  if (isMap(node) && node.items[0] !== undefined && !node.flow) return rangeOf(node.items[0].key);
  const range = (node as Node | null)?.range;
  if (range === null || range === undefined) return [0, 0];
  return isMap(node) || isSeq(node) ? [range[0], range[0] + 1] : [range[0], range[1]];
}
