import assert from 'node:assert/strict';
import { progressLine } from '#lib/reports/index.js';

describe('progressLine', () => {
  const progress = { done: 7, total: 120, failed: 0, current: 'canonical-uri/encodes-a-space-twice' };

  it('says how far the run is and what it waits for', () => {
    assert.equal(progressLine(progress, 80), '  7/120  canonical-uri/encodes-a-space-twice');
  });

  it('counts failures once there are any', () => {
    assert.equal(progressLine({ ...progress, done: 120, failed: 2, current: null }, 80), '120/120, 2 failed');
  });

  it('stays one column short of the terminal', () => {
    assert.equal(progressLine(progress, 20), '  7/120  canonical…');
    assert.equal(progressLine(progress, 20).length, 19);
    assert.equal(progressLine({ ...progress, current: 'x'.repeat(200) }, 0).length, 79);
    assert.equal(progressLine(progress, 1), '…');
  });

  it('is one line whatever the id', () => {
    assert.equal(progressLine({ ...progress, current: 'a\n\u001b[2J' }, 80), '  7/120  a\\n\\x1b[2J');
  });
});
