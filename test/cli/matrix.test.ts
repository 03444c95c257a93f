import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validate } from '#validators/matrix.cjs';
import type { MatrixFile } from '#lib/runner/types/matrix.js';
import { filesBelow } from '../matrix/files-below.js';
import { alpha, fourReports, writeReports } from '../matrix/reports.js';
import type { Report } from '#lib/runner/types/report.js';
import { commandLine, root } from './command-line.js';

describe('matrix', () => {
  let folder = '';
  const at = (...names: readonly string[]) => join(folder, ...names);
  const matrix = (...words: readonly string[]) => commandLine(['matrix', ...words], {}, folder);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
    writeReports(at('reports'), fourReports());
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes a page for every signer, case, error and defect, by their ids', async () => {
    const { code, stdout, stderr } = await matrix('reports', '--out', 'site');
    assert.equal(code, 0, stderr);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^4 signers, 1 conformant; 5 cases\nNote: 1 report without a date\nNote: 4 reports with cases that are not this suite's\n\d+ files, [\d.]+ MB\nOpen site\/index\.html\n$/,
    );
    const files = filesBelow(at('site'));
    const below = (name: string) => files.filter((file) => file.startsWith(`${name}/`));
    assert.deepEqual(below('signers'), [
      'signers/alpha.html',
      'signers/archive-beta-b9a22309e4.html',
      'signers/beta.html',
      'signers/gamma.html',
    ]);
    assert.deepEqual(below('cases'), [
      'cases/canonical-query/gives-a-name-without-value-an-equals-sign.html',
      'cases/clock-window/iam-expires.html',
      'cases/index.html',
      'cases/made-up/is-in-no-suite.html',
      'cases/method/meets-get-in-lower-case.html',
      'cases/path-encoding/encodes-a-space-twice.html',
    ]);
    assert.deepEqual(below('errors'), ['errors/index.html', 'errors/query-xml/expired.html']);
    assert.deepEqual(
      files.filter((file) => !file.includes('/')),
      ['index.html', 'matrix.json', 'script.js', 'style.css'],
    );
    // All that the suite has, whoever has them.
    assert.ok(below('defects').length > 190);
    assert.ok(below('defects').includes('defects/path-single-encoded-non-s3.html'));
  });

  it('counts whole clients by themselves', async () => {
    const client = JSON.parse(readFileSync(join(root, 'adapters/aws-cli-iam/report.json'), 'utf8')) as Report;
    writeReports(at('reports'), { 'aws-cli-iam': client });
    const { stdout } = await matrix('reports', '--out', 'site');
    assert.match(stdout, /^4 signers, 1 conformant; 1 whole client, 1 conformant; 75 cases\n/);
    const page = readFileSync(at('site/index.html'), 'utf8').replace(/\s+/g, ' ');
    assert.ok(page.includes('1 of 4 signers conforms to every profile that it claims'));
    assert.ok(page.includes('1 of 1 whole client (AWS CLI, SDKs, tools), judged by what they send'));
    assert.ok(page.includes('each judged by up to 5 cases'));
    assert.ok(!page.includes('70 cases are not this suite'));
  });

  it('sums the signers up for programs, by a schema', async () => {
    await matrix('reports', '--out', 'site');
    const file = JSON.parse(readFileSync(at('site/matrix.json'), 'utf8')) as MatrixFile;
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.equal(validate({ ...file, signers: [{}] }), false);
    assert.deepEqual(
      file.signers.map(({ id, date, conformant, profiles }) => [id, date, conformant, profiles]),
      [
        ['alpha', '2026-11-20', true, { core: 'conformant', errors: 'conformant' }],
        ['archive-beta-b9a22309e4', null, false, { core: 'not conformant', errors: 'not conformant' }],
        ['beta', '2026-11-20', false, { core: 'not conformant', errors: 'not conformant' }],
        ['gamma', '2026-11-20', false, { core: 'not conformant', errors: 'not claimed' }],
      ],
    );
    assert.deepEqual(file.signers[2]?.defects, ['path-single-encoded-non-s3']);
  });

  it('draws badges that say what the badge of the report says', async () => {
    await matrix('reports', '--out', 'site');
    assert.equal(
      readFileSync(at('site/badges/alpha.json'), 'utf8'),
      '{"schemaVersion":1,"label":"SigV4","message":"conformant (5 cases)","color":"brightgreen"}\n',
    );
    const titles: string[] = [];
    for (const name of ['alpha', 'beta', 'gamma']) {
      const parser = new SaxesParser();
      let inTitle = false;
      parser.on('opentag', (tag) => (inTitle = tag.name === 'title'));
      parser.on('closetag', () => (inTitle = false));
      parser.on('text', (text) => {
        if (inTitle) titles.push(text);
      });
      parser.write(readFileSync(at(`site/badges/${name}.svg`), 'utf8')).close();
    }
    assert.deepEqual(titles, ['SigV4: conformant (5 cases)', 'SigV4: 2 of 5 fail', 'SigV4: 2 of 5 fail']);
  });

  it('replaces an earlier matrix whole, and leaves nothing beside it', async () => {
    await matrix('reports', '--out', 'site');
    await rm(at('reports/gamma'), { recursive: true });
    const { code, stdout } = await matrix('reports', '--out', 'site');
    assert.equal(code, 0);
    assert.match(stdout, /^3 signers/);
    assert.ok(!filesBelow(at('site')).includes('signers/gamma.html'));
    assert.deepEqual([...new Set(filesBelow(folder).map((file) => file.split('/')[0]))].sort(), [
      'reports',
      'site',
    ]);
  });

  it('makes the same of the same reports, the day of the making aside', async () => {
    await matrix('reports', '--out', 'one');
    await matrix('reports/', '--out', 'two');
    const files = filesBelow(at('one'));
    assert.deepEqual(filesBelow(at('two')), files);
    for (const file of files.filter((name) => name !== 'matrix.json')) {
      assert.equal(readFileSync(at('two', file), 'utf8'), readFileSync(at('one', file), 'utf8'), file);
    }
  });

  it('replaces nothing but an earlier matrix', async () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine/matrix.json'), '{"matrixVersion":1}');
    const mine = await matrix('reports', '--out', 'mine');
    assert.equal(mine.code, 2);
    assert.match(
      mine.stderr,
      /mine: it is there, and no matrix that was written before\.\nName another folder/,
    );
    assert.deepEqual(filesBelow(at('mine')), ['matrix.json']);
    await matrix('reports', '--out', 'site');
    writeFileSync(at('site/CNAME'), 'example.com');
    const other = await matrix('reports', '--out', 'site');
    assert.equal(other.code, 2);
    assert.match(other.stderr, /site: the matrix there would be replaced, and CNAME with it/);
    assert.ok(filesBelow(at('site')).includes('CNAME'));
  });

  it('does not take the reports away with an earlier matrix', async () => {
    await matrix('reports', '--out', 'site');
    writeReports(at('site/signers'), { alpha: alpha() });
    const { code, stderr } = await matrix('site/signers', '--out', 'site');
    assert.equal(code, 2);
    assert.match(stderr, /site: the reports are inside, and would be lost\./);
    assert.ok(filesBelow(at('site')).includes('signers/alpha/report.json'));
  });

  it('names every report that is not sound, and writes nothing', async () => {
    writeReports(at('reports'), { 'odd/one': { ...alpha(), conformant: false } });
    mkdirSync(at('reports/broken'));
    writeFileSync(at('reports/broken/report.json'), '{');
    const { code, stdout, stderr } = await matrix('reports', '--out', 'site');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /reports\/broken\/report\.json: it is no JSON: /);
    assert.match(
      stderr,
      /\nreports\/odd\/one\/report\.json: it contradicts itself:\n {2}conformant: false, yet every claimed profile is conformant\n/,
    );
    assert.deepEqual([...new Set(filesBelow(folder).map((file) => file.split('/')[0]))], ['reports']);
  });

  it('looks into no link, no node_modules and no folder with a dot', async () => {
    writeReports(at('reports'), { 'node_modules/x': alpha(), '.venv/x': alpha() });
    symlinkSync('..', at('reports/up'));
    const { stdout } = await matrix('reports', '--out', 'site');
    assert.match(stdout, /^4 signers/);
  });

  it('says what is missing, and exits with 2', async () => {
    mkdirSync(at('empty'));
    const faults: [words: string[], said: RegExp][] = [
      [['none', '--out', 'site'], /none: there is no such folder\n$/],
      [
        ['empty', '--out', 'site'],
        /empty: there is no report\.json in it, at any depth\.\nA run writes one: /,
      ],
      [['reports'], /--out says where the site is written: matrix reports --out site\n$/],
    ];
    for (const [words, said] of faults) {
      const { code, stdout, stderr } = await matrix(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
    writeFileSync(at('file'), '');
    const blocked = await matrix('reports', '--out', 'file/site');
    assert.equal(blocked.code, 2);
    assert.match(blocked.stderr, /the matrix cannot be written to /);
  });
});
