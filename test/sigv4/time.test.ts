import assert from 'node:assert/strict';
import { amzDate, parseAmzDate, scopeDay } from '#lib/runner/sigv4/time.js';

describe('dates', () => {
  it('are written in UTC without punctuation', () => {
    assert.equal(amzDate(new Date('2015-03-05T01:02:03Z')), '20150305T010203Z');
    assert.equal(scopeDay(new Date('2018-12-31T23:59:59Z')), '20181231');
  });

  it('are read in basic format, and in extended format only where that is allowed', () => {
    assert.equal(parseAmzDate('20160229T235959Z')?.toISOString(), '2016-02-29T23:59:59.000Z');
    assert.equal(parseAmzDate('2016-02-29T23:59:59Z'), null);
    assert.equal(parseAmzDate('2016-02-29T23:59:59Z', true)?.toISOString(), '2016-02-29T23:59:59.000Z');
  });

  for (const text of [
    '',
    '20150830',
    '20150830T123600',
    '20150830T123600.000Z',
    '20150830T123600+0000',
    '20150230T000000Z',
    '20151301T000000Z',
    '20150830T240000Z',
    '20150830T126000Z',
    'Sun, 30 Aug 2015 12:36:00 GMT',
    ' 20150830T123600Z',
  ]) {
    it(`take ${JSON.stringify(text)} for none`, () => {
      assert.equal(parseAmzDate(text, true), null);
    });
  }
});
