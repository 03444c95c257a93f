import assert from 'node:assert/strict';
import { formsOf } from '#lib/runner/explain/forms.js';
import { explanationPage } from '#lib/runner/cli/explain-page.js';
import { assertLinear } from '../support/linear.js';
import { catalogue, explained } from './explaining.js';

const mebibyte = 1024 * 1024;

describe('explain, of hostile text', () => {
  it('takes time in proportion to a mebibyte, whatever repeats in it', async () => {
    const { families } = await catalogue();
    const beginnings = formsOf(families).map(({ template }) => template.split('{')[0] ?? '');
    const texts = [
      '\\'.repeat(mebibyte),
      '&amp;'.repeat(mebibyte / 5),
      '\u001b]'.repeat(mebibyte / 2),
      '\u001b['.repeat(mebibyte / 2),
      ' '.repeat(mebibyte),
      "'".repeat(mebibyte),
      '.'.repeat(mebibyte),
      '<RequestTime'.repeat(mebibyte / 12),
      'a'.repeat(mebibyte),
      ...['Signature expired: ', 'x-amz-security-token', 'Access Denied ', beginnings.join(' ')].map((text) =>
        text.repeat(Math.ceil(mebibyte / text.length)).slice(0, mebibyte),
      ),
    ];
    const kinds: string[] = [];
    for (const text of texts) {
      let kind = '';
      await assertLinear(text.slice(0, 20), text.length, async (size) => {
        ({ kind } = await explained(text.slice(0, size)));
      });
      kinds.push(kind);
    }
    assert.deepEqual(kinds, [...Array<string>(12).fill('unknown'), 'message']);
  });

  it('shows no control character and no override of direction', async () => {
    const { advice } = await catalogue();
    const found = await explained(
      "Credential should be scoped to a valid region, not 'us\u009b31m\u202eeast\u0007-1'. ",
    );
    assert.equal(found.condition, 'scope-region');
    const page = explanationPage(found, advice, { color: false, columns: 80 });
    assert.doesNotMatch(page, /(?!\n)\p{C}/u);
    assert.match(page, /us\\x9b31m\\u\{202e\}east\\x07-1/);
  });

  it('shows no session token and no bearer token', async () => {
    const token = 'FwoGZXIvYXdzEBYaDHqa0AP1bFakeFakeFakeFake';
    const found = await explained(
      `<Code>ExpiredToken</Code><Message>The provided token has expired.</Message><Token-0>${token}</Token-0>`,
    );
    assert.deepEqual(found.values, { 'Token-0': '(41 characters)' });
    const bearer = await explained(
      `Authorization header requires 'Credential' parameter. Authorization=Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln`,
    );
    assert.deepEqual(bearer.values, { authorizationHeader: 'Bearer (not shown)' });
    const part = await explained(
      `'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl'.`,
    );
    assert.deepEqual(part.values, {
      part: 'eyJhbG…(53 characters)',
      authorizationHeader: 'Bearer (not shown)',
    });
    const canonical = await explained(
      `<Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><CanonicalRequest>GET\n/\n\nhost:b\nx-amz-security-token:${token}\n</CanonicalRequest>`,
    );
    assert.equal(canonical.values['CanonicalRequest'], 'GET\n/\n\nhost:b\nx-amz-security-token:(not shown)');
  });

  it('takes no name of an object for a place', async () => {
    for (const word of ['__proto__', 'constructor', 'toString']) {
      assert.equal((await explained(word)).kind, 'unknown');
    }
  });
});
