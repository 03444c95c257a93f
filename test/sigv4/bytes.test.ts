import assert from 'node:assert/strict';
import { percentDecodeText, percentEncodeText } from '#lib/runner/sigv4/bytes.js';

describe('percent-encoding of texts', () => {
  for (const [text, encoded] of [
    ['', ''],
    ['ab', 'ab'],
    ['a/b', 'a%2Fb'],
    ['%41', '%25%34%31'],
    ['é', '%C3%A9'],
    ['\u{1f511}', '%F0%9F%94%91'],
    ['a-', 'a%2D'],
  ] as const) {
    it(`encodes ${JSON.stringify(text)} as ${encoded}, where only a and b are unreserved`, () => {
      assert.equal(percentEncodeText(text, 'ab'), encoded);
      // Twice: a pattern that keeps where it stopped would answer differently.
      assert.equal(percentEncodeText(text, 'ab'), encoded);
    });
  }

  for (const [text, utf8, latin1] of [
    ['', '', ''],
    ['a+b', 'a+b', 'a+b'],
    ['%41%', 'A%', 'A%'],
    ['%C3%A9', 'é', 'Ã©'],
    ['é', 'é', 'Ã©'],
    ['%FF', '\ufffd', 'ÿ'],
    ['\u007f', '\u007f', '\u007f'],
    ['\u0080', '\u0080', 'Â\u0080'],
  ] as const) {
    it(`decodes ${JSON.stringify(text)}`, () => {
      assert.equal(percentDecodeText(text, 'utf8'), utf8);
      assert.equal(percentDecodeText(text, 'latin1'), latin1);
    });
  }
});
