import assert from 'node:assert/strict';
import { diagnosed, named, recorded, suiteSecret } from './diagnosing.js';

const vanilla = [
  'GET / HTTP/1.1',
  'Host: example.amazonaws.com',
  'X-Amz-Date: 20150830T123600Z',
  'Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  '',
  '',
].join('\n');

const canonical =
  'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const toSign =
  'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63';

const refused = (shown: string, sts = toSign) =>
  JSON.stringify({
    message: `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'${shown}'\n\nThe String-to-Sign should have been\n'${sts}'\n`,
  });

describe("a service's reply", () => {
  it('shows what was changed on the way, exactly where the request is right', async () => {
    const reply = refused(canonical.replace('host:example', 'host:internal.example'));
    const output = await diagnosed(vanilla, { secret: suiteSecret, reply });
    assert.deepEqual(named(output), [['exact', 'canonical-request', 4, 'header host']]);
    assert.deepEqual(
      [output.findings[0]?.expected, output.findings[0]?.actual],
      ['example.amazonaws.com', 'internal.example.amazonaws.com'],
    );
    assert.match(
      output.findings[0]?.explanation ?? '',
      /^The request is signed right, and was changed on its way: /,
    );
  });

  it('shows it without a secret, where it is not known whether the request was right', async () => {
    const reply = refused(canonical.replace('GET\n/\n', 'GET\n/stage/\n'));
    const output = await diagnosed(vanilla, { secret: null, reply });
    assert.deepEqual(named(output), [['stage', 'canonical-request', 2, 'canonical URI']]);
  });

  it('tells that the service has another secret, where all else agrees', async () => {
    const output = await diagnosed(vanilla, { secret: suiteSecret, reply: refused(canonical) });
    assert.deepEqual([output.verdict, named(output)], ['explained', [['rule', 'key', null, null]]]);
    assert.match(
      output.findings[0]?.explanation ?? '',
      /The secret is not the one that it has for this access key id\.$/,
    );
  });

  it('shows another string to sign', async () => {
    const reply = refused(canonical, toSign.replace('us-east-1', 'eu-west-1'));
    const output = await diagnosed(vanilla, { secret: null, reply });
    assert.deepEqual(named(output), [['stage', 'string-to-sign', 3, 'credential scope']]);
  });

  it('that speaks of the clock is taken at its word', async () => {
    const reply =
      '{"message":"Signature expired: 20150830T123600Z is now earlier than 20150830T125500Z (20150830T130000Z - 5 min.)"}';
    const output = await diagnosed(vanilla, { secret: suiteSecret, reply });
    assert.deepEqual(named(output), [['rule', 'form', null, 'expired']]);
    assert.match(output.findings[0]?.explanation ?? '', /24 min behind the service's clock/);
  });

  it('that refuses by policy is no fault of the signature', async () => {
    const reply = 'User: arn:aws:iam::123456789012:user/x is not authorized to perform: s3:GetObject';
    const output = await diagnosed(vanilla, { secret: suiteSecret, reply });
    assert.deepEqual(named(output), [['rule', 'form', null, 'reply']]);
  });
});

describe('what the form of a request says', () => {
  const changed = (from: string | RegExp, to: string, besides = {}) =>
    diagnosed(vanilla.replace(from, to), { secret: suiteSecret, ...besides });

  it('is right with a secret, and nothing without', async () => {
    const right = await changed('', '');
    assert.deepEqual([right.verdict, right.findings], ['right', []]);
    assert.deepEqual([right.canonicalRequest, right.stringToSign], [canonical, toSign]);
    const without = await changed('', '', { secret: null });
    assert.deepEqual(
      [without.verdict, named(without)],
      ['unexplained', [['unknown', 'signature', null, null]]],
    );
  });

  it('is the same in a curl command line and in a HAR entry', async () => {
    const authorization = /Authorization: (.*)/.exec(vanilla)?.[1] ?? '';
    const curl = `curl 'https://example.amazonaws.com/' \\\n  -H 'X-Amz-Date: 20150830T123600Z' \\\n  -H 'Authorization: ${authorization}'`;
    const headers = [
      { name: 'x-amz-date', value: '20150830T123600Z' },
      { name: 'authorization', value: authorization },
    ];
    const har = (method: string) =>
      JSON.stringify({
        log: { entries: [{ request: { method, url: 'https://example.amazonaws.com/', headers } }] },
      });
    assert.deepEqual((await diagnosed(curl, { secret: suiteSecret })).verdict, 'right');
    const changedMethod = await diagnosed(curl.replace('curl', 'curl -X PUT'), { secret: suiteSecret });
    assert.deepEqual(named(changedMethod), [
      ['exact', 'canonical-request', 1, 'method', 'method-always-get'],
    ]);
    assert.deepEqual((await diagnosed(har('GET'), { secret: suiteSecret })).verdict, 'right');
    const deleted = await diagnosed(har('DELETE'), { secret: suiteSecret });
    assert.deepEqual(named(deleted), [['exact', 'canonical-request', 1, 'method', 'method-always-get']]);
  });

  it('is an unsigned host', async () => {
    const output = await changed('SignedHeaders=host;', 'SignedHeaders=', { secret: null });
    assert.deepEqual(named(output), [['rule', 'form', null, 'host-not-signed']]);
  });

  it('is a scope of another day', async () => {
    const output = await changed('AKIDEXAMPLE/20150830', 'AKIDEXAMPLE/20150829', { secret: null });
    assert.deepEqual(named(output), [['rule', 'form', null, 'scope-date']]);
  });

  it('is a scope of another service or region than those that receive it', async () => {
    const receiver = { service: 'iam', region: 'us-east-1', secret: null };
    assert.deepEqual(named(await changed('', '', receiver)), [['rule', 'form', null, 'scope-service']]);
    const region = await changed('', '', { region: 'eu-west-1', secret: null });
    assert.deepEqual(named(region), [['rule', 'form', null, 'scope-region']]);
  });

  it('is a temporary key without a token', async () => {
    const output = await changed('AKIDEXAMPLE', 'ASIAIOSFODNN7EXAMPLE', { secret: null });
    assert.deepEqual(named(output), [['rule', 'form', null, 'session token', 'token-not-sent']]);
  });

  it('is a signature that a log has masked', async () => {
    const output = await changed(/Signature=\w+/, 'Signature=5fa0...bf31');
    assert.deepEqual(named(output), [['rule', 'form', null, 'signature']]);
  });

  it('is an algorithm that is none', async () => {
    const output = await changed('AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA1', { secret: null });
    assert.deepEqual(named(output), [['rule', 'form', null, 'algorithm']]);
  });

  it('is what S3 asks for besides', async () => {
    const put = (await recorded('cli-header.http')).replace('owner: lily', 'owner: rose');
    assert.deepEqual((await diagnosed(put)).verdict, 'right');
    const body = await diagnosed(put.replace('Amazon S3.', 'Amazon S4.'));
    assert.deepEqual(named(body), [['rule', 'form', null, 'payload-mismatch']]);
    const extra = await diagnosed(put.replace('Expect:', 'x-amz-acl: private\r\nExpect:'));
    assert.deepEqual(named(extra), [['rule', 'form', null, 'headers-not-signed']]);
  });

  it('is held against the path rule that is told', async () => {
    const request = await recorded('sdk-path-once.http');
    assert.equal((await diagnosed(request, { pathRule: 's3' })).verdict, 'right');
    assert.equal((await diagnosed(request, { pathRule: 'general' })).verdict, 'explained');
  });

  it('is refused where there is no Signature Version 4', async () => {
    await assert.rejects(changed(/Authorization.*\n/, ''), /is not signed with Signature Version 4/);
    await assert.rejects(
      changed(/Authorization.*/, 'Authorization: AWS AKIDEXAMPLE:abc='),
      /Signature Version 2/,
    );
    await assert.rejects(changed('AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256'), /Signature Version 4A/);
  });
});
