import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const from = async (name: string) =>
  (await import(new URL(`../../../scripts/${name}`, import.meta.url).href)) as unknown;

interface Fix {
  readonly id: string;
  readonly adapter: string;
  readonly package: string;
  readonly before: string;
  readonly after: string;
  readonly fixed: string;
  readonly date: string;
  readonly says: string;
  readonly defect: string;
  readonly cases: readonly string[];
}
interface Report {
  implementation: { version: string };
  totals: { failed: number };
  causes: { defects: string[]; alternatives: string[][]; certainty: string; cases: string[] }[];
  cases: { id: string; verdict: string; observed: { outcome: string; condition?: string } }[];
}
const { readFixes } = (await from('time-machine/fixes.js')) as {
  readFixes: (root: string, text?: string) => { asOf: string; fixes: Fix[] };
};
const { goBack } = (await from('time-machine/journey.js')) as {
  goBack: (
    fixes: readonly Fix[],
    reportOf: (fix: Fix, version: string) => Promise<Report>,
    print: (text: string) => void,
  ) => Promise<number>;
};
const { Obstacle } = (await from('adapters/execute.js')) as { Obstacle: new (text: string) => Error };

const { fixes } = readFixes(root);

const fix: Fix = {
  id: 'signer-path',
  adapter: 'signer',
  package: 'signer',
  before: '1.0.0',
  after: '1.0.1',
  fixed: 'https://example.com/7',
  date: '2020-01-13',
  says: 'The path was wrong.',
  defect: 'path-wrong',
  cases: ['path/one', 'path/two'],
};

function report(version: string, verdicts: Readonly<Record<string, string>>): Report {
  const cases = Object.entries(verdicts).map(([id, verdict]) => ({
    id,
    verdict,
    observed: verdict === 'pass' ? { outcome: 'accepted' } : { outcome: 'rejected', condition: 'expired' },
  }));
  const failed = cases.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
  const cause = { defects: ['path-wrong'], alternatives: [], certainty: 'exact', cases: failed };
  return {
    implementation: { version },
    totals: { failed: failed.length },
    causes: failed.length > 0 ? [cause] : [],
    cases,
  };
}

const failing = () => report('1.0.0', { 'path/one': 'fail', 'path/two': 'fail' });
const passing = () => report('1.0.1', { 'path/one': 'pass', 'path/two': 'pass', 'host/port': 'fail' });

async function table(before: Report, after: Report) {
  const lines: string[] = [];
  const code = await goBack(
    [fix],
    (_, version) => Promise.resolve(version === '1.0.0' ? before : after),
    (text) => lines.push(text),
  );
  const text = lines.join('\n').replace(/in [\d.]+ s/, 'in 0.0 s');
  return { code, text, amiss: text.match(/(?<=NOT AS PUBLISHED: ).*/g) ?? [] };
}

describe('npm run time-machine', () => {
  describe('its list of fixes', () => {
    it('has at least six, of at least four signers', () => {
      assert.ok(fixes.length >= 6);
      assert.ok(new Set(fixes.map(({ adapter }) => adapter)).size >= 4);
    });

    it('names cases and defects that there are', () => {
      const idsOf = (file: string): Set<string> =>
        new Set(readFileSync(`${root}/${file}`, 'utf8').match(/(?<="id":")[^"]+/g));
      const [cases, defects] = [idsOf('dist/suite-index.ndjson'), idsOf('dist/defect-index.ndjson')];
      assert.ok(cases.size > 100 && defects.size > 100);
      for (const { id, defect, ...one } of fixes) {
        assert.ok(defects.has(defect), `${id}: no defect is named ${defect}`);
        for (const wanted of one.cases) assert.ok(cases.has(wanted), `${id}: no case is named ${wanted}`);
      }
    });

    it('is what docs/time-machine.md shows', () => {
      const page = readFileSync(`${root}/docs/time-machine.md`, 'utf8');
      const shown = page
        .split('\n')
        .filter((line) => /^\| \[/.test(line))
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      const expected = fixes.map((one) => [
        `[${one.adapter}](../adapters/${one.adapter})`,
        one.before,
        `[${one.defect}](defects.md#${one.defect})`,
        one.says,
        one.after,
        `[${one.date}](${one.fixed})`,
      ]);
      assert.deepEqual(shown, expected);
    });

    it('is refused with its line where it breaks the schema', () => {
      const text = readFileSync(`${root}/adapters/time-machine.yaml`, 'utf8');
      const broken = (edit: (whole: string) => string) => () => readFixes(root, edit(text));
      assert.throws(
        broken((whole) => whole.replace("before: '1.9.0'", "before: '^1.9.0'")),
        {
          message: /^adapters\/time-machine\.yaml:9: \/fixes\/0\/before must match pattern/,
        },
      );
      assert.throws(
        broken((whole) => whole.replace('adapter: aws4\n', 'adapters: aws4\n')),
        {
          message: /^adapters\/time-machine\.yaml:6: .*'adapter'$/,
        },
      );
      assert.throws(
        broken((whole) => whole.replace('id: aws4fetch-query-order', 'id: aws4-query-order')),
        {
          message: /^adapters\/time-machine\.yaml:\d+: another fix is named aws4-query-order$/,
        },
      );
      assert.throws(
        broken((whole) => `${whole}\n: [`),
        { message: /^adapters\/time-machine\.yaml:\d+: / },
      );
    });

    it('is looked up: an id or a flag that there is not is 2', () => {
      const words = ['scripts/time-machine.js', 'aws5-query'];
      const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^no fix is named aws5-query; there are aws4-query-order, .*, and the flag --fresh\n$/,
      );
    });
  });

  describe('its verdict', () => {
    it('is 0 where the release before fails for the cause, and the release after passes', async () => {
      const { code, text } = await table(failing(), passing());
      assert.equal(
        text,
        [
          'signer                   release  verdict                       fixed       ok',
          'signer                   1.0.0    2 of 2 fail, 0 others',
          '  cause: path-wrong (exact)',
          '                         1.0.1    2 of 2 pass, 1 others fail    2020-01-13  yes',
          '  fix:   https://example.com/7',
          '1 fix in 0.0 s: 1 as published, 0 not, 0 not run',
        ].join('\n'),
      );
      assert.equal(code, 0);
    });

    it('is 1 where the release before passes a case', async () => {
      const before = report('1.0.0', { 'path/one': 'fail', 'path/two': 'pass' });
      const { code, text, amiss } = await table(before, passing());
      assert.equal(code, 1);
      assert.deepEqual(amiss, ['path/two should fail with 1.0.0: pass (accepted)']);
      assert.match(text, /1 of 2 fail/);
      assert.match(text, /2020-01-13 {2}NO\n/);
      assert.match(text, /\n {2}again: npm run time-machine -- signer-path\n1 fix .*: 0 as published, 1 not/);
    });

    it('is 1 where the release before has an error in place of a failure', async () => {
      const before = report('1.0.0', { 'path/one': 'fail', 'path/two': 'error' });
      const { code, amiss } = await table(before, passing());
      assert.deepEqual([code, amiss], [1, ['path/two should fail with 1.0.0: error (rejected expired)']]);
    });

    it('is 1 where the release after fails a case, or has none of that name', async () => {
      const { code, amiss } = await table(failing(), report('1.0.1', { 'path/one': 'fail' }));
      assert.deepEqual(
        [code, amiss],
        [
          1,
          [
            'path/one should pass with 1.0.1: fail (rejected expired)',
            'path/two should pass with 1.0.1: not in the report',
          ],
        ],
      );
    });

    const causes = [
      { defects: ['path-other'], alternatives: [], certainty: 'exact', said: 'path-other (exact)' },
      { defects: ['path-wrong'], alternatives: [], certainty: 'rule', said: 'path-wrong (rule)' },
      { defects: [], alternatives: [], certainty: 'stage', said: 'unknown (stage)' },
      {
        defects: ['path-wrong', 'host-wrong'],
        alternatives: [],
        certainty: 'exact',
        said: 'path-wrong + host-wrong (exact)',
      },
      {
        defects: ['path-wrong'],
        alternatives: [['path-other'], ['a', 'b']],
        certainty: 'exact',
        said: 'path-wrong or path-other or a + b (exact)',
      },
    ];
    for (const { said, ...cause } of causes) {
      it(`is 1 where the cause is ${said}`, async () => {
        const before = failing();
        before.causes = [{ ...cause, cases: ['path/one', 'path/two'] }];
        const { code, text, amiss } = await table(before, passing());
        assert.equal(code, 1);
        assert.deepEqual(amiss, [`the cause should be path-wrong (exact) and nothing else: ${said}`]);
        assert.ok(text.includes(`\n  cause: ${said}\n`));
      });
    }

    it('is 1 where a failure belongs to no cause', async () => {
      const before = failing();
      before.causes = before.causes.map((cause) => ({ ...cause, cases: ['path/one'] }));
      const { code, amiss } = await table(before, passing());
      assert.deepEqual([code, amiss], [1, ['path/two fails with 1.0.0 for no cause that the report names']]);
    });

    it('is 1 where another release was run', async () => {
      const { code, amiss } = await table(failing(), { ...passing(), implementation: { version: '2.0.0' } });
      assert.deepEqual([code, amiss], [1, ['the release after should be 1.0.1, and says that it is 2.0.0']]);
    });

    it('is 2 where one could not be run, which ends none of the others; the rows keep their order', async () => {
      const lines: string[] = [];
      const code = await goBack(
        [{ ...fix, id: 'no-such', adapter: 'other' }, fix],
        ({ id }, version) =>
          id === 'no-such'
            ? new Promise((_, reject) =>
                setImmediate(() =>
                  reject(new Obstacle('npm is not there: this adapter needs Node with npm')),
                ),
              )
            : Promise.resolve(version === '1.0.0' ? failing() : passing()),
        (text) => lines.push(text),
      );
      assert.equal(code, 2);
      assert.equal(
        lines[1],
        [
          'other                    1.0.0, 1.0.1',
          '  NOT RUN: npm is not there: this adapter needs Node with npm',
          '  again: npm run time-machine -- no-such',
        ].join('\n'),
      );
      assert.match(lines[2]!, /^signer {19}1\.0\.0 {4}2 of 2 fail/);
      assert.match(lines[3]!, /: 1 as published, 0 not, 1 not run$/);
    });
  });
});
