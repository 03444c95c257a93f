import assert from 'node:assert/strict';
import { judge } from '#lib/runner/conform/judge.js';
import { helloOf } from '#lib/runner/adapter/hello.js';
import type { Expectation, Level, SignerCase } from '#lib/runner/model/case.js';
import type { ObservedOutcome } from '#lib/runner/types/report.js';

const hello = helloOf(null, 'x');
const systemHello = helloOf({ protocol: 1, clock: 'system' }, 'x');

function verdict(
  level: Level,
  expect: Expectation[],
  observed: ObservedOutcome | null,
  who = hello,
): [string, string | null] {
  const { verdict: word, variant } = judge({ level, expect } as unknown as SignerCase, observed, who);
  return [word, variant];
}

const accepted: Expectation = { outcome: 'accepted' };
const scopeService: Expectation = { outcome: 'rejected', condition: 'scope-service' };
const receipt = (condition: string, message = 'm'): ObservedOutcome => ({
  outcome: 'rejected',
  condition,
  message,
  during: 'receipt',
});

describe('judge', () => {
  it('passes what any of the expectations asks for', () => {
    assert.deepEqual(verdict('must', [accepted], { outcome: 'accepted' }), ['pass', null]);
    assert.deepEqual(verdict('must', [{ outcome: 'refused' }, scopeService], receipt('scope-service')), [
      'pass',
      null,
    ]);
    assert.deepEqual(verdict('must', [{ outcome: 'refused' }, scopeService], { outcome: 'refused' }), [
      'pass',
      null,
    ]);
  });

  it('fails what none asks for', () => {
    assert.deepEqual(verdict('must', [accepted], receipt('expired')), ['fail', null]);
    assert.deepEqual(verdict('must', [scopeService], receipt('scope-region')), ['fail', null]);
    assert.deepEqual(verdict('must', [accepted], { outcome: 'refused' }), ['fail', null]);
    assert.deepEqual(verdict('should', [accepted], { outcome: 'altered' }), ['fail', null]);
    assert.deepEqual(verdict('must', [scopeService], { outcome: 'uncovered' }), ['fail', null]);
    assert.deepEqual(verdict('must', [scopeService], { outcome: 'accepted' }), ['fail', null]);
  });

  it('fails the right condition when the control found it: the request was not faithful', () => {
    assert.deepEqual(verdict('must', [scopeService], { ...receipt('scope-service'), during: 'control' }), [
      'fail',
      null,
    ]);
  });

  it('holds a pinned message to the letter, but not on the system clock', () => {
    const pinned: Expectation = { outcome: 'rejected', condition: 'expired', message: 'at noon' };
    assert.deepEqual(verdict('must', [pinned], receipt('expired', 'at noon')), ['pass', null]);
    assert.deepEqual(verdict('must', [pinned], receipt('expired', 'at one')), ['fail', null]);
    assert.deepEqual(verdict('must', [pinned], receipt('expired', 'at one'), systemHello), ['pass', null]);
  });

  it('lets an observe case pass and names the variant', () => {
    assert.deepEqual(verdict('observe', [accepted], receipt('expired')), ['pass', 'rejected: expired']);
    assert.deepEqual(verdict('observe', [accepted], { ...receipt('scope-date'), during: 'control' }), [
      'pass',
      'rejected: control: scope-date',
    ]);
    for (const outcome of ['accepted', 'altered', 'uncovered', 'refused'] as const) {
      assert.deepEqual(verdict('observe', [accepted], { outcome }), ['pass', outcome]);
    }
  });

  it('takes faults of the adapter for errors at any level', () => {
    for (const outcome of ['crashed', 'timed-out', 'invalid-reply', 'adapter-error'] as const) {
      assert.deepEqual(verdict('observe', [accepted], { outcome }), ['error', null]);
      assert.deepEqual(verdict('must', [scopeService], { outcome }), ['error', null]);
    }
  });

  it('takes unsupported only for what is not claimed or not known', () => {
    const few = helloOf({ protocol: 1, features: ['session-token'] }, 'x');
    const unsupported = (feature: string): ObservedOutcome => ({ outcome: 'unsupported', feature });
    assert.deepEqual(verdict('must', [accepted], unsupported('duplicate-headers'), few), [
      'unsupported',
      null,
    ]);
    assert.deepEqual(verdict('must', [accepted], unsupported('session-token'), few), ['fail', null]);
    assert.deepEqual(verdict('must', [accepted], unsupported('sigv4a'), hello), ['unsupported', null]);
    assert.deepEqual(verdict('observe', [accepted], { outcome: 'unsupported' }, hello), ['fail', null]);
  });

  it('has no verdict on what was not run', () => {
    assert.deepEqual(verdict('must', [accepted], null), ['not-run', null]);
  });
});
