import { percentDecode } from '../sigv4/bytes.js';
import type { Alteration, Terms } from './terms.js';

const mend = 'Hand the secret to the signer as AWS gave it: 40 characters, mostly, letters, digits, + and /.';

/** The given secret as a signer may have mangled it, and secrets that stand in AWS's documentation. */
export function* ofSecret({ secret }: Terms, published: ReadonlyMap<string, string>): Iterable<Alteration> {
  if (secret === null) return;
  const spellings: (readonly [string, string])[] = [
    [secret.trim(), 'without the blanks around it'],
    [`${secret}\n`, 'with a line feed at its end'],
    [`${secret}\r\n`, 'with CR LF at its end'],
    [`${secret}\r`, 'with a carriage return at its end'],
    [`${secret} `, 'with a blank at its end'],
    [` ${secret}`, 'with a blank before it'],
    [`"${secret}"`, 'with its quotes'],
    [`'${secret}'`, 'with its quotes'],
    [secret.replace(/^(["'])(.*)\1$/s, '$2'), 'without the quotes around it'],
    [secret.replaceAll('+', ' '), 'with blanks for its plus signs'],
    [percentDecode(secret).toString('utf8'), 'percent-decoded'],
    [encodeURIComponent(secret), 'percent-encoded'],
    [secret.replaceAll('/', '\\/'), 'with backslashes before its slashes'],
    [secret.replaceAll('\\', ''), 'without its backslashes'],
    [Buffer.from(secret).toString('base64'), 'in Base64'],
    [Buffer.from(secret, 'base64').toString('utf8'), 'decoded from Base64'],
    [secret.toLowerCase(), 'in lower case'],
    [secret.slice(0, -1), 'without its last character'],
    [secret.slice(1), 'without its first character'],
    [secret.replace(/[+/].*$/s, ''), 'cut at its first + or /'],
    ['', 'left empty: no secret reached the signer'],
    ['undefined', 'replaced by the word undefined'],
    ['null', 'replaced by the word null'],
    ['None', 'replaced by the word None'],
  ];
  for (const [other, how] of spellings) {
    if (other === secret) continue;
    yield { changed: { secret: other }, says: `The key is derived from the given secret ${how}.`, mend };
  }
  for (const [name, other] of published) {
    if (other === secret) continue;
    yield {
      changed: { secret: other },
      says: `The key is derived from another secret: an example that AWS publishes (in this tool "${name}").`,
      mend: 'Let the signer read the secret that belongs to the access key id.',
    };
  }
}
