import assert from 'node:assert/strict';
import { validate } from '#validators/comparison.cjs';
import { compareReports } from '#lib/runner/compare/compare.js';
import type { Comparison } from '#lib/runner/types/comparison.js';
import { sampleReport } from '../reports/sample.js';
import { laterReport } from './later.js';

const tool = { name: 'sigv4-conform', version: '1.0.0' };
const compare = () => compareReports(sampleReport(), laterReport(), tool);
const told = (changes: Comparison['changed']) =>
  changes.map(({ id, level, old, new: now }) => [
    id,
    level,
    `${old.verdict} ${String(old.observed)}`,
    `${now.verdict} ${String(now.observed)}`,
  ]);

describe('a comparison of two reports', () => {
  it('has for regressions what passed and does not pass any more, judged or not', () => {
    assert.deepEqual(told(compare().regressions), [
      ['canonical-uri/keeps-unreserved-characters', 'must', 'pass accepted', 'fail signature-mismatch'],
      ['credential-scope/names-another-region', 'must', 'pass scope-region', 'not-run null'],
    ]);
    assert.deepEqual(
      compare().regressions.map(({ defects }) => defects),
      [['path-single-encoded-non-s3'], []],
    );
  });

  it('has for fixes what did not pass and passes now', () => {
    assert.deepEqual(told(compare().fixes), [
      ['canonical-uri/encodes-a-space-twice', 'must', 'fail signature-mismatch', 'pass accepted'],
      ['headers/repeat-a-name', 'must', 'unsupported unsupported', 'pass accepted'],
    ]);
  });

  it('never calls a case that observes lost or won', () => {
    const { changed } = compare();
    assert.deepEqual(told(changed), [
      ['path/ends-in-a-dot', 'observe', 'pass accepted', 'pass signature-mismatch'],
      ['method/is-in-lower-case', 'observe', 'error adapter-error', 'pass refused'],
      ['session-token/is-signed', 'must', 'unsupported unsupported', 'fail altered'],
      ['access-key/is-unknown', 'must', 'fail refused', 'fail control: signature-mismatch'],
    ]);
    assert.deepEqual(changed[0]?.new.variant, 'rejected: signature-mismatch');
  });

  it('has what only one of them has, and counts what is the same', () => {
    const { added, gone, unchanged } = compare();
    assert.deepEqual(
      added.map(({ id, verdict }) => [id, verdict]),
      [
        ['canonical-uri/is-new', 'fail'],
        ['canonical-uri/is-new-too', 'pass'],
      ],
    );
    assert.deepEqual(
      gone.map(({ id, observed }) => [id, observed]),
      [['payload/is-large', 'timed-out']],
    );
    // 25 cases, of which 1 is gone and 8 say otherwise.
    assert.equal(unchanged, 16);
  });

  it('has the profiles that stand otherwise', () => {
    assert.deepEqual(compare().profiles, [
      { profile: 'session-token', old: 'not claimed', new: 'not conformant' },
      { profile: 'errors', old: 'not conformant', new: 'conformant' },
      { profile: 's3', old: 'absent', new: 'conformant' },
    ]);
  });

  it('has the causes that explain more or fewer failures, new ones first', () => {
    assert.deepEqual(
      compare().causes.map(({ defects, certainty, old, new: now }) => [defects, certainty, old, now]),
      [
        [['path-single-encoded-non-s3'], 'exact', 0, 1],
        [['query-sort-joined-string'], 'exact', 2, 1],
        [['key-stale-date', 'path-single-encoded-non-s3'], 'exact', 1, 0],
      ],
    );
  });

  it('says that the same report is the same', () => {
    const same = compareReports(sampleReport(), sampleReport(), tool);
    const { regressions, fixes, changed, added, gone, profiles, causes } = same;
    assert.deepEqual([regressions, fixes, changed, added, gone, profiles, causes].flat(), []);
    assert.equal(same.unchanged, 25);
  });

  it('matches its schema, which does not match anything else', () => {
    assert.ok(validate(compare()), JSON.stringify(validate.errors));
    assert.equal(validate({ ...compare(), unchanged: -1 }), false);
    assert.equal(validate({ ...compare(), more: 1 }), false);
  });
});

describe('the notices of a comparison', () => {
  const notices = (change: Partial<ReturnType<typeof sampleReport>>) =>
    compareReports(sampleReport(), { ...laterReport(), ...change }, tool).notices;

  it('tell of cases that were not selected any more', () => {
    assert.deepEqual(notices({}), [
      'The new run selected other cases of the same suite: nothing is known of 1 that the old one had.',
    ]);
  });

  it('tell of another implementation', () => {
    const implementation = { name: 'other', version: '1', language: null };
    assert.equal(
      notices({ implementation })[0],
      'The reports are of two implementations: my-signer (python) and other. What is called a regression is a difference between them.',
    );
  });

  it('tell of another suite', () => {
    const digest = `sha256:${'12'.repeat(32)}`;
    assert.deepEqual(notices({ suite: { version: '2026.12', digest, cases: 130 } }), [
      "The suites differ (2026.11 e3b0c44298fc, now 2026.12 121212121212): a case may ask something else than before. To tell the signer's part, judge both versions by one suite.",
    ]);
  });

  it('tell of a run that was cut off, and of warnings', () => {
    assert.deepEqual(notices({ partial: true, warnings: ['unstable adapter'] }).slice(1), [
      'The new run was interrupted or cut off.',
      'The new run has warnings: unstable adapter',
    ]);
  });
});
