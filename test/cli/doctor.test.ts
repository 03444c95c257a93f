import assert from 'node:assert/strict';
import { commandLine, type Ended } from './command-line.js';

const brief = ['--timeout', '400', '--startup-timeout', '20000'];

function doctor(ailment: string, ...flags: string[]): Promise<Ended> {
  return commandLine([
    'doctor',
    ...brief,
    ...flags,
    '--',
    'node',
    'test/signers/process/ailing.mjs',
    ailment,
  ]);
}

/** Without the bar of a quotation, blanks of any length being one: where a line breaks does not matter. */
function flat(text: string): string {
  return text.replace(/\n +\| /g, ' ').replace(/\s+/g, ' ');
}

describe('doctor', () => {
  it('shows a signer that is well: what it claims, all that was said, and what to do next', async () => {
    const { code, stdout, stderr } = await commandLine(['doctor', '--', 'python3', 'examples/my_signer.py']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^ {2}name +my_signer\.py, \(no version\), \(no language\)$/m);
    assert.match(stdout, /^ {2}operations +sign$/m);
    assert.match(stdout, /^ {2}not claimed +unnormalized-path, binary-query$/m);
    assert.match(stdout, /^ {2}services +any$/m);
    assert.match(stdout, /^ {2}will be asked \d{3,} of \d{4,} cases$/m);
    assert.match(stdout, /^ +\d{3} unsupported for want of presign$/m);
    assert.match(stdout, /^> \{"jsonrpc":"2\.0","id":0,"method":"hello","params":\{"protocol":1,/m);
    assert.match(stdout, /^< \{"jsonrpc": "2\.0", "id": 0, "error": \{"code": -32601, /m);
    assert.match(
      stdout,
      /^> \{"jsonrpc":"2\.0","id":1,"method":"sign","params":\{.*"signingTime":"2015-08-30T12:36:00Z"\}\}$/m,
    );
    assert.match(stdout, /^< \{"jsonrpc": "2\.0", "id": 1, "result": \{"outcome": "signed", /m);
    assert.match(stdout, /^The case vanilla\/signs-a-get passes$/m);
    assert.doesNotMatch(stdout, /Hints/);
    assert.match(
      stdout,
      /^Healthy\. Next, the whole suite:\n {2}npx sigv4-conform -- python3 examples\/my_signer\.py\nExit code 0: the gate passed\n$/m,
    );
  });

  it('tells a module what it asked and what came back', async () => {
    const { code, stdout } = await commandLine(['doctor', '--adapter', './examples/my-signer']);
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}name +my-signer, 1\.0\.0, typescript$/m);
    assert.match(stdout, /^ {2}attached as +module: \.\/examples\/my-signer$/m);
    assert.match(stdout, /^> \{"method":"sign","params":\{"algorithm":"AWS4-HMAC-SHA256",/m);
    assert.match(stdout, /^< \{"outcome":"signed","request":\{"method":"GET",/m);
    assert.match(stdout, /^ {2}npx sigv4-conform --adapter \.\/examples\/my-signer$/m);
  });

  it('asks a signer that is tied to S3 a case of S3', async () => {
    const { code, stdout } = await doctor('knows-s3-alone');
    // It signs without x-amz-content-sha256.
    assert.equal(code, 1, stdout);
    assert.match(stdout, /^ {2}services +s3$/m);
    assert.match(stdout, /^> .*"method":"sign".*"service":"s3"/m);
    assert.match(stdout, /^The case [a-z0-9-]+\/[a-z0-9-]+ fails$/m);
    assert.match(stdout, /^ {2}got +rejected by s3: content-sha256-missing \(rest-xml-s3\)$/m);
    assert.match(flat(stdout), / mend Set x-amz-content-sha256 to the payload hash before /);
  });

  const sick: [why: string, ailment: string, code: number, says: RegExp[]][] = [
    [
      'logs to stdout',
      'logs',
      0,
      [
        /^< signing now$/m,
        /warning: the adapter prints lines on stdout/,
        /Print logs, banners and warnings to stderr/,
      ],
    ],
    [
      'dies',
      'dies',
      1,
      [
        /^! out of luck$/m,
        /crashed: the adapter died on this request/,
        /The program ended although its stdin was open/,
      ],
    ],
    [
      'answers a wrong id',
      'wrong-id',
      1,
      [/a reply to an unknown id/, /Answer with the id of the request, unchanged and as a number/],
    ],
    [
      'never answers',
      'never-answers',
      1,
      [/timed out: the adapter did not answer/, /No answer came on stdout\. .* not flushed after each line/],
    ],
    [
      'signs wrong',
      'signs-wrong',
      1,
      [
        /HTTP 403 InvalidSignatureException/,
        /actual 5fa00fa31553/,
        /Only the signature differs\. Return "trace"/,
        /show vanilla\/signs-a-get/,
      ],
    ],
    [
      'signs without host',
      'signs-without-host',
      1,
      [/rejected by execute-api: host-not-signed/, /host is not among the signed headers/],
    ],
    [
      'takes its own time',
      'signs-in-own-time',
      1,
      [/differs signing time expected 20150830T123600Z actual 20250830T123600Z/, /declare "clock":"system"/],
    ],
    [
      'answers in another shape',
      'wrong-shape',
      1,
      [/\/result\/outcome must be equal to one of/, /has another shape than schemas\/protocol\.schema\.json/],
    ],
    [
      'never greets',
      'silent-hello',
      3,
      [/the adapter did not answer hello: no reply within 1500 ms/, /not flushed after each line/],
    ],
    ['ends no line', 'no-line-feed', 3, [/\(no line feed came\)/, /wrote a line without an end/]],
    [
      'greets with a wrong id',
      'wrong-hello-id',
      3,
      [/hello has the id 0, and this came first/, /hello has 0/],
    ],
    [
      'greets in another shape',
      'wrong-hello',
      3,
      [/\/result must have required property 'protocol'/, /The answer to hello has another shape/],
    ],
    [
      'speaks another protocol',
      'protocol-2',
      3,
      [/speaks protocol 2/, /Protocol 1 is the only one there is/],
    ],
    [
      'ends before it greets',
      'ends-at-once',
      3,
      [
        /! Error: Cannot find module 'my-signer'/,
        /exited with status 1 before its first reply/,
        /The log says that something is missing/,
      ],
    ],
    [
      'knows no service of the suite',
      'knows-no-service',
      3,
      [/Nothing can be asked/, /look at its operations, services and features/],
    ],
  ];
  for (const [why, ailment, expected, says] of sick) {
    it(`finds a signer that ${why}`, async () => {
      const greets = !['silent-hello', 'no-line-feed'].includes(ailment);
      const { code, stdout, stderr } = await doctor(
        ailment,
        ...(greets ? [] : ['--startup-timeout', '1500']),
      );
      assert.equal(code, expected, stdout);
      assert.equal(stderr, '');
      for (const one of says) assert.match(one.flags.includes('m') ? stdout : flat(stdout), one);
      assert.match(stdout, new RegExp(`^${expected === 0 ? 'Healthy' : 'Not healthy'}\\. `, 'm'));
      assert.match(stdout, new RegExp(`^Exit code ${expected}: `, 'm'));
      assert.doesNotMatch(stdout, /\x1b/);
    });
  }

  it('shows what a terminal would obey as text', async () => {
    const { code, stdout } = await doctor('paints-the-terminal');
    assert.equal(code, 0, stdout);
    assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f\u202e]/);
    assert.match(stdout, /^! \\x1b\[31mred\\x1b\]0;title\\x07$/m);
    assert.match(stdout, /^ {2}name +\\x1b\[2Jme\\u\{202e\}, 1, /m);
  });

  it('says what of the transcript belongs to a second try', async () => {
    const { stdout } = await doctor('dies');
    assert.equal(stdout.match(/^\(started anew: does it happen again\?\)$/gm)?.length, 1);
    assert.equal(stdout.match(/^> .*"method":"sign"/gm)?.length, 2);
  });

  it('fails for stray output where that is asked for', async () => {
    const { code, stdout } = await doctor('logs', '--strict');
    assert.equal(code, 1);
    assert.match(flat(stdout), /a line on stdout that is no JSON \(print to stderr\): signing now/);
  });

  it('keeps to 80 columns but for what was said', async () => {
    const { stdout } = await doctor('signs-wrong');
    const long = stdout.split('\n').filter((line) => line.length > 80 && !/^[<>!] /.test(line));
    assert.deepEqual(long, []);
  });

  it('ends with 2 for an adapter that is not there', async () => {
    const { code, stderr } = await commandLine(['doctor', '--', 'no-such-program-here']);
    assert.equal(code, 2);
    assert.match(stderr, /the command no-such-program-here is not in PATH/);
    assert.equal((await commandLine(['doctor'])).code, 2);
  });
});
