import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { SignerModule } from '#lib/runner/model/signing.js';
import { inProcess, type SignedParts } from '../support/in-process.js';
import { judged } from '../support/judged.js';

interface Defect {
  readonly id: string;
  readonly about: string;
  readonly tier: 'core' | 'extended' | 'plausible';
  readonly contested: boolean;
}

const { defects, signerWith } = (await import(
  new URL('../../../test/signers/switchable.mjs', import.meta.url).href
)) as { defects: readonly Defect[]; signerWith: (id?: string) => SignerModule };

const adapterOf = (signer: SignerModule) =>
  inProcess(
    async (input, _call, operation) =>
      (await (operation === 'sign' ? signer.sign(input) : signer.presign?.(input))) as SignedParts,
    { window: 1 },
  );

describe('the suite against defective signers', () => {
  it('finds nothing in the switchable signer without a defect', async () => {
    const { report } = await judged(adapterOf(signerWith()));
    const failed = report.cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    assert.deepEqual(
      failed.map(({ id, observed }) => [id, observed]),
      [],
    );
  });

  /**
   * Core defects that no must case can show, and why. They have to be caught by a should case.
   */
  const caughtByShould: Readonly<Record<string, string>> = {
    'path-js-unreserved':
      'AWS documents the encoding of the encoded path; a raw reserved character is not one',
    'path-subdelims-unencoded':
      'AWS documents the encoding of the encoded path; a raw reserved character is not one',
    'signed-headers-volatile': 'such a signature is right until a hop touches the header',
    'signed-headers-authorization':
      'AWS does not speak of a request that has an Authorization header already (docs/decisions/007)',
    'path-preencoded-verbatim': "that S3 decodes first was measured, and AWS's own signers do not",
  };

  for (const { id, about, tier, contested } of defects) {
    if (tier !== 'core' || contested) continue;
    const levels = id in caughtByShould ? ['should'] : ['must'];
    it(`catches ${id} by a ${levels[0] ?? ''} case: ${about}`, async () => {
      const { report } = await judged(adapterOf(signerWith(id)));
      const caught = report.cases.filter(
        ({ level, verdict }) => levels.includes(level) && verdict === 'fail',
      );
      assert.notDeepEqual(caught, []);
    });
  }

  it('has no must case that a constant Authorization header passes', async () => {
    const constant = inProcess(({ request }) => ({
      headers: [
        ...request.headers,
        ['x-amz-date', '20150830T123600Z'],
        [
          'authorization',
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
        ],
      ],
    }));
    const { report } = await judged(constant);
    assert.deepEqual(passedMust(report.cases), []);
    assert.equal(report.gate, 'failed');
    assert.ok(report.documentedErrors.every(({ triggered }) => !triggered));
  });

  it('has no must case that a signature of random bytes passes', async () => {
    const random = inProcess(async (input) => {
      const signed = (await signerWith().sign(input)) as { headers: [string, string][] };
      return {
        ...signed,
        headers: signed.headers.map(([name, value]): [string, string] => [
          name,
          value.replace(/Signature=.*/, `Signature=${randomBytes(32).toString('hex')}`),
        ]),
      };
    });
    const { report } = await judged(random);
    assert.deepEqual(passedMust(report.cases), []);
    assert.ok(report.documentedErrors.every(({ triggered }) => !triggered));
  });

  it('has no must case that a signature without a secret passes', async () => {
    const keyless = inProcess(async (input) => {
      const secretAccessKey = createHash('sha256').update('nobody').digest('hex');
      return (await signerWith().sign({
        ...input,
        credentials: { ...input.credentials, secretAccessKey },
      })) as SignedParts;
    });
    const { report } = await judged(keyless);
    assert.deepEqual(passedMust(report.cases), []);
  });
});

function passedMust(cases: readonly { id: string; level: string; verdict: string }[]): string[] {
  return cases.filter(({ level, verdict }) => level === 'must' && verdict === 'pass').map(({ id }) => id);
}
