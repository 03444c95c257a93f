import assert from 'node:assert/strict';
import { requestLines } from '#lib/runner/offline/requests.js';
import { selectCases } from '#lib/runner/suite/select.js';
import { refusal } from '../adapter/attaching.js';
import { bundledSuite, judged } from '../support/judged.js';
import { answerLines, attachBuiltin, attachBytes, attachLines } from './answering.js';

const select = { case: ['vanilla/*'] };

/** The answers of the reference to a few cases, hello first. */
async function answers(): Promise<string[]> {
  const suite = await bundledSuite();
  const lines = requestLines(suite, selectCases(suite, select), '0.0.0');
  return answerLines(await attachBuiltin('reference'), lines);
}

async function refused(lines: readonly string[], parts = {}) {
  const { code, exitCode, message } = await refusal(attachLines(lines, parts));
  return { code, exitCode, message };
}

const idOf = (line: string): number => (JSON.parse(line) as { id: number }).id;

describe('a file of answers', () => {
  it('may have them in any order, end its lines by CRLF or the last not at all, and begin with a BOM', async () => {
    const all = await answers();
    const shapes = [
      attachLines(all.toReversed()),
      attachLines(all, { end: '' }),
      attachLines(all, { pieceLength: 1 }),
      attachBytes(Buffer.from(`\uFEFF${all.join('\r\n')}\r\n`)),
    ];
    for (const shape of shapes) {
      const { report } = await judged(await shape, { select });
      assert.equal(report.gate, 'passed');
      assert.deepEqual(report.warnings, []);
      assert.deepEqual(report.adapter, { kind: 'offline', spec: 'answers.ndjson' });
      assert.equal(report.implementation.name, 'sigv4-conform reference');
    }
  });

  it('that lacks answers leaves their cases unjudged, and says which', async () => {
    const all = await answers();
    const { report, unjudged } = await judged(await attachLines(all.slice(0, -2)), { select });
    assert.equal(unjudged, 2);
    assert.equal(report.gate, 'failed');
    assert.equal(report.totals.notRun, 2);
    const first = report.cases.find(({ verdict }) => verdict === 'not-run')?.id;
    assert.deepEqual(report.warnings, [
      `answers.ndjson has no answer to 2 of the requests, the first of them of ${String(first)}: did the signer end early (see its stderr), or was less exported than is judged?`,
    ]);
  });

  it('whose last line is cut off lacks that answer', async () => {
    const all = await answers();
    const text = all.join('\n');
    const { report, unjudged } = await judged(await attachBytes(Buffer.from(text.slice(0, -20))), { select });
    assert.equal(unjudged, 1);
    assert.match(
      report.warnings[0]!,
      new RegExp(
        `^answers\\.ndjson:${all.length}: the last line is cut off, and is no answer: .*\\{"jsonrpc"`,
      ),
    );
  });

  it('may hold lines that are no JSON, and warns of the first; --strict does not have it', async () => {
    const [hello, ...rest] = await answers();
    const lines = [hello!, 'DEBUG signing\u001b[2J', '', ...rest];
    const { report } = await judged(await attachLines(lines), { select });
    assert.equal(report.gate, 'passed');
    const says =
      'answers.ndjson:2: a line that is no JSON (a signer prints to stderr what people should read): DEBUG signing\\u001b[2J';
    assert.deepEqual(report.warnings, [says]);
    assert.deepEqual(await refused(lines, { strict: true }), {
      code: 'answers-invalid',
      exitCode: 2,
      message: says,
    });
  });

  it('holds a reply that breaks the protocol against its case alone', async () => {
    const [hello, first, second, ...rest] = await answers();
    const broken = JSON.stringify({ id: idOf(first!), result: { outcome: 'maybe' } });
    const error = JSON.stringify({ id: idOf(second!), error: { code: -32603, message: 'NPE' } });
    const { report, unjudged } = await judged(await attachLines([hello!, broken, error, ...rest]), {
      select,
    });
    assert.equal(unjudged, 0);
    assert.deepEqual(
      report.cases.slice(0, 2).map(({ verdict, observed }) => [verdict, observed?.outcome]),
      [
        ['error', 'invalid-reply'],
        ['error', 'adapter-error'],
      ],
    );
    assert.match(
      report.cases[0]!.observed?.message ?? '',
      /^the reply breaks the protocol: \/result\/outcome .*"maybe"/,
    );
    assert.equal(report.totals.errors, 2);
  });

  it('to another suite is refused, as soon as one id is unknown', async () => {
    const all = await answers();
    const { version, digest } = await bundledSuite();
    const strange = JSON.stringify({ id: 12345, result: { outcome: 'refused' } });
    assert.deepEqual(await refused([...all, strange]), {
      code: 'answers-invalid',
      exitCode: 2,
      message: [
        `answers.ndjson:${all.length + 1}: the id 12345 is of no request of this suite: the answers are to another suite, or to other files of it`,
        `  this suite: ${version} (${digest})`,
        '  the other is in "suite" of the first line that was exported',
        'Export again with this version and the same --suite and --only-suite, and let the signer answer that.',
      ].join('\n'),
    });
  });

  it('may hold answers to more than is judged', async () => {
    const all = await answers();
    const { report } = await judged(await attachLines(all), { select: { case: ['vanilla/signs-a-get'] } });
    assert.equal(report.totals.cases, 1);
    assert.equal(report.gate, 'passed');
  });

  const faults: [what: string, line: (answer: string) => string, says: RegExp][] = [
    [
      'a second answer',
      (answer) => answer,
      /:3: a second reply to the id \d+; the first is in line 2\. Keep the one that holds/,
    ],
    [
      'a second hello',
      () => '{"id":0,"result":{"protocol":1}}',
      /:3: a second reply to the id 0; .* in line 1/,
    ],
    [
      'a request',
      () => '{"jsonrpc":"2.0","id":1,"method":"sign","params":{}}',
      /:3: a request, not a reply: this is what export wrote\./,
    ],
    ['a list', () => '[1,2]', /:3: JSON that is no reply object: \[1,2\]$/],
    ['a text', () => '"hello"', /:3: JSON that is no reply object: "hello"$/],
    ['no id', () => '{"result":{}}', /:3: a reply without its id, a number that is echoed unchanged: /],
    ['an id in quotes', (answer) => answer.replace(/"id":(\d+)/, '"id":"$1"'), /:3: a reply without its id/],
    ['a fraction of an id', () => '{"id":1.5}', /:3: the id 1\.5 is of no request/],
    ['null for an id', () => '{"id":null,"error":{"code":1,"message":""}}', /:3: a reply without its id/],
    [
      'a line that never ends',
      () => 'x'.repeat(16 * 1024 * 1024 + 1),
      /:3: a line of more than 16 MiB: x{200}…$/,
    ],
  ];
  for (const [what, line, says] of faults) {
    it(`is refused with its line for ${what}`, async () => {
      const [hello, first, second] = await answers();
      const { code, exitCode, message } = await refused([hello!, first!, line(first!), second!], {
        pieceLength: 1024 * 1024,
      });
      assert.equal(code, 'answers-invalid');
      assert.equal(exitCode, 2);
      assert.match(message, says);
      assert.ok(message.startsWith('answers.ndjson:3: '));
    });
  }

  it('is refused where it is UTF-16, or beyond all measure', async () => {
    const utf16 = await refusal(attachBytes(Buffer.from('\uFEFF{"id":0}\n', 'utf16le')));
    assert.equal(
      utf16.message,
      'answers.ndjson: the file is UTF-16, as PowerShell writes it: have it written as UTF-8',
    );
    const lines = await refusal(attachBytes(Buffer.alloc(200_000, '\n')));
    assert.equal(lines.message, 'answers.ndjson:100001: more than 100000 lines that are no JSON');
    // Lines of a MiB: an empty one costs as much as a long one.
    const long = Buffer.alloc(257 * 1024 * 1024, `${' '.repeat(1024 * 1024 - 1)}\n`);
    const large = await refusal(attachBytes(long, false, 16 * 1024 * 1024));
    assert.match(large.message, /: the file has more than 256 MiB: export fewer cases at a time$/);
  });

  it('without a hello that can be read is exit 3', async () => {
    const [hello, ...rest] = await answers();
    const cases: [lines: string[], code: string, says: RegExp][] = [
      [
        [],
        'adapter-no-hello',
        /^answers\.ndjson holds no reply at all\nWhat export writes begins with hello/,
      ],
      [rest, 'adapter-no-hello', /^answers\.ndjson holds \d+ replies, and none to hello \(the id 0\)\n/],
      [
        ['{"id":0,"result":{"protocol":2}}'],
        'protocol-version',
        /^the adapter speaks protocol 2, this version speaks protocol 1/,
      ],
      [
        [...rest, '{"id":0,"result":{"protocol":1,"clock":"sundial"}}'],
        'adapter-no-hello',
        /^answers\.ndjson:\d+: the reply to hello is none: \/result\/clock must be/,
      ],
      [
        ['{"id":0,"error":{"code":-32603,"message":"NPE"}}'],
        'adapter-no-hello',
        /^answers\.ndjson:1: the reply to hello is none: it answered with error -32603: NPE$/,
      ],
    ];
    for (const [lines, code, says] of cases) {
      const error = await refused(lines, { end: lines.length === 0 ? '' : '\n' });
      assert.equal(error.code, code);
      assert.equal(error.exitCode, 3);
      assert.match(error.message, says);
    }
    assert.ok(hello !== undefined);
  });

  it('whose signer knows no hello has all defaults, and the name of the file', async () => {
    const [, ...rest] = await answers();
    const adapter = await attachLines(['{"id":0,"error":{"code":-32601,"message":""}}', ...rest]);
    assert.equal(adapter.hello.implementation.name, 'answers.ndjson');
    assert.deepEqual(adapter.hello.operations, new Set(['sign']));
  });
});
