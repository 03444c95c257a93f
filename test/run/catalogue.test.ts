import assert from 'node:assert/strict';
import type { Expectation, SignerCase } from '#lib/runner/model/case.js';
import { catalogueOf } from '#lib/runner/run/catalogue.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { smallRoot } from '../suite/folders.js';

describe('the catalogue of a report', () => {
  let signerCase: SignerCase;

  before(async () => {
    const suite = await loadSuite({ bundled: true, extra: [], cwd: smallRoot, root: smallRoot });
    signerCase = suite.cases.find((one) => one.id === 'credential-scope/names-another-service') as SignerCase;
  });

  const expecting = (...expect: Expectation[]): SignerCase => ({ ...signerCase, expect });

  it('names every condition of the family, and has the wordings of what is expected', () => {
    const [family, ...others] = catalogueOf([
      expecting({ outcome: 'refused' }, { outcome: 'rejected', condition: 'signature-mismatch' }),
    ]);
    assert.deepEqual(others, []);
    assert.equal(family?.family, 'query-xml');
    assert.equal(family.about, 'A family of three entries.');
    assert.deepEqual(
      family.errors.map(({ condition, wordings }) => [condition, wordings.length]),
      [
        ['scope-service', 0],
        ['scope-date', 0],
        ['credentials-incomplete', 0],
        ['signature-mismatch', 2],
      ],
    );
    assert.deepEqual(family.errors[3]?.wordings, [
      {
        name: null,
        code: 'SignatureDoesNotMatch',
        status: 403,
        message: 'No match.',
        confidence: 'documented',
        references: ['q-signature-mismatch'],
        sources: ['the documentation'],
        services: [],
      },
      {
        name: 'canonical',
        when: 'disclosing',
        code: 'Other',
        status: 400,
        message: 'No match: {canonicalRequest}',
        confidence: 'inferred',
        references: ['q-signature-mismatch-canonical'],
        sources: ['a guess'],
        services: ['iam'],
      },
    ]);
  });

  it('tells which wording which service answers, each service once', () => {
    const plain = { outcome: 'rejected', condition: 'scope-date' } as const;
    const [family] = catalogueOf([
      expecting(plain),
      expecting(plain),
      expecting({ ...plain, variant: 'without-values' }),
    ]);
    const [, entry] = family!.errors;
    assert.deepEqual(
      entry?.wordings.map(({ name, services }) => [name, services]),
      [
        [null, ['iam']],
        ['without-values', ['iam']],
      ],
    );
  });

  it('has the sentences that a message is put together from, the note, and why nothing triggers an entry', () => {
    const { family } = signerCase.service;
    const errors = new Map(
      [...family.errors].map(([name, entry]) => [
        name,
        { ...entry, note: 'A note.', unreached: { kind: 'waits-for', profile: 'streaming' } as const },
      ]),
    );
    const service = { ...signerCase.service, family: { ...family, errors } };
    const condition = 'credentials-incomplete';
    const [written] = catalogueOf([{ ...expecting({ outcome: 'rejected', condition }), service }]);
    assert.deepEqual(written?.errors[0], {
      condition: 'scope-service',
      unreached: 'waits for the profile streaming',
      wordings: [],
    });
    assert.equal(written.errors[2]?.note, 'A note.');
    assert.deepEqual(written.errors[2].wordings[0]?.sentences, [
      "Authorization header requires 'Credential' parameter. ",
    ]);
  });

  it('is empty where no case expects a documented error', () => {
    assert.deepEqual(catalogueOf([expecting({ outcome: 'accepted' })]), []);
  });
});
