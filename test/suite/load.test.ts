import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSuite } from '#lib/runner/suite/load.js';
import { readBytes } from '#lib/runner/suite/read-text.js';
import { folderWith, loadMessage, messageOf, removeFolders, smallRoot, smallWith } from './folders.js';

const small = { bundled: true, extra: [], cwd: smallRoot, root: smallRoot };

describe('loading a suite', () => {
  afterEach(removeFolders);

  it('builds services with their family, and every wording of an error', async () => {
    const { services, version } = await loadSuite(small);
    assert.equal(version, '2026.11');
    assert.deepEqual([...services.keys()], ['iam', 'own']);
    const { family, facts, ...iam } = services.get('iam')!;
    assert.deepEqual(iam, {
      name: 'iam',
      about: 'One endpoint.',
      sibling: null,
      signingName: 'iam',
      onlyRegion: 'us-east-1',
      windowMinutes: 15,
      doubleEncodePath: true,
      normalizePath: true,
      requiresContentSha256: false,
      presignedPayload: 'hash',
      readsHttpDates: false,
      takesDeclaredHash: false,
      takesUnsignedPayload: true,
      disclosesCanonicalRequest: true,
      apiNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
      reply: { status: null, body: null, headers: [] },
      signsTokenInQuery: true,
    });
    assert.deepEqual(facts[0], { of: 'family', confidence: 'documented', source: 'the documentation' });
    assert.equal(family.name, 'query-xml');
    assert.deepEqual(family.orderBasis, { confidence: 'inferred', sources: ['a flow chart'] });
    assert.deepEqual(family.checks, ['scope', 'signature']);
    assert.deepEqual(family.carrier, {
      body: "<Error xmlns='{namespace}'>{code}: {message} {requestId}</Error>",
      contentType: 'text/xml',
      headers: [['x-amzn-RequestId', '{requestId}']],
      basis: { confidence: 'observed', sources: ['a reply'] },
    });
    assert.deepEqual(family.errors.get('scope-date'), {
      condition: 'scope-date',
      code: 'SignatureDoesNotMatch',
      status: 403,
      message: 'Date {requestDate} in Credential scope. ',
      sentences: [],
      elements: [],
      headers: [],
      references: ['q-scope-date'],
      confidence: 'inferred',
      sources: ['a sibling'],
      body: null,
      contentType: null,
      unreached: null,
      check: 'scope',
      note: '',
      variants: [
        {
          name: 'without-values',
          when: 'other',
          code: 'SignatureDoesNotMatch',
          status: 403,
          message: 'Date in Credential scope. ',
          sentences: [],
          elements: [],
          headers: [],
          references: ['q-scope-date'],
          confidence: 'observed',
          sources: ['a reply'],
          body: null,
          contentType: null,
          unreached: null,
          era: '',
        },
      ],
    });
    assert.deepEqual(family.errors.get('signature-mismatch')?.variants[0], {
      name: 'canonical',
      when: 'disclosing',
      code: 'Other',
      status: 400,
      message: 'No match: {canonicalRequest}',
      sentences: [],
      elements: [],
      headers: [],
      references: ['q-signature-mismatch-canonical'],
      confidence: 'inferred',
      sources: ['a guess'],
      body: null,
      contentType: null,
      unreached: null,
      era: '',
    });
    assert.equal(services.get('own')?.onlyRegion, null);
  });

  it('builds the sets of keys', async () => {
    const { credentials } = await loadSuite(small);
    assert.deepEqual(credentials.get('test-suite'), {
      name: 'test-suite',
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      standing: 'active',
    });
    assert.deepEqual(credentials.get('temporary'), {
      name: 'temporary',
      accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      sessionToken: 'AQoDYXdzEPT',
      standing: 'token-expired',
    });
  });

  it("gives a case its file's and its service's defaults", async () => {
    const { cases, services, credentials } = await loadSuite(small);
    assert.deepEqual(cases[0], {
      kind: 'signer',
      id: 'vanilla/signs-a-get',
      aliases: ['plain/signs-a-get'],
      title: 'GET of the root',
      note: '',
      profile: 'core',
      level: 'must',
      tags: ['documented-example'],
      source: ['https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html'],
      file: 'suites/cases/core/vanilla.yaml',
      line: 9,
      service: services.get('own'),
      expect: [{ outcome: 'accepted' }],
      steps: [
        {
          region: 'us-east-1',
          service: 'service',
          time: new Date('2015-08-30T12:36:00Z'),
          credentials: credentials.get('test-suite'),
          request: {
            method: 'GET',
            url: 'https://example.amazonaws.com/',
            headers: [],
            body: Buffer.alloc(0),
          },
          operation: 'sign',
          options: {
            doubleEncodePath: false,
            normalizePath: false,
            payload: 'signed',
            contentSha256Header: true,
            signSessionToken: true,
          },
          receivingRegion: 'us-east-1',
        },
      ],
      clockOffsetMs: 0,
      fixedDate: false,
      changes: [],
      answer: {
        canonicalRequest:
          'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        stringToSign:
          'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
        signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      },
    });
  });

  it('takes later signings for the first one with members replaced', async () => {
    const { cases } = await loadSuite(small);
    const third = cases[2];
    assert.ok(third?.kind === 'signer');
    assert.deepEqual(third.source, [
      'https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html',
      'https://example.com/second',
    ]);
    const [first, second, last] = third.steps;
    assert.deepEqual(
      third.steps.map(({ receivingRegion }) => receivingRegion),
      ['eu-west-1', 'eu-west-1', 'eu-west-1'],
    );
    assert.deepEqual(first.request.headers, [['A', 'b']]);
    assert.deepEqual(first.request.body, Buffer.from([0xc3, 0xa9]));
    assert.deepEqual(first.options, {
      doubleEncodePath: false,
      normalizePath: false,
      payload: 'unsigned',
      contentSha256Header: false,
      signSessionToken: false,
    });
    assert.deepEqual(second, { ...first, time: new Date('2015-08-31T00:00:10Z'), region: 'eu-west-1' });
    assert.equal(last?.credentials.name, 'temporary');
    assert.equal(last.time.toISOString(), '2015-08-30T12:36:00.000Z');
    assert.equal(last.region, 'us-east-1');
    assert.deepEqual(last.request, {
      method: 'GET',
      url: 'https://example.amazonaws.com/2',
      headers: [],
      body: Buffer.from([0xff]),
    });
  });

  it('builds changes, the clock and a list of expectations', async () => {
    const { cases } = await loadSuite(small);
    const one = cases[3];
    assert.ok(one?.kind === 'signer');
    assert.equal(one.profile, 'errors');
    assert.equal(one.clockOffsetMs, 240_000);
    assert.equal(one.fixedDate, true);
    assert.equal(one.steps[0].service, 'rds');
    assert.equal(one.steps[0].receivingRegion, 'us-east-1');
    assert.deepEqual(one.changes, [{ kind: 'set-body', body: Buffer.from('hellO') }]);
    assert.deepEqual(one.expect, [
      { outcome: 'refused' },
      {
        outcome: 'rejected',
        condition: 'scope-date',
        variant: 'without-values',
        message: 'Date in Credential scope. ',
      },
    ]);
  });

  it('builds a literal request', async () => {
    const { cases, services } = await loadSuite(small);
    assert.deepEqual(cases[4], {
      kind: 'wire',
      id: 'credential-scope/is-echoed-in-full',
      aliases: [],
      title: 'a literal request to IAM',
      note: '',
      profile: 'errors',
      level: 'observe',
      tags: [],
      source: ['https://example.com/first'],
      file: 'suites/cases/errors/credential-scope.yaml',
      line: 20,
      service: services.get('iam'),
      receivingRegion: 'us-east-1',
      expect: [{ outcome: 'rejected', condition: 'scope-service' }],
      request: {
        method: 'POST',
        target: '/?a=b',
        headers: [['host', 'iam.amazonaws.com']],
        body: Buffer.from('hello'),
      },
      clock: new Date('2015-08-30T12:40:00Z'),
      reply: { status: 403, headers: [['x-amzn-RequestId', '1']], message: 'no', body: '<a/>' },
    });
  });

  it('takes the endpoint of each signing from what the signer is told, where nothing else names it', async () => {
    const text = own('mine').replace('service: iam', 'service: own\n    then: [{ region: eu-west-1 }]');
    const cwd = await folderWith({ 'mine.yaml': text });
    const { cases } = await loadSuite({ bundled: false, extra: ['mine.yaml'], cwd, root: smallRoot });
    const [one] = cases;
    assert.ok(one?.kind === 'signer');
    assert.deepEqual(
      one.steps.map(({ receivingRegion }) => receivingRegion),
      ['us-east-1', 'eu-west-1'],
    );
  });

  it('knows every change in transit', async () => {
    const cwd = await folderWith({ 'mine.yaml': everyChange });
    const { cases } = await loadSuite({ bundled: false, extra: ['mine.yaml'], cwd, root: smallRoot });
    const [one] = cases;
    assert.ok(one?.kind === 'signer');
    assert.deepEqual(one.changes, [
      { kind: 'set-method', method: 'PUT' },
      { kind: 'set-path', path: '/a' },
      { kind: 'set-query', query: 'a=b' },
      { kind: 'set-header', header: ['a', 'b'] },
      { kind: 'add-header', header: ['c', 'd'] },
      { kind: 'remove-header', name: 'e' },
      { kind: 'move-date', seconds: -5 },
      { kind: 'set-date', template: '{YYYY}' },
      { kind: 'set-authorization', template: '{algorithm}' },
      { kind: 'move-scope-date', days: 1 },
    ]);
  });

  it("adds one's own cases to the bundled ones or takes them alone", async () => {
    const cwd = await folderWith({
      'cases/mine/mine.yaml': everyChange,
      'more/b.yml': own('b'),
      'more/a.yaml': own('a'),
    });
    const extra = ['more', 'cases/*/mine.yaml', 'more/a.yaml'];
    const all = await loadSuite({ bundled: true, extra, cwd, root: smallRoot });
    assert.deepEqual(
      all.cases.slice(5).map(({ id, profile, file }) => [id, profile, file]),
      [
        ['a/one', 'own', 'more/a.yaml'],
        ['b/one', 'own', 'more/b.yml'],
        ['mine/changes-all', 'mine', 'cases/mine/mine.yaml'],
      ],
    );
    const only = await loadSuite({ bundled: false, extra, cwd, root: smallRoot });
    assert.equal(only.cases.length, 3);
    assert.deepEqual([...only.services.keys()], ['iam', 'own']);
  });

  it('takes a bundled file that is named once more as one file', async () => {
    const { cases } = await loadSuite({ ...small, bundled: false, extra: ['cases/core/vanilla.yaml'] });
    assert.deepEqual(
      cases.map(({ id, profile }) => [id, profile]),
      [
        ['vanilla/signs-a-get', 'core'],
        ['vanilla/derives-the-published-key', 'core'],
        ['vanilla/signs-again-after-midnight', 'core'],
      ],
    );
  });

  it('makes a digest of the bytes of all files', async () => {
    const { digest } = await loadSuite(small);
    assert.match(digest, /^sha256:[0-9a-f]{64}$/);
    assert.equal((await loadSuite(small)).digest, digest);
    const root = await smallWith('cases/core/vanilla.yaml', 'GET of the root', 'GET of a root');
    assert.notEqual((await loadSuite({ ...small, root })).digest, digest);
    const copy = await smallWith('cases/core/vanilla.yaml', 'GET of the root', 'GET of the root');
    assert.equal((await loadSuite({ ...small, root: copy })).digest, digest);
  });

  it('says which word finds no file, and takes no folder of links in a circle', async () => {
    const cwd = await folderWith({ 'more/a.yaml': own('a'), 'empty/x.txt': 'x' });
    await symlink(cwd, join(cwd, 'more', 'loop'));
    const { cases } = await loadSuite({ bundled: false, extra: ['more'], cwd, root: smallRoot });
    assert.equal(cases.length, 1);
    for (const word of ['nowhere/*.yaml', 'nowhere.yaml', 'empty']) {
      const message = await loadMessage({ extra: [word], cwd, root: smallRoot });
      assert.ok(message.startsWith(`${word}: no case file is found (looked in ${cwd}`), message);
      assert.ok(message.endsWith('give a YAML file, a folder that holds some, or a glob in quotes'), message);
    }
  });

  it('says which folder cannot be searched', async () => {
    const cwd = await folderWith({ 'more/a.yaml': own('a') });
    const message = await loadMessage({ extra: [`${'x'.repeat(300)}/*`], cwd, root: smallRoot });
    assert.match(message, /^x{300}\/\* cannot be searched \(.*ENAMETOOLONG.*\): name a smaller folder$/);
  });

  it('says why a file cannot be read', () => {
    const read = readBytes('/nowhere/a.yaml', 'a.yaml');
    assert.deepEqual(read, {
      fault: {
        file: 'a.yaml',
        line: 1,
        column: 1,
        length: 1,
        text: null,
        message: 'cannot be read (ENOENT)',
        cure: 'name a file that can be read',
      },
    });
  });

  it('refuses what is no plain file', async () => {
    const message = await loadMessage({ extra: ['/dev/null'], root: smallRoot });
    assert.match(message, /dev\/null:1:1\n {2}this is a folder or a device\n {2}Cure: name a plain file\n/);
  });

  it('takes no more than 2 000 files', async function () {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`many/${i}.yaml`, '']));
    const cwd = await folderWith(files);
    assert.equal(
      await loadMessage({ extra: ['many'], cwd, root: smallRoot }),
      'many finds more than 2000 files: name a smaller folder',
    );
  });

  it('tells the faults of services and errors without an echo from every case', async () => {
    const root = await smallWith('services/own.yaml', 'family: query-xml', 'family: query-xm');
    assert.deepEqual((await loadMessage({ root })).split('\n'), [
      'suites/services/own.yaml:3:9',
      '  1 | # yaml-language-server: $schema=../../schemas/service.schema.json',
      '  2 | about: "An endpoint in every region that wants x-amz-content-sha256."',
      '> 3 | family: query-xm',
      '    |         ^^^^^^^^',
      '  4 | signing-name: service',
      '  5 | regions: any',
      '  no family is called "query-xm"',
      '  Cure: write "query-xml"',
      '',
      '1 fault in 1 file',
    ]);
  });

  const broken: readonly (readonly [path: string, from: string, to: string, rule: string, cure: string])[] = [
    [
      'errors/query-xml.yaml',
      'family: query-xml',
      'family: query-json',
      'the family is "query-json", but the file is query-xml.yaml',
      'write "query-xml", or rename the file',
    ],
    [
      'errors/query-xml.yaml',
      'condition: scope-date',
      'condition: scope-service',
      'the condition "scope-service" has an entry already',
      'make it a variant of that entry',
    ],
    [
      'errors/query-xml.yaml',
      '    variants:\n      - name: canonical',
      '    variants:\n      - { name: canonical, when: other, references: [x], confidence: inferred, sources: [a guess] }\n      - name: canonical',
      'the entry has a variant "canonical" already',
      'give it a name of its own',
    ],
    [
      'services/own.yaml',
      'api-namespace: https://example.amazonaws.com/\n',
      '',
      'replies of the family query-xml carry a namespace, and the service has none',
      'add api-namespace:',
    ],
    [
      'credentials.yaml',
      'name: temporary',
      'name: test-suite',
      'a set of keys is called "test-suite" already',
      'give it a name of its own',
    ],
    [
      'suite.yaml',
      '"2026.11"',
      '2026.11',
      'this is a number, not text',
      'quote it: 2026.11 is read as a number, for example "2026.11"',
    ],
  ];
  for (const [path, from, to, rule, cure] of broken) {
    it(`tells: ${rule}`, async () => {
      const message = await loadMessage({ root: await smallWith(path, from, to) });
      assert.ok(message.startsWith(`suites/${path}:`), message);
      assert.ok(message.includes(`\n  ${rule}\n  Cure: ${cure}\n`), message);
    });
  }

  it('misses suite.yaml', async () => {
    const root = join(await folderWith({ 'suites/x.txt': '' }), 'suites');
    assert.equal(
      await loadMessage({ root }),
      'suites/suite.yaml:1:1\n  the file is missing\n  Cure: add it, with version: in it\n\n1 fault in 1 file',
    );
  });

  it('holds no fault in the bundled suite', async () => {
    const { services } = await loadSuite({ bundled: true, extra: [], cwd: process.cwd() });
    assert.ok(services.has('iam'));
    assert.equal(await messageOf(own('mine')), '');
  });
});

/** A file of one valid case. */
function own(topic: string): string {
  return `about: Cases of my own.
cases:
  - id: ${topic}/one
    title: a case of my own
    source: https://example.com/
    level: must
    service: iam
    sign: { region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite, request: { method: GET, url: "https://iam.amazonaws.com/" } }
    expect: accepted
`;
}

const everyChange = `about: Every change there is.
source: https://example.com/
cases:
  - id: mine/changes-all
    title: every change in transit
    level: observe
    service: own
    sign: { region: eu-west-1, time: "2015-08-30T12:36:00Z", credentials: test-suite, request: { method: GET, url: "http://a/" } }
    in-transit:
      - set-method: PUT
      - set-path: /a
      - set-query: a=b
      - set-header: [a, b]
      - add-header: [c, d]
      - remove-header: e
      - move-date: -5
      - set-date: "{YYYY}"
      - set-authorization: "{algorithm}"
      - move-scope-date: 1
    expect: accepted
`;
