import type { Rendered } from '../service/render.js';

/**
 * Whether a client shows its user the error that it was answered: its code and its message, blanks and line ends
 * aside. What it prints may be escaped for XML or JSON, where it prints the reply itself.
 * @returns what is missing; null: nothing is
 */
export function missingWords(printed: string, { code, message }: Rendered): string | null {
  const texts = [printed, unescapedXml(printed), unescapedJson(printed)].map(plain);
  const isShown = (words: string): boolean => texts.some((text) => text.includes(plain(words)));
  if (!isShown(code)) return code;
  return isShown(message) ? null : message;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unescapedXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function unescapedJson(text: string): string {
  return text.replace(/\\(["\\/nt])/g, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? char);
}
