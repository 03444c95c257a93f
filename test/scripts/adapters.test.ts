import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function adapters(words: string[], PATH = process.env['PATH']) {
  return spawnSync(process.execPath, ['scripts/adapters.js', ...words], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
}

describe('npm run adapters', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sigv4-conform-'));
    symlinkSync(process.execPath, join(folder, 'node'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('knows no other adapter than those that are there', () => {
    const { status, stderr } = adapters(['aws5']);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^no adapter is named aws5; there are async-aws, aws-cli-dynamodb, .*, and the flags --check, --fresh, --install and --within=<seconds>$/m,
    );
  });

  it('knows no other flag', () => {
    assert.equal(adapters(['--chekc', 'aws4']).status, 2);
  });

  it('reports and counts an adapter whose toolchain is missing, and ends with 2', () => {
    const { status, stdout, stderr } = adapters(['--check', '--fresh', 'minio-go', 'async-aws'], folder);
    assert.equal(status, 2);
    assert.match(stderr, /minio-go: go is not there: this adapter needs Go$/m);
    assert.match(stderr, /async-aws: dpkg-query is not there: this adapter needs Debian$/m);
    assert.match(stdout, /^2 adapters in [\d.]+ s; 2 could not be installed or run: async-aws, minio-go$/m);
  });
});
