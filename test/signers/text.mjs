// Texts here are binary strings: every character is one byte, so that wrong bytes can be signed as easily as right ones.
import { createHash, createHmac } from 'node:crypto';

/** The UTF-8 bytes of a text. */
export const utf8 = (text) => Buffer.from(text, 'utf8').toString('latin1');

/** Takes %XX for the byte it stands for; anything else stays. */
export const decode = (text) =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/** Percent-encodes every byte that `bare` does not match, in upper case. */
export const encode = (bytes, bare = /[A-Za-z0-9\-._~]/) =>
  bytes.replace(/[^]/g, (byte) =>
    bare.test(byte) ? byte : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** The hex digits of every escape in lower case. */
export const lowerHex = (encoded) => encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());

/** What comes of UTF-8 that is read as text and written in Latin-1. */
export const asLatin1 = (bytes) =>
  Buffer.from(Buffer.from(bytes, 'latin1').toString('utf8'), 'latin1').toString('latin1');

/** A buffer, from a binary string or as it is. */
export const buffer = (bytes) => (typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);

export const sha256 = (bytes) => createHash('sha256').update(buffer(bytes)).digest();

export const hmac = (key, bytes) => createHmac('sha256', key).update(buffer(bytes)).digest();

/** Order by code, for sort. */
export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
