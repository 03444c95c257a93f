import assert from 'node:assert/strict';
import { validate } from '#validators/report.cjs';
import { attach } from '#lib/runner/adapter/attach.js';
import { checkReport } from '#lib/reports/index.js';
import { judged } from '../support/judged.js';

describe('the reference signer', () => {
  it('passes every case, and its report holds to the schema and adds up', async () => {
    const adapter = await attach(
      { by: 'name', name: 'builtin:reference' },
      {
        timeoutMs: 5000,
        startupTimeoutMs: 5000,
        pipeline: 8,
        strict: false,
        cwd: process.cwd(),
        environment: {},
        toolVersion: '0.0.0',
      },
    );
    const { report, unjudged, unstable } = await judged(adapter);
    const notPassed = report.cases
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ id, observed }) => [id, observed]);
    assert.deepEqual(notPassed, []);
    assert.ok(report.cases.length >= 100, `${report.cases.length} cases`);
    assert.equal(unjudged, 0);
    assert.equal(unstable, false);
    assert.equal(report.gate, 'passed');
    assert.equal(report.conformant, true);
    assert.ok(validate(report), JSON.stringify(validate.errors));
    assert.deepEqual(checkReport(report), []);
  });

  it('triggers every documented error that a must or should case expects', async () => {
    const adapter = await attach(
      { by: 'name', name: 'builtin:reference' },
      {
        timeoutMs: 5000,
        startupTimeoutMs: 5000,
        pipeline: 8,
        strict: false,
        cwd: process.cwd(),
        environment: {},
        toolVersion: '0.0.0',
      },
    );
    const { report } = await judged(adapter);
    const missed = report.documentedErrors
      .filter(({ triggered }) => !triggered)
      .map(({ service, condition }) => [service, condition]);
    assert.deepEqual(missed, []);
  });
});
