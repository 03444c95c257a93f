import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const all = new Map(
  readdirSync('adapters', { withFileTypes: true })
    .filter(({ name }) => existsSync(`adapters/${name}/report.json`))
    .map(({ name }) => [name, JSON.parse(readFileSync(`adapters/${name}/report.json`, 'utf8')) as Report]),
);

const isClient = (name: string) => existsSync(`adapters/${name}/client.yaml`);
const reports = new Map([...all].filter(([name]) => !isClient(name)));
const clients = new Map([...all].filter(([name]) => isClient(name)));

describe('docs/signers.md', () => {
  it('has the causes that the committed reports name, in their order', () => {
    const named = [...all].flatMap(([name, { implementation, causes }]) =>
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
    assert.ok(rows.length > 157);
    for (const row of rows) assert.match(row[5] ?? '', /`.+`|the same line/, row.join(' | '));
  });
});

describe('the reports of the ready-made adapters', () => {
  it('are 35 in twelve languages, sound, and their gates passed', () => {
    assert.equal(reports.size, 35);
    const languages = new Set([...reports.values()].map(({ implementation }) => implementation.language));
    assert.deepEqual([...languages].sort(), [
      'c',
      'clojure',
      'common-lisp',
      'go',
      'java',
      'javascript',
      'kotlin',
      'perl',
      'php',
      'python',
      'ruby',
      'rust',
    ]);
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

  it('have an adapter, a manifest, known failures and a README beside them', () => {
    const manifests = ['package.json', 'requirements.txt', 'go.mod', 'Cargo.toml', 'pom.xml', 'debian.txt'];
    for (const name of reports.keys()) {
      const files = readdirSync(`adapters/${name}`);
      assert.equal(files.filter((file) => manifests.includes(file)).length, 1, name);
      assert.ok(files.includes('README.md') && files.includes('known-failures.yaml'), name);
    }
  });

  it('have no failure that nobody has explained', () => {
    for (const [name, { cases }] of reports) {
      for (const { id, knownFailure } of cases) {
        if (knownFailure !== undefined)
          assert.doesNotMatch(knownFailure.reason, /not explained/, `${name} ${id}`);
      }
    }
  });

  it('disagree with a case from three sides only where a decision says why', () => {
    const decisions = readdirSync('docs/decisions')
      .map((file) => readFileSync(`docs/decisions/${file}`, 'utf8'))
      .join('\n');
    const against = new Map<string, Set<string>>();
    for (const [name, { cases }] of reports) {
      for (const { id, level, verdict } of cases) {
        if (level === 'observe' || (verdict !== 'fail' && verdict !== 'error')) continue;
        against.set(id, (against.get(id) ?? new Set()).add(originOf(name)));
      }
    }
    const contested = [...against].filter(([, origins]) => origins.size >= 3).map(([id]) => id);
    assert.ok(contested.length > 50, `${contested.length} contested cases`);
    assert.deepEqual(
      contested.filter((id) => !decisions.includes(`\`${id}\``)),
      [],
    );
  });
});

describe('the reports of the ready-made clients', () => {
  it('are 17, sound, each over at least 25 cases, and their gates passed', () => {
    assert.equal(clients.size, 17);
    for (const [name, report] of clients) {
      const { passed, failed } = report.totals;
      assert.ok(passed + failed >= 25, name);
      assert.equal(report.adapter.kind, 'client', name);
      assert.deepEqual(checkReport(report), [], name);
      assert.equal(report.gate, 'passed', name);
      assert.ok(existsSync(`adapters/${name}/README.md`), name);
    }
  });

  it("name each of curl 7.88's faults", () => {
    assert.deepEqual(
      clients.get('curl-execute-api')!.causes.map(({ defects, certainty }) => [...defects, certainty]),
      [
        ['path-preencoded-verbatim', 'exact'],
        ['query-unsorted', 'exact'],
        ['path-not-normalized', 'exact'],
        ['query-valueless-no-equals', 'exact'],
        ['query-preencoded-verbatim', 'exact'],
      ],
    );
  });

  it('show who corrects its clock from the reply', () => {
    const recovers = (name: string) =>
      clients
        .get(name)!
        .cases.filter(({ id, client }) => id.startsWith('ambient-clock/') && client?.recovered === true)
        .length;
    assert.equal(recovers('aws-sdk-js-v3-s3'), 7);
    assert.equal(recovers('aws-sdk-go-v2-iam'), 7);
    assert.equal(recovers('aws-cli-iam'), 0);
  });

  it('keep no time, port, id or signature of their runs', () => {
    for (const name of clients.keys()) {
      const text = readFileSync(`adapters/${name}/report.json`, 'utf8');
      const cases = text.slice(text.indexOf('"cases": ['));
      for (const moment of [/\d{8}T\d{6}Z/, /127\.0\.0\.1:\d/, /Signature=[0-9a-f]/, /20\d{6}\/us-/])
        assert.doesNotMatch(cases, moment, name);
    }
  });
});

/** Signers that are one another's engine, or one another's successor, are no two witnesses. */
function originOf(name: string): string {
  const origins = {
    'aws-c-auth': ['aws-crt', 'awscrt-python'],
    'smithy for JavaScript': ['aws-sdk-signature-v4', 'smithy-signature-v4', 'aws-sigv4-fetch'],
    'the SDK for Go': ['aws-sdk-go', 'aws-sdk-go-v2'],
    'the SDK for Java': ['aws-sdk-java-v1', 'aws-sdk-java-v2'],
  };
  return Object.entries(origins).find(([, names]) => names.includes(name))?.[0] ?? name;
}
