import assert from 'node:assert/strict';
import { remembered } from '#lib/runner/sigv4/remembered.js';

describe('remembered', () => {
  it('makes a result once for a key, and another for another key', () => {
    const asked: string[] = [];
    const upper = remembered((text: string) => {
      asked.push(text);
      return text.toUpperCase();
    });
    assert.deepEqual([upper('a'), upper('b'), upper('a')], ['A', 'B', 'A']);
    assert.deepEqual(asked, ['a', 'b']);
  });

  it('keeps no more than it may, and is right all the same', () => {
    const asked: number[] = [];
    const next = remembered((number: number) => {
      asked.push(number);
      return number + 1;
    }, 2);
    assert.deepEqual([next(1), next(2), next(3), next(1)], [2, 3, 4, 2]);
    assert.deepEqual(asked, [1, 2, 3, 1]);
  });
});
