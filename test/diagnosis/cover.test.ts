import assert from 'node:assert/strict';
import { cover, type Found } from '#lib/runner/diagnosis/diagnose.js';
import { always, both, type Hypothesis } from '#lib/runner/diagnosis/hypothesis.js';
import type { JudgedCase, Signing } from '#lib/runner/diagnosis/signing.js';
import { Simulation } from '#lib/runner/diagnosis/simulate.js';
import { Witnesses } from '#lib/runner/diagnosis/witnesses.js';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';
import { vanilla } from '../adapter/attaching.js';

/** A hypothesis that nobody asks to sign. */
const named = (id: string): Hypothesis => always(id, {});
const equally = () => 0;
const all = { choose: (ties: readonly Hypothesis[]) => ties, against: () => null };
const shown = (found: readonly Found[]) =>
  found.map(({ best, ties, cases }) => [
    best.defects.join('+'),
    ties.map(({ defects }) => defects.join('+')),
    cases,
  ]);

describe('what explains the failures', () => {
  const [a, b, c] = [named('a'), named('b'), named('c')];

  it('is what explains most, then what explains most of the rest', () => {
    const explained = new Map([
      ['one', [a, b]],
      ['two', [b]],
      ['three', [b, c]],
      ['four', [a]],
    ]);
    assert.deepEqual(shown(cover(explained, all, equally)), [
      ['b', [], ['one', 'two', 'three']],
      ['a', [], ['four']],
    ]);
  });

  it('is told with what explains the very same cases', () => {
    const explained = new Map([
      ['one', [a, b, c]],
      ['two', [a, b]],
      ['three', [c]],
    ]);
    // c explains as many, but others: it is no tie, and is what explains the rest.
    assert.deepEqual(shown(cover(explained, all, equally)), [
      ['a', ['b'], ['one', 'two']],
      ['c', [], ['three']],
    ]);
  });

  it('is one defect rather than two', () => {
    const explained = new Map([
      ['one', [both(a, b), c]],
      ['two', [both(a, b), c]],
    ]);
    assert.deepEqual(shown(cover(explained, all, equally)), [['c', [], ['one', 'two']]]);
  });

  it('is what says which value was taken rather than what leaves it open', () => {
    const loose = { ...a, isLoose: true };
    const explained = new Map([['one', [loose, b]]]);
    assert.deepEqual(shown(cover(explained, all, equally)), [['b', [], ['one']]]);
    assert.deepEqual(shown(cover(new Map([['one', [loose]]]), all, equally)), [['a', [], ['one']]]);
  });

  it('is what is left when the others are contradicted', () => {
    const explained = new Map([['one', [a, b, c]]]);
    const withoutA = {
      choose: (ties: readonly Hypothesis[]) => ties.filter((one) => one !== a),
      against: () => null,
    };
    assert.deepEqual(shown(cover(explained, withoutA, equally)), [['b', ['c'], ['one']]]);
  });

  it('is nothing where nothing failed', () => {
    assert.deepEqual(cover(new Map(), all, equally), []);
  });
});

describe('a case without a failure', () => {
  const upperService = always('upper-service', {
    steps: { scope: (scope) => ({ ...scope, service: scope.service.toUpperCase() }) },
  });
  const upperRegion = always('upper-region', {
    steps: { scope: (scope) => ({ ...scope, region: scope.region.toUpperCase() }) },
  });
  const silent = named('silent');

  function signingOf(service: string, sent?: Signing['sent']): JudgedCase {
    const input: SigningInput = { ...vanilla(), service };
    const right = signHeader(input, signerRulesFor(input.options));
    assert.ok(right !== null);
    return {
      id: service,
      failed: false,
      signing: { operation: 'sign', input, sent: sent ?? right.request, trace: null },
    };
  }
  const kept = (ties: readonly Hypothesis[], witnesses: readonly JudgedCase[]) =>
    new Witnesses(witnesses, ({ signing }) => new Simulation(signing), [])
      .choose(ties)
      .map(({ defects: [id] }) => id);

  it('speaks against what would have failed it', () => {
    assert.deepEqual(kept([upperService, upperRegion, silent], [signingOf('iam')]), ['silent']);
    // The service is in upper case already: nothing to be seen.
    assert.deepEqual(kept([upperService, upperRegion], [signingOf('IAM')]), ['upper-service']);
  });

  it('says nothing where it would speak against all, or there is no choice', () => {
    assert.deepEqual(kept([upperService, upperRegion], [signingOf('iam')]), [
      'upper-service',
      'upper-region',
    ]);
    assert.deepEqual(kept([upperRegion], [signingOf('iam')]), ['upper-region']);
    assert.deepEqual(kept([upperService, upperRegion], []), ['upper-service', 'upper-region']);
  });

  it('says nothing where even a right signer sends something else', () => {
    const { signing } = signingOf('iam');
    const other = {
      ...signing.sent,
      headers: signing.sent.headers.map(([name, value]): [string, string] => [
        name,
        name === 'authorization' ? value.replace(/.$/, 'x') : value,
      ]),
    };
    assert.deepEqual(kept([upperService, silent], [signingOf('iam', other)]), ['upper-service', 'silent']);
  });
});
