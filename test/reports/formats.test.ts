import assert from 'node:assert/strict';
import { validate as isCtrf } from 'ctrf';
import { SaxesParser } from 'saxes';
import { parse } from 'yaml';
import { reporters } from '#lib/reports/index.js';
import type { Report } from '#lib/runner/types/report.js';
import { assertGolden } from './golden.js';
import { hostileReport } from './hostile.js';
import { sampleReport, soundReport } from './sample.js';

const options = {
  color: false,
  columns: 80,
  verbose: false,
  quiet: false,
  command: ['--adapter', './mySigner'],
};
const renders = new Map(
  await Promise.all([...reporters].map(async ([name, reporter]) => [name, await reporter.load()] as const)),
);
const draw = (name: string, report: Report, more = {}) => renders.get(name)!(report, { ...options, ...more });
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

const goldens: [name: string, file: string][] = [
  ['badge', 'badge.json'],
  ['ctrf', 'ctrf.json'],
  ['github', 'github.txt'],
  ['html', 'report.html'],
  ['markdown', 'report.md'],
  ['ndjson', 'report.ndjson'],
  ['tap', 'report.tap'],
];

describe('the report formats', () => {
  for (const [name, file] of goldens) {
    it(`${name} writes the sample as test/golden/${file}`, () =>
      assertGolden(file, draw(name, sampleReport())));
  }

  for (const name of reporters.keys()) {
    it(`${name} lets nothing through that a terminal obeys or hides, and ends in a line feed`, () => {
      const text = draw(name, hostileReport());
      assert.doesNotMatch(text, /[^\P{C}\n]/u);
      assert.match(text, /\n$/);
    });
  }

  it('puts four of them under --out', () => {
    const files = [...reporters.values()].flatMap(({ file }) => file ?? []);
    assert.deepEqual(files.sort(), ['junit.xml', 'report.html', 'report.json', 'report.md']);
  });
});

describe('the junit reporter, given hostile text', () => {
  it('writes well-formed XML', () => {
    let cases = 0;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => (cases += name === 'testcase' ? 1 : 0));
    parser.write(draw('junit', hostileReport())).close();
    assert.equal(cases, 25);
  });
});

describe('the json reporter and requests', () => {
  const request = { method: 'GET', url: 'https://a/', headers: [], bodyBase64: '', bodyBytes: 0 };
  const report = { ...soundReport(), cases: [{ ...soundReport().cases[0]!, request }] };

  it('leaves out the request of a case that passed', () =>
    assert.doesNotMatch(draw('json', report), /"request"/));

  it('keeps it with --verbose', () =>
    assert.match(draw('json', report, { verbose: true }), /"request": \{\n {8}"method": "GET",/));

  it('keeps that of a case that failed', () => {
    const failed = { ...report.cases[0]!, verdict: 'fail' } as const;
    assert.match(draw('json', { ...report, cases: [failed] }), /"request"/);
  });
});

describe('the ndjson reporter', () => {
  const read = (report: Report) => draw('ndjson', report).trimEnd().split('\n').map(json);

  it('says who, then every case, then what it came to', () => {
    const lines = read(sampleReport());
    assert.deepEqual(
      lines.map(({ type }) => type),
      ['run', ...Array.from({ length: 25 }, () => 'case'), 'end'],
    );
    assert.equal(lines[1]?.['id'], 'canonical-uri/keeps-unreserved-characters');
    assert.equal(lines.at(-1)?.['gate'], 'failed');
  });

  it('loses nothing of the report', () => {
    const [run, ...rest] = read(sampleReport());
    const end = rest.pop();
    const untyped = (line: Record<string, unknown> | undefined) => {
      const members = { ...line };
      delete members['type'];
      return members;
    };
    assert.deepEqual({ ...untyped(run), ...untyped(end), cases: rest.map(untyped) }, sampleReport());
  });

  it('keeps hostile text inside its line', () => assert.equal(read(hostileReport()).length, 27));
});

describe('the ctrf reporter', () => {
  interface Ctrf {
    results: {
      summary: Record<string, number>;
      tests: { name: string; status: string; rawStatus: string }[];
    };
  }
  const read = (report: Report) => JSON.parse(draw('ctrf', report)) as Ctrf;

  for (const [name, report] of [
    ['the sample', sampleReport()],
    ['hostile text', hostileReport()],
    ['a report on which nothing is to be said', soundReport()],
  ] as const) {
    it(`matches the published schema: ${name}`, () => {
      const { valid, errors } = isCtrf(JSON.parse(draw('ctrf', report)));
      assert.ok(valid, JSON.stringify(errors));
    });
  }

  it('is not what the schema takes once a member is missing', () => {
    const { results } = read(sampleReport());
    assert.equal(
      isCtrf({ reportFormat: 'CTRF', specVersion: '0.0.0', results: { ...results, tool: {} } }).valid,
      false,
    );
  });

  it('counts what it writes', () => {
    const { summary, tests } = read(sampleReport()).results;
    const counts = ['tests', 'passed', 'failed', 'skipped', 'pending', 'other'].map((name) => summary[name]);
    assert.deepEqual(counts, [25, 6, 13, 3, 1, 2]);
    assert.equal(tests.filter(({ status }) => status === 'failed').length, 13);
    assert.equal(Number(summary['stop']) - Number(summary['start']), 412);
  });

  const statuses: [id: string, status: string, raw: string][] = [
    ['canonical-uri/keeps-unreserved-characters', 'passed', 'pass'],
    ['canonical-uri/encodes-a-space-twice', 'failed', 'fail'],
    ['method/is-in-lower-case', 'other', 'error'],
    ['credentials/are-asked-for-twice', 'other', 'fail'],
    ['headers/repeat-a-name', 'skipped', 'unsupported'],
    ['session-token/is-asked-for', 'failed', 'unsupported'],
    ['host/is-in-upper-case', 'failed', 'pass'],
    ['query/is-empty', 'pending', 'not-run'],
    ['signed-headers/leave-out-host', 'failed', 'fail'],
  ];
  for (const [id, status, raw] of statuses) {
    it(`says ${status} of ${id}`, () => {
      const test = read(sampleReport()).results.tests.find(({ name }) => name === id);
      assert.deepEqual([test?.status, test?.rawStatus], [status, raw]);
    });
  }
});

describe('the github reporter', () => {
  it('begins every line with a command of its own, whatever the text', () => {
    const lines = draw('github', hostileReport()).trimEnd().split('\n');
    // Three causes that need somebody, thirteen cases, a warning and the sum.
    assert.equal(lines.length, 3 + 13 + 2);
    for (const line of lines) assert.match(line, /^::(error|warning|notice) title=[^:,\r\n]*::[^\r\n]*$/);
  });

  it('escapes what would end a title or a line', () => {
    const report = sampleReport();
    const cases = [{ ...report.cases[1]!, id: 'a:b,c%/d', title: '100 % x' }];
    assert.match(
      draw('github', { ...report, cases }),
      /^::error title=FAIL a%3Ab%2Cc%25\/d::100 %25 x \(must\)%0Aexpected: /,
    );
  });

  it('has a notice alone where nothing is to be said', () =>
    assert.equal(
      draw('github', soundReport()),
      '::notice title=sigv4-conform%3A mySigner::1 case: 1 passed, 0 failed%0AConformant%0AGate passed: nothing unexpected\n',
    ));
});

describe('the tap reporter', () => {
  /** Reads TAP 14 as far as we write it; throws at anything else. */
  function read(text: string) {
    const [version, plan, ...lines] = text.trimEnd().split('\n');
    assert.equal(version, 'TAP version 14');
    const points: { ok: boolean; text: string; directive: string; yaml: unknown }[] = [];
    let block: string[] | null = null;
    for (const line of lines) {
      if (block !== null) {
        if (line === '  ...') {
          points.at(-1)!.yaml = parse(block.join('\n')) as unknown;
          block = null;
        } else block.push(line);
        continue;
      }
      if (line === '  ---') block = [];
      else if (!line.startsWith('#')) {
        const match = /^(not )?ok (\d+) - ((?:[^#\\]|\\[#\\])*?)(?: # (SKIP|TODO) .*)?$/.exec(line);
        assert.ok(match, line);
        assert.equal(Number(match[2]), points.length + 1);
        points.push({ ok: match[1] === undefined, text: match[3]!, directive: match[4] ?? '', yaml: null });
      }
    }
    assert.equal(block, null);
    assert.equal(plan, `1..${points.length}`);
    return points;
  }

  it('marks every verdict', () => {
    const count = (ok: boolean, directive: string) =>
      read(draw('tap', sampleReport())).filter((point) => point.ok === ok && point.directive === directive)
        .length;
    assert.deepEqual(
      [count(true, ''), count(true, 'SKIP'), count(false, 'TODO'), count(false, ''), count(true, 'TODO')],
      [6, 3, 2, 14, 0],
    );
  });

  it('says why in YAML', () => {
    const point = read(draw('tap', sampleReport()))[1];
    assert.equal(point?.text, 'canonical-uri/encodes-a-space-twice: a space in the path is encoded twice');
    assert.deepEqual(Object.keys(point.yaml as object), [
      'verdict',
      'standing',
      'level',
      'expected',
      'got',
      'differs',
      'source',
      'again',
    ]);
  });

  it('keeps its lines whatever the text', () => assert.equal(read(draw('tap', hostileReport())).length, 25));

  it('says that a report is partial', () =>
    assert.match(draw('tap', { ...soundReport(), partial: true }), /\n# PARTIAL: /));
});

describe('the badge reporter', () => {
  const badge = (own: Partial<Report>) => {
    const { schemaVersion, label, message, color } = json(draw('badge', { ...soundReport(), ...own }));
    assert.deepEqual([schemaVersion, label], [1, 'SigV4']);
    return `${String(message)}, ${String(color)}`;
  };
  const totals = { ...soundReport().totals, cases: 434, passed: 434 };

  it('says what came of it', () => {
    const failed = { ...totals, passed: 426, failed: 7, errors: 1 };
    assert.equal(badge({ totals }), 'conformant (434 cases), brightgreen');
    assert.equal(
      badge({ totals: { ...totals, passed: 430, unsupported: 4 } }),
      'conformant (430 of 434 cases), brightgreen',
    );
    assert.equal(badge({ totals, gate: 'failed' }), 'conformant (434 cases), yellow');
    assert.equal(badge({ totals: failed, gate: 'failed', conformant: false }), '8 of 434 fail, red');
    assert.equal(badge({ totals: failed, gate: 'passed', conformant: false }), '8 of 434 fail, orange');
    assert.equal(
      badge({ totals: { ...totals, passed: 433, failed: 1 } }),
      'conformant, 1 of 434 fails, yellow',
    );
    assert.equal(badge({ totals, conformant: false }), 'not conformant, red');
  });

  it('is never green where cases were left out', () => {
    assert.equal(badge({ totals: { ...totals, passed: 400, notRun: 34 } }), '400 of 434 judged, lightgrey');
    assert.equal(badge({ totals, partial: true }), '434 of 434 judged, lightgrey');
    assert.equal(badge({ totals: { ...totals, passed: 0, unsupported: 434 } }), 'nothing judged, lightgrey');
  });
});

describe('the markdown reporter', () => {
  it('leaves nothing of hostile text that GitHub would act on', () => {
    const text = draw('markdown', hostileReport());
    // Outside code: no mention, no element but our own, no link.
    const outside = text
      .replace(/^(`{3,})text\n[^]*?\n\1$/gm, '')
      .replace(/(?<![\\`])(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
    assert.doesNotMatch(outside, /@you|(?<!&)#1/);
    assert.doesNotMatch(
      outside.replace(
        /<\/?(details|summary|br|sub|code)>|<span>[@#]<\/span>|<a id="cause-\d"><\/a>|\[cause \d\]\(#cause-\d\)/g,
        '',
      ),
      /(?<!\\)<|(?<!\\)\]\(/,
    );
  });

  it('has every documented error in a table, and leads from what is missed to what AWS says', () => {
    const text = draw('markdown', sampleReport());
    const row = (condition: string) =>
      text.split('\n').find((line) => line.startsWith(`| \`${condition}\` | `));
    assert.match(text, /\n\| Condition \| query-xml<br>1 of 4 \| rest-json<br>1 of 2 \|\n/);
    assert.equal(row('scope-service'), '| `scope-service` | ✓ 1 | · |');
    assert.equal(
      row('expired'),
      '| `expired` | [✗](#error-query-xml-expired) control: signature-mismatch |  |',
    );
    assert.match(
      text,
      /\n\| <a id="error-query-xml-expired"><\/a>`expired` \| `iam` \(query-xml\) \| HTTP 403 `SignatureDoesNotMatch`<br>`Signature expired: \{requestDate\} /,
    );
  });

  it('keeps the columns of its tables', () => {
    const [unexpected = ''] = draw('markdown', hostileReport()).split('<details>');
    const rows = unexpected.split('\n').filter((line) => /^\| (FAIL|ERROR|STALE|UN)/.test(line));
    assert.ok(rows.length > 3);
    for (const row of rows) assert.equal(row.split('|').length, 6, row);
  });

  it('fits in a comment however much fails', () => {
    const report = hostileReport();
    const cases = Array.from({ length: 40 }, () => report.cases).flat();
    const documentedErrors = Array.from({ length: 40 }, () => report.documentedErrors).flat();
    const causes = Array.from({ length: 40 }, () => report.causes).flat();
    const text = draw('markdown', { ...report, cases, documentedErrors, causes });
    assert.ok(text.length < 65_536, String(text.length));
    assert.match(text, /… and \d+ more, which the other report formats have\./);
  });

  it('names the causes before the cases, and leads from a case to its cause', () => {
    const text = draw('markdown', sampleReport());
    const at = text.indexOf('### Causes: 4 defects explain 4 of 9 failures\n');
    assert.ok(at > 0 && at < text.indexOf('### Unexpected'));
    assert.match(
      text,
      /\n- <a id="cause-1"><\/a>\*\*Cause 1:\*\* `query-sort-joined-string` explains 2 failures; proved: /,
    );
    assert.match(text, /\n\| FAIL \| `clock\/is-sixteen-minutes-late`<br>.*<br>\[cause 1\]\(#cause-1\) \|\n/);
    // Nothing explains this one, whatever is known of the place.
    assert.doesNotMatch(text, /cause-4/);
  });

  it('is short where nothing is to be said', () => {
    const text = draw('markdown', { ...soundReport(), partial: true });
    assert.match(
      text,
      /^## ✅ `mySigner`: conformant\n\n\*\*Gate passed: nothing unexpected\.\*\* 1 case: 1 passed, 0 failed\./,
    );
    assert.match(text, /\*\*Partial:\*\*/);
    assert.doesNotMatch(text, /Unexpected|Documented|Warning/);
  });
});
