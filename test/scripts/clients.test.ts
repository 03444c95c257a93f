import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/command-line.js';

const load = <T>(name: string) => import(join(root, 'scripts/adapters', name)) as Promise<T>;
const { withPlaces } = await load<{ withPlaces: (value: unknown) => unknown }>('client-layout.js');
const { of } = await load<{
  of: (
    root: string,
    folder: string,
    kindOf: (folder: string) => [string, object] | undefined,
  ) => {
    readonly subcommand: readonly string[];
    readonly attach: () => Promise<readonly string[]>;
  };
}>('client.js');

describe('a ready-made client', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'sigv4-conform-')), 'adapters/small');
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(join(folder, '../..'), { recursive: true }));

  const right = `
service: s3
command: [small, '{key}']
lacks: [base-path]
raw: true
implementation:
  name: small
  language: c
  version: { command: [node, -p, '"small 1.2.3"'], pattern: '^small (\\S+)' }
`;
  const kind = (text: string, installs = true) => {
    writeFileSync(join(folder, 'client.yaml'), text);
    return of(join(folder, '../..'), folder, () => (installs ? ['debian', {}] : undefined));
  };

  it('is run by client, with the version that it says itself', async () => {
    const { subcommand, attach } = kind(right);
    assert.deepEqual(subcommand, ['client']);
    assert.deepEqual(
      [...(await attach())],
      [
        ...['--service', 's3', '--implementation', 'small@1.2.3', '--language', 'c'],
        ...['--lacks', 'base-path', '--raw-client', '--', 'small', '{key}'],
      ],
    );
  });

  it('is refused by file and place where its file says what it cannot', () => {
    const said = (text: string) => {
      try {
        kind(text);
      } catch (error) {
        return (error as Error).message;
      }
      return 'nothing';
    };
    assert.equal(
      said(right.replace('raw: true', 'row: true')),
      'adapters/small/client.yaml: the entry must NOT have additional properties row',
    );
    assert.equal(
      said(right.replace('[base-path]', '[paths]')),
      'adapters/small/client.yaml: /lacks/0 must be equal to one of the allowed values session-token,region,base-path,localhost,ipv6',
    );
    assert.equal(
      said(right.replace("'{key}'", '1')),
      'adapters/small/client.yaml: /command/1 must be string',
    );
    assert.match(said('service: [s3\n'), /^adapters\/small\/client\.yaml: Flow sequence .* at line \d/);
  });

  it('needs a manifest that brings it, and a version that its pattern finds', async () => {
    assert.throws(() => kind(right, false), {
      message: 'adapters/small has no manifest that brings the client',
    });
    await assert.rejects(kind(right.replace('^small', '^large')).attach(), {
      message: `"node -p "small 1.2.3"" prints nothing that matches ^large (\\S+)`,
    });
  });
});

describe('the report that is kept of a client', () => {
  it('has words in braces for what belongs to the moment, and all else to the letter', () => {
    const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const one = {
      observed: {
        message: `Signature expired: 20261122T055351Z is now earlier than 20261122T060851Z (20261122T061351Z - 5 min.) '20261122/us-east-1/eks/aws4_request\n${hash}'`,
      },
      request: {
        url: 'http://[::1]:8000/a?b=20261122',
        headers: [
          ['Host', 'localhost:8000'],
          ['User-Agent', 'curl/7.88.1'],
          ['Authorization', `Credential=AKID/20261122/us-east-1/eks/aws4_request, Signature=${hash}`],
          ['x-amz-content-sha256', hash],
          ['amz-sdk-invocation-id', '0b8c9ab5-7d1b-4f6e-9d0c-0123456789ab'],
          ['Date', 'Sun, 22 Nov 2026 05:53:51 GMT'],
        ],
      },
      difference: { stage: 'signature', line: null, expected: hash, actual: hash },
      client: { requests: 2, recovered: true, exitCode: null },
    };
    const kept = {
      observed: {
        message:
          "Signature expired: {time} is now earlier than {time} ({time} - 5 min.) '{day}/us-east-1/eks/aws4_request\n{hash}'",
      },
      request: {
        url: 'http://[::1]:{port}/a?b=20261122',
        headers: [
          ['Host', 'localhost:{port}'],
          ['User-Agent', '{user-agent}'],
          ['Authorization', 'Credential=AKID/{day}/us-east-1/eks/aws4_request, Signature={signature}'],
          ['x-amz-content-sha256', hash],
          ['amz-sdk-invocation-id', '{uuid}'],
          ['Date', '{time}'],
        ],
      },
      difference: { stage: 'signature', line: null, expected: '{signature}', actual: '{signature}' },
      client: { requests: 2, recovered: true, exitCode: null },
    };
    assert.deepEqual(withPlaces(one), kept);
    assert.deepEqual(withPlaces(kept), kept);
  });
});
