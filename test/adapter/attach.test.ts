import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attach } from '#lib/runner/adapter/attach.js';
import { resolveAdapter } from '#lib/runner/adapter/resolve.js';
import type { AdapterSpec } from '#lib/runner/model/adapter.js';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { limits, messageOf, refusal, vanilla, vanillaAuthorization, authorization } from './attaching.js';

let folder = '';

function write(path: string, text = 'export const sign = () => ({ headers: [] });\n', mode = 0o644): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

const named = (name: string): AdapterSpec => ({ by: 'name', name });

async function refused(spec: AdapterSpec, PATH = process.env['PATH']) {
  const error = await refusal(attach(spec, { ...limits, cwd: folder, environment: { PATH } }));
  assert.equal(error.exitCode, 2);
  return { code: error.code, message: error.message.replaceAll(folder, '<folder>') };
}

function eachInItsFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'adapter-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

describe('builtin:reference', () => {
  it('signs, shows its canonical request, and has every feature', async () => {
    const adapter = await attach(named('builtin:reference'), limits);
    assert.equal(adapter.kind, 'builtin');
    assert.equal(adapter.spec, 'builtin:reference');
    assert.equal(adapter.window, 32);
    assert.deepEqual(adapter.hello, {
      implementation: {
        name: 'sigv4-conform reference',
        version: '9.8.7',
        language: 'typescript',
        source: null,
        issues: null,
      },
      operations: new Set(['sign', 'presign']),
      features: new Set([
        'session-token',
        'unsigned-payload',
        's3-path',
        'unnormalized-path',
        'duplicate-headers',
        'host-header',
        'binary-query',
        'content-sha256-header',
        'unsigned-session-token',
      ]),
      services: null,
      clock: 'injected',
      maxInFlight: 32,
    });
    const calls = [adapter.call('sign', vanilla()), adapter.call('sign', vanilla())];
    assert.deepEqual(
      calls.map(({ id }) => id),
      [1, 2],
    );
    const outcome = await calls[0]!.outcome;
    assert.equal(authorization(outcome), vanillaAuthorization);
    assert.equal(
      outcome.outcome === 'signed' && outcome.trace?.canonicalRequest,
      'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    assert.deepEqual(await adapter.close(), []);
    assert.deepEqual(adapter.warnings(), []);
    assert.equal(adapter.unstable(), false);
    assert.equal((await adapter.call('sign', vanilla()).outcome).outcome, 'not-run');
  });

  it('refuses only what it cannot sign', async () => {
    const adapter = await attach(named('builtin:reference'), limits);
    const input = vanilla();
    const request = { ...input.request, url: 'ftp://example.com/' };
    assert.deepEqual(await adapter.call('sign', { ...input, request }).outcome, {
      outcome: 'refused',
      message: 'the URL is no absolute http(s) URL',
    });
    const broken = await adapter.call('sign', { ...input, signingTime: new Date(Number.NaN) }).outcome;
    assert.equal(broken.outcome, 'adapter-error');
    assert.match(messageOf(broken), /Invalid time value/);
  });
});

describe('an adapter that cannot be attached', () => {
  eachInItsFolder();
  beforeEach(() => {
    write('mySigner.mjs');
    write('signer.py', 'print()\n');
    write('bin/my-signer', '#!/bin/sh\n', 0o755);
    mkdirSync(join(folder, 'empty'));
  });

  for (const [name, code, message] of [
    [
      'builtin:referense',
      'usage',
      'there is no adapter builtin:referense; did you mean builtin:reference? (known: builtin:reference, builtin:defect/<id>[,<id>])',
    ],
    ['builtin:defect/x', 'usage', 'there is no executable defect x'],
    [
      'http://192.0.2.1:80',
      'usage',
      'the adapter http://192.0.2.1:80 cannot be called: 192.0.2.1 is not this machine, and only signers on this machine are called\nBring it here, and name 127.0.0.1: ssh -N -L 8080:127.0.0.1:80 192.0.2.1',
    ],
    [' ', 'usage', 'the adapter has no name: name a module, an executable or a package'],
    [
      './mySinger',
      'adapter-not-found',
      'there is no adapter ./mySinger (looked for <folder>/mySinger, with the extensions .js .mjs .cjs .ts .mts .cts, and for a package of that name); did you mean mySigner.mjs?',
    ],
    [
      'unlike-anything',
      'adapter-not-found',
      'there is no adapter unlike-anything (looked for <folder>/unlike-anything, with the extensions .js .mjs .cjs .ts .mts .cts, and for a package of that name); name a module, an executable, or an installed package',
    ],
    [
      './nowhere/mySigner',
      'adapter-not-found',
      'there is no adapter ./nowhere/mySigner: the folder <folder>/nowhere does not exist',
    ],
    [
      'python3 signer.py',
      'adapter-not-found',
      'there is no adapter python3 signer.py (<folder>/python3 signer.py); to attach a command, write it after two dashes: sigv4-conform -- python3 signer.py',
    ],
    [
      'empty',
      'adapter-not-found',
      'the adapter folder empty has neither a package.json that names a module nor an index file',
    ],
    [
      'signer.py',
      'usage',
      'the adapter signer.py is neither a module (.js .mjs .cjs .ts .mts .cts) nor executable: give it its run bit (chmod +x), or name its interpreter: sigv4-conform -- <interpreter> signer.py',
    ],
  ] as const) {
    it(`by name (${name}) is exit 2, with place and cure`, async () => {
      assert.deepEqual(await refused(named(name)), { code, message });
    });
  }

  for (const [program, code, message] of [
    [
      'bin/my-singer',
      'adapter-not-found',
      'the command bin/my-singer does not exist (looked for <folder>/bin/my-singer); did you mean my-signer?',
    ],
    ['./empty', 'adapter-not-found', 'the command ./empty is a folder'],
    [
      './signer.py',
      'usage',
      'the command ./signer.py is not executable: give it its run bit (chmod +x), or put its interpreter before it',
    ],
    ['my-singer', 'adapter-not-found', 'the command my-singer is not in PATH; did you mean my-signer?'],
    [
      'signer.py',
      'adapter-not-found',
      'the command signer.py is not in PATH; the file here is started as ./signer.py',
    ],
    ['', 'adapter-not-found', 'the command "" is not in PATH'],
  ] as const) {
    it(`by command (${program}) is exit 2, with place and cure`, async () => {
      const spec: AdapterSpec = { by: 'command', command: [program] };
      assert.deepEqual(await refused(spec, `${join(folder, 'bin')}:/nonexistent`), { code, message });
    });
  }

  it('by command without a PATH is not found', async () => {
    const spec: AdapterSpec = { by: 'command', command: ['node'] };
    const error = await refusal(attach(spec, { ...limits, environment: {} }));
    assert.equal(error.message, 'the command node is not in PATH');
  });
});

describe('the path of an adapter', () => {
  eachInItsFolder();

  const found = (name: string) => {
    const { file, ...rest } = resolveAdapter(name, folder);
    return { file: file.slice(folder.length + 1), ...rest };
  };

  it('may lack its extension: .js .mjs .cjs .ts .mts .cts in this order', () => {
    for (const ext of ['.cts', '.mts', '.ts', '.cjs', '.mjs', '.js']) {
      write(`s${ext}`);
      assert.equal(found('s').file, `s${ext}`);
    }
    assert.deepEqual(found('./s').warnings, [
      './s could be s.js or s.mjs or s.cjs or s.ts or s.mts or s.cts: s.js is taken; write the extension to choose',
    ]);
    assert.deepEqual(found('s.ts'), { kind: 'module', file: 's.ts', name: 's.ts', warnings: [] });
  });

  it('goes to an executable that is no JavaScript', () => {
    write('signer', '#!/bin/sh\n', 0o755);
    assert.deepEqual(found('./signer'), { kind: 'executable', file: 'signer', name: 'signer', warnings: [] });
    write('run.js', '#!/usr/bin/env node\n', 0o755);
    assert.equal(found('./run.js').kind, 'module');
  });

  for (const [what, manifest, file] of [
    ['exports', '{"exports":"./lib/a.js","main":"b.js"}', 'lib/a.js'],
    [
      'exports by condition',
      '{"exports":{".":{"types":"./x.d.ts","import":{"browser":"./b.js","default":"./lib/a.js"}}}}',
      'lib/a.js',
    ],
    ['exports by list', '{"exports":[{"deno":"./b.js"},"./lib/a.js"]}', 'lib/a.js'],
    ['exports that name no entry', '{"exports":{"./other":"./lib/a.js"},"main":"b"}', 'b.js'],
    ['main', '{"main":"lib/a"}', 'lib/a.js'],
    ['main as a folder', '{"main":"lib"}', 'lib/index.ts'],
    ['a main that is missing', '{"main":"c.js"}', 'index.mjs'],
    ['a main outside', '{"main":"../outside.js"}', 'index.mjs'],
    ['a main that is no text', '{"main":5,"exports":null}', 'index.mjs'],
    ['a broken manifest', '{', 'index.mjs'],
    ['an empty manifest', 'null', 'index.mjs'],
  ] as const) {
    it(`may be a folder, by its package.json: ${what}`, () => {
      for (const path of ['f/lib/a.js', 'f/lib/index.ts', 'f/b.js', 'f/index.mjs', 'outside.js']) write(path);
      write('f/package.json', manifest);
      assert.deepEqual(found('f'), { kind: 'module', file: `f/${file}`, name: 'f', warnings: [] });
    });
  }

  it('may be an installed package, also from further down', () => {
    write('node_modules/my-signer/index.js');
    write('node_modules/@me/signer/package.json', '{"exports":{".":{"import":"./main.mjs"}}}');
    write('node_modules/@me/signer/main.mjs');
    write('node_modules/@me/signer/other.mjs');
    write('node_modules/my-signer/lib/deep.js');
    mkdirSync(join(folder, 'down'));
    assert.deepEqual(found('my-signer'), {
      kind: 'module',
      file: 'node_modules/my-signer/index.js',
      name: 'my-signer',
      warnings: [],
    });
    assert.equal(found('@me/signer').file, 'node_modules/@me/signer/main.mjs');
    assert.equal(found('my-signer/lib/deep').file, 'node_modules/my-signer/lib/deep.js');
    assert.equal(found('@me/signer/other').file, 'node_modules/@me/signer/other.mjs');
    const down = resolveAdapter('my-signer', join(folder, 'down'));
    assert.equal(down.file, join(folder, 'node_modules/my-signer/index.js'));
    assert.throws(() => found('@me/signer/none'), ConformError);
    assert.throws(() => found('./my-signer'), ConformError);
    assert.throws(() => found('/my-signer'), ConformError);
  });
});
