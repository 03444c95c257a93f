import { withheld } from '../model/worked.js';
import { headerValues, type WireRequest } from '../model/request.js';
import { percentDecodeText, percentEncode } from '../sigv4/bytes.js';
import { canonicalValue } from '../sigv4/canonical-headers.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { generalRules } from '../sigv4/rules.js';
import { splitTarget } from '../sigv4/url.js';

/** Shorter ones stand in any text, and are none of AWS's. */
const shortest = 8;

/** The session tokens of a request: they open what their key opens, and are not printed again. */
export function tokensOf({ headers, target }: WireRequest): string[] {
  const inQuery = splitQuery(splitTarget(target).query)
    .filter(({ name }) => /^X-Amz-Security-Token$/i.test(name))
    .map(({ value }) => percentDecodeText(value, 'utf8'));
  return [...headerValues(headers, 'x-amz-security-token'), ...inQuery];
}

/** The same value without these secrets, however a request spells them. */
export function withoutSecrets<Value>(value: Value, secrets: Iterable<string | null>): Value {
  const forms = [...secrets].flatMap((secret) => (secret === null ? [] : formsOf(secret)));
  // The longest first: a part of it may be a secret of its own.
  forms.sort((a, b) => b.length - a.length);
  const kept = (text: string) => forms.reduce((before, form) => before.replaceAll(form, withheld), text);
  return forms.length === 0 ? value : (mapped(value, kept) as Value);
}

function formsOf(secret: string): string[] {
  const once = percentEncode(Buffer.from(secret), generalRules.unreserved);
  const twice = percentEncode(Buffer.from(once), generalRules.unreserved);
  const texts = [
    secret,
    secret.trim(),
    canonicalValue(secret),
    once,
    twice,
    once.toLowerCase(),
    encodeURIComponent(secret),
  ];
  return [...new Set(texts)].filter((text) => text.length >= shortest);
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => mapped(member, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapped(member, change)]));
}
