import assert from 'node:assert/strict';
import { canonicalHeaders, signedHeaderNames } from '#lib/runner/sigv4/canonical-headers.js';

describe('canonicalHeaders', () => {
  it('trims, folds blanks, joins repeats in their order and ends every line', () => {
    assert.equal(
      canonicalHeaders(
        [
          ['Host', 'example.amazonaws.com'],
          ['X-Test', '  b   c '],
          ['x-test', 'a'],
          ['X-Empty', ''],
          ['X-Quoted', '"a   b"'],
          ['X-Folded', 'one\r\n  two'],
          ['X-Left', 'out'],
        ],
        ['host', 'x-empty', 'x-folded', 'x-quoted', 'x-test'],
      ),
      'host:example.amazonaws.com\nx-empty:\nx-folded:one two\nx-quoted:"a b"\nx-test:b c,a\n',
    );
  });

  it('gives a name that was not sent an empty value', () => {
    assert.equal(canonicalHeaders([['Host', 'h']], ['host', 'x-gone']), 'host:h\nx-gone:\n');
  });
});

describe('signedHeaderNames', () => {
  it('lowers, sorts by code and drops repeats', () => {
    assert.deepEqual(
      signedHeaderNames(['Zeta', 'x-amz-meta-test-two', 'alpha', 'X-Amz-Meta-Test', 'ALPHA']),
      ['alpha', 'x-amz-meta-test', 'x-amz-meta-test-two', 'zeta'],
    );
  });
});
