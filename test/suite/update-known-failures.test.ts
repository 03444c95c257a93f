import assert from 'node:assert/strict';
import { join } from 'node:path';
import { knownFailuresInForce, readKnownFailures } from '#lib/runner/suite/known-failures.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { updateKnownFailures, type UpdatedList } from '#lib/runner/suite/update-known-failures.js';
import type { CaseResult } from '#lib/runner/types/report.js';
import { folderWith, removeFolders, smallRoot } from './folders.js';

const small = await loadSuite({ bundled: true, extra: [], cwd: '.', root: smallRoot });

const get = 'vanilla/signs-a-get';
const key = 'vanilla/derives-the-published-key';
const midnight = 'vanilla/signs-again-after-midnight';
const scope = 'credential-scope/names-another-service';

type Came = Pick<CaseResult, 'verdict' | 'standing' | 'observed'>;
const passed: Came = { verdict: 'pass', standing: 'unexpected', observed: { outcome: 'accepted' } };
const asListed: Came = { verdict: 'fail', standing: 'as-expected', observed: { outcome: 'altered' } };
const failed: Came = {
  verdict: 'fail',
  standing: 'unexpected',
  observed: { outcome: 'rejected', condition: 'scope-date', during: 'receipt' },
};
const failedControl: Came = { ...failed, observed: { ...failed.observed!, during: 'control' } };
const lacking: Came = {
  verdict: 'unsupported',
  standing: 'unexpected',
  observed: { outcome: 'unsupported' },
};
const crashed: Came = { verdict: 'error', standing: 'unexpected', observed: { outcome: 'crashed' } };
const notRun: Came = { verdict: 'not-run', standing: 'as-expected', observed: null };

/** The list after a run in which these cases came out so. */
async function updated(
  text: string | null,
  came: Readonly<Record<string, Came>>,
  version: string | null = '1.0.0',
): Promise<UpdatedList> {
  const folder = await folderWith(text === null ? {} : { 'known.yaml': text });
  const place = { path: join(folder, 'known.yaml'), name: 'known.yaml' };
  const list = await readKnownFailures({ ...place, suite: small, mayBeMissing: true });
  const { byCase } = knownFailuresInForce(list, version, new Set(Object.keys(came)));
  const results = Object.entries(came).map(([id, one]) => ({ id, ...one }) as CaseResult);
  const update = updateKnownFailures(list, byCase, results, version);
  // Whatever is written is read again without a fault.
  if (update.text !== null) {
    const written = await folderWith({ 'known.yaml': update.text });
    const path = join(written, 'known.yaml');
    await readKnownFailures({ path, name: 'known.yaml', suite: small, mayBeMissing: false });
  }
  return update;
}

function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

describe('--update-known-failures', () => {
  after(removeFolders);

  it('makes the file', async () => {
    const { text, added, changed, removed, left } = await updated(null, {
      [get]: failed,
      [key]: failedControl,
      [midnight]: lacking,
      [scope]: crashed,
    });
    assert.equal(
      text,
      lines(
        '# Failures of this signer that are accepted for a reason; the cases still run (--known-failures).',
        '',
        '- case: vanilla/signs-a-get',
        '  kind: bug',
        '  reason: not explained yet',
        '  observed: scope-date',
        '- case: vanilla/derives-the-published-key',
        '  kind: bug',
        '  reason: not explained yet',
        '  observed: "control: scope-date"',
        '- case: vanilla/signs-again-after-midnight',
        '  kind: unsupported',
        '  reason: not explained yet',
        '- case: credential-scope/names-another-service',
        '  kind: bug',
        '  reason: not explained yet',
        '  observed: crashed',
      ),
    );
    assert.deepEqual([added, changed, removed, left], [4, 0, 0, []]);
  });

  it('makes an empty list where nothing fails', async () => {
    const { text } = await updated(null, {});
    assert.match(text ?? '', /^# Failures of this signer.*\n\n\[\]\n$/);
  });

  const list = lines(
    '# Our known failures.',
    '',
    '# Waits for the next release.',
    `- case: ${get} # the first`,
    '  kind: bug',
    "  reason: 'it is so'",
    '  observed: altered',
    '',
    '# Section two',
    '',
    '# Nobody knows.',
    `- case: ${key}`,
    '  kind: flaky # now and then',
    '  reason: why',
    '  observed: altered',
    `- case: ${midnight}`,
    '  kind: bug',
    '  reason: why',
    '  observed: altered # really',
    '# the end',
  );

  it('leaves the file alone where nothing is to change', async () => {
    for (const came of [
      {},
      { [get]: asListed, [key]: asListed, [midnight]: asListed },
      { [get]: notRun, [midnight]: notRun },
      { [key]: { ...passed, standing: 'as-expected' } as const },
    ]) {
      const { text, added, changed, removed } = await updated(list, came);
      assert.deepEqual([text, added, changed, removed], [null, 0, 0, 0]);
    }
  });

  it('adds at the end, and keeps comments, quotes and order', async () => {
    const { text, added } = await updated(list, { [get]: asListed, [scope]: failed });
    const [before, end] = list.split('# the end\n');
    assert.equal(end, '');
    const fresh = [
      `- case: ${scope}`,
      '  kind: bug',
      '  reason: not explained yet',
      '  observed: scope-date',
    ];
    assert.equal(text, `${before ?? ''}${lines(...fresh, '', '# the end')}`);
    assert.equal(added, 1);
  });

  it('takes an entry out with the comment right above it, and keeps what stands above a blank line', async () => {
    const first = await updated(list, { [get]: passed });
    assert.equal(first.removed, 1);
    assert.ok(first.text?.startsWith('# Our known failures.\n'));
    assert.ok(!first.text?.includes(get));
    assert.ok(!first.text?.includes('Waits'));
    assert.match(first.text ?? '', /# Section two\n\n# Nobody knows\.\n- case: vanilla\/derives/);
  });

  it('keeps the comment that begins the file, though its entry goes', async () => {
    const text = `# Ours\n- { case: ${get}, kind: bug, reason: why, observed: altered }\n`;
    assert.equal((await updated(text, { [get]: passed })).text, '# Ours\n\n[]\n');
  });

  it('can go on from a list that became empty, and from a file of comments', async () => {
    const entry = lines(
      `- case: ${get}`,
      '  kind: bug',
      '  reason: not explained yet',
      '  observed: scope-date',
    );
    for (const text of ['# Ours\n\n[]\n', '# Ours\n']) {
      assert.equal((await updated(text, { [get]: failed })).text, `# Ours\n\n${entry}`);
    }
  });

  it('writes another outcome into the entry, and asks for the reason anew', async () => {
    const { text, changed } = await updated(list, { [get]: failedControl, [midnight]: lacking });
    assert.equal(changed, 2);
    assert.match(
      text ?? '',
      /- case: vanilla\/signs-a-get # the first\n {2}kind: bug\n {2}reason: 'not explained yet \(before: it is so\)'\n {2}observed: "control: scope-date"\n/,
    );
    assert.match(
      text ?? '',
      / {2}kind: unsupported\n {2}reason: "?not explained yet \(before: why\)"?\n {2}observed: unsupported # really\n/,
    );
  });

  it('keeps what is disputed so, and a reason that nobody has given yet', async () => {
    const text = lines(
      `- case: ${get}`,
      '  kind: disputed',
      '  reason: not explained yet',
      '  observed: altered',
    );
    assert.equal((await updated(text, { [get]: failed })).text, text.replace('altered', 'scope-date'));
  });

  it('leaves to people what is flaky, past its date or not explained', async () => {
    const stale: Came = { ...asListed, standing: 'stale' };
    const old = await updated(list, { [key]: failed, [midnight]: stale });
    assert.equal(old.text, null);
    assert.deepEqual(old.left, [
      `${key}: its entry is flaky, and such a one is changed by hand only`,
      `${midnight}: its entry is past its date: mend the signer or set a new date`,
    ]);
    const mute = lines(`- case: ${get}`, '  kind: bug', '  reason: not explained yet', '  observed: altered');
    const { left } = await updated(mute, { [get]: stale });
    assert.deepEqual(left, [`${get}: nobody has explained its entry yet: write the reason`]);
  });

  it('takes an entry past its date out where the case passes', async () => {
    const { removed } = await updated(list, { [get]: { ...passed, standing: 'stale' } });
    assert.equal(removed, 1);
  });

  it('makes single entries of a glob of which a part has changed', async () => {
    const text = lines(
      '# three',
      '- case: vanilla/* # all',
      '  kind: bug',
      '  reason: why',
      '  observed: altered',
      '  issue: https://example.com/1',
    );
    const { text: after, changed } = await updated(text, { [get]: asListed, [key]: passed });
    assert.equal(
      after,
      lines(
        '# three',
        `- case: ${get} # all`,
        '  kind: bug',
        '  reason: why',
        '  observed: altered',
        '  issue: https://example.com/1',
        `- case: ${midnight}`,
        '  kind: bug',
        '  reason: why',
        '  observed: altered',
        '  issue: https://example.com/1',
      ),
    );
    assert.equal(changed, 1);
    const none = await updated(text, { [get]: passed, [key]: passed, [midnight]: passed });
    assert.deepEqual([none.text, none.removed], ['# three\n\n[]\n', 1]);
  });

  it('bounds a new entry to the version where one for other versions is there', async () => {
    const text = `- { case: ${get}, kind: bug, reason: why, observed: altered, implementation: <2.0.0 }\n`;
    const { text: after } = await updated(text, { [get]: failed }, 'v2.5');
    assert.match(after ?? '', /observed: scope-date\n {2}implementation: =2\.5\.0\n$/);
    const mute = await updated(text, { [get]: failed }, null);
    assert.equal(mute.text, null);
    assert.deepEqual(mute.left, [`${get}: its entry is for a range of versions, and the signer tells none`]);
  });

  it('keeps the line ends of Windows', async () => {
    const text = `- { case: ${get}, kind: bug, reason: why, observed: altered }\r\n`;
    const { text: after } = await updated(text, { [get]: passed });
    assert.equal(after, '[]\r\n');
  });
});
