import assert from 'node:assert/strict';
import { messageOf, removeFolders } from './folders.js';

const head = 'about: Cases of my own.\nsource: https://example.com/\ncases:\n';
const request = 'request: { method: GET, url: "https://iam.amazonaws.com/" }';

/** A file of one case with these further members, and its faults without the excerpts. */
async function faultsOf(...members: string[]): Promise<string[]> {
  const content = `${head}  - id: mine/a\n${members.map((member) => `    ${member}\n`).join('')}`;
  const frames = (await messageOf(content)).split('\n\n').slice(0, -1);
  return frames.map((frame) => {
    const lines = frame.split('\n');
    return [lines[0], ...lines.slice(-2)].join('|');
  });
}

describe('faults by schema', () => {
  afterEach(removeFolders);

  it('shows a wrong key with the nearest known one', async () => {
    const text = `${head}  - id: mine/a\n    titel: my first case\n    expect: accepted\n    sign: { ${request} }\n`;
    assert.deepEqual((await messageOf(text)).split('\n'), [
      'mine.yaml:5:5',
      '  3 | cases:',
      '  4 |   - id: mine/a',
      '> 5 |     titel: my first case',
      '    |     ^^^^^',
      '  6 |     expect: accepted',
      '  7 |     sign: { request: { method: GET, url: "https://iam.amazonaws.com/" } }',
      '  "titel" is no member of an entry of "cases"',
      '  Cure: write "title"',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('shows a number for a date', async () => {
    const text = `${head}  - id: mine/a\n    title: my first case\n    expect: accepted\n    sign:\n      time: 20150830\n      ${request}\n`;
    assert.deepEqual((await messageOf(text)).split('\n'), [
      'mine.yaml:8:13',
      '  6 |     expect: accepted',
      '  7 |     sign:',
      '> 8 |       time: 20150830',
      '    |             ^^^^^^^^',
      '  9 |       request: { method: GET, url: "https://iam.amazonaws.com/" }',
      '  this is a number, not text',
      '  Cure: quote it: 20150830 is read as a number, for example "2015-08-30T12:36:00Z"',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('names a missing member, where it is missing, and an example', async () => {
    assert.deepEqual(await faultsOf('expect: accepted'), [
      'mine.yaml:4:5|  "title" is missing in an entry of "cases"|  Cure: add it: title: "a request to IAM scoped to RDS"',
    ]);
  });

  const title = 'title: my first case';
  const rest = [title, `sign: { ${request} }`];
  const faults: readonly (readonly [
    name: string,
    members: readonly string[],
    expected: readonly string[],
  ])[] = [
    [
      'a misspelt word where few are allowed',
      [...rest, 'expect: accepted', 'level: mustt'],
      ['mine.yaml:8:12|  "mustt" is none of: must, should, observe|  Cure: write "must"'],
    ],
    [
      'a word that is near to none',
      [...rest, 'expect: accepted', 'level: critical'],
      [
        'mine.yaml:8:12|  "critical" is none of: must, should, observe|  Cure: write one of: must, should, observe',
      ],
    ],
    [
      'a misspelt expectation, once',
      [...rest, 'expect: acepted'],
      ['mine.yaml:7:13|  "acepted" is none of: accepted, refused|  Cure: write "accepted"'],
    ],
    [
      'a number for an expectation, once',
      [...rest, 'expect: 5'],
      [
        'mine.yaml:7:13|  this is a number, not text or a map of members or a list|  Cure: quote it: 5 is read as a number, for example "accepted"',
      ],
    ],
    [
      'a misspelt member that is also missing, once',
      [...rest, 'expect: { reject: scope-service }'],
      ['mine.yaml:7:15|  "reject" is no member of "expect"|  Cure: write "rejected"'],
    ],
    [
      'a member without a value',
      [...rest, 'expect: accepted', 'level:'],
      [
        'mine.yaml:8:5|  this is nothing, not text|  Cure: give it a value, for example "must", or take the line away',
      ],
    ],
    [
      'a text for a boolean',
      [...rest, 'expect: accepted', 'fixed-date: "true"'],
      [
        'mine.yaml:8:17|  this is text, not true or false|  Cure: write true or false without quotes, for example true',
      ],
    ],
    [
      'a boolean for a text',
      ['title: true', 'expect: accepted'],
      [
        'mine.yaml:5:12|  this is true or false, not text|  Cure: quote it: true is read as true or false, for example "a request to IAM scoped to RDS"',
      ],
    ],
    [
      'a text for a list',
      [...rest, 'expect: accepted', 'tags: slow'],
      ['mine.yaml:8:11|  this is text, not a list|  Cure: write a list, for example ["documented-example"]'],
    ],
    [
      'a day without its time',
      [...rest, 'expect: accepted', 'clock: "2015-08-30"'],
      [
        'mine.yaml:8:12|  "2015-08-30" is not a time in UTC with whole seconds|  Cure: write it as "2012-02-24T21:40:00Z"',
      ],
    ],
    [
      'an empty list',
      [...rest, 'expect: []'],
      ['mine.yaml:7:13|  too few entries: at least 1|  Cure: write it as "accepted"'],
    ],
    [
      'a short title',
      ['title: a', 'expect: accepted'],
      [
        'mine.yaml:5:12|  too short: at least 5 characters|  Cure: write it as "a request to IAM scoped to RDS"',
      ],
    ],
    [
      'a long title',
      [`title: ${'a'.repeat(121)}`, 'expect: accepted'],
      ['mine.yaml:5:12|  too long: at most 120 characters|  Cure: shorten it'],
    ],
    [
      'two changes in one entry',
      [...rest, 'expect: accepted', 'in-transit: [{ set-body: x, set-path: /a }]'],
      ['mine.yaml:8:18|  too many members: at most 1|  Cure: make an entry of its own of each'],
    ],
    [
      'a change of nothing',
      [...rest, 'expect: accepted', 'in-transit: [{}]'],
      ['mine.yaml:8:18|  empty: at least 1 member is needed|  Cure: write it as {"set-body":"hellO"}'],
    ],
    [
      'a status that is none',
      [...rest, 'expect: accepted', 'reply: { status: 42 }'],
      ['mine.yaml:8:22|  42 is too small: at least 100|  Cure: write it as 403'],
    ],
    [
      'a status beyond all',
      [...rest, 'expect: accepted', 'reply: { status: 600 }'],
      ['mine.yaml:8:22|  600 is too large: at most 599|  Cure: write it as 403'],
    ],
    [
      'a tag that is given twice',
      [...rest, 'expect: accepted', 'tags: [a, a]'],
      ['mine.yaml:8:11|  an entry stands here twice|  Cure: keep one of them'],
    ],
    [
      'a header of three parts in transit',
      [...rest, 'expect: accepted', 'in-transit: [{ set-header: [a, b, c] }]'],
      ['mine.yaml:8:32|  too many entries: at most 2|  Cure: take some away'],
    ],
    [
      'members of no prototype',
      [...rest, 'expect: accepted', '__proto__: { level: must }'],
      [
        'mine.yaml:8:5|  "__proto__" is no member of an entry of "cases"|  Cure: write one of: id, aliases, title, level, source, note, tags, service, region, clock, fixed-date, sign, and 7 more',
      ],
    ],
  ];
  for (const [name, members, expected] of faults) {
    it(`tells ${name}`, async () => {
      assert.deepEqual(await faultsOf(...members), expected);
    });
  }

  it('counts what it does not show', async () => {
    const cases = Array.from(
      { length: 70 },
      (_, i) => `  - { id: mine/a${i}, title: a title, expect: accepted, x: y }\n`,
    );
    const lines = (await messageOf(head + cases.join(''))).split('\n');
    assert.equal(lines.at(-1), '70 faults in 1 file; 20 more not shown');
    assert.equal(lines.filter((line) => line.startsWith('mine.yaml:')).length, 50);
  });
});
