import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whileServing } from '../support/serving.js';
import { root } from './command-line.js';

/** The AWS CLI of the ready-made client, else the one of this machine if it is of version 1. */
function found(): string | null {
  const own = join(root, 'adapters/aws-cli-iam/.venv/bin/aws');
  if (existsSync(own)) return own;
  try {
    return /^aws-cli\/1\./.test(execFileSync('aws', ['--version'], { encoding: 'utf8' })) ? 'aws' : null;
  } catch {
    return null;
  }
}

const aws = found();

interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the AWS CLI against a `serve` of its own. */
function call(
  serve: readonly string[],
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Said> {
  return whileServing(
    serve,
    (url) =>
      new Promise<Said>((resolve) => {
        const env = {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          AWS_CONFIG_FILE: '/dev/null',
          AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
          AWS_EC2_METADATA_DISABLED: 'true',
          AWS_PAGER: '',
          AWS_ENDPOINT_URL: url,
          AWS_DEFAULT_REGION: 'us-east-1',
          AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
          ...environment,
        };
        execFile(aws ?? '', [...words], { cwd: root, env }, (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
          resolve({ code, stdout, stderr });
        });
      }),
  );
}

const listUsers = ['iam', 'list-users'];
const listClusters = ['eks', 'list-clusters'];

/** Milliseconds since 1970 of 20150830T123600Z. */
function instant(text = ''): number {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  return Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
}

/** Holds an expired request's text, and the three times in it, against the window and a clock of +20 min. */
function assertExpired(stderr: string, pattern: RegExp, minutes: number): void {
  const [, signed, oldest, service] = pattern.exec(stderr) ?? assert.fail(stderr);
  assert.equal(instant(oldest), instant(service) - minutes * 60_000);
  const moved = instant(service) - 20 * 60_000;
  assert.ok(Math.abs(moved - Date.now()) < 60_000, `${service} is not this machine's clock and 20 minutes`);
  const age = moved - instant(signed);
  assert.ok(age >= 0 && age < 60_000, `${signed} was not signed just now`);
}

describe('the AWS CLI against serve', function () {
  before(function () {
    if (aws !== null) return;
    console.error(
      'SKIPPED: there is no AWS CLI of version 1 here: node scripts/adapters.js --install aws-cli-iam',
    );
    this.skip();
  });

  it('is told by EKS that its request has expired, five minutes allowed', async () => {
    const { code, stderr } = await call(['--service', 'eks', '--clock-offset', '+20m'], listClusters);
    assert.notEqual(code, 0);
    assertExpired(
      stderr,
      /^\nAn error occurred \(InvalidSignatureException\) when calling the ListClusters operation: Signature expired: (\d{8}T\d{6}Z) is now earlier than (\d{8}T\d{6}Z) \((\d{8}T\d{6}Z) - 5 min\.\)\n$/,
      5,
    );
  });

  it('is told by IAM that its request has expired, 15 minutes allowed', async () => {
    const { code, stderr } = await call(['--service', 'iam', '--clock-offset', '+20m'], listUsers);
    assert.notEqual(code, 0);
    assertExpired(
      stderr,
      /^\nAn error occurred \(SignatureDoesNotMatch\) when calling the ListUsers operation: Signature expired: (\d{8}T\d{6}Z) is now earlier than (\d{8}T\d{6}Z) \((\d{8}T\d{6}Z) - 15 min\.\)\n$/,
      15,
    );
  });

  it('is told of a wrong region', async () => {
    const { code, stderr } = await call(['--service', 'eks', '--region', 'us-west-2'], listClusters);
    assert.notEqual(code, 0);
    assert.equal(
      stderr,
      '\nAn error occurred (InvalidSignatureException) when calling the ListClusters operation: Credential should be scoped to a valid region. \n',
    );
  });

  it('is told of a wrong service', async () => {
    const { code, stderr } = await call(['--service', 'iam'], ['sts', 'get-caller-identity']);
    assert.notEqual(code, 0);
    assert.equal(
      stderr,
      "\nAn error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Credential should be scoped to correct service: 'iam'. \n",
    );
  });

  it('is told of a wrong secret, with what should have been signed', async () => {
    const { code, stderr } = await call(['--service', 'iam'], listUsers, {
      AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    });
    assert.notEqual(code, 0);
    const text = stderr
      .replaceAll(/\d{8}T\d{6}Z/g, '<time>')
      .replaceAll(/\d{8}\/us-east-1/g, '<day>/us-east-1')
      .replace(/127\.0\.0\.1:\d+/, '127.0.0.1:<port>')
      .replace(/(aws4_request\n)[0-9a-f]{64}/, '$1<hash>');
    assert.equal(
      text,
      `
An error occurred (SignatureDoesNotMatch) when calling the ListUsers operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.

The Canonical String for this request should have been
'POST
/

content-type:application/x-www-form-urlencoded; charset=utf-8
host:127.0.0.1:<port>
x-amz-date:<time>

content-type;host;x-amz-date
b6359072c78d70ebee1e81adcbab4f01bf2c23245fa365ef83fe8f1f955085e2'

The String-to-Sign should have been
'AWS4-HMAC-SHA256
<time>
<day>/us-east-1/iam/aws4_request
<hash>'

`,
    );
  });

  it('is told of an unknown key id', async () => {
    const { code, stderr } = await call(['--service', 'eks'], listClusters, {
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
    });
    assert.notEqual(code, 0);
    assert.equal(
      stderr,
      '\nAn error occurred (UnrecognizedClientException) when calling the ListClusters operation: The security token included in the request is invalid.\n',
    );
  });

  it('is told of a token beside a long-term key', async () => {
    const { code, stderr } = await call(['--service', 'iam'], listUsers, { AWS_SESSION_TOKEN: 'a-token' });
    assert.notEqual(code, 0);
    assert.equal(
      stderr,
      '\nAn error occurred (InvalidClientTokenId) when calling the ListUsers operation: The security token included in the request is invalid\n',
    );
  });

  for (const [service, words] of [
    ['iam', listUsers],
    ['sts', ['sts', 'get-caller-identity']],
    ['eks', listClusters],
    ['dynamodb', ['dynamodb', 'list-tables']],
    ['lambda', ['lambda', 'list-functions']],
    ['s3', ['s3', 'cp', 'LICENSE', 's3://bucket/a licence.txt']],
  ] as const) {
    it(`ends with 0 where nothing is wrong: ${service}`, async () => {
      const { code, stderr } = await call(['--service', service], words);
      assert.equal(stderr, '');
      assert.equal(code, 0);
    });
  }
});
