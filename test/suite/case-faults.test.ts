import assert from 'node:assert/strict';
import { folderWith, loadMessage, messageOf, removeFolders, smallRoot } from './folders.js';

const told = 'region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite';
const request = 'request: { method: GET, url: "https://iam.amazonaws.com/" }';
const sign = `sign: { ${told}, ${request} }`;
const wire = 'on-the-wire: { method: GET, target: /, headers: [] }';
const clock = 'clock: "2015-08-30T12:36:00Z"';

/** A file of one case: these members on lines 7 and on, after level must and service iam. */
function file(...members: string[]): string {
  return `about: Cases of my own.
source: https://example.com/
defaults: { level: must, service: iam }
cases:
  - id: mine/one
    title: my first case
${members.map((member) => `    ${member}\n`).join('')}`;
}

/** Place, rule and cure of every fault. */
async function faultsOf(text: string): Promise<string[]> {
  const frames = (await messageOf(text)).split('\n\n').slice(0, -1);
  return frames.map((frame) => {
    const lines = frame.split('\n');
    return [lines[0], ...lines.slice(-2)].join('|');
  });
}

describe('faults of cases', () => {
  afterEach(removeFolders);

  it('shows an unknown service with the nearest one', async () => {
    assert.deepEqual((await messageOf(file(sign, 'expect: accepted', 'service: iamm'))).split('\n'), [
      'mine.yaml:9:14',
      '  7 |     sign: { region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite, request: { met…',
      '  8 |     expect: accepted',
      '> 9 |     service: iamm',
      '    |              ^^^^',
      '  no service is called "iamm"',
      '  Cure: write "iam"',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('shows a fault of the defaults once, where it stands', async () => {
    const cases = ['a', 'b'].map((x) => `  - { id: mine/${x}, title: a title, ${sign}, expect: accepted }\n`);
    const text = `about: Cases of my own.\nsource: https://example.com/\ndefaults: { level: must, service: iamm }\ncases:\n${cases.join('')}`;
    assert.deepEqual(await faultsOf(text), [
      'mine.yaml:3:35|  no service is called "iamm"|  Cure: write "iam"',
    ]);
  });

  it('shows an unknown condition with the nearest one', async () => {
    assert.deepEqual((await messageOf(file('expect: { rejected: scope-servce }', sign))).split('\n'), [
      'mine.yaml:7:25',
      '  5 |   - id: mine/one',
      '  6 |     title: my first case',
      '> 7 |     expect: { rejected: scope-servce }',
      '    |                         ^^^^^^^^^^^^',
      '  8 |     sign: { region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite, request: { met…',
      '  the family query-xml has no documented error "scope-servce"',
      '  Cure: write "scope-service"',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('shows a duplicate id with both places', async () => {
    const cwd = await folderWith({
      'a/mine.yaml': file(sign, 'expect: accepted'),
      'b/mine.yaml': file(sign, 'expect: accepted'),
    });
    assert.deepEqual((await loadMessage({ extra: ['.'], cwd, root: smallRoot })).split('\n'), [
      'b/mine.yaml:5:9',
      '  3 | defaults: { level: must, service: iam }',
      '  4 | cases:',
      '> 5 |   - id: mine/one',
      '    |         ^^^^^^^^',
      '  6 |     title: my first case',
      '  7 |     sign: { region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite, request: { met…',
      '  the id "mine/one" is taken: a/mine.yaml:5:9 has it',
      '  Cure: give one of the two another id',
      '',
      '1 fault in 1 file',
    ]);
  });

  const faults: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    [
      'an alias that is an id elsewhere',
      file(sign, 'expect: accepted', 'aliases: [other/one, vanilla/signs-a-get]'),
      'mine.yaml:9:26|  the id "vanilla/signs-a-get" is taken: suites/cases/core/vanilla.yaml:9:9 has it|  Cure: give one of the two another id',
    ],
    [
      'an id of another topic',
      file(sign, 'expect: accepted').replace('mine/one', 'yours/one'),
      'mine.yaml:5:9|  the id begins with "yours", but the topic is the file\'s name, "mine"|  Cure: write "mine/one", or move the case: an id is <topic>/<behaviour>',
    ],
    [
      'both kinds of request',
      file(sign, wire, clock, 'expect: accepted'),
      'mine.yaml:8:5|  a case has sign or on-the-wire, not both|  Cure: make two cases of it',
    ],
    [
      'no request',
      file('expect: accepted'),
      'mine.yaml:5:9|  the case says neither what is signed nor what is received|  Cure: add sign: (what the signer is told), on-the-wire: (a literal request) or ambient: (what is set around a client)',
    ],
    [
      'a refusal as a must',
      file(sign, 'expect: [refused]'),
      'mine.yaml:8:13|  a refusal alone cannot be asked of every signer: AWS documents what it answers itself|  Cure: add { rejected: <condition> } beside it, or make the level observe',
    ],
    [
      'a refusal on the wire',
      file(wire, clock, 'expect: [accepted, refused]'),
      'mine.yaml:9:13|  a request on the wire meets no signer that could refuse it|  Cure: take refused away',
    ],
    [
      'no level',
      file(sign, 'expect: accepted').replace('level: must, ', ''),
      "mine.yaml:5:9|  the case has no level|  Cure: add level: must, should or observe, here or in the file's defaults",
    ],
    [
      'no source',
      file(sign, 'expect: accepted').replace('source: https://example.com/\n', ''),
      'mine.yaml:4:9|  nothing says where the expectation comes from|  Cure: add source: with an address, here or at the top of the file',
    ],
    [
      'no service',
      file(sign, 'expect: accepted').replace(', service: iam', ''),
      "mine.yaml:5:9|  nothing says which service receives the request|  Cure: add service: (iam, own), here or in the file's defaults",
    ],
    [
      'no region, time and keys',
      file(`sign: { ${request} }`, 'expect: accepted', 'service: own'),
      "mine.yaml:7:5|  the signer is told no region|  Cure: add region: to sign, or to sign of the file's defaults",
      "mine.yaml:7:5|  the signer is told no time|  Cure: add time: to sign, or to sign of the file's defaults",
      "mine.yaml:7:5|  the signer is told no credentials|  Cure: add credentials: to sign, or to sign of the file's defaults",
    ],
    [
      'unknown keys',
      file(`sign: { ${told.replace('test-suite', 'test-sweet')}, ${request} }`, 'expect: accepted'),
      'mine.yaml:7:75|  no set of keys is called "test-sweet"|  Cure: write "test-suite"',
    ],
    [
      'unknown keys of a later signing',
      file(sign, 'then: [{ credentials: nobody }]', 'expect: accepted'),
      'mine.yaml:8:27|  no set of keys is called "nobody"|  Cure: write one of: test-suite, temporary',
    ],
    [
      'a day that no calendar has',
      file(`sign: { ${told.replace('08-30', '02-30')}, ${request} }`, 'expect: accepted'),
      'mine.yaml:7:38|  there is no 2015-02-30T12:36:00Z|  Cure: write a day and time that exist',
    ],
    [
      'a clock that no calendar has',
      file(sign, 'clock: "2015-08-30T25:00:00Z"', 'expect: accepted'),
      'mine.yaml:8:12|  there is no 2015-08-30T25:00:00Z|  Cure: write a day and time that exist',
    ],
    [
      'two bodies',
      file(
        `sign: { ${told}, request: { method: GET, url: "https://a/", body: a, body-base64: YQ== } }`,
        'expect: accepted',
      ),
      'mine.yaml:7:139|  a request has one body: body and body-base64 are both given|  Cure: keep body for text, or body-base64 for bytes',
    ],
    [
      'a URL without a host',
      file(`sign: { ${told}, request: { method: GET, url: "https://?a=b" } }`, 'expect: accepted'),
      'mine.yaml:7:116|  the URL names no host|  Cure: write it as https://host/path',
    ],
    [
      'a changed body of another length',
      file(sign, 'in-transit: [{ set-body: abc }]', 'expect: accepted'),
      'mine.yaml:8:30|  the changed body has 3 bytes, the signed one 0|  Cure: keep the length: a hop that changes it would have to change content-length too',
    ],
    [
      'several signings and a change',
      file(
        sign,
        'then: [{ time: "2015-08-31T00:00:10Z" }]',
        'in-transit: [{ set-path: /a }]',
        'expect: accepted',
      ),
      'mine.yaml:9:5|  a change in transit beside several signings leaves open which one it changes|  Cure: make two cases of it',
    ],
    [
      'a reply to a signer',
      file(sign, 'reply: { status: 403 }', 'expect: accepted'),
      'mine.yaml:8:5|  "reply" has no meaning beside sign|  Cure: take it away',
    ],
    [
      'members of a signing on the wire',
      file(
        wire,
        clock,
        'then: [{ region: a }]',
        'in-transit: [{ set-path: /a }]',
        `answer: { signature: ${'a'.repeat(64)} }`,
        'fixed-date: true',
        'expect: accepted',
      ),
      'mine.yaml:9:5|  "then" has no meaning beside on-the-wire|  Cure: take it away',
      'mine.yaml:10:5|  "in-transit" has no meaning beside on-the-wire|  Cure: take it away',
      'mine.yaml:11:5|  "answer" has no meaning beside on-the-wire|  Cure: take it away',
      'mine.yaml:12:5|  "fixed-date" has no meaning beside on-the-wire|  Cure: take it away',
    ],
    [
      'a wire request without a clock',
      file(wire, 'expect: accepted'),
      "mine.yaml:5:9|  a request on the wire needs the service's clock|  Cure: add clock: with a time in quotes",
    ],
    [
      'a wire request to no region',
      file(wire, clock, 'expect: accepted', 'service: own'),
      "mine.yaml:5:9|  the service own has an endpoint in every region, and the case names none|  Cure: add region:, here or in the file's defaults",
    ],
    [
      "another region than the service's one",
      file(sign, 'region: eu-west-1', 'expect: accepted'),
      'mine.yaml:8:13|  the service iam has its one endpoint in us-east-1|  Cure: take the line away; the region that the signer is told stands in sign',
    ],
    [
      'an unknown variant',
      file(sign, 'expect: { rejected: scope-date, variant: without-value }'),
      'mine.yaml:8:46|  scope-date of the family query-xml has no variant "without-value"|  Cure: write "without-values"',
    ],
    [
      'a variant where there is none',
      file(sign, 'expect: [{ rejected: scope-service, variant: old }]'),
      'mine.yaml:8:50|  scope-service of the family query-xml has no variant "old"|  Cure: there is none to name',
    ],
  ];
  for (const [name, text, ...expected] of faults) {
    it(`tells ${name}`, async () => {
      assert.deepEqual(await faultsOf(text), expected);
    });
  }

  it("takes the service's region from the default, then from what the signer is told", async () => {
    assert.equal(await messageOf(file(wire, clock, 'expect: accepted')), '');
    assert.equal(await messageOf(file(sign, 'service: own', 'expect: accepted')), '');
  });
});
