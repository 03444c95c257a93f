import { firstHeader } from '../model/request.js';
import { sha256Hex } from '../sigv4/bytes.js';
import { unsignedPayload } from '../sigv4/payload-hash.js';
import type { Alteration, Terms } from './terms.js';

const mend = 'Hash the very bytes that are sent, and change nothing about them afterwards.';

/** Another body than the request now has, or another word for its hash. */
export function* ofPayload({ request, payloadHash }: Terms): Iterable<Alteration> {
  const declared = firstHeader(request.headers, 'x-amz-content-sha256')?.trim();
  const own = sha256Hex(request.body);
  if (declared !== undefined && declared !== payloadHash) {
    yield {
      changed: { payloadHash: declared },
      says: `The signature is that of the payload hash in x-amz-content-sha256, ${declared}; the hash of the body is ${own}. The body was changed after signing, or another one was hashed.`,
      mend,
    };
  }
  for (const [bytes, how] of bodiesLike(Buffer.from(request.body))) {
    const hash = sha256Hex(bytes);
    if (hash === payloadHash) continue;
    yield {
      changed: { payloadHash: hash },
      says: `The signature is that of another body: ${how} (SHA-256 ${hash}; the request has ${payloadHash}).`,
      mend,
    };
  }
  if (payloadHash !== unsignedPayload) {
    yield {
      changed: { payloadHash: unsignedPayload },
      says: 'The signature is that of UNSIGNED-PAYLOAD, and the service takes the hash of the body.',
      mend: 'Sign the SHA-256 of the body, or send x-amz-content-sha256: UNSIGNED-PAYLOAD where the service takes that.',
    };
  }
  if (payloadHash !== own) {
    yield {
      changed: { payloadHash: own },
      says: `The signature is that of the body's hash, ${own}; the service takes ${payloadHash}.`,
      mend: 'A presigned URL of S3, and a request that says so, is signed with UNSIGNED-PAYLOAD.',
    };
  }
}

function bodiesLike(body: Buffer): [bytes: Uint8Array, how: string][] {
  const text = body.toString('latin1');
  const like = (changed: string, how: string): [Uint8Array, string] => [Buffer.from(changed, 'latin1'), how];
  return [
    [Buffer.alloc(0), 'an empty one'],
    like(`${text}\n`, 'with a line feed at its end'),
    like(`${text}\r\n`, 'with CR LF at its end'),
    like(text.replace(/\r?\n$/, ''), 'without the line feed at its end'),
    like(text.trim(), 'without blanks and line ends around it'),
    like(text.replace(/\r\n/g, '\n'), 'with LF for CR LF'),
    like(text.replace(/\r?\n/g, '\r\n'), 'with CR LF for LF'),
    like(text.replace(/\r?\n/g, ''), 'without its line ends, which curl -d takes out of a file'),
    like(text.replace(/^\xef\xbb\xbf/, ''), 'without its byte order mark'),
    [Buffer.from(body.toString('utf8'), 'latin1'), 'in Latin-1'],
    [Buffer.from(text, 'utf8'), 'with UTF-8 taken for Latin-1'],
    ...jsonLike(body),
  ];
}

function jsonLike(body: Buffer): [Uint8Array, string][] {
  if (!/^\s*[[{]/.test(body.subarray(0, 64).toString('latin1'))) return [];
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    const compact = JSON.stringify(value);
    const spaced = JSON.stringify(value, null, 1)
      .replace(/\n */g, ' ')
      .replace(/([[{]) | (?=[\]}])/g, '$1');
    return [compact, spaced, JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)].map((text) => [
      Buffer.from(text),
      'the same JSON written with other blanks or escapes',
    ]);
  } catch {
    return [];
  }
}
