import assert from 'node:assert/strict';
import { validate } from '#validators/report.cjs';
import { renderJson } from '#lib/reports/json.js';
import type { Report } from '#lib/runner/types/report.js';
import { assertGolden } from './golden.js';
import { sampleReport } from './sample.js';

const options = { color: false, columns: 80, verbose: false, quiet: false, command: [] };
const render = (report: Report) => renderJson(report, options);

/** The same value with the members of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('the json reporter', () => {
  it('writes the sample as test/golden/report.json', () =>
    assertGolden('report.json', render(sampleReport())));

  it('writes what the schema accepts and what reads back as the report', () => {
    const read: unknown = JSON.parse(render(sampleReport()));
    assert.equal(validate(read), true, JSON.stringify(validate.errors));
    assert.deepEqual(read, sampleReport());
  });

  it('writes the members in the order of the format, however the report was put together', () => {
    const { profiles } = sampleReport();
    const turned = { ...(reversed(sampleReport()) as Report), profiles };
    assert.equal(render(turned), render(sampleReport()));
  });

  it('keeps members that it does not know, after those that it knows', () => {
    const report = { extra: 1, ...sampleReport() };
    assert.match(render(report), /^\{\n {2}"reportVersion": 1,/);
    assert.match(render(report), /\n {2}\],\n {2}"extra": 1\n\}\n$/);
  });

  it('escapes what a terminal would obey', () => {
    const text = render({ ...sampleReport(), warnings: ['\u001b\u009b\u202e\u2066\u007f\ud800'] });
    assert.match(text, /"\\u001b\\u009b\\u202e\\u2066\\u007f\\ud800"/);
  });
});
