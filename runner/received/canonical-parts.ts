/** A canonical request cut into what it is made of. */
export interface CanonicalParts {
  readonly method: string;
  readonly uri: string;
  readonly query: string;
  /** In their order, each with its line from 1. */
  readonly headers: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly signedHeaders: string;
  readonly signedHeadersLine: number;
  readonly payloadHash: string;
  readonly payloadHashLine: number;
}

/** Cuts a canonical request; the blank line after the headers may be missing, as in some wrong ones. */
export function canonicalParts(text: string): CanonicalParts {
  const lines = text.split('\n');
  const [method = '', uri = '', query = ''] = lines;
  const payloadHashLine = Math.max(lines.length, 4);
  const signedHeadersLine = payloadHashLine - 1;
  const headers = lines.slice(3, Math.max(3, lines.length - 2)).flatMap((line, index) => {
    const mark = line.indexOf(':');
    return line === ''
      ? []
      : [
          {
            name: mark < 0 ? line : line.slice(0, mark),
            value: mark < 0 ? '' : line.slice(mark + 1),
            line: index + 4,
          },
        ];
  });
  return {
    method,
    uri,
    query,
    headers,
    signedHeaders: lines[signedHeadersLine - 1] ?? '',
    signedHeadersLine,
    payloadHash: lines[payloadHashLine - 1] ?? '',
    payloadHashLine,
  };
}

/** What a line of a canonical request is, in words. */
export function partOfLine(text: string, line: number): string {
  const fixed = ['method', 'canonical URI', 'canonical query string'][line - 1];
  if (fixed !== undefined) return fixed;
  const { headers, signedHeadersLine, payloadHashLine } = canonicalParts(text);
  if (line === payloadHashLine) return 'payload hash';
  if (line === signedHeadersLine) return 'signed headers';
  const header = headers.find((one) => one.line === line);
  return header === undefined ? 'canonical headers' : `header ${header.name}`;
}
