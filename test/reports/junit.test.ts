import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { renderJunit } from '#lib/reports/junit.js';
import { xmlDocument } from '#lib/reports/text/xml.js';
import type { Report } from '#lib/runner/types/report.js';
import { assertGolden } from './golden.js';
import { sampleReport, soundReport } from './sample.js';

const options = {
  color: false,
  columns: 80,
  verbose: false,
  quiet: false,
  command: ['--adapter', './mySigner'],
};
const render = (report: Report) => renderJunit(report, options);

interface Read {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Read[];
  text: string;
}

/** Reads XML strictly: anything that is not well-formed throws. */
function read(xml: string): Read {
  const top: Read = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Read = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0]!;
}

function all(element: Read, name: string): Read[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
}

function markOf(report: Report, id: string): string {
  const test = all(read(render(report)), 'testcase').find(({ attributes }) => attributes['name'] === id)!;
  return test.children.map(({ name, attributes }) => `${name} ${attributes['type'] ?? ''}`.trim()).join();
}

describe('the junit reporter', () => {
  it('writes the sample as test/golden/junit.xml', () => assertGolden('junit.xml', render(sampleReport())));

  it('is well-formed, with a suite for each profile and a test for each case', () => {
    const root = read(render(sampleReport()));
    assert.equal(root.name, 'testsuites');
    assert.deepEqual(
      root.children.map(({ attributes }) => [attributes['name'], attributes['tests'], attributes['time']]),
      [
        ['core', '15', '5.0052'],
        ['session-token', '3', '0.0000'],
        ['errors', '7', '0.0028'],
      ],
    );
    assert.deepEqual(
      all(root, 'testcase').map(({ attributes }) => attributes['name']),
      sampleReport().cases.map(({ id }) => id),
    );
    assert.equal(all(root, 'testcase')[1]?.attributes['classname'], 'canonical-uri');
  });

  it('counts what it writes', () => {
    const root = read(render(sampleReport()));
    for (const counted of [root, ...root.children]) {
      assert.equal(counted.attributes['failures'], String(all(counted, 'failure').length));
      assert.equal(counted.attributes['errors'], String(all(counted, 'error').length));
      assert.equal(counted.attributes['skipped'], String(all(counted, 'skipped').length));
      assert.equal(counted.attributes['tests'], String(all(counted, 'testcase').length));
    }
    assert.deepEqual(
      [root.attributes['failures'], root.attributes['errors'], root.attributes['skipped']],
      ['10', '4', '5'],
    );
  });

  const marks: [id: string, mark: string][] = [
    ['canonical-uri/keeps-unreserved-characters', ''],
    ['canonical-uri/encodes-a-space-twice', 'failure signature-mismatch'],
    ['clock/is-sixteen-minutes-late', 'failure control: signature-mismatch'],
    ['canonical-headers/folds-blanks', 'failure altered'],
    ['port/is-not-the-default', 'error crashed'],
    ['payload/is-large', 'error timed-out'],
    ['query/is-empty', 'error not-run'],
    ['method/is-in-lower-case', 'skipped'],
    ['credentials/are-asked-for-twice', 'skipped'],
    ['headers/repeat-a-name', 'skipped'],
    ['session-token/is-asked-for', 'failure unsupported'],
    ['host/is-in-upper-case', 'failure accepted'],
    ['signed-headers/leave-out-host', 'failure stale'],
    ['path/ends-in-two-dots', ''],
  ];
  for (const [id, mark] of marks) {
    it(`marks ${id} as ${mark === '' ? 'passed' : mark}`, () =>
      assert.equal(markOf(sampleReport(), id), mark));
  }

  it('carries hostile text visibly', () => {
    const texts = all(read(render(sampleReport())), 'failure').map(({ text }) => text);
    assert.ok(texts.some((text) => text.includes('<&>]]>"\\u{202e}evil\\u{202c}\\u{d800}')));
    const [crash] = all(read(render(sampleReport())), 'error');
    assert.match(crash!.text, /\| \\x1b\[31mSegmentation fault\\x1b\[0m\n {10}\| שלום, 日本語\n/);
    assert.match(
      crash!.text,
      /again {5}npx sigv4-conform --adapter \.\/mySigner --case port\/is-not-the-default$/,
    );
  });

  it('leaves out what an implementation does not say, and takes an id without a topic', () => {
    const report = soundReport();
    const root = read(render({ ...report, cases: [{ ...report.cases[0]!, id: 'lonely' }] }));
    const names = all(root, 'property').map(({ attributes }) => attributes['name']);
    assert.deepEqual(names, [
      'tool',
      'suite',
      'suite.digest',
      'implementation',
      'adapter',
      'gate',
      'conformant',
    ]);
    assert.equal(all(root, 'testcase')[0]?.attributes['classname'], 'core');
  });
});

describe('xmlDocument', () => {
  it('writes every code unit so that a strict parser takes it', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(' ');
    const root = read(xmlDocument({ name: 'a', attributes: { b: units }, text: units }));
    assert.ok(root.text.startsWith('\\x00 \\x01 \\x02 '));
    assert.ok(root.text.includes('\\x08 \\t \n \\x0b '));
    assert.ok(root.text.endsWith('� \\u{fffe} \\u{ffff}'));
    const attribute = root.attributes['b'] ?? '';
    assert.ok(attribute.includes('\\t \\n \\x0b'));
    assert.ok(attribute.includes('! " # $ % & \' ( '));
    assert.ok(attribute.includes('; < = > ?'));
  });

  it('nests elements', () => {
    assert.equal(
      xmlDocument({ name: 'a', attributes: { n: 1 }, children: [{ name: 'b', attributes: {} }] }),
      '<?xml version="1.0" encoding="UTF-8"?>\n<a n="1">\n  <b/>\n</a>\n',
    );
  });
});
