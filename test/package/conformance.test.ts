import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderReport, runConformance, Refused, ConformError, type SigningInput } from '#lib/runner/index.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';

/** Signs as the reference signer does. */
function sign(input: SigningInput) {
  const signing = signHeader(input, signerRulesFor(input.options));
  if (signing === null) throw new Refused('no URL');
  return { ...signing.request, trace: signing.trace };
}

const vanilla = { case: ['vanilla/*'] };

describe('a run from a program', () => {
  it('attaches what --adapter takes', async () => {
    const { report, exitCode } = await runConformance('builtin:reference', vanilla);
    assert.equal(exitCode, 0);
    assert.equal(report.gate, 'passed');
    assert.equal(report.adapter.kind, 'builtin');
    assert.ok(report.cases.every(({ id }) => id.startsWith('vanilla/')));
  });

  it('attaches a command', async () => {
    const { report, exitCode } = await runConformance(['python3', 'examples/my_signer.py'], vanilla);
    assert.equal(exitCode, 0);
    assert.deepEqual(report.adapter, { kind: 'process', spec: 'python3 examples/my_signer.py' });
  });

  it('attaches a function, and a module with what it says of itself', async () => {
    const alone = await runConformance(sign, vanilla);
    assert.equal(alone.exitCode, 0);
    assert.deepEqual(alone.report.adapter, { kind: 'module', spec: 'in-process' });
    assert.equal(alone.report.implementation.name, 'in-process');
    const implementation = { name: 'mine', version: '2.0.0' };
    const { report } = await runConformance({ sign, implementation, services: ['s3'] }, vanilla);
    assert.equal(report.implementation.name, 'mine');
    assert.equal(report.totals.unsupported, report.totals.cases);
  });

  it('takes what the signer throws, refuses and garbles for its answer', async () => {
    const of = async (signer: Parameters<typeof runConformance>[0]) => {
      const { report, exitCode } = await runConformance(signer, { ...vanilla, timeout: 50 });
      return [
        exitCode,
        report.cases[0]?.observed?.outcome,
        report.cases[0]?.observed?.message?.split('\n')[0],
      ];
    };
    assert.deepEqual(
      await of(() => {
        throw new Refused('not this one');
      }),
      [1, 'refused', 'not this one'],
    );
    assert.deepEqual(
      await of(() => {
        throw new RangeError('too far');
      }),
      [1, 'adapter-error', 'RangeError: too far'],
    );
    assert.deepEqual(await of(() => null as never), [
      1,
      'invalid-reply',
      'sign returned null, not a SignedRequest ({ method, url, headers, body? })',
    ]);
    assert.deepEqual(await of(() => ({ headers: [['a']] as never })), [
      1,
      'invalid-reply',
      'what sign returned breaks the protocol: /result/request/headers/0 must NOT have fewer than 2 items (schema: #/definitions/headerPair/minItems)',
    ]);
    assert.deepEqual(await of(() => new Promise<never>(() => undefined)), [
      1,
      'timed-out',
      'no answer within 50 ms; does sign wait for what never comes?',
    ]);
  });

  it('gives a signer up that has no answer ten times in a row', async () => {
    let asked = 0;
    const silent = () => {
      asked++;
      return new Promise<never>(() => undefined);
    };
    const { report, exitCode } = await runConformance(silent, { profile: ['core'], timeout: 1 });
    assert.equal(asked, 10);
    assert.equal(exitCode, 3);
    assert.equal(report.totals.errors, 10);
    assert.ok(report.totals.notRun > 100);
    assert.equal(report.totals.notRun + report.totals.unsupported, report.totals.cases - 10);
    assert.deepEqual(report.warnings, ['the signer was given up after 10 requests without an answer']);
  });

  it('tells a signer its input only, and keeps what it does with it from the case', async () => {
    const seen: SigningInput[] = [];
    const { exitCode } = await runConformance((input) => {
      seen.push(structuredClone(input));
      const signed = sign(input);
      (input.request.headers as unknown[]).length = 0;
      input.signingTime.setTime(0);
      return signed;
    }, vanilla);
    assert.equal(exitCode, 0);
    assert.deepEqual(Object.keys(seen[0]!.credentials).sort(), ['accessKeyId', 'secretAccessKey']);
  });

  it('ends when its signal says so', async () => {
    const controller = new AbortController();
    const signer = (input: SigningInput) => {
      controller.abort();
      return new Promise<ReturnType<typeof sign>>(() => input);
    };
    const { report, exitCode } = await runConformance(signer, { ...vanilla, signal: controller.signal });
    assert.equal(exitCode, 130);
    assert.equal(report.partial, true);
    assert.equal(report.totals.notRun, report.totals.cases);
    const early = await runConformance(() => new Promise<never>(() => undefined), {
      ...vanilla,
      signal: AbortSignal.abort(),
    });
    assert.equal(early.exitCode, 130);
  });

  it('throws what the command line would say', async () => {
    const code = (wanted: string) => (error: unknown) =>
      error instanceof ConformError && error.code === wanted;
    await assert.rejects(runConformance('builtin:refrence'), code('usage'));
    await assert.rejects(
      runConformance('builtin:reference', { case: ['nothing/*'] }),
      code('nothing-selected'),
    );
    await assert.rejects(runConformance({ sign, features: 'all' as never }), code('adapter-not-loaded'));
    await assert.rejects(runConformance({ sign: 1 } as never), code('adapter-not-loaded'));
  });

  it('holds a list of known failures against the run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-program-'));
    try {
      const entry = '- case: vanilla/*\n  kind: bug\n  reason: it refuses\n  observed: refused\n';
      await writeFile(join(folder, 'known.yaml'), entry);
      const refuse = () => {
        throw new Refused('not today');
      };
      const options = { ...vanilla, cwd: folder };
      const { report, exitCode } = await runConformance(refuse, { ...options, knownFailures: 'known.yaml' });
      assert.equal(exitCode, 0);
      assert.equal(report.totals.knownFailures, report.totals.cases);
      assert.equal((await runConformance(refuse, options)).exitCode, 1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leaves nothing behind in the process', async () => {
    const listeners = () =>
      ['uncaughtException', 'unhandledRejection', 'SIGINT'].map((name) => process.listenerCount(name));
    const before = listeners();
    await runConformance(sign, vanilla);
    assert.deepEqual(listeners(), before);
  });

  it('draws the report', async () => {
    const { report } = await runConformance('builtin:reference', vanilla);
    const json = JSON.parse(await renderReport(report, 'json')) as { totals: unknown };
    assert.deepEqual(json.totals, report.totals);
    assert.match(await renderReport(report, 'terminal', { quiet: true }), /^Gate passed/m);
    await assert.rejects(
      renderReport(report, 'pdf' as never),
      /no reporter is called "pdf"; there are: terminal/,
    );
  });
});
