import assert from 'node:assert/strict';
import { fill } from '#lib/runner/model/template.js';

describe('a template with places in braces', () => {
  it('takes each value where its name stands, as often as it stands', () => {
    assert.equal(fill('{a} and {b}, {a}', { a: 'one', b: 'two' }), 'one and two, one');
  });

  it('leaves a value that looks like a place as it is', () => {
    assert.equal(fill('{a}{b}', { a: '{b}', b: '{a}' }), '{b}{a}');
  });

  it('leaves a place without a value, and one named like a property of every object', () => {
    assert.equal(fill('{missing} {constructor} {toString}', {}), '{missing} {constructor} {toString}');
  });
});
