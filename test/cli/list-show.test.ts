import assert from 'node:assert/strict';
import { main } from '#lib/runner/cli/main.js';
import { assertGolden } from '../reports/golden.js';
import { folderWith, removeFolders } from '../suite/folders.js';
import { commandLine, root } from './command-line.js';

const mine = `
about: AWS's own smallest example.
source: https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html
cases:
  - id: mine/get-vanilla
    title: GET of the root, sent to a service of another name
    level: must
    note: AWS's test suite signs for a service that is called "service".
    tags: [documented-example]
    service: iam
    sign:
      region: us-east-1
      service: service
      time: "2015-08-30T12:36:00Z"
      credentials: test-suite
      request: { method: GET, url: "https://example.amazonaws.com/" }
    in-transit:
      - add-header: [via, "1.1 hop"]
    expect: [refused, { rejected: scope-service }]
    answer:
      signature: 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
      string-to-sign: |-
        AWS4-HMAC-SHA256
        20150830T123600Z
        20150830/us-east-1/service/aws4_request
        bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
  - id: mine/posts-bytes
    title: bytes that are no text
    level: should
    service: execute-api
    sign:
      region: us-east-1
      time: "2015-08-30T12:36:00Z"
      credentials: test-suite
      request: { method: POST, url: "https://a.execute-api.us-east-1.amazonaws.com/b", body-base64: "/wA=" }
    then:
      - { time: "2015-08-31T12:36:00Z" }
    expect: accepted
`;

/** The words after a command, in a folder that holds these two cases alone. */
async function own(...words: string[]) {
  const cwd = await folderWith({ 'mine.yaml': mine });
  return commandLine([...words, '--suite', 'mine.yaml', '--only-suite'], {}, cwd);
}

/** The command in this process, in front of a terminal. */
async function atTerminal(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  let out = '';
  const code = await main(words, {
    stdout: (text) => (out += text),
    stderr: (text) => (out += text),
    cwd: root,
    environment,
    stderrIsTerminal: true,
    stdoutIsTerminal: true,
    columns: 80,
  });
  assert.equal(code, 0, out);
  return out;
}

describe('sigv4-conform show', () => {
  afterEach(removeFolders);

  it('prints a case, worked out from what is told to what is answered', async () => {
    const { code, stdout, stderr } = await own('show', 'mine/get-vanilla');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assertGolden('show-case.txt', stdout);
  });

  it('prints a case as JSON', async () => {
    const { code, stdout } = await own('show', 'mine/get-vanilla', '--json');
    assert.equal(code, 0);
    const shown = JSON.parse(stdout) as {
      kind: string;
      changes: unknown;
      answer: unknown;
      signings: { worked: { signature: string; keys: { signing: string } } }[];
    };
    assert.equal(shown.kind, 'case');
    assert.deepEqual(shown.changes, [{ kind: 'add-header', name: 'via', value: '1.1 hop' }]);
    assert.deepEqual(
      shown.signings.map(({ worked }) => [worked.signature, worked.keys.signing]),
      [
        [
          '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
          '938127b5336810ddb6a5d6af445fcac9e371f9ed418ed386b022aed82901be75',
        ],
      ],
    );
  });

  it('prints only the request, as it comes to the service', async () => {
    assert.deepEqual(await own('show', 'mine/get-vanilla', '--request'), {
      code: 0,
      stdout: [
        'GET / HTTP/1.1',
        'host: example.amazonaws.com',
        'x-amz-date: 20150830T123600Z',
        'authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
        'via: 1.1 hop',
        '',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('prints the request of one of several signings, with bytes that are no text', async () => {
    const first = await own('show', 'mine/posts-bytes', '--request');
    assert.equal(first.stderr, 'This is the first of 2 requests; --step <n> prints another.\n');
    assert.match(first.stdout, /^POST \/b HTTP\/1\.1\n[\s\S]*\nx-amz-date: 20150830T123600Z\n/);
    assert.match(first.stdout, /\ncontent-length: 2\n\n\(2 bytes that are no text, in Base64\)\n\/wA=\n$/);
    const second = await own('show', 'mine/posts-bytes', '--request', '--step', '2', '--json');
    assert.equal(second.stderr, '');
    const { method, target, headers, body, bodyBase64 } = JSON.parse(second.stdout) as {
      method: string;
      target: string;
      headers: [string, string][];
      body: null;
      bodyBase64: string;
    };
    assert.deepEqual(
      { method, target, body, bodyBase64 },
      {
        method: 'POST',
        target: '/b',
        body: null,
        bodyBase64: '/wA=',
      },
    );
    assert.deepEqual(headers[1], ['x-amz-date', '20150831T123600Z']);
    assert.deepEqual(headers.at(-1), ['content-length', '2']);
  });

  it('prints a literal request', async () => {
    const { stdout } = await commandLine(['show', 'header-reading/takes-a-name-in-lower-case', '--request']);
    assert.match(
      stdout,
      /^GET \/\?Action=ListUsers&Version=2010-05-08 HTTP\/1\.1\nhost: iam\.amazonaws\.com\n/,
    );
  });

  const kinds: readonly (readonly [id: string, kind: string, says: RegExp])[] = [
    [
      'iam',
      'service',
      /^iam\n[\s\S]*\n {2}region {8}us-east-1\n[\s\S]*\n {2}window-minutes \(documented\)\n/,
    ],
    ['services/s3', 'service', /^s3\n[\s\S]*never normalised/],
    ['rest-json', 'family', /^rest-json\n[\s\S]*The order of the checks/],
    [
      'query-xml/scope-service',
      'error',
      /^query-xml\/scope-service\n[\s\S]*the check scope: number 13 of 16[\s\S]*Answered: HTTP 403 SignatureDoesNotMatch\n[\s\S]*correct service: '\{service\}'\.\\x20\n[\s\S]* {4}HTTP\/1\.1 403 Forbidden\n[\s\S]*\n {4}credential-scope\/names-another-service\n/,
    ],
    [
      'query-xml/scope-region',
      'error',
      /Variant documented-2012: HTTP 403[\s\S]*\n {2}seen {10}2012 to 2022-08\n[\s\S]*not '\{scopeRegion\}'/,
    ],
    [
      'scope-service',
      'condition',
      /^scope-service\n[\s\S]*\nquery-xml\/scope-service\n[\s\S]*\nrest-json\/scope-service\n/,
    ],
    [
      'header-dup-first-wins',
      'defect',
      /^header-dup-first-wins\n {2}wrong {9}Of a repeated header[\s\S]*\n {2}right {9}x-test:1,2\n[\s\S]*\n {4}npx sigv4-conform --adapter builtin:defect\/header-dup-first-wins\n$/,
    ],
    [
      'query-encoder/-._~!*()',
      'defect',
      /^query-encoder\n[\s\S]*\n {2}to see it {5}It is many encoders; [^\n]*\n[^:]*$/,
    ],
  ];
  for (const [id, kind, says] of kinds) {
    it(`prints the ${kind} ${id}, and its JSON`, async () => {
      const { code, stdout, stderr } = await commandLine(['show', id]);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.match(stdout, says);
      const json = await commandLine(['show', id, '--json']);
      assert.equal((JSON.parse(json.stdout) as { kind: string }).kind, kind);
    });
  }
});

describe('sigv4-conform list', () => {
  afterEach(removeFolders);

  it('says how much there is of what', async () => {
    const { code, stdout } = await commandLine(['list']);
    assert.equal(code, 0);
    assert.match(stdout, /^Suite \d{4}\.\d\d\n/);
    for (const kind of ['cases', 'services', 'errors', 'families', 'conditions', 'profiles', 'tags'])
      assert.match(stdout, new RegExp(`^  ${kind} +\\d+  `, 'm'));
    const json = JSON.parse((await own('list', '--json')).stdout) as { counts: Record<string, number> };
    assert.deepEqual([json.counts.cases, json.counts.profiles, json.counts.tags], [2, 1, 1]);
  });

  it('lists cases, two lines each', async () => {
    assert.equal(
      (await own('list', 'cases')).stdout,
      [
        'mine/get-vanilla',
        '    must, iam: GET of the root, sent to a service of another name; refused or',
        '    scope-service',
        'mine/posts-bytes',
        '    should, execute-api: bytes that are no text; accepted',
        '',
      ].join('\n'),
    );
  });

  it('lists what the selected cases have to do with', async () => {
    const list = async (kind: string, ...flags: string[]) => (await own('list', kind, ...flags)).stdout;
    assert.match(
      await list('services', '--tag', 'documented-example'),
      /^iam\n {4}query-xml, signed as iam, in us-east-1, 1 case\. [^]*$/,
    );
    assert.equal(
      await list('errors', '--case', 'mine/get-*'),
      'query-xml/scope-service  HTTP 403 SignatureDoesNotMatch, documented, 1 case\n',
    );
    assert.equal(await list('conditions', '--service', 'iam'), 'scope-service  1 case in query-xml\n');
    assert.equal(
      await list('profiles', '--exclude', 'mine/get-*'),
      'own  1 case: 0 must, 1 should, 0 observe\n',
    );
    assert.equal(await list('tags', '--profile', 'own'), 'documented-example  1 case\n');
    assert.match(
      await list('families', '--case', 'mine/posts-*'),
      /^rest-json\n {4}0 errors, 1 case; execute-api\. /,
    );
  });

  it('lists literal requests beside the cases that a signer is judged by', async () => {
    const { stdout } = await commandLine([
      'list',
      'cases',
      '--case',
      'header-reading/takes-a-name-in-*',
      '--json',
    ]);
    const { cases } = JSON.parse(stdout) as { cases: { id: string; kind: string; line: number }[] };
    assert.deepEqual(
      cases.map(({ id, kind }) => [id, kind]),
      [['header-reading/takes-a-name-in-lower-case', 'wire']],
    );
    assert.ok((cases[0]?.line ?? 0) > 1);
  });

  it('keeps its prose within 80 columns in a pipe', async () => {
    for (const words of [['list'], ['list', 'cases'], ['list', 'errors'], ['show', 'iam']]) {
      const { stdout } = await commandLine(words);
      const long = stdout.split('\n').filter((line) => line.length > 80 && / \S+ \S/.test(line.trim()));
      assert.deepEqual(
        long.filter((line) => !line.includes('npx ')),
        [],
        words.join(' '),
      );
    }
  });

  it('takes the files of the config file, and not what it narrows a run to', async () => {
    const cwd = await folderWith({
      'mine.yaml': mine,
      'sigv4-conform.config.yaml': 'suite: [./mine.yaml]\nonly-suite: true\ncase: ["mine/get-*"]\n',
    });
    const { stdout, code } = await commandLine(['list', 'cases', '--json'], {}, cwd);
    assert.equal(code, 0);
    assert.deepEqual(
      (JSON.parse(stdout) as { cases: { id: string }[] }).cases.map(({ id }) => id),
      ['mine/get-vanilla', 'mine/posts-bytes'],
    );
    assert.equal((await commandLine(['show', 'mine/get-vanilla'], {}, cwd)).code, 0);
  });

  it('has colours where somebody watches and nobody forbids them', async () => {
    assert.match(await atTerminal(['show', 'iam']), /^\x1b\[1miam/);
    assert.match(await atTerminal(['list']), /^\x1b\[1mSuite/);
    for (const words of [
      ['show', 'iam'],
      ['list', 'cases'],
    ]) {
      assert.doesNotMatch(await atTerminal(words, { NO_COLOR: '1' }), /\x1b/);
      assert.doesNotMatch(await atTerminal([...words, '--no-color']), /\x1b/);
      assert.doesNotMatch((await commandLine(words)).stdout, /\x1b/);
    }
  });
});

describe('sigv4-conform list and show: usage', () => {
  const misuse: readonly (readonly [args: string[], says: RegExp])[] = [
    [
      ['list', 'case'],
      /there is no list of "case"\. Did you mean "cases"\?\nLists: cases, ambient, services,/,
    ],
    [['list', 'cases', '--case', 'vanila/*'], /--case "vanila\/\*" matches no case; nearest: vanilla\/\*/],
    [['list', '--profile', 'cores'], /--profile "cores" matches no profile; nearest: core/],
    [['list', 'cases', 'errors'], /too many arguments/],
    [['show'], /missing required argument 'id'/],
    [
      ['show', 'vanila/signs-a-get'],
      /nothing is called "vanila\/signs-a-get"; nearest: vanilla\/signs-a-get,/,
    ],
    [['show', 'imm'], /nothing is called "imm"; nearest: iam,/],
    [['show', 'vanilla'], /"vanilla" is a topic[^]*list cases --case "vanilla\/\*"/],
    [['show', 'iam', '--request'], /--request: iam is a service; only a case has a request/],
    [['show', 'vanilla/signs-a-get', '--step', '1'], /--step says which request: it needs --request/],
    [
      ['show', 'vanilla/signs-a-get', '--request', '--step', '2'],
      /--step 2: vanilla\/signs-a-get has one request/,
    ],
    [['show', 'vanilla/signs-a-get', '--request', '--step', '0'], /"0" is no whole number from 1 to 100/],
    [['show', 'vanilla/signs-a-get', '--suite', 'no-such.yaml'], /no-such\.yaml: no case file is found/],
  ];
  for (const [args, says] of misuse) {
    it(`ends with 2 and says what to do: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await commandLine(args);
      assert.match(stderr, says);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    });
  }

  it('stands in the help', async () => {
    const { stdout } = await commandLine(['--help']);
    assert.match(stdout, /^ {2}list \[options\] \[kind\] /m);
    assert.match(stdout, /^ {2}show \[options\] <id> /m);
    assert.match((await commandLine(['show', '--help'])).stdout, /--request /);
    assert.match((await commandLine(['list', '--help'])).stdout, /--exclude <glob> /);
  });
});
