import assert from 'node:assert/strict';
import type { Defect } from '#lib/runner/model/defect.js';
import type { Case, SignerCase } from '#lib/runner/model/case.js';
import { caseFailures, catalogueFailures, serviceFailures } from '#lib/runner/selftest/failures.js';
import { testedOthers } from '#lib/runner/selftest/others.js';
import { selftest, type SelftestOptions } from '#lib/runner/selftest/selftest.js';
import { standOf } from '#lib/runner/selftest/stand.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import type { Selftest, SelftestCase } from '#lib/runner/types/selftest.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();
const catalogue = await loadDefects();

function tested(options: Partial<SelftestOptions> = {}): Promise<Selftest> {
  return selftest({
    suite,
    cases: suite.cases,
    catalogue,
    defects: new Set(catalogue.keys()),
    full: false,
    toolVersion: '1.2.3',
    now: () => new Date('2026-01-02T03:04:05Z'),
    elapsed: () => 0,
    onProgress: () => undefined,
    ...options,
  });
}

function caseNamed(id: string): SignerCase {
  const found = suite.cases.find((one) => one.id === id);
  assert.ok(found?.kind === 'signer');
  return found;
}

describe('the selftest', function () {
  describe('of the cases that are about signing', () => {
    let result: Selftest;
    before(async () => {
      // Those that expect a documented error hold wrong services, and most of the time.
      const cases = suite.cases.filter(({ profile }) => profile !== 'errors');
      result = await tested({ cases });
    });

    it('catches every defect that can be switched on and is not contested, and names it', () => {
      const { defects, executable, contested, caught, named, tied } = result.totals;
      assert.deepEqual([defects, executable, contested], [214, 184, 13]);
      assert.deepEqual([caught, named, tied], [171, 171, 0]);
      assert.deepEqual(result.failures, []);
      assert.equal(result.passed, true);
    });

    it('says of every other one why it is not switched on', () => {
      const others = result.defects.filter(({ notExecutable }) => notExecutable !== null);
      assert.equal(others.length, 30);
      assert.ok(others.every(({ notExecutable }) => (notExecutable ?? '').length > 20));
      assert.ok(others.every(({ caughtBy, named }) => caughtBy.length === 0 && named === null));
    });

    it('tells which case catches what, and which contested defect is only observed', () => {
      const once = result.defects.find(({ id }) => id === 'path-slash-collapse-single-pass');
      assert.deepEqual(once?.caughtBy, ['canonical-uri/joins-three-slashes']);
      assert.deepEqual(once.caught, { must: 1, should: 0, observe: 0 });
      assert.deepEqual([once.named, once.firstCause], ['first', ['path-slash-collapse-single-pass']]);
      const plus = result.defects.find(({ id }) => id === 'query-plus-as-space');
      assert.deepEqual([plus?.caught.must, plus?.caught.should], [0, 0]);
      assert.ok(plus !== undefined && plus.caught.observe > 0 && plus.contested !== null);
      const { length } = result.cases.filter((one) => one.defects > 0);
      assert.ok(length > 500 && length === result.totals.byDefect, `${length} cases`);
    });
  });

  it('holds wrong services against every case that expects a rejection, and every literal request', async () => {
    const signerCases = suite.cases.filter((one) => one.kind === 'signer');
    const wireCases = suite.cases.filter((one) => one.kind === 'wire');
    const others = await testedOthers(await standOf(suite, signerCases, '1.2.3'), wireCases, false);
    assert.deepEqual(serviceFailures(others), []);
    const caught = new Set(others.flatMap(({ caughtBy }) => caughtBy));
    const asking = suite.cases.filter(
      ({ kind, expect }) => kind === 'wire' || expect.every(({ outcome }) => outcome === 'rejected'),
    );
    assert.ok(asking.length > 1000, `${asking.length} cases`);
    assert.deepEqual(
      asking.filter(({ id }) => !caught.has(id)).map(({ id }) => id),
      [],
    );
    const leavesOut = others.find(({ name }) => name === 'leaves out the check content-sha256');
    assert.ok(leavesOut);
    assert.ok(leavesOut.caughtBy.includes('services/vpc-lattice-svcs-wants-the-payload-header-signed'));
    assert.ok(leavesOut.caughtBy.length < 10, leavesOut.caughtBy.join());
  });

  it('comes to the same in full', async () => {
    const cases = suite.cases.filter(({ id }) => /^(signer-state|presigned-state|coverage)\//.test(id));
    const defects = new Set(['key-stale-date', 'date-scope-stale-day', 'signed-headers-xamz-missing']);
    const quick = await tested({ cases, defects });
    assert.ok(quick.defects.every(({ caughtBy }) => caughtBy.length > 0));
    const full = await tested({ cases, defects, full: true });
    assert.deepEqual([quick.full, full.full], [false, true]);
    assert.deepEqual(full.defects, quick.defects);
    assert.deepEqual(full.cases, quick.cases);
  });
});

describe('the selftest fails', () => {
  it('where no case catches a defect', async () => {
    const cases = [caseNamed('vanilla/signs-a-get')];
    const { passed, failures } = await tested({ cases, defects: new Set(['path-not-normalized']) });
    assert.equal(passed, false);
    assert.deepEqual(failures, [
      { of: 'defect', id: 'path-not-normalized', message: 'no must or should case catches it' },
    ]);
  });

  it('not where the defect is contested', async () => {
    const cases = [caseNamed('vanilla/signs-a-get')];
    const { passed, defects } = await tested({ cases, defects: new Set(['query-plus-as-space']) });
    assert.equal(passed, true);
    assert.deepEqual(defects[0]?.caught, { must: 0, should: 0, observe: 0 });
  });

  it('where the reference signer fails a case', async () => {
    const wrong: SignerCase = { ...caseNamed('vanilla/signs-a-get'), expect: [{ outcome: 'refused' }] };
    const { failures } = await tested({ cases: [wrong], defects: new Set(['v4a-key-counter']) });
    assert.deepEqual(failures, [
      {
        of: 'reference',
        id: 'vanilla/signs-a-get',
        message: 'the reference signer does not pass it: fail, accepted',
      },
    ]);
  });

  it('where an entry of the catalogue and what can be switched on disagree', () => {
    const entry = catalogue.get('path-not-normalized');
    assert.ok(entry);
    const changed = new Map<string, Defect>(catalogue)
      .set('path-not-normalized', { ...entry, notExecutable: 'for no reason' })
      .set('path-unheard-of', { ...entry, id: 'path-unheard-of' });
    changed.delete('key-stale-date');
    assert.deepEqual(catalogueFailures(changed), [
      {
        of: 'catalogue',
        id: 'path-not-normalized',
        message: 'it can be switched on, and its entry says that it cannot',
      },
      {
        of: 'catalogue',
        id: 'path-unheard-of',
        message: 'it cannot be switched on, and its entry does not say why',
      },
      { of: 'catalogue', id: 'key-stale-date', message: 'it can be switched on, and has no entry' },
    ]);
    assert.deepEqual(catalogueFailures(catalogue), []);
  });

  it('where a case catches nothing, or no wrong service though it expects a rejection', () => {
    const accepted = caseNamed('vanilla/signs-a-get');
    const rejected: Case = {
      ...accepted,
      id: 'a/b',
      expect: [{ outcome: 'rejected', condition: 'expired' }],
    };
    const row = (id: string, defects: number, services: number): SelftestCase => ({
      id,
      title: '',
      profile: 'core',
      level: 'must',
      kind: 'signer',
      defects,
      services,
      signers: 0,
    });
    const failuresOf = (defects: number, services: number) =>
      caseFailures(
        [accepted, rejected],
        [row('vanilla/signs-a-get', defects, services), row('a/b', defects, services)],
      );
    const nothing = 'it catches nothing: no defect, no wrong service';
    assert.deepEqual(failuresOf(0, 0), [
      { of: 'case', id: 'vanilla/signs-a-get', message: nothing },
      { of: 'case', id: 'a/b', message: nothing },
    ]);
    assert.deepEqual(failuresOf(5, 0), [
      { of: 'case', id: 'a/b', message: 'it expects a rejection, and no wrong service fails it' },
    ]);
    assert.deepEqual(failuresOf(0, 1), []);
  });

  it('where no case tells a wrong service', () => {
    assert.deepEqual(
      serviceFailures([
        { kind: 'service', name: 'leaves out the check window', caughtBy: [] },
        { kind: 'signer', name: 'refuses', caughtBy: [] },
        { kind: 'service', name: 'is a second late', caughtBy: ['a/b'] },
      ]),
      [
        {
          of: 'service',
          id: 'leaves out the check window',
          message: 'no case tells it from a right service',
        },
      ],
    );
  });
});
