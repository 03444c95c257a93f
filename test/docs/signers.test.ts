import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '#lib/runner/types/report.js';
import { checkReport } from '#lib/reports/index.js';

const page = readFileSync('docs/signers.md', 'utf8');

/** Signer, version, cause, certainty, cases, and where that was checked. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .slice(2, -2)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );

const reports = new Map(
  readdirSync('adapters', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, JSON.parse(readFileSync(`adapters/${name}/report.json`, 'utf8')) as Report]),
);

describe('docs/signers.md', () => {
  it('has the causes that the committed reports name, in their order', () => {
    const named = [...reports].flatMap(([name, { implementation, causes }]) =>
      causes.map(({ defects, certainty, cases }) => [
        name,
        implementation.version,
        defects.length === 0 ? 'no defect named' : `\`${defects.join(' + ')}\``,
        certainty,
        String(cases.length),
      ]),
    );
    assert.deepEqual(
      rows.map((row) => row.slice(0, 5)),
      named,
    );
  });

  it('says of each where it was checked', () => {
    assert.ok(rows.length > 40);
    for (const row of rows) assert.match(row[5] ?? '', /`.+`|the same line/, row.join(' | '));
  });
});

describe('the reports of the ready-made adapters', () => {
  it('are eleven, sound, and their gates passed', () => {
    assert.equal(reports.size, 11);
    for (const [name, report] of reports) {
      assert.deepEqual(checkReport(report), [], name);
      assert.equal(report.gate, 'passed', name);
    }
  });

  it('name the causes that were read in the sources', () => {
    const exact = (name: string) =>
      reports
        .get(name)!
        .causes.filter(({ certainty }) => certainty === 'exact')
        .map(({ defects, cases }) => `${defects.join('+')} ${cases.length}`);
    assert.deepEqual(exact('smithy-signature-v4'), [
      'query-valueless-dropped 16',
      'path-preencoded-verbatim 7',
    ]);
    assert.deepEqual(exact('aws4'), ['s3-family-not-recognised 5', 'header-value-not-trimmed 1']);
    assert.deepEqual(exact('botocore'), [
      'query-preencoded-verbatim 10',
      'path-preencoded-verbatim 7',
      'payload-always-empty 3',
      'path-empty-not-slash 3',
    ]);
  });
});
