import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { changed, type Change } from '#lib/runner/defects/change.js';
import { defects } from '#lib/runner/defects/defects.js';
import type { Header } from '#lib/runner/model/request.js';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { signQuery } from '#lib/runner/sigv4/presign.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';
import { awsSteps } from '#lib/runner/sigv4/steps.js';

interface Example {
  readonly id: string;
  readonly operation?: 'presign';
  readonly rules?: 's3';
  readonly method?: string;
  readonly url?: string;
  readonly headers?: readonly Header[];
  readonly body?: string;
  readonly bodyHex?: string;
  readonly service?: string;
  readonly region?: string;
  readonly time?: string;
  readonly before?: string;
  readonly ownHeaders?: 'capital-last';
  readonly sessionToken?: string;
  readonly secret?: string;
  readonly payload?: 'unsigned';
  readonly right: string;
  readonly wrong: string;
}

const examples = parse(readFileSync('test/files/defect-signatures.yaml', 'utf8')) as readonly Example[];

/** Executable defects without a signature of their own: what they do wrong is not in what is signed. */
const shownByTheRequest: Readonly<Record<string, string>> = {
  'header-own-repeated': 'the signature is right, the header that was given is sent too',
  'header-block-list-mismatch': 'it needs a header that hops change',
  'signed-content-type-drift': 'the header that is sent is another than the one that is signed',
  'date-header-not-sent': 'the signature is right, its date is missing',
  'scope-cred-sts-mismatch': 'the Credential shows another scope than the one that is signed',
  'authz-no-space-after-algorithm': 'only the Authorization header is written wrong',
  'authz-comma-after-algorithm': 'only the Authorization header is written wrong',
  'authz-no-comma-between-fields': 'only the Authorization header is written wrong',
  'authz-no-space-after-comma': 'only the Authorization header is written wrong',
  'authz-trailing-garbage': 'only the Authorization header is written wrong',
  'authz-credential-urlencoded': 'only the Authorization header is written wrong',
  'authz-access-key-delimiter': 'only the Authorization header is written wrong',
  'authz-credential-missing-part': 'only the Authorization header is written wrong',
  'presign-emitted-url-not-canonical': 'the URL that is sent is another than the one that is signed',
  'presign-headers-hoisted': 'the headers are moved into the URL',
  'presign-implicit-content-type': 'a header is signed that nobody gave',
  'token-signed-not-sent': 'the token is signed and not sent',
};

const timeOf = (stamp: string) =>
  new Date(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));

function inputOf(example: Example): SigningInput {
  const { operation, rules, bodyHex, sessionToken } = example;
  const isS3 = rules === 's3';
  const presigns = operation === 'presign';
  return {
    algorithm: 'AWS4-HMAC-SHA256',
    request: {
      method: example.method ?? 'GET',
      url: example.url ?? 'https://example.amazonaws.com/',
      headers: example.headers ?? [],
      body: bodyHex === undefined ? Buffer.from(example.body ?? '') : Buffer.from(bodyHex, 'hex'),
    },
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: example.secret ?? 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    region: example.region ?? 'us-east-1',
    service: example.service ?? 'service',
    signingTime: timeOf(example.time ?? '20150830T123600Z'),
    options: {
      doubleEncodePath: !isS3,
      normalizePath: !isS3,
      payload: example.payload ?? (isS3 && presigns ? 'unsigned' : 'signed'),
      contentSha256Header: isS3 && !presigns,
      signSessionToken: true,
      ...(presigns ? { expiresIn: 60 } : {}),
    },
  };
}

const own: ReadonlyMap<string, string> = new Map([
  ['host', 'Host'],
  ['x-amz-date', 'X-Amz-Date'],
]);
const capitalLast: Change = {
  steps: {
    entries: (sent, draft) => {
      const entries = awsSteps.entries(sent, draft);
      return [
        ...entries.filter(([name]) => !own.has(name)),
        ...entries.flatMap(([name, value]): Header[] => {
          const written = own.get(name);
          return written === undefined ? [] : [[written, value]];
        }),
      ];
    },
  },
};

function signatureOf(example: Example, changes: readonly Change[]): string | undefined {
  const input = inputOf(example);
  const sign = example.operation === 'presign' ? signQuery : signHeader;
  const rules = changed(
    signerRulesFor(input.options),
    [...(example.ownHeaders === undefined ? [] : [capitalLast]), ...changes],
    input,
  );
  const memory = new Map<string, unknown>();
  if (example.before !== undefined) sign({ ...input, signingTime: timeOf(example.before) }, rules, memory);
  const signing = sign(input, rules, memory);
  const texts = [signing?.request.url ?? '', ...(signing?.request.headers ?? []).map(([, value]) => value)];
  return /Signature=([^,\s]*)$/m.exec(texts.join('\n'))?.[1];
}

describe('the executable defects', () => {
  it('have an example each, or a reason for none', () => {
    const accounted = [...examples.map(({ id }) => id), ...Object.keys(shownByTheRequest)];
    assert.deepEqual(accounted.sort(), [...defects.keys()].sort());
    assert.equal(examples.length, 167);
  });

  for (const example of examples) {
    it(`${example.id} gives the signature that it is known for`, () => {
      const change = defects.get(example.id);
      assert.ok(change !== undefined);
      assert.equal(signatureOf(example, []), example.right);
      assert.equal(signatureOf(example, [change]), example.wrong);
    });
  }

  it('do not pass for each other', () => {
    const change = defects.get('key-hex-chained');
    assert.ok(change !== undefined);
    const others = examples.filter(({ id }) => id !== 'key-hex-chained');
    assert.deepEqual(
      others.filter((example) => signatureOf(example, [change]) === example.wrong),
      [],
    );
  });
});
