import assert from 'node:assert/strict';
import { helloOf } from '#lib/runner/adapter/hello.js';
import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { inProcess, type SignedParts } from '../support/in-process.js';
import { judged } from '../support/judged.js';

interface Defect {
  readonly id: string;
  readonly about: string;
  readonly tier: 'core' | 'extended' | 'plausible';
  readonly shows: 'general' | 's3' | 'presign';
  readonly contested: boolean;
}

const { defects, features, signerWith } = (await import(
  new URL('../../../test/signers/switchable.mjs', import.meta.url).href
)) as {
  defects: readonly Defect[];
  features: readonly string[];
  signerWith: (id?: string) => { readonly presign: (input: SigningInput) => unknown };
};

/** An adapter that presigns alone: what is asked of it is what the cases of presigned URLs ask. */
function presigner(presign: (input: SigningInput) => unknown): AttachedAdapter {
  return inProcess(async (input) => (await presign(input)) as SignedParts, {
    window: 1,
    hello: helloOf({ protocol: 1, operations: ['presign'], features: [...features] }, 'presigner'),
  });
}

describe('the suite against defective presigners', () => {
  it('finds nothing in the switchable signer without a defect', async () => {
    const { report } = await judged(presigner(signerWith().presign));
    const failed = report.cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    assert.deepEqual(
      failed.map(({ id, observed }) => [id, observed]),
      [],
    );
    const { presign } = report.profiles;
    assert.ok(presign !== undefined && presign.totals.passed >= 60, JSON.stringify(presign));
  });

  for (const { id, about, tier, shows, contested } of defects) {
    if (shows !== 'presign' || contested || tier === 'plausible') continue;
    it(`catches ${id} by a must case: ${about}`, async () => {
      const { report } = await judged(presigner(signerWith(id).presign));
      const caught = report.cases.filter(({ level, verdict }) => level === 'must' && verdict === 'fail');
      assert.notDeepEqual(caught, []);
    });
  }

  it('has no must case that a constant query passes', async () => {
    const constant = presigner(({ request }) => ({
      url: `${request.url}${request.url.includes('?') ? '&' : '?'}X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130523%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130523T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404`,
      headers: request.headers,
    }));
    const { report } = await judged(constant);
    const passed = report.cases.filter(({ level, verdict }) => level === 'must' && verdict === 'pass');
    assert.deepEqual(
      passed.map(({ id }) => id),
      [],
    );
  });

  it('has no must case that a signature of zeros passes', async () => {
    const zeros = presigner(async (input) => {
      const { url, headers } = (await signerWith().presign(input)) as { url: string; headers: [] };
      return { url: url.replace(/(?<=X-Amz-Signature=)[0-9a-f]+/, '0'.repeat(64)), headers };
    });
    const { report } = await judged(zeros);
    const passed = report.cases.filter(({ level, verdict }) => level === 'must' && verdict === 'pass');
    assert.deepEqual(
      passed.map(({ id }) => id),
      [],
    );
  });
});
