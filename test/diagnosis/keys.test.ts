import assert from 'node:assert/strict';
import type { Change } from '#lib/runner/defects/change.js';
import { builtin, changedReference, Diagnoser, named, withoutTrace } from './diagnosing.js';

const takes = (secret: string): Change => ({ steps: { secret: () => secret } });
const swapped: Change = {
  steps: { chain: ({ day, region, service, terminator }) => [day, service, region, terminator] },
};

/** Keeps the secret that it was given first. */
const keepsTheFirst: Change = {
  steps: {
    key: (draft) => {
      const { memory, input, steps, rules, scope } = draft;
      if (!memory.has('secret')) memory.set('secret', input.credentials.secretAccessKey);
      const { day, region, service, terminator } = scope;
      return [day, region, service, terminator].reduce<Uint8Array>(
        (key, part) => steps.link(key, part),
        Buffer.from(`${rules.secretPrefix}${String(memory.get('secret'))}`),
      );
    },
  },
};

describe('a signer whose key is another one', () => {
  let diagnoser: Diagnoser;
  before(async () => {
    diagnoser = await Diagnoser.beside(await builtin());
  });

  const told: readonly [does: string, change: Change, name: string, words: string][] = [
    [
      'derives over service before region',
      swapped,
      'key-chain/day-service-region-terminator exact',
      'The signing key is derived over day, service, region, terminator.',
    ],
    [
      "takes another key set's secret",
      takes('je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'),
      'other-secret/unknown-key exact',
      'The key is derived from another secret, that of the key set "unknown-key" or "wrong-secret" or "temporary-expired".',
    ],
    [
      'keeps the secret of its first signing',
      keepsTheFirst,
      'other-secret/test-suite exact',
      'The key is derived from another secret, that of the key set "test-suite" or "long-term-with-a-token".',
    ],
  ];
  for (const [does, change, name, words] of told) {
    it(`is told so on every case that fails: it ${does}`, async () => {
      const diagnosis = await diagnoser.diagnose(withoutTrace(changedReference(change)));
      assert.deepEqual(named(diagnosis), [name]);
      assert.notEqual(diagnosis.failed.length, 0);
      const [cause] = diagnosis.causes;
      assert.ok(cause !== undefined);
      assert.deepEqual([...cause.cases].sort(), [...diagnosis.failed].sort());
      assert.equal(cause.explanation, words);
    });
  }

  const nobodys = takes('a secret that nobody knows, EXAMPLE');

  it('is told the stage alone, if nobody knows its secret and its texts are right', async () => {
    const { causes, failed } = await diagnoser.diagnose(changedReference(nobodys));
    assert.deepEqual(named({ causes, ofCase: new Map() }), [' stage']);
    assert.equal(causes[0]?.cases.length, failed.length);
    assert.match(
      causes.map(({ explanation }) => explanation).join(),
      /Key: another secret, or a derivation that no known defect describes\.$/,
    );
  });

  it('is told that nothing is known, if nobody knows its secret and it shows no texts', async () => {
    const { causes, failed } = await diagnoser.diagnose(withoutTrace(changedReference(nobodys)));
    assert.deepEqual(named({ causes, ofCase: new Map() }), [' unknown']);
    assert.equal(causes[0]?.cases.length, failed.length);
  });

  it('is never shown a secret', async () => {
    const { causes } = await diagnoser.diagnose(changedReference(nobodys));
    assert.doesNotMatch(JSON.stringify(causes), /nobody knows, EXAMPLE|EXAMPLEKEY/);
  });
});
