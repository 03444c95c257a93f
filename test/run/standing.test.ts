import assert from 'node:assert/strict';
import type { KnownFailure, KnownFailureKind } from '#lib/runner/model/known-failure.js';
import type { Level, SignerCase } from '#lib/runner/model/case.js';
import { standingOf } from '#lib/runner/run/standing.js';
import type { CaseResult, ObservedOutcome } from '#lib/runner/types/report.js';

type Seen = { verdict: CaseResult['verdict']; observed: ObservedOutcome | null };

/** What the case shows; the entry says `signature-mismatch` (the kind unsupported says nothing). */
const seen = {
  pass: { verdict: 'pass', observed: { outcome: 'accepted', during: 'receipt' } },
  'the observed condition': {
    verdict: 'fail',
    observed: { outcome: 'rejected', condition: 'signature-mismatch', during: 'receipt' },
  },
  'another condition': {
    verdict: 'fail',
    observed: { outcome: 'rejected', condition: 'scope-region', during: 'receipt' },
  },
  'the condition in the control': {
    verdict: 'fail',
    observed: { outcome: 'rejected', condition: 'signature-mismatch', during: 'control' },
  },
  'another outcome': { verdict: 'fail', observed: { outcome: 'altered' } },
  crash: { verdict: 'error', observed: { outcome: 'crashed' } },
  'time-out': { verdict: 'error', observed: { outcome: 'timed-out' } },
  'adapter error': { verdict: 'error', observed: { outcome: 'adapter-error' } },
  'not run': { verdict: 'not-run', observed: null },
  unsupported: { verdict: 'unsupported', observed: { outcome: 'unsupported', feature: 'host-header' } },
  'unsupported though claimed': { verdict: 'fail', observed: { outcome: 'unsupported' } },
} as const satisfies Record<string, Seen>;

type Shown = keyof typeof seen;

/** Columns: standing, and whether the report shows the entry. */
const table: readonly [kind: KnownFailureKind, shown: Shown, standing: string, held: boolean][] = [
  ['bug', 'pass', 'unexpected', true],
  ['bug', 'the observed condition', 'as-expected', true],
  ['bug', 'another condition', 'unexpected', true],
  ['bug', 'the condition in the control', 'unexpected', true],
  ['bug', 'another outcome', 'unexpected', true],
  ['bug', 'crash', 'unexpected', true],
  ['bug', 'time-out', 'unexpected', true],
  ['bug', 'adapter error', 'unexpected', true],
  ['bug', 'not run', 'as-expected', false],
  ['bug', 'unsupported', 'unexpected', true],
  ['bug', 'unsupported though claimed', 'unexpected', true],

  ['disputed', 'pass', 'unexpected', true],
  ['disputed', 'the observed condition', 'as-expected', true],
  ['disputed', 'another condition', 'unexpected', true],
  ['disputed', 'the condition in the control', 'unexpected', true],
  ['disputed', 'another outcome', 'unexpected', true],
  ['disputed', 'crash', 'unexpected', true],
  ['disputed', 'time-out', 'unexpected', true],
  ['disputed', 'adapter error', 'unexpected', true],
  ['disputed', 'not run', 'as-expected', false],
  ['disputed', 'unsupported', 'unexpected', true],
  ['disputed', 'unsupported though claimed', 'unexpected', true],

  ['flaky', 'pass', 'as-expected', true],
  ['flaky', 'the observed condition', 'as-expected', true],
  ['flaky', 'another condition', 'unexpected', true],
  ['flaky', 'the condition in the control', 'unexpected', true],
  ['flaky', 'another outcome', 'unexpected', true],
  ['flaky', 'crash', 'unexpected', true],
  ['flaky', 'time-out', 'unexpected', true],
  ['flaky', 'adapter error', 'unexpected', true],
  ['flaky', 'not run', 'as-expected', false],
  ['flaky', 'unsupported', 'unexpected', true],
  ['flaky', 'unsupported though claimed', 'unexpected', true],

  ['unsupported', 'pass', 'unexpected', true],
  ['unsupported', 'the observed condition', 'unexpected', true],
  ['unsupported', 'another condition', 'unexpected', true],
  ['unsupported', 'the condition in the control', 'unexpected', true],
  ['unsupported', 'another outcome', 'unexpected', true],
  ['unsupported', 'crash', 'unexpected', true],
  ['unsupported', 'time-out', 'unexpected', true],
  ['unsupported', 'adapter error', 'unexpected', true],
  ['unsupported', 'not run', 'as-expected', false],
  ['unsupported', 'unsupported', 'as-expected', true],
  ['unsupported', 'unsupported though claimed', 'unexpected', true],
];

function entryOf(kind: KnownFailureKind, own: Partial<KnownFailure> = {}): KnownFailure {
  return {
    entry: 'topic/behaves',
    position: 0,
    place: { file: 'known.yaml', line: 1, column: 9 },
    kind,
    reason: 'a reason',
    issue: null,
    observed: kind === 'unsupported' ? null : 'signature-mismatch',
    implementation: null,
    until: null,
    cases: ['topic/behaves'],
    ...own,
  };
}

function standing(
  known: KnownFailure | null,
  shown: Shown,
  own: { level?: Level; strict?: boolean; profiles?: string[]; today?: string } = {},
): [standing: string, held: boolean] {
  // Of a case the standing needs these members alone.
  const testCase = { id: 'topic/behaves', level: own.level ?? 'must', profile: 'core' } as SignerCase;
  const { standing, knownFailure } = standingOf(
    testCase,
    seen[shown],
    {
      strict: own.strict ?? false,
      profiles: new Set(own.profiles ?? []),
      knownFailures: new Map(known === null ? [] : [['topic/behaves', known]]),
    },
    own.today ?? '2026-11-21',
  );
  return [standing, knownFailure !== null];
}

describe('how a listed case stands', () => {
  for (const [kind, shown, expected, held] of table) {
    it(`${kind}: ${shown} is ${expected}`, () => {
      assert.deepEqual(standing(entryOf(kind), shown), [expected, held]);
    });
  }

  it('has every kind with everything that a case may show', () => {
    assert.equal(
      new Set(table.map(([kind, shown]) => `${kind} ${shown}`)).size,
      4 * Object.keys(seen).length,
    );
  });

  for (const [observed, shown] of [
    ['crashed', 'crash'],
    ['timed-out', 'time-out'],
    ['adapter-error', 'adapter error'],
    ['altered', 'another outcome'],
    ['unsupported', 'unsupported'],
    ['unsupported', 'unsupported though claimed'],
    ['control: signature-mismatch', 'the condition in the control'],
  ] as const) {
    it(`covers "${shown}" by an entry that says ${observed}`, () => {
      assert.deepEqual(standing(entryOf('bug', { observed }), shown), ['as-expected', true]);
      assert.deepEqual(standing(entryOf('bug', { observed }), 'another condition'), ['unexpected', true]);
    });
  }

  it('takes a failure of the control for another one than the same at receipt', () => {
    const known = entryOf('bug', { observed: 'control: signature-mismatch' });
    assert.deepEqual(standing(known, 'the observed condition'), ['unexpected', true]);
  });
});

describe('an entry that covers no more', () => {
  it('still covers on its last day, and makes the case stale on the next', () => {
    const known = entryOf('bug', { until: '2026-11-21' });
    assert.deepEqual(standing(known, 'the observed condition'), ['as-expected', true]);
    const next = { today: '2026-11-22' };
    assert.deepEqual(standing(known, 'the observed condition', next), ['stale', true]);
  });

  for (const shown of ['pass', 'another condition', 'crash', 'unsupported'] as const) {
    it(`makes the case stale past its date, whatever it did: ${shown}`, () => {
      for (const kind of ['bug', 'disputed', 'flaky', 'unsupported'] as const) {
        assert.deepEqual(standing(entryOf(kind, { until: '2026-11-20' }), shown), ['stale', true]);
      }
    });
  }

  it('is left alone past its date where the case was not run', () => {
    assert.deepEqual(standing(entryOf('bug', { until: '2026-11-20' }), 'not run'), ['as-expected', false]);
  });

  it('is stale under --strict until somebody explains it', () => {
    const known = entryOf('bug', { reason: 'not explained yet (before: paths)' });
    assert.deepEqual(standing(known, 'the observed condition'), ['as-expected', true]);
    assert.deepEqual(standing(known, 'the observed condition', { strict: true }), ['stale', true]);
    assert.deepEqual(standing(entryOf('bug'), 'the observed condition', { strict: true }), [
      'as-expected',
      true,
    ]);
  });
});

describe('the gate where nothing is listed, and for cases that observe', () => {
  it('takes fail and error of must and should for unexpected, and of observe for none', () => {
    for (const shown of ['another condition', 'crash'] as const) {
      assert.deepEqual(standing(null, shown), ['unexpected', false]);
      assert.deepEqual(standing(null, shown, { level: 'should' }), ['unexpected', false]);
      assert.deepEqual(standing(null, shown, { level: 'observe' }), ['as-expected', false]);
    }
    assert.deepEqual(standing(null, 'pass'), ['as-expected', false]);
    assert.deepEqual(standing(null, 'not run'), ['as-expected', false]);
  });

  it('takes unsupported for unexpected where it was asked for, and lets an entry cover it', () => {
    assert.deepEqual(standing(null, 'unsupported'), ['as-expected', false]);
    for (const asked of [{ strict: true }, { profiles: ['core'] }]) {
      assert.deepEqual(standing(null, 'unsupported', asked), ['unexpected', false]);
      assert.deepEqual(standing(entryOf('unsupported'), 'unsupported', asked), ['as-expected', true]);
      const observe = { ...asked, level: 'observe' } as const;
      assert.deepEqual(standing(entryOf('unsupported'), 'unsupported', observe), ['as-expected', true]);
    }
  });

  it('holds an observe case to nothing but a kind unsupported', () => {
    const observe = { level: 'observe' } as const;
    assert.deepEqual(standing(entryOf('bug'), 'pass', observe), ['as-expected', false]);
    assert.deepEqual(standing(entryOf('bug'), 'crash', observe), ['as-expected', false]);
    assert.deepEqual(standing(entryOf('unsupported'), 'crash', observe), ['as-expected', false]);
    assert.deepEqual(standing(entryOf('unsupported'), 'pass', observe), ['unexpected', true]);
  });
});
