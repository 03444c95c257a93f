import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '#validators/selftest.cjs';
import type { Selftest } from '#lib/runner/types/selftest.js';
import { commandLine } from './command-line.js';

const once = 'path-single-encoded-non-s3';

describe('selftest', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('shows the cases that catch a defect, and whether it was named', async () => {
    const { code, stdout, stderr } = await commandLine([
      'selftest',
      '--defect',
      once,
      '--case',
      'path-encoding/*',
    ]);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^Defect +must +should +observe +named\n[^\n]*-non-s3 +caught +9 +0 +2 +yes$/m);
    assert.match(stdout, /^ {2}path-encoding\/encodes-a-space-twice$/m);
    assert.match(stdout, /^Caught by a must or should case: 1 of 1; named by the diagnosis: 1\.$/m);
    assert.match(stdout, /^Selftest passed$/m);
  });

  it('fails with 1 where the cases catch nothing', async () => {
    const words = ['--defect', once, '--case', 'presigned-token/replaces-a-given-token'];
    const { code, stdout } = await commandLine(['selftest', ...words]);
    assert.equal(code, 1);
    assert.match(stdout, /^FAIL {2}defect path-single-encoded-non-s3\n +no must or should case catches it$/m);
    assert.match(stdout, /^Selftest FAILED: 1 failure\nExit code 1$/m);
  });

  it('sums up by stage where there are many', async () => {
    const { code, stdout } = await commandLine(['selftest', '--case', 'path-encoding/*']);
    assert.equal(code, 1);
    assert.match(stdout, /^Stage +defects +tested +caught +named +contested +not executable$/m);
    assert.match(stdout, /^sigv4a +10 +0 +0 +0 +0 +10$/m);
    assert.match(stdout, /^ {2}12: It waits for the profile of chunked uploads\.$/m);
    assert.match(stdout, /^FAIL {2}defect key-stale-date$/m);
    assert.match(stdout, /more, which the JSON has$/m);
  });

  it('writes JSON by its schema, a page and Markdown', async () => {
    const words = ['--defect', 'path-*', '--case', 'path-encoding/*', '--out', folder];
    await commandLine(['selftest', ...words, '--reporter', 'json']);
    const json = JSON.parse(await readFile(join(folder, 'selftest.json'), 'utf8')) as Selftest;
    assert.ok(validate(json), JSON.stringify(validate.errors));
    assert.equal(validate({ ...json, defects: [{ id: once }] }), false);
    assert.equal(json.defects.length, 25);
    assert.deepEqual(json.narrowed, { defects: true, cases: true });
    const found = json.defects.find(({ id }) => id === once);
    assert.deepEqual(found?.caught, { must: 9, should: 0, observe: 2 });

    const page = await readFile(join(folder, 'selftest.html'), 'utf8');
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const targets = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, to]) => decodeURIComponent(to ?? ''));
    assert.ok(targets.length > 100 && targets.includes('path-encoding/encodes-a-space-twice'));
    assert.deepEqual(
      targets.filter((to) => !ids.includes(to)),
      [],
    );
    assert.doesNotMatch(page, /<(?:script|link|img)[^>]* (?:src|href)="(?!data:)/);
    assert.match(page, /<pre class="command" tabindex="0">npx sigv4-conform --adapter builtin:defect\/path-/);

    const markdown = await readFile(join(folder, 'selftest.md'), 'utf8');
    assert.match(markdown, /^\| `path-single-encoded-non-s3` \| caught \| 9 \+ 0 \+ 2 \| yes \|/m);
  });

  it('ends with 2 where a word is wrong', async () => {
    const ended = await Promise.all([
      commandLine(['selftest', '--defect', 'path-double-encoded-s4']),
      commandLine(['selftest', '--case', 'vanila/*']),
      commandLine(['selftest', '--reporter', 'jsn']),
      commandLine(['selftest', '--quick']),
    ]);
    assert.deepEqual(
      ended.map(({ code, stdout }) => [code, stdout]),
      [
        [2, ''],
        [2, ''],
        [2, ''],
        [2, ''],
      ],
    );
    const [defect, cases, reporter] = ended.map(({ stderr }) => stderr);
    assert.match(
      defect ?? '',
      /--defect "path-double-encoded-s4" matches no known defect; nearest: path-double/,
    );
    assert.match(cases ?? '', /--case "vanila\/\*" matches no case; nearest: vanilla\/\*/);
    assert.match(reporter ?? '', /no reporter is called "jsn"\. Did you mean "json"\?/);
  });
});
