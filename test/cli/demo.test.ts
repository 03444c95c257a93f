import assert from 'node:assert/strict';
import { commandLine } from './command-line.js';

describe('demo', () => {
  it('shows a pass, a failure and its cause, on one page of 80 columns', async () => {
    const { code, stdout, stderr } = await commandLine(['demo']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length <= 45, `${lines.length} lines`);
    assert.deepEqual(
      lines.filter((line) => line.length > 80),
      [],
    );
    assert.match(stdout, /^PASS {2}a signer that is right {2}builtin:reference$/m);
    assert.match(stdout, /^ {2}(\d{4,}) of \1 cases pass, and (\d{3,}) of \2 documented AWS errors/m);
    assert.match(
      stdout,
      /^FAIL {2}the same signer with one defect {2}builtin:defect\/path-single-encoded-non-s3$/m,
    );
    assert.match(
      stdout,
      /^ {2}asked {5}GET https:\/\/abcdefghij\.execute-api\.us-east-1\.amazonaws\.com\/a%20b$/m,
    );
    assert.match(stdout, /^ +\| HTTP 403 InvalidSignatureException$/m);
    assert.match(
      stdout,
      /^ {2}differs {3}canonical request, line 2\n {14}expected {2}\/a%2520b\n {14}actual {4}\/a%20b$/m,
    );
    assert.match(stdout, /^ {2}cause {5}path-single-encoded-non-s3$/m);
    assert.match(stdout, /^ {2}mend {6}Take the path as it goes on the wire and encode it once more,$/m);
    assert.match(stdout, /npx sigv4-conform init --lang python/);
  });

  it('is plain where colours are unwanted', async () => {
    const { stdout } = await commandLine(['demo', '--no-color'], { FORCE_COLOR: '1' });
    assert.doesNotMatch(stdout, /\x1b/);
  });
});
