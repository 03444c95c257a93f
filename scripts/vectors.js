// Holds the specification against published vectors, one JSON object a line: header and query signing and key
// derivation of AWS4-HMAC-SHA256 by the rules that the vector's options name. Streaming payloads are left out;
// vectors of refusals are counted only, for they are a signer's policy.
import { existsSync, readFileSync } from 'node:fs';
import { generalRules } from '../dist/runner/sigv4/rules.js';
import { signQuery } from '../dist/runner/sigv4/presign.js';
import { signHeader } from '../dist/runner/sigv4/sign.js';
import { signingKey } from '../dist/runner/sigv4/signing-key.js';
import { awsSteps } from '../dist/runner/sigv4/steps.js';
import { parseAmzDate } from '../dist/runner/sigv4/time.js';

const path = process.argv[2];
if (path === undefined || !existsSync(path)) {
  console.error(
    `usage: node scripts/vectors.js <published.jsonl>${path === undefined ? '' : ` (${path} is not there)`}`,
  );
  process.exit(2);
}

const counts = { agreed: 0, left: 0, refusals: 0, failed: 0 };
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line === '') continue;
  const vector = JSON.parse(line);
  if (vector.algorithm !== 'AWS4-HMAC-SHA256') continue;
  if (vector.mode === 'reject') counts.refusals++;
  else if (!['header', 'presign', 'kdf'].includes(vector.mode)) continue;
  else if (!['sha256', 'UNSIGNED-PAYLOAD', undefined].includes(vector.options.payload)) counts.left++;
  else check(vector);
}
console.log(
  `published vectors: ${counts.agreed} agree, ${counts.failed} differ, ${counts.left} left out, ${counts.refusals} refusals (informative)`,
);
process.exit(counts.failed > 0 || counts.agreed === 0 ? 1 : 0);

function check(vector) {
  const found = vector.mode === 'kdf' ? derive(vector) : sign(vector);
  const wrong = Object.keys(found).filter((name) => (vector.expected[name] ?? found[name]) !== found[name]);
  if (wrong.length === 0) {
    counts.agreed++;
    return;
  }
  counts.failed++;
  for (const name of wrong) {
    console.error(
      `${vector.id}: ${name}\n  published ${JSON.stringify(vector.expected[name])}\n  ours      ${JSON.stringify(found[name])}`,
    );
  }
}

function derive({ credentials, timestamp, region, service }) {
  const scope = { day: timestamp.slice(0, 8), region, service, terminator: 'aws4_request' };
  return { signingKey: signingKey(credentials.secretAccessKey, scope, generalRules).toString('hex') };
}

function sign({ mode, request, credentials, timestamp, region, service, options }) {
  const rules = {
    ...generalRules,
    steps: awsSteps,
    normalizePath: options.normalizePath,
    doubleEncodePath: options.doubleEncodePath,
    contentSha256Header: options.addContentSha256Header,
    signSessionToken: !options.omitSessionToken,
    payload: options.payload === 'UNSIGNED-PAYLOAD' ? 'unsigned' : 'signed',
    leaveUnsigned: new Set([...generalRules.leaveUnsigned, ...(options.unsignedHeaders ?? [])]),
  };
  const host = request.headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
  const signing = (mode === 'presign' ? signQuery : signHeader)(
    {
      algorithm: 'AWS4-HMAC-SHA256',
      request: {
        method: request.method,
        url: `https://${host}${request.target}`,
        headers: request.headers,
        body: Buffer.from(request.body?.data ?? '', request.body?.encoding ?? 'utf8'),
      },
      credentials,
      region,
      service,
      signingTime: parseAmzDate(timestamp),
      options: { ...rules, expiresIn: options.expiresIn },
    },
    rules,
  );
  if (mode === 'presign') return { ...signing.trace, signature: signing.request.url.slice(-64) };
  const authorization = signing.request.headers.find(([name]) => name === 'authorization')[1];
  return { ...signing.trace, signature: authorization.slice(-64) };
}
