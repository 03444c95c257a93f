import assert from 'node:assert/strict';
import { loadSuite } from '#lib/runner/suite/load.js';
import type { Suite } from '#lib/runner/model/suite.js';
import { isPublished, withoutSecrets } from '#lib/runner/worked/secrets.js';
import { removeFolders, smallWith } from '../suite/folders.js';
import { shownCase, workedOf } from './showing.js';

const credentials = 'credentials.yaml';
const id = 'vanilla/derives-the-published-key';

async function suiteWith(from: string, to: string): Promise<Suite> {
  const root = await smallWith(credentials, from, to);
  return loadSuite({ bundled: true, extra: [], cwd: root, root });
}

describe('secrets of keys that AWS does not publish', () => {
  afterEach(removeFolders);

  it('are told by the word EXAMPLE, in id and secret', () => {
    const set = (accessKeyId: string, secretAccessKey: string) =>
      isPublished({ name: 'x', standing: 'active', accessKeyId, secretAccessKey });
    assert.equal(set('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'), true);
    assert.equal(set('AKIDEXAMPLE', 'abc'), false);
    assert.equal(set('AKIDREAL', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'), false);
  });

  it('are withheld wherever they stand, what is derived from them too', async () => {
    const secret = 'very/Secret+Words';
    const suite = await suiteWith('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', secret);
    const whole = workedOf(suite, id);
    const key = whole.signings[0]?.worked?.keys.signing ?? '';
    assert.match(key, /^[0-9a-f]{64}$/);
    assert.ok(JSON.stringify(whole).includes(secret), 'it was there before');

    const kept = withoutSecrets(whole, suite.credentials.values());
    assert.equal(kept.withheld, true);
    assert.equal(kept.signings[0]?.told.credentials.secretAccessKey, '(withheld)');
    assert.deepEqual(kept.signings[0].worked?.keys, {
      date: '(withheld)',
      region: '(withheld)',
      service: '(withheld)',
      signing: '(withheld)',
    });
    const text = shownCase(suite, id);
    for (const leak of [secret, ...Object.values(whole.signings[0]?.worked?.keys ?? {})]) {
      assert.ok(!JSON.stringify(kept).includes(leak), leak);
      assert.ok(!text.includes(leak), leak);
    }
    assert.match(text, /Where it says \(withheld\), a secret of keys that AWS does not publish/);
    // The signature goes on the wire and is no secret.
    assert.ok(text.includes(whole.signings[0]?.worked?.signature ?? '-'));
  });

  it('are withheld as a session token is spelt: as it is, encoded, in hexadecimal bytes', async () => {
    const token = 'Tok/en+1';
    const suite = await suiteWith(
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n    session-token: AQoDYXdzEPT',
      `abc\n    session-token: ${token}`,
    );
    const whole = workedOf(suite, id);
    const spelt = [`x ${token} y`, 'a=Tok%2Fen%2B1&b', '54 6f 6b 2f 65 6e 2b 31'];
    const kept = withoutSecrets({ ...whole, tags: spelt }, suite.credentials.values());
    assert.deepEqual(kept.tags, ['x (withheld) y', 'a=(withheld)&b', '(withheld)']);
  });

  it('leave published example keys as they are', async () => {
    const root = await smallWith(credentials, 'standing: active', 'standing: active');
    const suite = await loadSuite({ bundled: true, extra: [], cwd: root, root });
    const whole = workedOf(suite, id);
    assert.equal(withoutSecrets(whole, suite.credentials.values()), whole);
    assert.match(shownCase(suite, id), /wJalrXUtnFEMI\/K7MDENG\+bPxRfiCYEXAMPLEKEY/);
  });
});
