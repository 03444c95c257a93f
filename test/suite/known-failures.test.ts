import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ConformError } from '#lib/runner/model/conform-error.js';
import type { Suite } from '#lib/runner/model/suite.js';
import {
  knownFailuresInForce,
  readKnownFailures,
  type KnownFailureList,
} from '#lib/runner/suite/known-failures.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { bundledSuite } from '../support/judged.js';
import { folderWith, removeFolders, smallRoot } from './folders.js';

const small = await loadSuite({ bundled: true, extra: [], cwd: '.', root: smallRoot });

async function read(text: string | Uint8Array | null, suite: Suite = small): Promise<KnownFailureList> {
  const folder = await folderWith(text === null ? {} : { 'known.yaml': text });
  return readKnownFailures({
    path: join(folder, 'known.yaml'),
    name: 'known.yaml',
    suite,
    mayBeMissing: false,
  });
}

async function faultsOf(text: string | Uint8Array | null, suite?: Suite): Promise<string> {
  try {
    await read(text, suite);
    return '';
  } catch (error) {
    assert.ok(error instanceof ConformError);
    assert.equal(error.code, 'known-failures-invalid');
    assert.equal(error.exitCode, 2);
    return error.message;
  }
}

/** One entry of members that are given, for tests of one member. */
const entry = (...members: string[]) =>
  [
    '- case: vanilla/signs-a-get',
    '  kind: bug',
    '  reason: why',
    ...members.map((line) => `  ${line}`),
    '',
  ].join('\n');

describe('the list of known failures', () => {
  after(removeFolders);

  it('reads entries with all their members and the places they stand at', async () => {
    const { entries } = await read(
      [
        '# ours',
        '- case: vanilla/signs-a-get',
        '  kind: bug',
        '  reason: why',
        '  issue: https://example.com/issues/12',
        '  observed: "control: scope-date"',
        '  implementation: ">=2.0.0 <2.4.0"',
        '  until: "2028-02-29"',
        '- case: vanilla/signs-again*',
        '  kind: unsupported',
        '  reason: one day only',
        '',
      ].join('\n'),
    );
    assert.deepEqual(entries, [
      {
        entry: 'vanilla/signs-a-get',
        position: 0,
        place: { file: 'known.yaml', line: 2, column: 9 },
        kind: 'bug',
        reason: 'why',
        issue: 'https://example.com/issues/12',
        observed: 'control: scope-date',
        implementation: '>=2.0.0 <2.4.0',
        until: '2028-02-29',
        cases: ['vanilla/signs-a-get'],
      },
      {
        entry: 'vanilla/signs-again*',
        position: 1,
        place: { file: 'known.yaml', line: 9, column: 9 },
        kind: 'unsupported',
        reason: 'one day only',
        issue: null,
        observed: null,
        implementation: null,
        until: null,
        cases: ['vanilla/signs-again-after-midnight'],
      },
    ]);
  });

  it('takes former ids, and globs over them', async () => {
    for (const name of ['plain/signs-a-get', 'plain/*']) {
      const { entries } = await read(`- { case: "${name}", kind: bug, reason: why, observed: altered }\n`);
      assert.deepEqual(entries[0]?.cases, ['vanilla/signs-a-get']);
    }
  });

  it('takes a list of nothing, and a file of comments', async () => {
    for (const text of ['[]\n', '# nothing yet\n\n', '']) assert.deepEqual((await read(text)).entries, []);
  });

  for (const [about, text, said] of [
    [
      'a name that the suite does not have, with the nearest ids',
      '- case: vanilla/sign-a-get\n  kind: bug\n  reason: why\n  observed: altered\n',
      [
        'known.yaml:1:9',
        '> 1 | - case: vanilla/sign-a-get',
        '    |         ^^^^^^^^^^^^^^^^^^',
        '  2 |   kind: bug',
        '  3 |   reason: why',
        '  "vanilla/sign-a-get" names no case of the suite',
        '  Cure: nearest: vanilla/signs-a-get, plain/signs-a-get, vanilla/signs-again-after-midnight',
        '',
        '1 fault in 1 file',
      ],
    ],
    [
      'a glob that matches nothing, with the nearest topics',
      '- case: vanila/*\n  kind: bug\n  reason: why\n  observed: altered\n',
      ['"vanila/*" names no case of the suite', 'Cure: nearest: vanilla/*'],
    ],
    [
      'a case that judges no signer',
      '- case: credential-scope/is-echoed-in-full\n  kind: bug\n  reason: why\n  observed: altered\n',
      ['known.yaml:1:9', 'credential-scope/is-echoed-in-full judges no signer', 'Cure: take the entry out'],
    ],
    [
      'a second entry for a case, naming both places',
      `${entry('observed: altered')}- case: "vanilla/*"\n  kind: flaky\n  reason: why\n  observed: altered\n`,
      [
        'known.yaml:5:9',
        'vanilla/signs-a-get is listed already, at known.yaml:1',
        'Cure: keep one of the two',
      ],
    ],
    [
      'two entries whose ranges share a version',
      entry('observed: altered', 'implementation: <2.4.0') +
        entry('observed: altered', 'implementation: ">=2.3.0"'),
      ['known.yaml:6:9', 'vanilla/signs-a-get is listed already, at known.yaml:1'],
    ],
    [
      'a condition that there is none',
      entry('observed: scope-servce'),
      ['known.yaml:4:13', '"scope-servce" is no condition and no outcome', 'Cure: write "scope-service"'],
    ],
    [
      'a missing observation',
      entry(),
      ['known.yaml:1:3', '"observed" is missing in this entry', 'add it: observed: "signature-mismatch"'],
    ],
    [
      'an observation that the kind unsupported cannot have',
      '- case: vanilla/signs-a-get\n  kind: unsupported\n  reason: why\n  observed: altered\n',
      ['known.yaml:4:13', '"altered" is none of: unsupported', 'Cure: write one of: unsupported'],
    ],
    [
      'a range that is none',
      entry('observed: altered', 'implementation: two'),
      ['known.yaml:5:19', '"two" is no semver range', '>=2.0.0 <2.4.0'],
    ],
    [
      'a day that there is not',
      entry('observed: altered', 'until: "2027-02-29"'),
      ['known.yaml:5:10', '"2027-02-29" is no day of the calendar'],
    ],
    [
      'a date in another form',
      entry('observed: altered', 'until: 1 March 2027'),
      ['known.yaml:5:10', '"1 March 2027" is not a date, year-month-day', 'write it as "2027-03-01"'],
    ],
    [
      'a reason that says nothing',
      '- case: vanilla/signs-a-get\n  kind: bug\n  reason: "  "\n  observed: altered\n',
      ['known.yaml:3:11', 'is not a text that says something', 'write it as "paths are encoded once"'],
    ],
    [
      'an unknown kind',
      '- case: vanilla/signs-a-get\n  kind: bugs\n  reason: why\n  observed: altered\n',
      ['known.yaml:2:9', '"bugs" is none of: bug, unsupported, flaky, disputed', 'Cure: write "bug"'],
    ],
    [
      'a member that there is not',
      entry('observed: altered', 'util: "2027-03-01"'),
      ['known.yaml:5:3', '"util" is no member of this entry', 'Cure: write "until"'],
    ],
    ['a file that is no list', 'case: a/b\n', ['known.yaml:1:1', 'this is a map of members, not a list']],
    ['broken YAML', '- case: [\n', ['known.yaml:', 'no YAML']],
    ['bytes that are no UTF-8', Buffer.from([0x23, 0xff]), ['the byte 0xFF is no UTF-8']],
    [
      'a file that is not there',
      null,
      ['known.yaml:1:1', 'there is no such file', 'let --update-known-failures make it'],
    ],
  ] as const) {
    it(`finds ${about}`, async () => {
      const message = await faultsOf(text);
      if (said.at(-1) === '1 fault in 1 file') assert.equal(message, said.join('\n'));
      for (const part of said) assert.ok(message.includes(part), `${part}\nis not in\n${message}`);
    });
  }

  it('finds all faults of a file at once', async () => {
    const text = entry('observed: one', 'implementation: two', 'until: "2027-13-01"');
    assert.match(await faultsOf(text), /3 faults in 1 file$/);
  });

  it('takes two entries for a case whose ranges share no version', async () => {
    const text =
      entry('observed: altered', 'implementation: <2.4.0') +
      entry('observed: scope-date', 'implementation: ">=2.4.0"');
    assert.equal((await read(text)).entries.length, 2);
  });

  it('refuses a glob over more than 20 cases, and one over cases that only observe', async () => {
    const suite = await bundledSuite();
    const wide = await faultsOf('- { case: "**", kind: bug, reason: why, observed: altered }\n', suite);
    assert.match(wide, /"\*\*" matches \d{3,} cases: an entry is for at most 20/);
    const observe = suite.cases.find(({ kind, level }) => kind === 'signer' && level === 'observe');
    const one = `- { case: ${observe?.id ?? ''}, kind: KIND, reason: why, observed: OBSERVED }\n`;
    const bug = one.replace('KIND', 'bug').replace('OBSERVED', 'altered');
    assert.match(await faultsOf(bug, suite), /names observe cases only, which cannot fail/);
    const unsupported = one.replace('KIND', 'unsupported').replace('OBSERVED', 'unsupported');
    assert.equal(await faultsOf(unsupported, suite), '');
  });
});

describe('the entries in force', () => {
  after(removeFolders);

  const selected = new Set(['vanilla/signs-a-get']);

  async function inForce(range: string, version: string | null): Promise<[boolean, string[]]> {
    const list = await read(entry('observed: altered', `implementation: "${range}"`));
    const { byCase, warnings } = knownFailuresInForce(list, version, selected);
    return [byCase.has('vanilla/signs-a-get'), [...warnings]];
  }

  for (const [range, version, holds] of [
    ['>=2.0.0 <2.4.0', '2.0.0', true],
    ['>=2.0.0 <2.4.0', '2.3.9', true],
    ['>=2.0.0 <2.4.0', '2.4.0', false],
    ['>=2.0.0 <2.4.0', '1.9.9', false],
    ['>=2.0.0 <2.4.0', '2.3.1-dev', true],
    ['>=2.0.0 <2.4.0-0', '2.4.0-rc.1', false],
    ['^1.2', 'v1.3.0', true],
    ['^1.2', '1.3', true],
    ['^1.2', '1.3.0.1', true],
    ['^1.2', '1.3.0rc1', true],
    ['^1.2', '2026.11', false],
  ] as const) {
    it(`${holds ? 'holds' : 'leaves aside'} ${range} for ${version}`, async () => {
      const [held, warnings] = await inForce(range, version);
      assert.equal(held, holds);
      assert.equal(warnings.length, holds ? 0 : 1);
    });
  }

  it('says what is left aside, and why', async () => {
    const head = 'known.yaml:1: the known failure vanilla/signs-a-get is left aside: it is for ^2.0.0, and';
    assert.deepEqual(await inForce('^2.0.0', '1.0.0'), [false, [`${head} the signer is 1.0.0`]]);
    assert.deepEqual(await inForce('^2.0.0', null), [false, [`${head} the signer tells no version`]]);
    for (const odd of ['main-3f01b2e4', '2'.repeat(200)]) {
      const because = `the signer is ${odd}, which is no semver version`;
      assert.deepEqual(await inForce('^2.0.0', odd), [false, [`${head} ${because}`]]);
    }
  });

  it('says nothing of entries whose cases were not selected', async () => {
    const list = await read(entry('observed: altered', 'implementation: ^2.0.0'));
    assert.deepEqual(knownFailuresInForce(list, '1.0.0', new Set()).warnings, []);
  });

  it('holds an entry without a range for any version', async () => {
    const { byCase } = knownFailuresInForce(await read(entry('observed: altered')), null, selected);
    assert.equal(byCase.get('vanilla/signs-a-get')?.observed, 'altered');
  });
});
