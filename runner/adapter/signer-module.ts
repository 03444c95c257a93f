import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Operation, SignerModule, SigningInput } from '../model/signing.js';

/** A module that is loaded: its `sign`, and what it says of itself, unchecked. */
export interface LoadedModule {
  readonly call: (operation: Operation, input: SigningInput) => ReturnType<SignerModule['sign']>;
  /** In the shape of a hello result. */
  readonly said: Record<string, unknown>;
}

/** The operations that a module may export, in the protocol's names. */
const operations = ['sign', 'presign'];

/**
 * Loads a signer module: by Node itself, or by jiti where it is TypeScript (its types are not checked).
 * @throws whatever the module throws; Error if it has no `sign`
 */
export async function loadSignerModule(file: string): Promise<LoadedModule> {
  return signerOf(await importFile(file));
}

/** The signer that a namespace, or an object of the same members, holds. @throws Error if it has no `sign` */
export function signerOf(namespace: unknown): LoadedModule {
  const places = layers(namespace);
  const holder = places.find((place) => typeof place['sign'] === 'function');
  if (holder === undefined) throw new Error(noSign(places));
  const exported = (name: string): unknown =>
    places.map((place) => place[name]).find((value) => value !== undefined);

  const signer = holder as unknown as SignerModule;
  const said: Record<string, unknown> = {
    protocol: 1,
    operations: operations.filter((name) => typeof exported(name) === 'function'),
  };
  for (const name of ['implementation', 'features', 'services', 'clock']) {
    const value = exported(name);
    if (value !== undefined) said[name] = value;
  }
  const presigner = places.find((place) => typeof place['presign'] === 'function') as unknown as
    Required<SignerModule> | undefined;
  return {
    call: (operation, input) => {
      if (operation === 'sign') return signer.sign(input);
      if (presigner === undefined) throw new Error('the module exports no function `presign`');
      return presigner.presign(input);
    },
    said,
  };
}

/** What to do about an error of loading, where the error does not say; empty or a line. */
export function loadingCure(error: unknown, file: string): string {
  // Node prints the place of a syntax error, but does not put it into the error.
  if (error instanceof SyntaxError) return `\nnode --check ${file} shows the line`;
  if (error instanceof Error && /package 'sigv4-conform'/.test(error.message)) {
    return '\nnpm install sigv4-conform, or do without: types can be imported as types, and any error of the name Refused refuses';
  }
  return '';
}

async function importFile(file: string): Promise<unknown> {
  if (!/^\.[cm]?ts$/.test(extname(file))) return import(pathToFileURL(file).href);
  const { createJiti } = await import('jiti');
  const ownPackage = fileURLToPath(new URL('../index.js', import.meta.url));
  return createJiti(import.meta.url, { alias: { 'sigv4-conform': ownPackage } }).import(file);
}

/** The namespace, its default export, and that one's: where CommonJS and ES modules meet, exports sink. */
function layers(namespace: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (let place = namespace; found.length < 3 && isObject(place); place = place['default'])
    found.push(place);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function noSign(places: readonly Record<string, unknown>[]): string {
  if (places.some((place) => typeof place === 'function')) {
    return 'its default export is a function: export it by the name `sign`';
  }
  const names = [...new Set(places.flatMap((place) => Object.keys(place)))].filter(
    (name) => name !== 'default',
  );
  const list = names.slice(0, 10).join(', ');
  return `it exports no function \`sign\` (it exports ${list === '' ? 'nothing' : list}): export async function sign(input) { … }`;
}
