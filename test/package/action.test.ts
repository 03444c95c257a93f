import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Step {
  readonly id?: string;
  readonly shell?: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as Action;
const [step] = action.runs.steps;
assert.ok(step);

/** What came of the Action's own step, run as GitHub would: its script by bash, its inputs in the environment. */
interface Done {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a script by a shell in a folder. */
function shell(
  program: string,
  script: string,
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Pick<Done, 'code' | 'stdout' | 'stderr'>> {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  return new Promise((resolve) => {
    execFile(program, ['-e', '-c', script], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr });
    });
  });
}

/** Reads a file of outputs as GitHub does: name<<mark, lines, mark. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name, mark] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    assert.ok(name !== undefined && mark !== undefined, `no output begins with ${String(lines[at])}`);
    const end = lines.indexOf(mark, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

describe('the GitHub Action', function () {
  let folder = '';
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'sigv4-conform-action-')));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function perform(inputs: Readonly<Record<string, string>>): Promise<Done> {
    for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, `no input is called ${name}`);
    const files = { GITHUB_OUTPUT: join(folder, '.output'), GITHUB_STEP_SUMMARY: join(folder, '.summary') };
    for (const file of Object.values(files)) await writeFile(file, '');
    const env = Object.fromEntries(
      Object.entries(step!.env).map(([name, value]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    // The runner reads both streams as one.
    const done = await shell('bash', `exec 2>&1\n${step!.run}`, folder, {
      ...env,
      ...files,
      GITHUB_ACTION_PATH: root,
    });
    const outputs = outputsOf(await readFile(files.GITHUB_OUTPUT, 'utf8'));
    return { ...done, outputs, summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  it('refers to nothing that is not there', async () => {
    assert.equal(action.runs.using, 'composite');
    const script = await readFile(join(root, 'scripts/action.js'), 'utf8');
    const read = new Set(
      [...script.matchAll(/(?:input|lines)\('([A-Z_]+)'\)|repeated\('[a-z]+', '([A-Z]+)'\)/g)].map(
        ([, one, other]) => `INPUT_${one ?? other ?? ''}`,
      ),
    );
    assert.deepEqual([...read].sort(), Object.keys(step.env).sort());
    assert.deepEqual(
      Object.values(step.env).sort(),
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
    assert.equal(step.run, 'node "$GITHUB_ACTION_PATH/scripts/action.js"');
    assert.equal(step.shell, 'bash');
    for (const [name, { value }] of Object.entries(action.outputs)) {
      assert.equal(value, `\${{ steps.${step.id ?? ''}.outputs.${name} }}`);
    }
  });

  it('has expressions in the environment and the outputs alone', async () => {
    const text = await readFile(join(root, 'action.yml'), 'utf8');
    const lines = text.split('\n').filter((line) => line.includes('${{'));
    assert.ok(lines.length > 10);
    for (const line of lines) assert.match(line, /^ +(?:INPUT_[A-Z_]+|value): \$\{\{ [a-z.-]+ \}\}$/);
  });

  it('passes for a signer that is right, with every output', async () => {
    const { code, stdout, outputs, summary } = await perform({
      adapter: 'builtin:reference',
      case: 'vanilla/*',
    });
    assert.equal(code, 0, stdout);
    const { passed, ...others } = outputs;
    assert.match(passed ?? '', /^[1-9]\d*$/);
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(action.outputs).sort());
    assert.deepEqual(others, {
      conformant: 'true',
      gate: 'passed',
      failed: '0',
      unsupported: '0',
      'known-failures': '0',
      'exit-code': '0',
      report: join(folder, 'sigv4-conform-report/report.json'),
      badge: join(folder, 'sigv4-conform-report/badge.json'),
    });
    assert.match(summary, /sigv4-conform reference/);
    assert.match(stdout, /^::notice title=/m);
    const badge = JSON.parse(
      await readFile(join(folder, 'sigv4-conform-report/badge.json'), 'utf8'),
    ) as object;
    assert.ok('schemaVersion' in badge);
  });

  const defect = { adapter: 'builtin:defect/path-single-encoded-non-s3', case: 'path-encoding/*' };

  it('fails for one that is not, and annotates', async () => {
    const { code, stdout, outputs, summary } = await perform(defect);
    assert.equal(code, 1);
    assert.equal(outputs['gate'], 'failed');
    assert.equal(outputs['conformant'], 'false');
    assert.equal(outputs['failed'], '9');
    assert.equal(outputs['exit-code'], '1');
    assert.match(stdout, /^::error title=CAUSE 1 path-single-encoded-non-s3%3A 9 failures::/m);
    assert.match(summary, /path-single-encoded-non-s3/);
  });

  it('leaves the verdict to the next step where that is asked for, but not a signer that cannot be judged', async () => {
    const { code, outputs } = await perform({ ...defect, fail: 'false' });
    assert.equal(code, 0);
    assert.equal(outputs['gate'], 'failed');
    const broken = await perform({ command: 'node\n-e\nprocess.exit(1)', fail: 'false' });
    assert.equal(broken.code, 3);
    assert.equal(broken.outputs['exit-code'], '3');
    assert.equal(broken.outputs['gate'], 'failed');
    // That of the step before is not taken for its own.
    assert.equal(broken.outputs['report'], '');
    assert.equal(broken.outputs['passed'], '0');
    assert.equal(broken.summary, '');
  });

  it('hands on the words of a command as they are', async () => {
    const hostile = [
      'two words',
      '"quoted"',
      "it's",
      '$(touch pwned)',
      '`touch pwned`',
      '; touch pwned',
      '--strict',
      '*',
    ];
    const signer = join(root, 'test/signers/process/right.mjs');
    const { code, stdout } = await perform({
      command: ['node', signer, ...hostile].join('\n'),
      case: 'vanilla/signs-a-get',
    });
    assert.equal(code, 0, stdout);
    const report = JSON.parse(await readFile(join(folder, 'sigv4-conform-report/report.json'), 'utf8')) as {
      adapter: { spec: string };
    };
    assert.equal(report.adapter.spec, `node ${signer} ${hostile.join(' ')}`);
    assert.ok(!existsSync(join(folder, 'pwned')));
  });

  const hostile = [
    '$(touch pwned)',
    '"; touch pwned; "',
    "'`touch pwned`'",
    '--update-known-failures',
    '${{ github.token }}',
    'x\n::error::pwned\n::set-output name=gate::passed',
  ];
  for (const name of [
    'adapter',
    'known-failures',
    'profile',
    'case',
    'exclude',
    'suite',
    'working-directory',
    'strict',
    'fail',
  ]) {
    it(`runs nothing that ${name} says`, async () => {
      for (const text of hostile) {
        const given = name === 'adapter' ? {} : { adapter: 'builtin:reference' };
        const { code, stdout, outputs } = await perform({ ...given, [name]: text });
        assert.equal(code, 2, `${text}: ${stdout}`);
        assert.equal(outputs['gate'], 'failed');
        assert.equal(outputs['exit-code'], '2');
        // Whatever quotes it stands where the runner obeys nothing.
        const [, token = ''] = /^::stop-commands::(\S+)$/m.exec(stdout) ?? [];
        const obeyed = token === '' ? stdout : stdout.slice(stdout.indexOf(`\n::${token}::`));
        assert.doesNotMatch(obeyed, /^::(?:error::|set-output)/m);
      }
      assert.deepEqual(
        (await readdir(folder)).filter((file) => file === 'pwned'),
        [],
      );
    });
  }

  it('writes where out says, whatever its name', async () => {
    const out = 'a "b"\nc=$(touch pwned)\npwned<<x';
    const { code, outputs } = await perform({ adapter: 'builtin:reference', case: 'vanilla/*', out });
    assert.equal(code, 0);
    assert.equal(outputs['report'], join(folder, out, 'report.json'));
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(action.outputs).sort());
    assert.ok(!existsSync(join(folder, 'pwned')));
  });

  it('begins in the working directory', async () => {
    await mkdir(join(folder, 'below'));
    const { code, outputs } = await perform({
      adapter: 'builtin:reference',
      case: 'vanilla/*',
      'working-directory': 'below',
    });
    assert.equal(code, 0);
    assert.equal(outputs['report'], join(folder, 'below/sigv4-conform-report/report.json'));
  });

  it('runs the package of its own version where it is not built', async () => {
    // What GitHub checks out: the files of the repository alone. In the place of npx a program that shows its words.
    const bare = join(folder, 'bare');
    await mkdir(join(bare, 'scripts'), { recursive: true });
    await mkdir(join(folder, 'programs'));
    for (const file of ['package.json', 'scripts/action.js']) {
      await writeFile(join(bare, file), await readFile(join(root, file)));
    }
    await writeFile(join(folder, 'programs/npx'), '#!/bin/sh\nprintf "[%s]" "$@"\n');
    await chmod(join(folder, 'programs/npx'), 0o755);
    const { stdout } = await shell('bash', step.run, folder, {
      PATH: `${join(folder, 'programs')}:${process.env['PATH'] ?? ''}`,
      GITHUB_ACTION_PATH: bare,
      INPUT_ADAPTER: './my signer',
      INPUT_PROFILE: 'core\ns3\n',
    });
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.match(
      stdout,
      new RegExp(
        `^\\[--yes\\]\\[sigv4-conform@${version}\\]\\[run\\]\\[--adapter=\\./my signer\\]\\[--profile=core\\]\\[--profile=s3\\]`,
        'm',
      ),
    );
  });
});

describe('the GitLab template', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-gitlab-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('runs this version with the words as they are, one a line', async () => {
    const template = parse(await readFile(join(root, 'ci/gitlab.yml'), 'utf8')) as {
      '.sigv4-conform': { variables: Record<string, string>; script: string[]; artifacts: object };
    };
    const { variables, script, artifacts } = template['.sigv4-conform'];
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(variables['SIGV4_CONFORM_VERSION'], version);
    const page = await readFile(join(root, 'docs/ci.md'), 'utf8');
    const named = [...page.matchAll(/sigv4-conform@v?([\d.]+\d)/g)].map(([, one]) => one);
    assert.ok(named.length > 2);
    assert.deepEqual([...new Set(named)], [version]);
    assert.deepEqual(artifacts, {
      when: 'always',
      paths: ['$SIGV4_CONFORM_OUT'],
      reports: { junit: '$SIGV4_CONFORM_OUT/junit.xml' },
    });
    await writeFile(join(folder, 'npx'), '#!/bin/sh\nprintf "[%s]" "$@"\n');
    await chmod(join(folder, 'npx'), 0o755);
    const words = [
      '--known-failures',
      'a list.yaml',
      '--',
      'sh',
      '$(touch pwned)',
      '`touch pwned`',
      "it's",
      'END_OF',
    ];
    const { code, stdout, stderr } = await shell('sh', script.join('\n'), folder, {
      ...variables,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      SIGV4_CONFORM_WORDS: `${words.join('\n')}\n`,
    });
    assert.equal(code, 0, stderr);
    const given = ['--yes', `sigv4-conform@${version}`, 'run', '--out=sigv4-conform-report', ...words];
    assert.equal(stdout, given.map((word) => `[${word}]`).join(''));
    assert.ok(!existsSync(join(folder, 'pwned')));
  });
});

describe('the container file', () => {
  it('builds the package and starts its program, and refers to nothing that is not there', async () => {
    const lines = (await readFile(join(root, 'Containerfile'), 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const words = new Set(lines.map((line) => line.split(' ')[0]));
    assert.deepEqual([...words].sort(), ['CMD', 'COPY', 'ENTRYPOINT', 'FROM', 'RUN', 'USER', 'WORKDIR']);
    const stages = lines.flatMap((line) => /^FROM \S+ AS (\S+)$/.exec(line)?.[1] ?? []);
    const used = lines.flatMap((line) => /^COPY --from=(\S+)/.exec(line)?.[1] ?? []);
    assert.deepEqual(used, stages);
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      name: string;
      bin: Record<string, string>;
      scripts: Record<string, string>;
    };
    const [program] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(lines.join('\n'))?.[1] ?? '[]') as string[];
    assert.ok(program !== undefined && program in manifest.bin);
    assert.ok('prepare' in manifest.scripts, 'npm ci and npm pack build');
    assert.match(lines.join('\n'), new RegExp(`^COPY --from=package /${manifest.name}-\\*\\.tgz /$`, 'm'));
    // Nobody signs as root.
    assert.ok(lines.indexOf('USER node') > lines.lastIndexOf('FROM node:22-slim'));
  });
});
