// A small right signer for plain paths and queries, written for the fixtures alone.
import { createHash, createHmac } from 'node:crypto';

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** @returns the headers of the signed request, as pairs */
export function signedHeaders({ method, url, headers, body }, { credentials, region, service, date }) {
  const { host, pathname, search } = new URL(url);
  const all = [...headers, ['host', host], ['x-amz-date', date]];
  if (credentials.sessionToken) all.push(['x-amz-security-token', credentials.sessionToken]);
  const names = [...new Set(all.map(([name]) => name.toLowerCase()))].sort();
  const lines = names.map((name) => {
    const values = all.filter(([n]) => n.toLowerCase() === name).map(([, v]) => v.trim().replace(/ +/g, ' '));
    return `${name}:${values.join(',')}\n`;
  });
  const query = search.slice(1).split('&').filter(Boolean).sort().join('&');
  const path = pathname.split('/').map(encode).join('/');
  const canonical = [method, path, query, lines.join(''), names.join(';'), hash(body)].join('\n');
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, hash(canonical)].join('\n');
  const key = scope.split('/').reduce(hmac, `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, toSign).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { headers: [...all, ['authorization', authorization]], canonical, toSign };
}

/** The same for a module's input. */
export function signed(input) {
  const date = input.signingTime.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const { headers, canonical, toSign } = signedHeaders(input.request, { ...input, date });
  return { headers, trace: { canonicalRequest: canonical, stringToSign: toSign } };
}
