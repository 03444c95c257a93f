import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { defects as changes } from '#lib/runner/defects/defects.js';
import type { Defect } from '#lib/runner/model/defect.js';
import { defectIndexText } from '#lib/runner/suite/build-index.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { SuiteIndex } from '#lib/runner/suite/suite-index.js';
import { folderWith, removeFolders, smallRoot, smallWith } from './folders.js';

const idsFile = fileURLToPath(new URL('../../../test/files/defect-ids.yaml', import.meta.url));

const path = 'defects/path.yaml';
const query = 'defects/query.yaml';

/** Place, rule and cure of every fault that loading the catalogue tells of; empty if it loads. */
async function faultsOf(root: string): Promise<string[]> {
  try {
    await loadDefects({ root });
    return [];
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'ConformError');
    const frames = error.message.split('\n\n').slice(0, -1);
    return frames.map((frame) => {
      const lines = frame.split('\n');
      return [lines[0], ...lines.slice(-2)].join('|');
    });
  }
}

/** Ids by what `of` says of each defect. */
function grouped(defects: Iterable<Defect>, of: (defect: Defect) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const defect of defects) (groups[of(defect)] ??= []).push(defect.id);
  return groups;
}

describe('the catalogue of known defects', () => {
  let defects: readonly Defect[] = [];
  before(async () => {
    defects = [...(await loadDefects()).values()];
  });

  it('holds every id that was ever published, in its stage', async () => {
    const published = parse(await readFile(idsFile, 'utf8')) as Record<string, string[]>;
    assert.equal(Object.values(published).flat().length, 214);
    assert.deepEqual(
      grouped(defects, ({ stage }) => stage),
      published,
    );
  });

  it('counts them by stage and tier', () => {
    const counts: Record<string, string> = {};
    for (const [stage, ids] of Object.entries(grouped(defects, (defect) => defect.stage))) {
      const inStage = defects.filter(({ id }) => ids.includes(id));
      const count = (tier: Defect['tier']) => inStage.filter((defect) => defect.tier === tier).length;
      counts[stage] = `${count('core')} + ${count('extended')} + ${count('plausible')}`;
    }
    assert.deepEqual(counts, {
      authorization: '1 + 7 + 0',
      date: '4 + 5 + 1',
      headers: '12 + 9 + 3',
      host: '4 + 5 + 0',
      key: '2 + 2 + 8',
      method: '1 + 1 + 1',
      path: '18 + 6 + 2',
      payload: '10 + 4 + 1',
      presign: '11 + 4 + 0',
      query: '22 + 7 + 6',
      scope: '2 + 2 + 1',
      'session-token': '5 + 2 + 0',
      signature: '0 + 2 + 2',
      'signed-headers': '8 + 5 + 1',
      sigv4a: '2 + 4 + 4',
      streaming: '2 + 5 + 5',
      'string-to-sign': '0 + 3 + 2',
    });
  });

  it('contests fourteen', () => {
    assert.deepEqual(
      defects
        .filter(({ contested }) => contested !== null)
        .map(({ id }) => id)
        .sort(),
      [
        'authz-no-space-after-comma',
        'header-dup-comma-space',
        'header-folded-line-comma',
        'header-nonascii-latin1',
        'header-tab-not-whitespace',
        'host-default-port-included',
        'host-not-lowercased',
        'path-plus-as-space',
        'payload-sha-header-unsigned',
        'presign-headers-hoisted',
        'presign-sha256-param',
        'query-dup-values-unsorted',
        'query-plus-as-space',
        'signed-headers-content-type-missing',
      ],
    );
  });

  it('keeps thirty that no signer can show, most of them for the profiles to come', () => {
    const reasons = grouped(
      defects.filter(({ notExecutable }) => notExecutable !== null),
      ({ notExecutable }) => notExecutable ?? '',
    );
    const chunked = reasons['It waits for the profile of chunked uploads.'] ?? [];
    const asymmetric = reasons['It waits for the profile of SigV4A.'] ?? [];
    assert.deepEqual([chunked.length, asymmetric.length], [12, 10]);
    assert.ok(chunked.every((id) => id.startsWith('stream-')));
    assert.ok(asymmetric.every((id) => id.startsWith('v4a-')));
    const all = Object.values(reasons).flat();
    assert.deepEqual(
      all.filter((id) => ![...chunked, ...asymmetric].includes(id)),
      [
        'header-folded-line-comma',
        'host-signs-proxy',
        'key-chain',
        'other-secret',
        'path-encoder',
        'query-encoder',
        'presign-expires-range',
        'signed-headers-substring-match',
      ],
    );
  });

  it('names as executable what the reference signer can be given, and nothing else', () => {
    const executable = defects.filter(({ notExecutable }) => notExecutable === null).map(({ id }) => id);
    assert.equal(executable.length, 184);
    assert.deepEqual(executable.sort(), [...changes.keys()].sort());
  });

  it('tells of an entry what its file says', () => {
    assert.deepEqual(
      defects.find(({ id }) => id === 'query-plus-as-space'),
      {
        id: 'query-plus-as-space',
        stage: 'query',
        wrong: 'A raw plus in the query is signed as %20.',
        rule: 'A raw plus is read as a plus and signed as %2B.',
        sources: [
          'https://www.rfc-editor.org/rfc/rfc3986#section-3.4',
          'https://github.com/curl/curl/issues/20543',
        ],
        mend: 'Send %2B for a plus and %20 for a space, which everybody reads alike. Decode the query with a decoder for URLs, not with one for forms.',
        example: {
          request: 'GET /?q=a+b',
          of: 'canonical query string',
          wrong: 'q=a%20b',
          right: 'q=a%2Bb',
        },
        tier: 'core',
        frequency: 'common',
        contested: 'Services disagree on a raw plus; %2B is safe everywhere.',
        seen: [
          'https://github.com/curl/curl/issues/20543',
          'https://github.com/mhart/aws4/issues/126',
          'https://github.com/transithq/tropel/issues/60',
          'https://github.com/inreachventures/aws-signing-request-interceptor/issues/34',
        ],
        resembles: ['query-pct2b-as-space'],
        notExecutable: null,
      },
    );
  });
});

describe('loading known defects', () => {
  afterEach(removeFolders);

  it('gives them by id, in the order of the files', async () => {
    const defects = await loadDefects({ root: smallRoot });
    assert.deepEqual([...defects.keys()], ['path-once', 'path-raw', 'query-lost']);
    assert.deepEqual(defects.get('query-lost'), {
      id: 'query-lost',
      stage: 'query',
      wrong: 'The query is left out.',
      rule: 'It is signed.',
      sources: ['measured with two services'],
      mend: 'Sign the query.',
      example: { request: 'GET /?a=b', of: 'canonical query string', wrong: '', right: 'a=b' },
      tier: 'plausible',
      frequency: 'theoretical',
      contested: null,
      seen: [],
      resembles: [],
      notExecutable: 'No case has a query.',
    });
  });

  it('gives none of a suite without a catalogue', async () => {
    assert.equal((await loadDefects({ root: await folderWith({}) })).size, 0);
  });

  it('gives the same of an index', async () => {
    const text = await defectIndexText(smallRoot, '1.2.3');
    const file = join(await folderWith({ 'index.ndjson': text }), 'index.ndjson');
    const parsed = await loadDefects({ root: smallRoot, index: null });
    assert.deepEqual(await loadDefects({ root: smallRoot, index: SuiteIndex.read(file, '1.2.3') }), parsed);
    assert.deepEqual(await loadDefects(), await loadDefects({ index: null }));
  });

  it('takes an index at its word, and finds the places of a fault without it', async () => {
    const [, second = ''] = (await defectIndexText(smallRoot, '1.2.3')).split('\n');
    const load = async (entries: string) => {
      const { sha256 } = await import('#lib/runner/suite/suite-index.js');
      const head = JSON.stringify({ format: 2, tool: '1.2.3', sha256: sha256(entries) });
      const folder = await folderWith({ 'index.ndjson': `${head}\n${entries}\n` });
      const index = SuiteIndex.read(join(folder, 'index.ndjson'), '1.2.3');
      return loadDefects({ root: smallRoot, index });
    };
    const planted = await load(second.replace('The query is left out.', 'The index says so.'));
    assert.equal(planted.get('query-lost')?.wrong, 'The index says so.');
    // Only the index is faulty: read again from their sources, the files are not.
    const mended = await load(second.replace('"resembles":["path-raw"]', '"resembles":["path-rare"]'));
    assert.deepEqual(mended.get('path-once')?.resembles, ['path-raw']);
  });

  it('leaves them out of the suite, also where one names them', async () => {
    const small = { bundled: true, cwd: smallRoot, root: smallRoot };
    const without = await loadSuite({ ...small, extra: [] });
    assert.deepEqual(await loadSuite({ ...small, extra: [path] }), without);
  });

  const faults: readonly (readonly [path: string, from: string, to: string, ...expected: string[]])[] = [
    [
      path,
      'wrong: The path is encoded once.',
      'worng: The path is encoded once.',
      'suites/defects/path.yaml:6:5|  "worng" is no member of an entry of "defects"|  Cure: write "wrong"',
    ],
    [
      path,
      'tier: core',
      'tier: cor',
      'suites/defects/path.yaml:11:11|  "cor" is none of: core, extended, plausible|  Cure: write "core"',
    ],
    [
      path,
      'of: canonical URI, wrong: /%20,',
      'of: canonical-uri, wrong: /%20,',
      'suites/defects/path.yaml:10:39|  "canonical-uri" is none of: method, canonical URI, canonical query string, canonical headers, signed headers, payload hash, canonical request, string to sign, credential scope, signing key, signature, Authorization header, URL, header sent, body sent, signing time, outcome|  Cure: write "canonical URI"',
    ],
    [
      path,
      'wrong: "/ "',
      'wrong: "/\\x1b[31m"',
      'suites/defects/path.yaml:21:61|  "/\\u{1b}[31m" is not of the form ^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$|  Cure: write it as "/prod/%40connections"',
    ],
    [
      path,
      'example/signer/issues/7',
      'example/signer/pull/7',
      'suites/defects/path.yaml:13:12|  "https://github.com/example/signer/pull/7" is not of the form ^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$|  Cure: write it as "https://github.com/aws/aws-sdk-go-v2/issues/833"',
    ],
    [
      path,
      'stage: path',
      'stage: host',
      'suites/defects/path.yaml:3:8|  the stage is "host", but the file is path.yaml|  Cure: write "path", or rename the file',
    ],
    [
      path,
      'id: path-raw',
      'id: path-once',
      'suites/defects/path.yaml:16:9|  the id "path-once" is taken: suites/defects/path.yaml:5:9 has it|  Cure: give one of the two another id',
      'suites/defects/path.yaml:14:17|  no defect is called "path-raw"|  Cure: write "path-once"',
    ],
    [
      query,
      'id: query-lost',
      'id: path-raw',
      'suites/defects/query.yaml:5:9|  the id "path-raw" is taken: suites/defects/path.yaml:16:9 has it|  Cure: give one of the two another id',
    ],
    [
      path,
      'resembles: [path-raw]',
      'resembles: [path-raw, path-once]',
      'suites/defects/path.yaml:14:27|  "path-once" resembles itself|  Cure: name another defect, or none',
    ],
    [
      path,
      'resembles: [path-raw]',
      'resembles: [query-lots]',
      'suites/defects/path.yaml:14:17|  no defect is called "query-lots"|  Cure: write "query-lost"',
    ],
  ];
  for (const [file, from, to, ...expected] of faults) {
    it(`tells of ${to}`, async () => {
      assert.deepEqual(await faultsOf(await smallWith(file, from, to)), expected);
    });
  }

  it('tells of a file that has the name of no stage', async () => {
    const root = await smallWith(query, 'The query.', 'The query.');
    await rename(join(root, query), join(root, 'defects/fragment.yaml'));
    assert.deepEqual(await faultsOf(root), [
      'suites/defects/fragment.yaml:3:8|  the stage is "query", but the file is fragment.yaml|  Cure: write "fragment", or rename the file',
    ]);
  });

  it('tells of an empty file', async () => {
    const root = await smallWith(query, 'The query.', 'The query.');
    await writeFile(join(root, query), '');
    assert.deepEqual(await faultsOf(root), [
      'suites/defects/query.yaml:1:1|  the file is empty|  Cure: write its members, or take the file away',
    ]);
  });

  it('indexes nothing of a catalogue with a fault', async () => {
    const root = await smallWith(path, 'stage: path', 'stage: host');
    await assert.rejects(defectIndexText(root, '1.2.3'), { name: 'ConformError', code: 'suite-invalid' });
  });
});
