import { percentEncodeText } from '../sigv4/bytes.js';
import { generalRules } from '../sigv4/rules.js';
import { Unreadable } from './intake.js';

/** An option by its long name, with its value; null: a URL. */
export type Option = readonly [name: string | null, value: string];

const bodyOptions = [
  'data',
  'data-ascii',
  'data-raw',
  'data-binary',
  'data-urlencode',
  'json',
  'upload-file',
];

/** What the -d options and their like send; null: nothing. */
export function dataOf(options: readonly Option[], hasBody: boolean): string | null {
  const pieces: string[] = [];
  let isJson = false;
  for (const [name, value] of options) {
    if (name === null || !bodyOptions.includes(name)) continue;
    if (
      name === 'upload-file' ||
      (value.startsWith('@') && name !== 'data-raw' && name !== 'data-urlencode')
    ) {
      if (!hasBody) {
        throw new Unreadable(
          'its body stands in a file, which is not read: give the same file by --body-file',
        );
      }
      pieces.push('');
      continue;
    }
    isJson ||= name === 'json';
    pieces.push(name === 'data-urlencode' ? urlencoded(value, hasBody) : value);
  }
  return pieces.length === 0 ? null : pieces.join(isJson ? '' : '&');
}

function urlencoded(value: string, hasBody: boolean): string {
  const [, name = '', mark = '', content = value] = /^([^=@]*)([=@])(.*)$/s.exec(value) ?? [];
  if (mark === '@' && !hasBody) {
    throw new Unreadable('its body stands in a file, which is not read: give the same file by --body-file');
  }
  const encoded = percentEncodeText(content, generalRules.unreserved);
  return name === '' ? encoded : `${name}=${encoded}`;
}
