import assert from 'node:assert/strict';
import type { SigningInput } from '#lib/runner/model/signing.js';
import type { Cause } from '#lib/runner/types/report.js';
import { inProcess, type SignedParts } from '../support/in-process.js';
import { judged } from '../support/judged.js';

/** Steps of the tests' own signer, and what it is given: the rules of the service among it. */
interface Signing {
  readonly input: SigningInput;
  readonly options: SigningInput['options'];
}
type Step = (value: string, c: Signing) => string;
interface Steps {
  readonly path: Step;
  readonly query: Step;
  readonly encodePath: Step;
  readonly options: (options: SigningInput['options'], c: Signing) => SigningInput['options'];
}
type Sign = (steps: Steps, memory: object, input: SigningInput) => SignedParts;

const { right, signWith, presignWith } = (await import(
  new URL('../../../test/signers/right.mjs', import.meta.url).href
)) as { right: Steps; signWith: Sign; presignWith: Sign };
const { encode, decode } = (await import(
  new URL('../../../test/signers/text.mjs', import.meta.url).href
)) as { encode: (text: string, bare: RegExp) => string; decode: (text: string) => string };

/** The causes that are found of a signer that shares no code with the product, with these steps done otherwise. */
async function causesOf(
  own: Partial<Steps>,
  told: (input: SigningInput) => SigningInput = (input) => input,
  sent: (url: string) => string = (url) => url,
): Promise<readonly Cause[]> {
  const steps = { ...right, ...own };
  const adapter = inProcess(
    (input, _call, operation) => {
      const signed =
        operation === 'sign'
          ? { url: told(input).request.url, ...signWith(steps, {}, told(input)) }
          : presignWith(steps, {}, told(input));
      return 'headers' in signed && signed.url !== undefined ? { ...signed, url: sent(signed.url) } : signed;
    },
    { window: 1 },
  );
  const { report } = await judged(adapter, {
    select: { profile: ['core', 'presign', 's3', 'session-token'] },
  });
  const failed = report.cases.filter(({ verdict }) => verdict === 'fail').length;
  assert.ok(failed > 0);
  return report.causes;
}

const named = (causes: readonly Cause[]) =>
  causes.map(({ defects, certainty }) => `${defects.join('+')} ${certainty}`);

describe('the diagnosis of a shade of a known defect', function () {
  it('tells a parameter without an equals sign from an empty value', async () => {
    const query: Step = (raw, c) =>
      right.query(
        raw
          .split('&')
          .filter((piece) => piece.includes('='))
          .join('&'),
        c,
      );
    const [first, ...others] = await causesOf({ query });
    assert.deepEqual(named([first!, ...others]), ['query-valueless-dropped exact']);
    assert.match(
      first!.explanation,
      /^A parameter without an equals sign, such as \?acl, is sent and not signed\./,
    );
    assert.deepEqual(first!.alternatives, []);
  });

  it('says that a path is taken verbatim for S3 alone, where it is', async () => {
    const path: Step = (raw, c) => (c.options.doubleEncodePath ? right.path(raw, c) : raw || '/');
    const causes = await causesOf({ path });
    assert.deepEqual(named(causes), ['path-preencoded-verbatim exact']);
    assert.match(causes[0]!.explanation, / Here it concerns S3 and its family alone\.$/);
  });

  it('does not take an encoder of JavaScript outside S3 for a path taken verbatim there', async () => {
    const path: Step = (raw, c) => (c.options.doubleEncodePath ? right.path(raw, c) : raw || '/');
    const encodePath: Step = (text, c) =>
      c.options.doubleEncodePath ? encode(text, /[A-Za-z0-9\-._~!'()*/]/) : right.encodePath(text, c);
    assert.deepEqual(named(await causesOf({ path, encodePath })), [
      'path-preencoded-verbatim exact',
      'path-js-unreserved exact',
    ]);
  });

  it('finds the others of S3’s family taken for ordinary services', async () => {
    const causes = await causesOf({
      options: (options, { input }) =>
        options.doubleEncodePath || input.service === 's3' ? options : { ...options, normalizePath: true },
    });
    assert.deepEqual(named(causes), ['s3-family-not-recognised exact']);
    assert.ok(causes[0]!.cases.every((id) => !id.startsWith('s3-keys/')));
  });

  it('finds a query that is cut at its next question mark', async () => {
    const query: Step = (raw, c) => right.query(raw.replace(/\?.*/s, ''), c);
    assert.deepEqual(named(await causesOf({ query })), ['query-cut-at-question-mark exact']);
  });

  it('finds a path that is cut at the semicolon of its last segment', async () => {
    const path: Step = (raw, c) => right.path(raw.replace(/;[^/]*$/, ''), c);
    assert.deepEqual(named(await causesOf({ path })), ['path-parameters-dropped exact']);
  });

  it('finds dot segments alone taken out of the keys of S3, as a parser of URLs does', async () => {
    const path: Step = (raw, c) =>
      right.path(c.options.doubleEncodePath ? raw : new URL(`http://h${raw}`).pathname, c);
    const causes = await causesOf({ path });
    assert.deepEqual(named(causes), ['path-normalized-s3 exact']);
    assert.match(causes[0]!.explanation, /^Dot segments, escaped ones too, are taken out of the path/);
    assert.deepEqual(causes[0]!.alternatives, []);
  });

  it('finds a path whose first two slashes are taken for the mark of a host', async () => {
    const path: Step = (raw, c) => right.path(raw.replace(/^\/\/[^/]*/, ''), c);
    const causes = await causesOf({ path });
    assert.deepEqual(named(causes), ['path-base-dropped exact']);
    assert.match(causes[0]!.explanation, /^A path that begins with two slashes is read as a host/);
  });

  it('finds a scope whose region and service are labels of the host, by their places', async () => {
    const causes = await causesOf({}, (input) => {
      const host = new URL(input.request.url).hostname.replace('s3-', 's3.');
      const [first = '', second = '', third = ''] = host.split('.');
      const [region, service] = third === 'amazonaws' ? [second, first] : [third, second];
      return { ...input, region, service };
    });
    assert.equal(named(causes)[0], 'scope-service-from-host exact');
    assert.match(
      causes[0]!.explanation,
      /^Region and service are labels of the host, taken by their places in it\./,
    );
    assert.ok(causes[0]!.cases.includes('s3-hosts/addresses-an-accelerated-bucket'));
  });

  it('does not take a fixed region for one of the host', async () => {
    // Where a key tells another region, it is right: that speaks against a region that is always the same.
    const causes = await causesOf({}, (input) =>
      input.service === 's3' && input.request.method === 'GET' ? { ...input, region: 'us-east-1' } : input,
    );
    assert.deepEqual(named(causes), ['scope-region-default exact']);
  });

  it('keeps one defect one, though it shows for S3 and for others', async () => {
    // Decoded twice, with a slip of its own in a path of odd bytes, which speaks against it everywhere.
    const path: Step = (raw, c) =>
      /%[89a-f]/i.test(raw)
        ? right.path(raw, c)
        : right.path(encode(decode(decode(raw)), /[A-Za-z0-9\-._~/]/), c);
    const causes = await causesOf({ path });
    const twice = causes.filter(({ defects }) => defects.join() === 'path-double-decoded');
    assert.equal(twice.length, 1, named(causes).join());
    assert.ok(twice[0]!.cases.some((id) => id.startsWith('s3-')));
    assert.ok(twice[0]!.cases.some((id) => id.startsWith('path-encoding/')));
  });

  it('says where what it found is not the whole truth', async () => {
    // Wrong in paths with a %20 alone, for which there is no word.
    const path: Step = (raw, c) =>
      raw.includes('%20') && c.options.doubleEncodePath
        ? encode(decode(raw), /[A-Za-z0-9\-._~/]/)
        : right.path(raw, c);
    const causes = await causesOf({ path });
    assert.equal(named(causes)[0], 'path-single-encoded-non-s3 exact');
    assert.match(
      causes[0]!.explanation,
      / It is not so always: [a-z0-9/-]+ passed, where it would show too\.$/,
    );
  });

  it('says nothing of the kind where all agrees', async () => {
    const path: Step = (raw, c) =>
      c.options.doubleEncodePath
        ? right.encodePath(
            decode((right as unknown as { normalize: (path: string) => string }).normalize(raw)),
            c,
          )
        : right.path(raw, c);
    const causes = await causesOf({ path });
    assert.deepEqual(named(causes), ['path-single-encoded-non-s3 exact']);
    assert.doesNotMatch(causes[0]!.explanation, /Here it concerns|It is not so always/);
  });
});

describe('what the form of a request shows', function () {
  const respelt = 'presign-emitted-url-not-canonical exact';

  it('a URL that is spelt otherwise than it was signed, whatever carries the signature', async () => {
    const causes = await causesOf(
      {},
      (input) => input,
      (url) => url.replaceAll('%20', '+').replaceAll('%27', "'"),
    );
    const found = causes.filter(({ defects }) => defects.join() === 'presign-emitted-url-not-canonical');
    const cases = found.flatMap((one) => one.cases);
    assert.ok(named(causes).includes(respelt), named(causes).join());
    assert.ok(cases.includes('presigned-query/signs-utf-8-in-a-value'));
    assert.ok(cases.includes('query-encoding/writes-a-space-as-percent-20'));
  });

  it('the same beside headers of an HTTP client, which are not signed', async () => {
    const adapter = inProcess(
      (input) => {
        const { url } = input.request;
        const signed = signWith(right, {}, input);
        if (!('headers' in signed)) return signed;
        const headers = [...signed.headers, ['User-Agent', 'test/1.0'] as const];
        return { ...signed, url: url.replaceAll('%24', '$'), headers };
      },
      { window: 1 },
    );
    const { report } = await judged(adapter, {
      select: { case: ['s3-key-characters/encodes-a-dollar-sign'] },
    });
    assert.deepEqual(named(report.causes), [respelt]);
  });

  it('no other spelling where that was signed, or where it reads as something else', async () => {
    const signedSo = await causesOf({}, (input) => {
      const url = input.request.url.replaceAll('%20', '+');
      return { ...input, request: { ...input.request, url } };
    });
    assert.ok(!named(signedSo).includes(respelt), named(signedSo).join());
    const lost = await causesOf(
      {},
      (input) => input,
      (url) => url.replace(/(?<=\?.*)%20/, ''),
    );
    assert.ok(!named(lost).includes(respelt), named(lost).join());
  });

  const header = ({ request }: SigningInput, wanted: string) =>
    request.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

  it('user information in the host, and no other spelling of a URL that keeps it', async () => {
    const adapter = inProcess(
      (input) => {
        const url = input.request.url.replace('user:pw@', '');
        const host = `user:pw@${new URL(url).host}`;
        const request = { ...input.request, url, headers: [['Host', host] as const] };
        return { url: input.request.url, ...signWith(right, {}, { ...input, request }) };
      },
      { window: 1 },
    );
    const { report } = await judged(adapter, { select: { case: ['host-and-port/meets-user-information'] } });
    assert.deepEqual(named(report.causes), ['host-userinfo-included rule']);
  });

  it('a time that is taken from a given Date', async () => {
    const causes = await causesOf({}, (input) => {
      const date = header(input, 'date');
      return date === undefined ? input : { ...input, signingTime: new Date(date) };
    });
    assert.ok(named(causes).includes('date-http-header-preferred rule'), named(causes).join());
  });

  it('a path that a URL class has tidied', async () => {
    const causes = await causesOf({}, (input) => {
      const { request } = input;
      const url = new URL(request.url).href;
      return url.length < request.url.length && !input.options.normalizePath
        ? { ...input, request: { ...request, url } }
        : input;
    });
    assert.ok(named(causes).includes('path-normalized-s3 rule'), named(causes).join());
  });

  it('a token that came with the request instead of the one that was told', async () => {
    const causes = await causesOf({}, (input) => {
      const sessionToken = header(input, 'x-amz-security-token');
      return sessionToken === undefined
        ? input
        : { ...input, credentials: { ...input.credentials, sessionToken } };
    });
    assert.ok(named(causes).includes('token-not-sent rule'), named(causes).join());
  });
});
