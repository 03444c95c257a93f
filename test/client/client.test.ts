import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ClientJudging } from '#lib/runner/client/judging.js';
import { clientCases, type ClientLack } from '#lib/runner/client/resolve.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { run } from '#lib/runner/run/run.js';
import { signerEnvironment } from '#lib/runner/adapter/environment.js';
import { readAdvice } from '#lib/runner/suite/advice.js';
import { readHops } from '#lib/runner/suite/hops.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import { selectClientCases } from '#lib/runner/suite/select.js';
import type { Report } from '#lib/runner/types/report.js';
import { checkReport } from '#lib/reports/check.js';
import { bundledSuite } from '../support/judged.js';

const script = fileURLToPath(new URL('../../../test/signers/clients/client.mjs', import.meta.url));

interface Given {
  readonly cases: readonly string[];
  readonly service?: string;
  readonly lacks?: readonly ClientLack[];
  readonly raw?: boolean;
  readonly timeoutMs?: number;
  readonly words?: readonly string[];
}

/** Judges the client that behaves so. */
async function judged(manner: string, given: Given): Promise<Report> {
  const suite = await bundledSuite();
  const service = suite.services.get(given.service ?? 'iam');
  assert.ok(service);
  const command: [string, ...string[]] = [process.execPath, script, manner, ...(given.words ?? [])];
  const all = clientCases(suite, await readHops(), { service, command, lacks: new Set(given.lacks ?? []) });
  const judging = new ClientJudging({
    implementation: { name: manner, version: null, language: null, source: null, issues: null },
    command,
    cwd: process.cwd(),
    environment: signerEnvironment(process.env),
    timeoutMs: given.timeoutMs ?? 30_000,
    atOnce: 2,
    raw: given.raw ?? false,
    keys: keyRing(suite.credentials.values()),
    requestId: randomUUID,
    now: () => new Date(),
    library: async () => {
      const { services, families, credentials } = suite;
      return { services, families, credentials, defects: await loadDefects(), advice: await readAdvice() };
    },
  });
  const { report } = await run({
    suite,
    suiteCases: suite.ambient.length,
    cases: selectClientCases(all, { case: given.cases }),
    judging,
    standards: { strict: false, profiles: new Set() },
    bail: false,
    runTimeoutMs: 120_000,
    interrupt: new AbortController().signal,
    toolVersion: '0.0.0',
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: () => undefined,
  });
  assert.deepEqual(checkReport(report), []);
  return report;
}

/** The one case of a report. */
async function one(manner: string, id: string, given: Omit<Given, 'cases'> = {}) {
  const report = await judged(manner, { ...given, cases: [id] });
  const [result] = report.cases;
  assert.ok(result);
  return { ...result, report };
}

const right = 'ambient-credentials/signs-with-a-long-term-key';
const wrongSecret = 'ambient-credentials/has-another-secret';
const behind = 'ambient-clock/is-20-minutes-behind';

describe('a client', () => {
  it('that is right passes all that it can be given', async () => {
    const report = await judged('right', { cases: ['ambient-*/*'], lacks: ['ipv6', 'base-path'] });
    const { passed, failed, errors, unsupported, notRun } = report.totals;
    assert.deepEqual({ failed, errors, notRun }, { failed: 0, errors: 0, notRun: 0 });
    assert.ok(passed >= 25, `${passed} passed`);
    assert.equal(report.gate, 'passed');
    assert.equal(report.adapter.kind, 'client');
    const lacking = report.cases.filter(({ verdict }) => verdict === 'unsupported');
    assert.equal(lacking.length, unsupported);
    assert.deepEqual([...new Set(lacking.map(({ observed }) => observed?.feature))].sort(), [
      'base-path',
      'endpoints in several regions',
      'ipv6',
    ]);
  });

  it('is held to the documented error that its keys draw', async () => {
    const { verdict, observed, client } = await one('right', wrongSecret);
    assert.equal(verdict, 'pass');
    assert.deepEqual(
      { ...observed, message: undefined },
      {
        outcome: 'rejected',
        family: 'query-xml',
        condition: 'signature-mismatch',
        code: 'SignatureDoesNotMatch',
        status: 403,
        during: 'receipt',
        message: undefined,
      },
    );
    assert.deepEqual(client, { requests: 1, retries: 0, recovered: false, exitCode: 1 });
  });

  it('that prints replies as they come shows the message in them', async () => {
    const { verdict, observed } = await one('prints-the-reply', wrongSecret, { raw: true });
    assert.equal(verdict, 'pass');
    assert.equal(observed?.outcome, 'rejected');
    const strict = await one('prints-the-reply', wrongSecret);
    assert.equal(strict.verdict, 'fail');
    assert.equal(strict.observed?.outcome, 'misreported');
    assert.equal(
      strict.observed.message,
      'it was answered 403 SignatureDoesNotMatch, and the command ended with 0',
    );
  });

  it('that hides the message is misreporting', async () => {
    const { verdict, observed } = await one('hides-the-message', behind);
    assert.equal(verdict, 'fail');
    assert.equal(observed?.outcome, 'misreported');
    assert.match(
      observed.message ?? '',
      /^it was answered 403 SignatureDoesNotMatch, and its user is not shown "Signature expired: \d{8}T\d{6}Z is now earlier than /,
    );
  });

  it('that ends with 0 after an error is misreporting', async () => {
    const { verdict, observed, standing } = await one('ends-with-0', wrongSecret);
    assert.deepEqual([verdict, observed?.outcome, standing], ['fail', 'misreported', 'unexpected']);
  });

  it('that fails after a success is misreporting', async () => {
    const { verdict, observed, report } = await one('fails-after-a-success', right);
    assert.equal(verdict, 'fail');
    assert.equal(
      observed?.message,
      'every request was accepted, and the command ended with 7: cannot read the reply',
    );
    const [cause] = report.causes;
    assert.equal(
      cause?.explanation,
      'The signature is right; the client tells its user something else than the service answered.',
    );
  });

  it('that corrects its clock from the reply is said to do so', async () => {
    const { verdict, observed, client, report } = await one('corrects-its-clock', behind);
    assert.equal(verdict, 'pass');
    assert.equal(observed?.condition, 'expired');
    assert.deepEqual(client, { requests: 2, retries: 1, recovered: true, exitCode: 0 });
    assert.deepEqual(report.warnings, [
      'in one case a request that was rejected verified when the client sent it again: it corrects its clock, or its region, from the reply',
    ]);
  });

  it('is known to try again', async () => {
    const { verdict, client } = await one('tries-thrice', wrongSecret);
    assert.equal(verdict, 'pass');
    assert.deepEqual(client, { requests: 3, retries: 2, recovered: false, exitCode: 1 });
  });

  it('that signs wrong passes no case that wants a rejection', async () => {
    for (const id of [wrongSecret, behind, 'ambient-scope/reaches-another-service']) {
      const { verdict, observed } = await one('scopes-to-sts', id);
      assert.deepEqual(
        [verdict, observed?.during, observed?.condition],
        ['fail', 'control', 'scope-service'],
        id,
      );
    }
  });

  it('whose own clock is wrong is told so', async () => {
    const { verdict, observed } = await one('is-an-hour-behind', behind);
    assert.equal(verdict, 'fail');
    assert.deepEqual(observed, {
      outcome: 'altered',
      message: 'the date of the request is more than 60 s from the clock of this machine',
    });
  });

  it('that signs what a hop changes does not survive it, and the header is named', async () => {
    const { verdict, diagnosis } = await one(
      'signs-its-user-agent',
      'ambient-hops/survives-another-user-agent',
    );
    assert.equal(verdict, 'fail');
    assert.deepEqual(diagnosis?.defects, ['signed-headers-volatile']);
    assert.equal(diagnosis.certainty, 'exact');
    assert.equal(
      diagnosis.explanation,
      'The request verifies as it was sent; the hop changed header user-agent, which the signature covers.',
    );
  });

  it('that sends another Host than it signs has the defect named', async () => {
    const { verdict, observed, report } = await one('sends-another-host', right);
    assert.equal(verdict, 'fail');
    assert.equal(observed?.condition, 'signature-mismatch');
    assert.equal(report.causes.length, 1);
    assert.equal(report.causes[0]?.certainty, 'exact');
    assert.match(report.causes[0].explanation, /host/i);
  });

  it('that signs nothing, sends nothing, refuses, streams or talks gibberish is told apart', async () => {
    const seen = async (manner: string) => {
      const { verdict, observed } = await one(manner, right);
      return [verdict, observed?.outcome, observed?.condition ?? observed?.feature];
    };
    assert.deepEqual(await seen('signs-nothing'), ['fail', 'rejected', 'no-credentials']);
    assert.deepEqual(await seen('sends-nothing'), ['error', 'adapter-error', undefined]);
    assert.deepEqual(await seen('refuses'), ['fail', 'refused', undefined]);
    assert.deepEqual(await seen('streams-its-body'), ['unsupported', 'unsupported', 'streaming']);
    assert.deepEqual(await seen('talks-gibberish'), ['error', 'invalid-reply', undefined]);
  });

  it('that never ends is ended, and told so', async () => {
    const { verdict, observed } = await one('never-ends', right, { timeoutMs: 3_000 });
    assert.equal(verdict, 'error');
    assert.deepEqual(observed, {
      outcome: 'timed-out',
      message: 'the command did not end within 3000 ms (--timeout); it had sent 1 request',
    });
  });

  it('is given nothing of the caller', async () => {
    process.env['AWS_PROFILE'] = 'mine';
    process.env['HTTPS_PROXY'] = 'http://192.0.2.1:3128';
    try {
      const { observed } = await one('shows-its-environment', right);
      assert.equal(observed?.outcome, 'refused');
      const message = observed.message ?? '';
      assert.ok(!message.includes('AWS_PROFILE') && !message.includes('PROXY'), message);
      for (const name of [
        'AWS_ENDPOINT_URL=http://127.0.0.1:',
        'AWS_DEFAULT_REGION=us-east-1',
        'AWS_PAGER= ',
        'AWS_EC2_METADATA_DISABLED=true',
      ]) {
        assert.ok(message.includes(name), `${name} in ${message}`);
      }
    } finally {
      delete process.env['AWS_PROFILE'];
      delete process.env['HTTPS_PROXY'];
    }
  });
});
