import type { AdapterSpec } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { ConfigFile } from '../types/config.js';

/**
 * The signer that is named: by --adapter, by the words after `--`, or in the config file.
 * @param fromFile resolves a path of the config file
 * @throws ConformError usage: by two of them, or by none
 */
export function adapterSpec(
  name: string | undefined,
  command: readonly string[] | null,
  file: ConfigFile,
  fromFile: (path: string) => string,
): AdapterSpec {
  if (name !== undefined && command !== null) {
    throw new ConformError('usage', 'name the signer by --adapter or by a command after --, not by both');
  }
  if (name !== undefined) return { by: 'name', name };
  const words = command ?? (file.adapter === undefined ? (file.command ?? null) : null);
  if (words !== null) {
    const [program, ...rest] = words;
    if (program === undefined) throw new ConformError('usage', 'a command is missing after --');
    return { by: 'command', command: [program, ...rest] };
  }
  if (file.adapter !== undefined) {
    return { by: 'name', name: file.adapter.startsWith('.') ? fromFile(file.adapter) : file.adapter };
  }
  throw new ConformError(
    'usage',
    [
      'which signer? Name one:',
      '  npx sigv4-conform --adapter ./mySigner           a module or an executable',
      '  npx sigv4-conform -- python3 my_signer.py        a program that speaks the protocol',
      '  npx sigv4-conform --adapter http://127.0.0.1:80  a server that speaks it',
      '  npx sigv4-conform --adapter builtin:reference    the reference signer',
    ].join('\n'),
  );
}
