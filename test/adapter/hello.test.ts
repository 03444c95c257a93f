import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { attachProcess, refusal, runningWith, signers, closeAll } from './attaching.js';

const nobody =
  '{"jsonrpc":"2.0","id":0,"result":{"protocol":1,"features":[],"services":["s3"],"clock":"system","operations":["presign"]}}';

describe('hello', () => {
  afterEach(closeAll);

  it('tells what the adapter has, and exactly that', async () => {
    const adapter = await attachProcess('hello.mjs', { pipeline: 8 }, nobody);
    await adapter.close();
    assert.deepEqual(adapter.hello, {
      implementation: { name: 'hello.mjs', version: null, language: null, source: null, issues: null },
      operations: new Set(['presign']),
      features: new Set(),
      services: new Set(['s3']),
      clock: 'system',
      maxInFlight: 1,
    });
    assert.equal(adapter.window, 1);
  });

  for (const protocol of ['2', '"1"']) {
    it(`in protocol ${protocol} is refused, naming both`, async () => {
      const mark = randomUUID();
      const line = `{"id":0,"result":{"protocol":${protocol}}}`;
      const error = await refusal(attachProcess('hello.mjs', {}, line, mark));
      assert.equal(error.code, 'protocol-version');
      assert.equal(error.exitCode, 3);
      assert.ok(
        error.message.startsWith(`the adapter speaks protocol ${protocol}, this version speaks protocol 1`),
        error.message,
      );
      assert.deepEqual(runningWith(mark), []);
    });
  }

  it('that does not come in time names command, folder, output and the usual causes', async () => {
    const mark = randomUUID();
    const error = await refusal(attachProcess('hello.mjs', { startupTimeoutMs: 400 }, 'silent', mark));
    assert.equal(error.code, 'adapter-no-hello');
    assert.equal(error.exitCode, 3);
    assert.deepEqual(error.message.split('\n'), [
      'the adapter did not answer hello: no reply within 400 ms',
      `  command: ${process.execPath} process/hello.mjs silent ${mark}`,
      `  in: ${signers}`,
      '  stdout: (nothing)',
      '  stderr: (nothing)',
      'The usual causes: its output is not flushed after each line; a log line went to stdout (print to stderr); another interpreter or file was started than you think.',
    ]);
    assert.deepEqual(runningWith(mark), []);
  });

  it('of a process that ends first shows its status and its last words', async () => {
    const error = await refusal(attachProcess('hello.mjs', {}, 'exit'));
    assert.equal(error.code, 'adapter-no-hello');
    assert.match(
      error.message,
      /^the adapter did not answer hello: it exited with status 4 before its first reply\n/,
    );
    assert.match(error.message, /\n {2}stderr: cannot find module signer\n/);
  });

  for (const [line, message] of [
    ['{"id":0,"error":{"code":-32603,"message":"broken"}}', /it answered with error -32603: broken\n/],
    [
      '{"id":0,"result":{}}',
      /\/result must have required property 'protocol' .*: \{"id":0,"result":\{\}\}\n/,
    ],
    ['{"id":0,"result":{"protocol":1,"maxInFlight":0}}', /\/result\/maxInFlight must be >= 1 /],
    ['{"id":5,"result":{"protocol":1}}', /hello has the id 0, and this came first: \{"id":5,/],
    ['{"level":"info"}', /the message must have required property .*: \{"level":"info"\}\n/],
    ['null', /the message must be object /],
  ] as const) {
    it(`that is ${line} is none`, async () => {
      const error = await refusal(attachProcess('hello.mjs', {}, line));
      assert.equal(error.code, 'adapter-no-hello');
      assert.match(error.message, message);
    });
  }

  it('after a log line counts, but not under --strict', async () => {
    const line = `starting…\n${nobody}`;
    const adapter = await attachProcess('hello.mjs', {}, line);
    await adapter.close();
    assert.equal(adapter.warnings().length, 1);
    const error = await refusal(attachProcess('hello.mjs', { strict: true }, line));
    assert.match(error.message, /a line on stdout that is no JSON \(print to stderr\): starting…\n/);
  });
});
