import assert from 'node:assert/strict';
import { renderAmbient } from '#lib/reports/show/ambient.js';
import { showPage } from '#lib/reports/show/page.js';
import { readHops } from '#lib/runner/suite/hops.js';
import { shownAmbient } from '#lib/runner/worked/ambient.js';
import { findSubject } from '#lib/runner/worked/find.js';
import { bundledSuite } from '../support/judged.js';

const hops = await readHops();

async function page(id: string): Promise<string> {
  const subject = findSubject(await bundledSuite(), id, new Map());
  assert.equal(subject.kind, 'ambient');
  const shown = shownAmbient(subject.case, hops);
  return renderAmbient(shown, showPage({ columns: 80, color: false, suiteWords: [] }));
}

describe('a case for whole clients, shown', () => {
  it('says what is set around the client, and how it is run', async () => {
    const text = await page('ambient-clock/is-just-beyond-the-window-ahead');
    for (const line of [
      '  level         must',
      '  profile       ambient: for whole clients',
      '  expected      rejected: not-yet-current, and the client shows its user code',
      '  keys          documentation (active)',
      "  its clock     the service's window and 60 s behind the client's",
      '    npx sigv4-conform client --service <name> \\',
      '      --case ambient-clock/is-just-beyond-the-window-ahead -- <command>',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\n--- in ---\n${text}`);
    }
  });

  it('says the clock in seconds where it is not the window that counts', async () => {
    assert.match(
      await page('ambient-clock/is-20-minutes-behind'),
      /its clock {5}1200 s ahead of the client's/,
    );
    assert.match(
      await page('ambient-clock/is-just-within-the-window-behind'),
      /its clock {5}the service's window less 60 s ahead of the client's/,
    );
    assert.ok(!(await page('ambient-endpoint/signs-a-base-path')).includes('its clock'));
  });

  it('names the hop, and what it changes', async () => {
    const text = await page('ambient-hops/survives-via');
    assert.match(
      text,
      /The hop via: a proxy adds Via\.\n {2}A header Via is added: "1\.1 proxy\.example\.com"\./,
    );
    assert.match(
      await page('ambient-hops/survives-lower-case-names'),
      /The names of all headers become lower case\./,
    );
    assert.match(await page('ambient-hops/covers-the-path'), /The path becomes "\/changed\/on\/the\/way"\./);
  });

  it('shows keys, targets, sessions and regions', async () => {
    assert.match(await page('object-keys/holds-a-plus'), /\{key\} {9}a\+b\.txt/);
    assert.match(await page('request-targets/is-the-root'), /\{target\} {6}\//);
    assert.match(
      await page('ambient-credentials/has-an-expired-session'),
      /keys {10}temporary-expired \(token-expired, with a session token\)/,
    );
    const scope = await page('ambient-scope/reaches-another-region');
    assert.match(scope, /told region {3}us-west-2\n {2}endpoint in {3}us-east-1/);
  });
});
