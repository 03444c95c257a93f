import assert from 'node:assert/strict';
import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import { requestLines } from '#lib/runner/offline/requests.js';
import { selectCases } from '#lib/runner/suite/select.js';
import type { Report } from '#lib/runner/types/report.js';
import { bundledSuite, judged } from '../support/judged.js';
import { answerLines, attachBuiltin, attachLines } from './answering.js';

/** Without what may differ: times, and where the answers came from. */
function steady(report: Report): string {
  const { adapter, cases, ...rest } = report;
  assert.ok(adapter.spec !== '');
  return JSON.stringify(
    {
      ...rest,
      startedAt: '',
      durationMs: 0,
      cases: cases.map((one) => ({ ...one, durationMs: 0 })),
    },
    null,
    1,
  );
}

async function offline(adapter: AttachedAdapter): Promise<AttachedAdapter> {
  const suite = await bundledSuite();
  return attachLines(await answerLines(adapter, requestLines(suite, selectCases(suite, {}), '0.0.0')));
}

describe('offline and live', () => {
  for (const [name, fails] of [
    ['reference', false],
    ['defect/path-single-encoded-non-s3', true],
    ['defect/key-stale-date', true],
    ['defect/presign-expires-unsigned', true],
  ] as const) {
    it(`say the same of builtin:${name}, to the byte`, async () => {
      const live = await judged(await attachBuiltin(name));
      const later = await judged(await offline(await attachBuiltin(name)));
      assert.equal(later.report.adapter.kind, 'offline');
      assert.equal(later.report.totals.failed > 0, fails);
      assert.equal(steady(later.report), steady(live.report));
      assert.equal(later.unjudged, 0);
      assert.equal(later.unstable, false);
    });
  }
});
