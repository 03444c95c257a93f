import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Fault } from './fault.js';

/** The way from the top of a file to one of its values: member names, and positions from 0. */
export type ValuePath = readonly (string | number)[];

/** A YAML file that was read: its value, and the places of all that is in it. */
export interface YamlFile {
  /** Its name in messages. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A fault at a value of a file, or at the name of a member (`key`). Where the path ends early, at what there is of it. */
export function faultAt(
  file: YamlFile,
  path: ValuePath,
  message: string,
  cure: string,
  on: 'value' | 'key' = 'value',
): Fault {
  const [start, end] = rangeAt(file, path, on);
  return faultAtOffset(file, start, end, message, cure);
}

/** A fault at characters of a text, counted from 0. */
export function faultAtOffset(
  { name, text, lines }: Pick<YamlFile, 'name' | 'text' | 'lines'>,
  start: number,
  end: number,
  message: string,
  cure: string,
): Fault {
  const { line, col } = lines.linePos(start);
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  const length = Math.max(1, lineEnd < 0 ? end - start : lineEnd);
  return { file: name, line: Math.max(1, line), column: Math.max(1, col), length, text, message, cure };
}

/** The line, from 1, on which a value begins. */
export function lineOf(file: YamlFile, path: ValuePath): number {
  return file.lines.linePos(rangeAt(file, path, 'value')[0]).line;
}

function rangeAt(file: YamlFile, path: ValuePath, on: 'value' | 'key'): [number, number] {
  let node: unknown = file.document.contents;
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
