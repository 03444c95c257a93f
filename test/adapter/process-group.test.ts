import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ProcessGroup } from '#lib/runner/adapter/process-group.js';
import { attachProcess, isRunning, outcomes, signers, words, closeAll } from './attaching.js';

const right = 'us-east-1';

describe('the processes that an adapter starts', () => {
  afterEach(closeAll);

  it('end with it', async () => {
    const adapter = await attachProcess('grandchild.mjs');
    const pid = Number(adapter.hello.implementation.version);
    assert.equal(isRunning(pid), true);
    assert.deepEqual(words(await outcomes(adapter, [right])), ['signed']);
    await adapter.close();
    assert.equal(isRunning(pid), false);
  });

  it('end when it crashes, and when it is killed for its silence', async () => {
    for (const region of ['die', 'hang']) {
      const adapter = await attachProcess('grandchild.mjs', { timeoutMs: 500 });
      const pid = Number(adapter.hello.implementation.version);
      await outcomes(adapter, [region, right]);
      assert.equal(isRunning(pid), false, region);
      await adapter.close();
    }
  });

  it('end when our own process ends by itself', async () => {
    const script = `${signers}process/attach-and-exit.mjs`;
    const ours = spawn(
      process.execPath,
      [...process.execArgv, script, process.execPath, `${signers}process/grandchild.mjs`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = (await once(ours.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    assert.equal(isRunning(pid), true);
    ours.kill('SIGTERM');
    const [code] = (await once(ours, 'exit')) as [number];
    assert.equal(code, 143);
    await gone(pid);
  });

  it('end also where they hear no SIGTERM', async () => {
    const group = new ProcessGroup(
      [
        process.execPath,
        '-e',
        "process.on('SIGTERM', () => 0); setInterval(() => 0, 1000); console.log('up')",
      ],
      fileURLToPath(new URL('.', import.meta.url)),
      process.env,
    );
    await once(group.child.stdout, 'data');
    await group.end();
    assert.equal(isRunning(group.child.pid ?? 0), false);
    assert.deepEqual(await group.exited, { code: null, signal: 'SIGKILL' });
    assert.equal(await group.endsWithin(10), true);
    await group.end();
  });

  it('do not outlive the one that started them', async () => {
    const group = new ProcessGroup(['sh', '-c', 'sleep 600 & echo $!'], '/', process.env);
    const [line] = (await once(group.child.stdout, 'data')) as [Buffer];
    await group.exited;
    await gone(Number(line.toString()));
    await group.end();
  });

  it('may close their stdin', async () => {
    const group = new ProcessGroup(['sh', '-c', 'exec 0<&-; echo closed; sleep 5'], '/', process.env);
    await once(group.child.stdout, 'data');
    const broken = once(group.child.stdin, 'error');
    group.child.stdin.write('x');
    assert.match(String((await broken)[0]), /EPIPE/);
    await group.end();
  });

  it('tell how they could not be started', async () => {
    const group = new ProcessGroup(['/nonexistent/signer'], '/', process.env);
    assert.equal((await group.exited).error?.code, 'ENOENT');
    await group.end();
  });
});

/** SIGKILL was sent when ours ended; the kernel may take a moment. */
async function gone(pid: number): Promise<void> {
  for (let waited = 0; isRunning(pid); waited += 20) {
    assert.ok(waited < 2000, `process ${pid} was left behind`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
