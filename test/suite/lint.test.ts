import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultReport } from '#lib/runner/suite/fault-report.js';
import { lintSuite } from '#lib/runner/suite/lint.js';
import { removeFolders, smallRoot, smallWith } from './folders.js';

const vanilla = 'cases/core/vanilla.yaml';
const scope = 'cases/errors/credential-scope.yaml';
const errors = 'errors/query-xml.yaml';
const defects = 'defects/path.yaml';

/** File, line, column, rule and cure of every fault of a suite. */
async function faultsOf(root: string): Promise<string[]> {
  const { faults } = await lintSuite({ root });
  return faults.map((f) => `${f.file}:${f.line}:${f.column}|${f.message}|${f.cure}`);
}

describe('lint', () => {
  afterEach(removeFolders);

  it('finds nothing in a clean suite', async () => {
    assert.deepEqual(await faultsOf(smallRoot), []);
    assert.equal((await lintSuite({ root: smallRoot })).cases, 5);
    assert.equal((await lintSuite({ root: smallRoot })).lock.isCurrent, true);
  });

  it('shows a fault in its lines', async () => {
    const root = await smallWith(vanilla, 'title: GET of the root', 'title: GET of the root.');
    const { faults } = await lintSuite({ root });
    assert.deepEqual(faultReport(faults).split('\n'), [
      'suites/cases/core/vanilla.yaml:11:12',
      '   9 |   - id: vanilla/signs-a-get',
      '  10 |     aliases: [plain/signs-a-get]',
      '> 11 |     title: GET of the root.',
      '     |            ^^^^^^^^^^^^^^^^',
      '  12 |     tags: [documented-example]',
      '  13 |     sign:',
      '  a title ends without a period',
      '  Cure: take the period away',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('shows the faults of loading first', async () => {
    const root = await smallWith(vanilla, 'service: own', 'service: owner');
    const { faults } = await lintSuite({ root });
    assert.equal(faults[0]?.message, 'no service is called "owner"');
  });

  const faults: readonly (readonly [path: string, from: string, to: string, ...expected: string[]])[] = [
    // ids
    [
      vanilla,
      'vanilla/signs-a-get\n',
      'vanilla/signs-one-get\n',
      'suites/ids.lock:5:1|no case has the id "vanilla/signs-a-get" any more, and ids are permanent|if vanilla/signs-one-get took its place, give that case aliases: [vanilla/signs-a-get]',
      'suites/cases/core/vanilla.yaml:9:9|the id "vanilla/signs-one-get" is not in suites/ids.lock|run npx sigv4-conform lint --update-lock',
    ],
    [
      vanilla,
      'aliases: [plain/signs-a-get]',
      'aliases: [plain/signs-a-get, flat/signs-a-get]',
      'suites/cases/core/vanilla.yaml:10:34|the id "flat/signs-a-get" is not in suites/ids.lock|run npx sigv4-conform lint --update-lock',
    ],
    [
      'ids.lock',
      'plain/signs-a-get\n',
      'zzz\nplain/signs-a-get\n',
      'suites/ids.lock:3:1|no case has the id "zzz" any more, and ids are permanent|bring the case back, or give the id as an alias to the case that took its place',
      'suites/ids.lock:4:1|the ids are not in order, or one stands here twice|run npx sigv4-conform lint --update-lock',
    ],
    [
      'ids.lock',
      'plain/signs-a-get\n',
      'plain/signs-a-get\nplain/signs-a-get\n',
      'suites/ids.lock:4:1|the ids are not in order, or one stands here twice|run npx sigv4-conform lint --update-lock',
    ],
    // wording
    [
      vanilla,
      'title: GET of the root',
      'title: the root should be signed',
      'suites/cases/core/vanilla.yaml:11:12|the title says "should"|name what is sent: a request to IAM scoped to RDS',
    ],
    ...['should-sign', 'signs-correctly', 'must-sign', 'test-signs'].map((behaviour) => {
      const word = behaviour.split('-').find((part) => !part.startsWith('sign')) ?? '';
      return [
        vanilla,
        '- id: vanilla/signs-a-get\n    aliases: [plain/signs-a-get]',
        `- id: vanilla/${behaviour}\n    aliases: [plain/signs-a-get, vanilla/signs-a-get]`,
        `suites/cases/core/vanilla.yaml:9:9|the id "vanilla/${behaviour}" is not in suites/ids.lock|run npx sigv4-conform lint --update-lock`,
        `suites/cases/core/vanilla.yaml:9:9|the id says "${word}"|say what happens in the present tense: sorts-keys-after-encoding`,
      ] as const;
    }),
    // sources
    [
      'services/own.yaml',
      '  - { of: path, confidence: inferred, source: made up }\n',
      '',
      'suites/services/own.yaml:7:1|nothing says where "path" comes from|add to facts: { of: path, confidence: …, source: … }',
    ],
    [
      'services/own.yaml',
      'of: path,',
      'of: payload,',
      'suites/services/own.yaml:17:11|payload has a source already|put both addresses into one source',
      'suites/services/own.yaml:7:1|nothing says where "path" comes from|add to facts: { of: path, confidence: …, source: … }',
    ],
    [
      'credentials.yaml',
      'AKIDEXAMPLE',
      'AKIAREALLYREAL123456',
      "suites/credentials.yaml:6:20|the key id does not say EXAMPLE: it may be a real one|take one of AWS's published example keys, and withdraw this one if it is real",
    ],
    [scope, 'expect: { rejected: scope-service }', 'expect: { rejected: scope-date }'],
    [
      scope,
      '[refused, { rejected: scope-date, variant: without-values, message: "Date in Credential scope. " }]',
      '{ rejected: scope-date }',
      'suites/cases/errors/credential-scope.yaml:19:13|must rests on an inferred error: scope-date of the family query-xml|make the level should or observe, or give the entry a better source',
    ],
    [
      scope,
      '[refused, { rejected: scope-date, variant: without-values, message: "Date in Credential scope. " }]',
      '{ rejected: scope-date, variant: without-values }',
    ],
    [
      scope,
      '[refused, { rejected: scope-date, variant: without-values, message: "Date in Credential scope. " }]',
      '[{ rejected: scope-date }, { rejected: scope-service }]',
    ],
    [
      scope,
      '[refused, { rejected: scope-date, variant: without-values, message: "Date in Credential scope. " }]',
      '{ rejected: signature-mismatch }',
      'suites/cases/errors/credential-scope.yaml:19:13|must rests on an inferred error: signature-mismatch of the family query-xml|make the level should or observe, or give the entry a better source',
    ],
    [
      vanilla,
      '# yaml-language-server: $schema=../../../schemas/case-file.schema.json\n',
      '# yaml-language-server: $schema=../../schemas/case-file.schema.json\n',
      'suites/cases/core/vanilla.yaml:1:1|the first line does not name the schema of the file|write # yaml-language-server: $schema=../../../schemas/case-file.schema.json',
    ],
    [
      'suite.yaml',
      '# yaml-language-server: $schema=../schemas/suite.schema.json\n',
      '',
      'suites/suite.yaml:1:1|the first line does not name the schema of the file|write # yaml-language-server: $schema=../schemas/suite.schema.json',
    ],
    // errors
    [
      errors,
      '{requestId}</Error>',
      '{requestID}</Error>',
      'suites/errors/query-xml.yaml:5:9|nothing is known by the name {requestID}|write "requestId"',
    ],
    [
      errors,
      "service: '{service}'",
      "service: '{servis}'",
      'suites/errors/query-xml.yaml:21:14|nothing is known by the name {servis}|write "service"',
    ],
    [
      errors,
      '"No match: {canonicalRequest}"',
      '"No match: {canonicalRequests}"',
      'suites/errors/query-xml.yaml:63:18|nothing is known by the name {canonicalRequests}|write "canonicalRequest"',
    ],
    [
      errors,
      'of: Credential,',
      'of: Credentials,',
      'suites/errors/query-xml.yaml:46:15|nothing tells when a sentence of "Credentials" applies|write "Credential"',
    ],
    [
      errors,
      "requires 'Credential' parameter",
      "requires '{kredential}' parameter",
      'suites/errors/query-xml.yaml:46:33|nothing is known by the name {kredential}|write "credential"',
    ],
    [
      errors,
      '"{sentences}Authorization',
      '"Authorization',
      'suites/errors/query-xml.yaml:45:5|the message has no place for sentences|put {sentences} into the message, or take them away',
    ],
    [
      errors,
      '"No match: {canonicalRequest}"',
      '"{sentences}"',
      'suites/errors/query-xml.yaml:63:18|the entry has no sentences to put here|add sentences:',
    ],
    // defects
    [
      defects,
      '# yaml-language-server: $schema=../../schemas/defect-file.schema.json\n',
      '',
      'suites/defects/path.yaml:1:1|the first line does not name the schema of the file|write # yaml-language-server: $schema=../../schemas/defect-file.schema.json',
    ],
    ...(
      [
        ['wrong', 'wrong: The path is encoded once.', '6:12'],
        ['rule', 'rule: It is encoded twice.', '7:11'],
        ['mend', 'mend: Encode it again.', '9:11'],
        ['contested', 'contested: Some take it.', '24:16'],
      ] as const
    ).map(
      ([member, text, place]) =>
        [
          defects,
          text,
          text.slice(0, -1),
          `suites/defects/path.yaml:${place}|${member} does not end in a period|write whole sentences: reports print them as they are`,
        ] as const,
    ),
    [
      'defects/query.yaml',
      'No case has a query.',
      'No case has a query',
      'suites/defects/query.yaml:14:21|not-executable does not end in a period|write whole sentences: reports print them as they are',
    ],
    [
      defects,
      'wrong: The path is encoded once.',
      'wrong: The path should be encoded.',
      'suites/defects/path.yaml:6:12|wrong says "should"|say what the signer does: The path is encoded once.',
    ],
    [
      defects,
      'wrong: The path is encoded once.',
      'wrong: The path is encoded once. Twice is right.',
      'suites/defects/path.yaml:6:12|wrong is more than one sentence|keep the first, and put what AWS wants into rule',
    ],
    [
      defects,
      'wrong: /%20, right: /%2520',
      'wrong: /%2520, right: /%2520',
      'suites/defects/path.yaml:10:61|the example shows nothing: both values are the same|write what the defect makes of it',
    ],
    [
      defects,
      'source: https://example.com/path',
      'source: common knowledge',
      "suites/defects/path.yaml:8:13|the source names neither a document nor what else the rule rests on|give an address, or name AWS's own signers or what was measured",
    ],
    [
      defects,
      "[https://example.com/path, AWS's own signers encode it]",
      '[https://example.com/path, somebody said so]',
      "suites/defects/path.yaml:19:40|the source names neither a document nor what else the rule rests on|give an address, or name AWS's own signers or what was measured",
    ],
    [
      defects,
      'tier: core',
      'tier: plausible',
      'suites/defects/path.yaml:11:11|a defect that was seen is more than plausible|make the tier extended, or core if it is common',
    ],
    [
      'defects/query.yaml',
      'tier: plausible',
      'tier: core',
      'suites/defects/query.yaml:13:11|nothing shows that the defect was ever seen, but its tier is core|add an issue or a commit, or make the tier plausible',
    ],
    [
      defects,
      'stage: path',
      'stage: host',
      'suites/defects/path.yaml:3:8|the stage is "host", but the file is path.yaml|write "path", or rename the file',
    ],
    // answers
    [
      vanilla,
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      '6fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      'suites/cases/core/vanilla.yaml:31:18|the signature does not follow from the string to sign|write 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
    [
      vanilla,
      'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
      'd4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
      'suites/cases/core/vanilla.yaml:39:20|the key does not follow from secret, day, region and service|write c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
    ],
    [
      vanilla,
      '      signing-key: c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
      '      signature: c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
      'suites/cases/core/vanilla.yaml:39:18|the signature stands alone: nothing says what is signed|add canonical-request: or string-to-sign:',
    ],
    [
      vanilla,
      'bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63\n      signature: 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      'cb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
      'suites/cases/core/vanilla.yaml:26:23|line 4 does not follow from the SHA-256 of the canonical request|write bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
    ],
    [
      vanilla,
      '20150830/us-east-1/service/aws4_request\n        bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63\n      signature: 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      '20150830/us-east-1/servis/aws4_request\n        bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
      'suites/cases/core/vanilla.yaml:26:23|line 3 does not follow from what the signer is told|write 20150830/us-east-1/service/aws4_request',
    ],
    [
      vanilla,
      'bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63\n      signature: 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      'bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63\n        more',
      'suites/cases/core/vanilla.yaml:26:23|it has 5 lines|write four lines, and no line feed at the end',
    ],
    [
      vanilla,
      'url: "https://example.amazonaws.com/" }\n    expect: accepted\n    answer:',
      'url: "https://example.amazonaws.com/?a=b" }\n    expect: accepted\n    answer:',
      'suites/cases/core/vanilla.yaml:17:26|by the specification line 3 is "a=b", here it is ""|mend the answer, or the request',
    ],
    [
      vanilla,
      '        host;x-amz-date\n',
      '        x-amz-date;host\n',
      'suites/cases/core/vanilla.yaml:17:26|the header lines are of host;x-amz-date, the signed headers x-amz-date;host|name the same headers in both, in the same order',
      'suites/cases/core/vanilla.yaml:26:23|line 4 does not follow from the SHA-256 of the canonical request|write 19041deb31d91de5afee9ed86212860fe5a9183ecae702ad89f732fb51c4e884',
    ],
  ];
  for (const [index, [path, from, to, ...expected]] of faults.entries()) {
    const [, rule = `nothing of ${to}`] = expected[0]?.split('|') ?? [];
    it(`${index + 1}: tells ${rule}`, async () => {
      assert.deepEqual(await faultsOf(await smallWith(path, from, to)), expected);
    });
  }

  it('tells of headers that are signed out of order, and of lines that are none', async () => {
    const lines =
      '        host:example.amazonaws.com\n        x-amz-date:20150830T123600Z\n\n        host;x-amz-date\n';
    const unsorted =
      '        x-amz-date:20150830T123600Z\n        host:example.amazonaws.com\n\n        x-amz-date;host\n';
    const [first] = await faultsOf(await smallWith(vanilla, lines, unsorted));
    assert.equal(
      first,
      'suites/cases/core/vanilla.yaml:17:26|signed headers are in lower case, sorted and named once|write host;x-amz-date',
    );
    const [other] = await faultsOf(await smallWith(vanilla, lines, '        host;x-amz-date\n'));
    assert.equal(
      other,
      'suites/cases/core/vanilla.yaml:17:26|it has 5 lines that are not in this order|write method, path, query, header lines, an empty line, signed headers, payload hash',
    );
  });

  it('takes an answer of a canonical request and a signature alone', async () => {
    const text =
      '      string-to-sign: |-\n        AWS4-HMAC-SHA256\n        20150830T123600Z\n        20150830/us-east-1/service/aws4_request\n        bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63\n';
    assert.deepEqual(await faultsOf(await smallWith(vanilla, text, '')), []);
  });

  it('follows a canonical request with a token, a host of its own and an unsigned payload', async () => {
    const request = `request: { method: GET, url: "https://iam.amazonaws.com/" }
    expect: accepted
    answer:
      signing-key: c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9`;
    const another = `credentials: temporary
      options: { payload: unsigned }
      request: { method: POST, url: "https://iam.amazonaws.com:8443/", headers: [[Host, other.example.com], [X-Amz-Date, never]], body: hello }
    expect: accepted
    answer:
      canonical-request: |-
        POST
        /

        content-length:5
        host:other.example.com
        x-amz-content-sha256:UNSIGNED-PAYLOAD
        x-amz-date:20150830T123600Z
        x-amz-security-token:AQoDYXdzEPT

        content-length;host;x-amz-content-sha256;x-amz-date;x-amz-security-token
        UNSIGNED-PAYLOAD`;
    assert.deepEqual(await faultsOf(await smallWith(vanilla, request, another)), []);
    const wrong = another.replace('content-length:5', 'content-length:6');
    assert.deepEqual(await faultsOf(await smallWith(vanilla, request, wrong)), [
      'suites/cases/core/vanilla.yaml:41:26|by the specification line 4 is "content-length:5", here it is "content-length:6"|mend the answer, or the request',
    ]);
  });

  it('tells of a file that nothing reads', async () => {
    const root = await smallWith(vanilla, 'GET of', 'GET of');
    await writeFile(join(root, 'services', 'iam.yml'), '');
    await writeFile(join(root, 'cases', 'loose.yaml'), '');
    const cure =
      'put it at cases/<profile>/<topic>.yaml, services/<service>.yaml, errors/<family>.yaml or defects/<stage>.yaml, or take it away';
    assert.deepEqual(await faultsOf(root), [
      `suites/cases/loose.yaml:1:1|nothing reads a file of this place|${cure}`,
      `suites/services/iam.yml:1:1|nothing reads a file of this place|${cure}`,
    ]);
  });

  it('wants every id in a lock file that is missing', async () => {
    const root = await smallWith(vanilla, 'GET of', 'GET of');
    await rm(join(root, 'ids.lock'));
    const { faults: found, lock } = await lintSuite({ root });
    assert.equal(found.length, 6);
    assert.equal(lock.isCurrent, false);
    assert.equal(
      lock.text,
      'credential-scope/is-echoed-in-full\ncredential-scope/names-another-service\nplain/signs-a-get\nvanilla/derives-the-published-key\nvanilla/signs-a-get\nvanilla/signs-again-after-midnight\n',
    );
  });

  it('keeps an id that has disappeared in the lock file', async () => {
    const root = await smallWith(vanilla, 'aliases: [plain/signs-a-get]', 'note: renamed');
    const { faults: found, lock } = await lintSuite({ root, updatingLock: true });
    assert.deepEqual(
      found.map(({ message }) => message),
      ['no case has the id "plain/signs-a-get" any more, and ids are permanent'],
    );
    assert.ok(lock.text.includes('plain/signs-a-get\n'));
  });
});
