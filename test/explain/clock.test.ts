import assert from 'node:assert/strict';
import { duration, signed, timeOf } from '#lib/runner/explain/clock.js';
import { explained } from './explaining.js';

function expired(request: string, now: string, minutes = '5'): string {
  return `Signature expired: ${request} is now earlier than 20240522T120908Z (${now} - ${minutes} min.)`;
}

function skewed(request: string, now: string): string {
  return `<Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>${request}</RequestTime><ServerTime>${now}</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>`;
}

describe('explain, of clocks', () => {
  it('says how far behind, how much is allowed, and that the request may be old', async () => {
    const { drift } = await explained(expired('20240522T115547Z', '20240522T121408Z'));
    assert.equal(drift?.seconds, -1101);
    assert.equal(drift.allowed, 300);
    assert.equal(
      drift.words,
      "the signer's clock is 18 min 21 s behind the service's clock; 5 min are allowed. Behind may equally mean that the request was made that long ago and sent late: retried, queued, replayed or cached.",
    );
  });

  it('says how far ahead, and nothing of old requests', async () => {
    const { condition, drift } = await explained(
      'Signature not yet current: 20240522T131409Z is still later than 20240522T122908Z (20240522T121408Z + 15 min.)',
    );
    assert.equal(condition, 'not-yet-current');
    assert.equal(drift?.seconds, 3601);
    assert.equal(
      drift.words,
      "the signer's clock is 1 h 1 s ahead of the service's clock; 15 min are allowed.",
    );
  });

  it("takes the direction from S3's elements", async () => {
    const late = await explained(skewed('20240522T110000Z', '2024-05-22T12:00:00Z'));
    assert.deepEqual([late.condition, late.alternatives, late.drift?.seconds], ['expired', [], -3600]);
    const early = await explained(skewed('Wed, 22 May 2024 13:00:00 GMT', '2024-05-22T12:00:00Z'));
    assert.deepEqual(
      [early.condition, early.alternatives, early.drift?.seconds],
      ['not-yet-current', [], 3600],
    );
    assert.equal(early.drift?.allowed, 900);
  });

  it('leaves the direction open where S3 does not say the times', async () => {
    const found = await explained(
      'The difference between the request time and the current time is too large.',
    );
    assert.deepEqual(
      [found.condition, found.alternatives, found.drift],
      ['expired', ['not-yet-current'], null],
    );
  });

  it('says when a presigned URL ended', async () => {
    const { condition, drift } = await explained(
      '<Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>900</X-Amz-Expires><Expires>2024-05-22T12:00:00Z</Expires><ServerTime>2024-05-22T15:02:05Z</ServerTime>',
    );
    assert.equal(condition, 'expired');
    assert.equal(drift?.seconds, null);
    assert.equal(
      drift.words,
      "the presigned URL ended 3 h 2 min 5 s before the service received it, after a life of 15 min. By the service's clock it was signed 3 h 17 min 5 s before it was used. Either it was used late, or the signer's clock was behind when it was signed.",
    );
  });

  it('says how far in the future a presigned URL begins', async () => {
    const { condition, drift } = await explained(
      '<Code>AccessDenied</Code><Message>Request is not yet valid</Message><X-Amz-Date>1716382800000</X-Amz-Date><Expires>2024-05-22T13:15:00Z</Expires><ServerTime>2024-05-22T12:00:00Z</ServerTime>',
    );
    assert.deepEqual([condition, drift?.seconds], ['not-yet-current', 3600]);
  });

  it('says nothing of times that cannot be read', async () => {
    const { condition, drift } = await explained(expired('yesterday', 'today'));
    assert.deepEqual([condition, drift], ['expired', null]);
    assert.equal((await explained('Request has expired.')).drift, null);
  });

  it('reads the forms of a date that AWS prints', () => {
    assert.equal(timeOf('20240522T115547Z'), 1716378947000);
    assert.equal(timeOf('2024-05-22T11:55:47Z'), 1716378947000);
    assert.equal(timeOf('Wed, 22 May 2024 11:55:47 GMT'), 1716378947000);
    assert.equal(timeOf('1716378947000'), 1716378947000);
    for (const other of ['2024', '22/05/2024', '20240522', '', undefined]) assert.equal(timeOf(other), null);
  });

  it('writes durations in at most three units, with their sign', () => {
    assert.deepEqual([0, 59, 60, 1101, 3600, 90_061, 31_536_000].map(duration), [
      '0 s',
      '59 s',
      '1 min',
      '18 min 21 s',
      '1 h',
      '1 d 1 h 1 min',
      '365 d',
    ]);
    assert.deepEqual([signed(-1101), signed(61)], ['-18 min 21 s', '+1 min 1 s']);
  });
});
