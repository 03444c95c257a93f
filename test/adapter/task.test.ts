import assert from 'node:assert/strict';
import { Incident } from '#lib/runner/adapter/incident.js';
import { mayHaveWaited, timeLeft, type Task } from '#lib/runner/adapter/task.js';
import { Warnings } from '#lib/runner/adapter/warnings.js';
import { vanilla } from './attaching.js';

const task = (givenAt: number, ahead: number): Task => ({
  operation: 'sign',
  call: 1,
  input: vanilla(),
  settle: () => undefined,
  incidents: [],
  givenAt,
  ahead,
});

describe('the time of a request', () => {
  it('counts from when it was given, if nothing was ahead', () => {
    assert.equal(timeLeft(task(1000, 0), 0, 500, 1200), 300);
    assert.equal(timeLeft(task(1000, 0), 1400, 500, 1500), 0);
  });

  it('counts from the last answer while others were ahead, each for its own time at most', () => {
    assert.equal(timeLeft(task(1000, 2), 0, 500, 1500), 0);
    assert.equal(timeLeft(task(1000, 2), 1400, 500, 1500), 400);
    assert.equal(timeLeft(task(1000, 2), 2300, 500, 2400), 100);
  });

  it('may have gone in waiting only if others were ahead', () => {
    assert.equal(mayHaveWaited(task(1000, 1), 500, 1501), true);
    assert.equal(mayHaveWaited(task(1000, 1), 500, 1500), false);
    assert.equal(mayHaveWaited(task(1000, 0), 500, 1501), false);
  });
});

describe('an incident', () => {
  const fault = { outcome: 'crashed', message: 'x' } as const;

  it('is unexplained when the last suspect has answered', () => {
    const incident = new Incident(fault, 2);
    assert.deepEqual([incident.decide(false), incident.decide(false)], [false, true]);
  });

  it('is explained by any suspect that brings it again', () => {
    const incident = new Incident(fault, 3);
    assert.deepEqual(
      [incident.decide(false), incident.decide(true), incident.decide(false)],
      [false, false, false],
    );
  });
});

describe('the warnings of an adapter', () => {
  it('tell the first of each kind, in one line', () => {
    const warnings = new Warnings();
    assert.deepEqual([warnings.unstable, warnings.all()], [false, []]);
    warnings.add('other');
    warnings.add('other');
    warnings.addStray('log 1');
    warnings.addStray('log 2');
    assert.equal(warnings.unstable, false);
    warnings.addUnpinned('first\nsecond line');
    warnings.addUnpinned('later');
    assert.equal(warnings.unstable, true);
    assert.deepEqual(warnings.all(), [
      'unstable adapter: a fault did not come again when its request was given alone, first this: first',
      'the adapter prints lines on stdout that are no messages: print to stderr (the first: log 1)',
      'other',
    ]);
    warnings.addGivenUp('given up');
    assert.equal(warnings.all()[0], 'unstable adapter: given up');
  });
});
