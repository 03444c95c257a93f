import assert from 'node:assert/strict';
import { defects } from '#lib/runner/defects/defects.js';
import { judged } from '../support/judged.js';
import { builtin, Diagnoser, named } from './diagnosing.js';

/** Contested defects: the suite warns of them and fails nobody. */
const failsNothing: readonly string[] = [
  'authz-no-space-after-comma',
  'header-nonascii-latin1',
  'header-tab-not-whitespace',
  'path-plus-as-space',
  'presign-headers-hoisted',
  'presign-sha256-param',
  'query-plus-as-space',
  'signed-headers-content-type-missing',
];

describe('a signer with one executable defect', () => {
  let diagnoser: Diagnoser;
  before(async () => {
    diagnoser = await Diagnoser.beside(await builtin());
  });

  it('is one of 184', () => {
    assert.equal(defects.size, 184);
    assert.deepEqual(
      failsNothing.filter((id) => !defects.has(id)),
      [],
    );
  });

  for (const id of defects.keys()) {
    if (failsNothing.includes(id)) {
      it(`${id} fails nothing`, async () => {
        const { causes, failed } = await diagnoser.diagnose(await builtin(id));
        assert.deepEqual([causes, failed], [[], []]);
      });
      continue;
    }
    it(`${id} is named, and nothing else, on every case that fails`, async () => {
      const diagnosis = await diagnoser.diagnose(await builtin(id));
      assert.deepEqual(named(diagnosis), [`${id} exact`]);
      assert.notEqual(diagnosis.failed.length, 0);
      assert.deepEqual([...(diagnosis.causes[0]?.cases ?? [])].sort(), [...diagnosis.failed].sort());
    });
  }

  it('is named in the report of a whole run too', async () => {
    const { report } = await judged(await builtin('path-hex-lowercase'));
    assert.deepEqual(named({ causes: report.causes, ofCase: new Map() }), ['path-hex-lowercase exact']);
    assert.equal(report.causes[0]?.cases.length, report.totals.failed);
    const failed = report.cases.filter(({ verdict }) => verdict === 'fail');
    assert.deepEqual(
      [...new Set(failed.map(({ diagnosis }) => diagnosis?.defects.join()))],
      ['path-hex-lowercase'],
    );
  });

  it('is not looked for where nothing fails', async () => {
    assert.deepEqual(named(await diagnoser.diagnose(await builtin())), []);
  });
});
