import { fill } from '../model/template.js';

/** What may stand in braces in the words of a client's command. */
export const placeholders = [
  'endpoint',
  'region',
  'service',
  'accessKeyId',
  'secretAccessKey',
  'sessionToken',
  'key',
  'encodedKey',
  'target',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** The placeholders that a command has. */
export function placeholdersOf(command: readonly string[]): ReadonlySet<string> {
  return new Set(command.flatMap((word) => [...word.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
}

/** A command with its places filled. No shell reads it: a value stays within its word. */
export function filledCommand(
  [program, ...words]: readonly [string, ...string[]],
  values: Readonly<Record<Placeholder, string>>,
): [string, ...string[]] {
  return [fill(program, values), ...words.map((word) => fill(word, values))];
}

/** A key as it stands in the path of a URL: all but unreserved characters and the slash percent-encoded (RFC 3986). */
export function encodedKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
