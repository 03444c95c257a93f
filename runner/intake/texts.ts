import { Unreadable } from './intake.js';

/** The texts that lead to a signature, as a service or a signer shows them. */
export interface Texts {
  readonly canonicalRequest: string | null;
  readonly stringToSign: string | null;
}

/**
 * Finds the canonical request and the string to sign in what somebody pasted: a service's reply (S3's elements, the
 * sentences of the others, in XML or JSON), the log of a signer, or the canonical request alone.
 * @throws Unreadable: neither is in it
 */
export function readTexts(bytes: Uint8Array): Texts {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const found = fromReply(text) ?? fromLog(text);
  if (found !== null) return found;
  const alone = text.replace(/\n+$/, '');
  if (/^[!#$%&'*+.^_`|~\w-]+\n[^\n]*\n[^\n]*\n/.test(alone) && /\n[^\n]+\n[^\n]+$/.test(alone)) {
    return { canonicalRequest: alone, stringToSign: null };
  }
  throw new Unreadable(
    "there is no canonical request in it: it is the text that begins with the method, on lines of its own, and ends with the payload's hash",
  );
}

/** The texts in a service's reply; null: it shows none. */
export function fromReply(text: string): Texts | null {
  const element = (name: string) => {
    const inside = new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    return inside === undefined ? null : unescapeXml(inside);
  };
  const canonicalRequest = element('CanonicalRequest');
  if (canonicalRequest !== null) return { canonicalRequest, stringToSign: element('StringToSign') };
  return inSentences(messageOf(text));
}

/** "The Canonical String for this request should have been '…'  The String-to-Sign should have been '…'". */
function inSentences(message: string): Texts | null {
  const canonical =
    /Canonical String for this request should have been\s*'([^']*(?:'(?!\s*(?:The String|$))[^']*)*)'/.exec(
      message,
    )?.[1];
  if (canonical === undefined) return null;
  const toSign = /String-to-Sign should have been\s*'([^']*)'/.exec(message)?.[1];
  return { canonicalRequest: canonical, stringToSign: toSign ?? null };
}

/** The message of a JSON reply, or the text of an XML one. */
function messageOf(text: string): string {
  const json = /^\s*\{/.test(text) ? memberWith(text, /^message$/i) : null;
  if (json !== null) return json;
  const plain = /<[Mm]essage>/.test(text) ? unescapeXml(text) : text;
  // A reply that was copied out of a log or of a client's error is still escaped.
  return plain.includes('\n') ? plain : plain.replaceAll('\\n', '\n');
}

function memberWith(text: string, name: RegExp): string | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null) return null;
    const found = Object.entries(json).find(([own, value]) => name.test(own) && typeof value === 'string');
    return found === undefined ? null : String(found[1]);
  } catch {
    return null;
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The debug log of botocore (`aws --debug`), and of signers that write like it; the frames of the Go SDK. */
function fromLog(text: string): Texts | null {
  const canonicalRequest = below(
    text,
    /(?:^|[ -])Canonical ?(?:Request|String): *\n|^---\[ CANONICAL STRING +\]-*\n/im,
  );
  if (canonicalRequest === null) return null;
  const stringToSign = below(text, /(?:^|[ -])String ?To ?Sign: *\n|^---\[ STRING TO SIGN \]-*\n/im);
  return { canonicalRequest, stringToSign };
}

/** From a heading to the next line of the log. */
function below(text: string, heading: RegExp): string | null {
  const match = heading.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length);
  const end = /\n(?:\d{4}-\d\d-\d\d[ T]|---\[|-{20}|(?:String ?To ?Sign|Signature):)/i.exec(rest);
  return (end === null ? rest : rest.slice(0, end.index)).replace(/\n+$/, '');
}
