import assert from 'node:assert/strict';
import { conform, type Outcome } from '#lib/runner/conform/conform.js';
import { meets } from '#lib/runner/conform/judge.js';
import type { SignerCase } from '#lib/runner/model/case.js';
import type { DocumentedError } from '#lib/runner/model/family.js';
import { withChecks } from '#lib/runner/selftest/wrong-services.js';
import { benchWith, outcomes, reference, signerCases } from '../support/bench.js';
import { wrongVerifiers } from '../support/wrong-verifiers.js';
import { wrongSigners } from '../support/wrong-signers.js';

const right = await outcomes(signerCases);

function rightOf({ id }: SignerCase): Outcome {
  const outcome = right.get(id);
  assert.ok(outcome);
  return outcome;
}

/** Whether a case tells something wrong from the reference signer in front of a right service. */
function catches(testCase: SignerCase, outcome: Outcome): boolean {
  const met = ({ observed }: Outcome) =>
    observed !== null && testCase.expect.some((one) => meets(observed, one, reference.hello));
  // A case that only observes never fails: it has to see something else.
  if (testCase.level === 'observe') {
    return outcome.variant !== rightOf(testCase).variant || met(outcome) !== met(rightOf(testCase));
  }
  return outcome.verdict !== 'pass';
}

describe('each case', function () {
  /** Those that no wrong verifier is told by. */
  const uncaught = new Set(signerCases);

  before(async () => {
    for (const verifier of wrongVerifiers) {
      for (const testCase of uncaught) {
        const outcome = await verifier.judges(testCase);
        if (outcome !== null && catches(testCase, outcome)) uncaught.delete(testCase);
      }
    }
  });

  it('passes as it stands', () => {
    assert.deepEqual(
      signerCases.filter((one) => rightOf(one).verdict !== 'pass'),
      [],
    );
    assert.ok(signerCases.every((one) => !catches(one, rightOf(one))));
  });

  it('that expects a rejection fails for a verifier that is wrong in one way', () => {
    const rejections = [...uncaught].filter(({ expect }) =>
      expect.every(({ outcome }) => outcome === 'rejected'),
    );
    assert.deepEqual(ids(rejections), []);
  });

  it('that is left fails for a signer that is wrong in one way', async () => {
    const left = new Set(uncaught);
    for (const signer of wrongSigners) {
      for (const testCase of left) {
        const outcome = await conform(testCase, benchWith(signer.attach()));
        if (catches(testCase, outcome)) left.delete(testCase);
      }
    }
    assert.deepEqual(ids(left), []);
  });

  it('that any answer passes would be found: no wrong verifier fails it', async () => {
    const [some] = signerCases;
    assert.ok(some);
    const conditions = [...some.service.family.errors.keys()];
    const passesAlways: SignerCase = {
      ...some,
      expect: [
        { outcome: 'accepted' },
        ...conditions.map((condition) => ({ outcome: 'rejected', condition }) as const),
      ],
    };
    for (const { name, judges } of wrongVerifiers) {
      const outcome = await judges(passesAlways);
      assert.ok(outcome === null || !catches(passesAlways, outcome), name);
    }
  });

  it('is not merely one of the many that fail for something wrong in every way', async () => {
    const sample = signerCases.filter((_, index) => index % 16 === 0);
    for (const { name, attach } of wrongSigners) {
      const seen = await Promise.all(sample.map((one) => conform(one, benchWith(attach()))));
      const failed = sample.filter((one, index) => catches(one, seen[index] ?? rightOf(one)));
      assert.ok(failed.length < 0.6 * sample.length, `${name}: ${failed.length} of ${sample.length}`);
    }
    for (const { name, judges } of wrongVerifiers) {
      let failed = 0;
      for (const one of sample) {
        const outcome = await judges(one);
        if (outcome !== null && catches(one, outcome)) failed++;
      }
      assert.ok(failed < 0.2 * sample.length, `${name}: ${failed} of ${sample.length}`);
    }
  });
});

describe('a literal message', () => {
  it('is not met by one that differs in its last character', async () => {
    const withMessage = signerCases.filter(({ expect }) =>
      expect.some((one) => one.outcome === 'rejected' && (one.message ?? '') !== ''),
    );
    assert.ok(withMessage.length > 300, `${withMessage.length} cases`);
    const bench = benchWith(reference);
    const met: string[] = [];
    for (const testCase of withMessage) {
      const { family } = testCase.service;
      const errors = new Map([...family.errors].map(([condition, entry]) => [condition, cut(entry)]));
      const service = { ...testCase.service, family: { ...family, errors } };
      const { observed } = await conform({ ...testCase, service }, bench);
      const rejections = testCase.expect.filter(
        (one) => one.outcome === 'rejected' && one.message !== undefined,
      );
      if (observed !== null && rejections.some((one) => meets(observed, one, reference.hello))) {
        met.push(testCase.id);
      }
    }
    assert.deepEqual(met, []);
  });
});

describe('a case about the order of the checks', () => {
  /** Of these no other order of a family's checks can be seen, and why. */
  const alike: Readonly<Record<string, string>> = {
    'check-order/iam-answers-the-key-before-the-signature': 'without the secret there is nothing to compare',
    'check-order/execute-api-answers-the-key-before-the-signature':
      'without the secret there is nothing to compare',
    's3-check-order/answers-the-key-before-the-signature': 'without the secret there is nothing to compare',
    's3-check-order/answers-the-region-before-the-service': 'one check looks at both',
    's3-check-order/answers-the-region-before-a-service-of-the-family': 'one check looks at both',
  };

  it('fails for a service that makes them from behind', async () => {
    const bench = benchWith(reference);
    const passed: string[] = [];
    for (const testCase of signerCases.filter(({ tags }) => tags.includes('check-order'))) {
      const service = withChecks(testCase.service, (order) => order.toReversed());
      const outcome = await conform({ ...testCase, service }, bench);
      if (!catches(testCase, outcome)) passed.push(testCase.id);
    }
    assert.deepEqual(passed.sort(), Object.keys(alike).sort());
  });
});

/** The entry with all its messages one character shorter. */
function cut(entry: DocumentedError): DocumentedError {
  const shorter = (message: string) => message.slice(0, -1);
  return {
    ...entry,
    message: shorter(entry.message),
    variants: entry.variants.map((variant) => ({ ...variant, message: shorter(variant.message) })),
  };
}

function ids(cases: Iterable<SignerCase>): string[] {
  return [...cases].map(({ id }) => id);
}
