import { createHmac, hash } from 'node:crypto';
import { remembered } from './remembered.js';

/** SHA-256 as 64 lower-case hex digits. Text is hashed as UTF-8. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** SHA-256 as 32 raw bytes. Text is hashed as UTF-8. */
export function sha256(bytes: Uint8Array | string): Buffer {
  return hash('sha256', bytes, 'buffer');
}

/** HMAC-SHA256 (RFC 2104), raw 32 bytes. Text is taken as UTF-8. */
export function hmac(key: Uint8Array | string, message: Uint8Array | string): Buffer {
  return createHmac('sha256', key).update(message).digest();
}

/** HMAC-SHA256 as 64 lower-case hex digits. Text is taken as UTF-8. */
export function hmacHex(key: Uint8Array | string, message: Uint8Array | string): string {
  return createHmac('sha256', key).update(message).digest('hex');
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/**
 * Percent-encodes every byte but those of `unreserved` (ASCII characters), with upper-case hex digits
 * (RFC 3986, section 2.1; IAM User Guide, "Create a signed AWS API request", UriEncode).
 */
export function percentEncode(bytes: Uint8Array, unreserved: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(othersThan(unreserved), (character) => `%${hexPairs[character.charCodeAt(0)]}`);
}

/** Percent-encodes the UTF-8 bytes of a text. */
export function percentEncodeText(text: string, unreserved: string): string {
  // Most of what is encoded needs no encoding.
  return text.search(othersThan(unreserved)) < 0 ? text : percentEncode(Buffer.from(text), unreserved);
}

/** Matches what is not of these characters; there are as many sets as there are rules. */
const othersThan = remembered(
  (unreserved: string) => new RegExp(`[^${unreserved.replace(/[\\\]^-]/g, '\\$&')}]`, 'g'),
);

/** The bytes that a percent-encoded text stands for. A percent sign without two hex digits stands for itself; `+` is a plus. */
export function percentDecode(text: string): Buffer {
  const raw = Buffer.from(text, 'utf8');
  if (!text.includes('%')) return raw;
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] as number;
    const pair = byte === 0x25 ? hexValue(raw[at + 1]) * 16 + hexValue(raw[at + 2]) : Number.NaN;
    if (!Number.isNaN(pair)) at += 2;
    // In place: what is written never overtakes what is read.
    raw[length++] = Number.isNaN(pair) ? byte : pair;
  }
  return raw.subarray(0, length);
}

/** What a percent-encoded text stands for, its bytes read as UTF-8, or one character each. */
export function percentDecodeText(text: string, as: 'utf8' | 'latin1'): string {
  // Most of what is decoded is not encoded, and ASCII: it stands for itself.
  return /[^\u0000-$&-\u007f]/.test(text) ? percentDecode(text).toString(as) : text;
}

/** The value of an ASCII hex digit; NaN for any other byte, and for none. */
function hexValue(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}
