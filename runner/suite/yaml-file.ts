import type { Fault } from './fault.js';

/** The way from the top of a file to one of its values: member names, and positions from 0. */
export type ValuePath = readonly (string | number)[];

/** A YAML file that was read: its value, and the places of all that is in it. */
export interface YamlFile {
  /** Its name in messages. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly places: Places;
}

/** Where things stand in a text. */
export interface Places {
  /**
   * The characters, from 0, of the value at a path, or of the name of the member there (`key`). Where the path
   * ends early, of what there is of it.
   */
  range(path: ValuePath, on: 'value' | 'key'): readonly [start: number, end: number];
  /** Line and column, from 1, of a character. */
  position(offset: number): { readonly line: number; readonly column: number };
}

/** A fault at a value of a file, or at the name of a member (`key`). Where the path ends early, at what there is of it. */
export function faultAt(
  file: YamlFile,
  path: ValuePath,
  message: string,
  cure: string,
  on: 'value' | 'key' = 'value',
): Fault {
  const [start, end] = file.places.range(path, on);
  return faultAtOffset(file, start, end, message, cure);
}

/** A fault at characters of a text, counted from 0. */
export function faultAtOffset(
  { name, text, places }: { name: string; text: string; places: Pick<Places, 'position'> },
  start: number,
  end: number,
  message: string,
  cure: string,
): Fault {
  const { line, column } = places.position(start);
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  const length = Math.max(1, lineEnd < 0 ? end - start : lineEnd);
  return { file: name, line, column, length, text, message, cure };
}

/** The line, from 1, on which a value begins. */
export function lineOf({ places }: YamlFile, path: ValuePath): number {
  return places.position(places.range(path, 'value')[0]).line;
}
