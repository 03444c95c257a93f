import assert from 'node:assert/strict';
import { attach } from '#lib/runner/adapter/attach.js';
import { limits } from '../adapter/attaching.js';
import { judged } from '../support/judged.js';

describe('a signer that sends already what a case would make of its request', () => {
  it('passes where the service shall accept that', async () => {
    const adapter = await attach({ by: 'name', name: 'builtin:defect/authz-no-space-after-comma' }, limits);
    const { report } = await judged(adapter, {
      select: { case: ['s3-authorization-header/has-commas-without-blanks'] },
    });
    assert.deepEqual(
      report.cases.map(({ verdict, observed }) => [verdict, observed]),
      [['pass', { outcome: 'accepted', during: 'receipt' }]],
    );
  });
});
