import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lint } from '#lib/runner/cli/lint.js';
import { validate } from '#lib/runner/cli/validate.js';
import { folderWith, removeFolders, smallRoot, smallWith } from './folders.js';

/** Sinks that keep what is written. */
function sinks() {
  const written = { stdout: '', stderr: '' };
  return {
    written,
    stdout: (text: string) => void (written.stdout += text),
    stderr: (text: string) => void (written.stderr += text),
  };
}

const valid = `about: Cases of my own.
source: https://example.com/
cases:
  - id: mine/signs-a-get
    title: a case of my own
    level: must
    service: iam
    sign: { region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: documentation, request: { method: GET, url: "https://iam.amazonaws.com/" } }
    expect: accepted
`;

describe('validate', () => {
  afterEach(removeFolders);

  it('counts what is valid', async () => {
    const cwd = await folderWith({ 'mine.yaml': valid });
    const bundled = sinks();
    assert.equal(await validate({ paths: [], cwd }, bundled), 0);
    const more = sinks();
    assert.equal(await validate({ paths: ['mine.yaml'], cwd }, more), 0);
    const count = (text: string) => Number(/^valid: (\d+) cases in \d+ files\n$/.exec(text)?.[1]);
    assert.equal(count(more.written.stdout), count(bundled.written.stdout) + 1);
    assert.equal(more.written.stderr, '');
  });

  it('shows faults on stderr and ends with 2', async () => {
    const cwd = await folderWith({ 'mine.yaml': valid.replace('service: iam', 'servis: iam') });
    const { written, ...output } = sinks();
    assert.equal(await validate({ paths: ['mine.yaml'], cwd }, output), 2);
    assert.equal(written.stdout, '');
    assert.match(written.stderr, /^mine\.yaml:7:5\n/);
    assert.match(written.stderr, /\n {2}Cure: write "service"\n\n1 fault in 1 file\n$/);
  });

  it('shows faults of the known defects too', async () => {
    const root = await smallWith('defects/path.yaml', 'tier: core', 'tier: cor');
    const { written, ...output } = sinks();
    assert.equal(await validate({ paths: [], cwd: root, root }, output), 2);
    assert.equal(written.stdout, '');
    assert.match(written.stderr, /^suites\/defects\/path\.yaml:11:11\n/);
    assert.match(written.stderr, /\n {2}Cure: write "core"\n\n1 fault in 1 file\n$/);
  });

  it('ends with 2 where a path finds nothing', async () => {
    const { written, ...output } = sinks();
    assert.equal(await validate({ paths: ['no.yaml'], cwd: smallRoot }, output), 2);
    assert.match(written.stderr, /^no\.yaml: no case file is found/);
  });
});

describe('lint, the command', () => {
  afterEach(removeFolders);

  it('is clean on a clean suite and writes nothing', async () => {
    const { written, ...output } = sinks();
    assert.equal(await lint({ updateLock: true, root: smallRoot }, output), 0);
    assert.deepEqual(written, { stdout: 'clean: 5 cases\n', stderr: '' });
  });

  it('ends with 2 for a fault', async () => {
    const { written, ...output } = sinks();
    const root = await smallWith('cases/core/vanilla.yaml', 'GET of the root', 'GET of the root.');
    assert.equal(await lint({ updateLock: false, root }, output), 2);
    assert.match(written.stderr, /a title ends without a period/);
    assert.equal(written.stdout, '');
  });

  it('writes new ids into the lock file and leaves nothing beside it', async () => {
    const root = await smallWith('ids.lock', 'plain/signs-a-get\n', '');
    const before = sinks();
    assert.equal(await lint({ updateLock: false, root }, before), 2);
    assert.match(before.written.stderr, /the id "plain\/signs-a-get" is not in suites\/ids\.lock/);
    const { written, ...output } = sinks();
    assert.equal(await lint({ updateLock: true, root }, output), 0);
    assert.equal(written.stderr, `wrote ${join(root, 'ids.lock')}\n`);
    assert.equal(
      await readFile(join(root, 'ids.lock'), 'utf8'),
      'credential-scope/is-echoed-in-full\ncredential-scope/names-another-service\nplain/signs-a-get\nvanilla/derives-the-published-key\nvanilla/signs-a-get\nvanilla/signs-again-after-midnight\n',
    );
    assert.deepEqual((await readdir(root)).sort(), [
      'cases',
      'credentials.yaml',
      'defects',
      'errors',
      'ids.lock',
      'services',
      'suite.yaml',
    ]);
    assert.equal(await lint({ updateLock: false, root }, sinks()), 0);
  });

  it('does not write while there are faults', async () => {
    const root = await smallWith('ids.lock', 'plain/signs-a-get\n', 'plain/gone\n');
    assert.equal(await lint({ updateLock: true, root }, sinks()), 2);
    assert.match(await readFile(join(root, 'ids.lock'), 'utf8'), /plain\/gone\nvanilla/);
  });

  it('leaves nothing behind where the lock file cannot be written', async () => {
    const root = await smallWith('ids.lock', 'plain/signs-a-get\n', '');
    await rm(join(root, 'ids.lock'));
    await mkdir(join(root, 'ids.lock'));
    await assert.rejects(lint({ updateLock: true, root }, sinks()), { syscall: 'rename' });
    assert.deepEqual((await readdir(root)).sort(), [
      'cases',
      'credentials.yaml',
      'defects',
      'errors',
      'ids.lock',
      'services',
      'suite.yaml',
    ]);
  });
});
