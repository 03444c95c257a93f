import assert from 'node:assert/strict';
import { renderCase } from '#lib/reports/show/case.js';
import { renderCondition, renderError } from '#lib/reports/show/documented-error.js';
import { renderFamily, renderService } from '#lib/reports/show/service.js';
import { shownCondition, shownFamily, shownService } from '#lib/runner/worked/catalogue.js';
import { shownError } from '#lib/runner/worked/documented-error.js';
import { bundledSuite } from '../support/judged.js';
import { page, workedOf } from './showing.js';

const suite = await bundledSuite();

/** What a terminal would obey. */
const control = /(?!\n)\p{Cc}/u;

function isSound(text: string): void {
  assert.doesNotMatch(text, control);
  assert.doesNotMatch(text, /undefined|\[object|NaN/);
  assert.match(text, /[^\n]\n$/);
}

describe('everything in the bundled suite', () => {
  it('is seen where it is unsound', () => {
    for (const text of ['a\x1b[31m\n', 'undefined\n', 'a', 'a\n\n']) assert.throws(() => isSound(text));
  });

  it('can be shown: each case, to the reply of its service', () => {
    assert.ok(suite.cases.length > 1000);
    for (const { id, kind, expect, level } of suite.cases) {
      const worked = workedOf(suite, id);
      const { signings, wire } = worked;
      const text = renderCase(worked, page);
      isSound(text);
      assert.ok(text.startsWith(`${id}\n`), id);
      const receipts = kind === 'wire' ? [wire] : signings.map(({ receipt }) => receipt);
      for (const receipt of receipts) {
        assert.ok(receipt !== null, id);
        const { outcome } = receipt;
        const answered = outcome.outcome === 'accepted' ? 'accepted' : outcome.condition;
        const expected = expect.map((one) => (one.outcome === 'rejected' ? one.condition : one.outcome));
        if (level !== 'observe') assert.ok(expected.includes(answered), `${id}: ${answered}`);
      }
    }
  });

  it('has its literal answers worked out', () => {
    let answers = 0;
    for (const one of suite.cases) {
      if (one.kind === 'wire' || one.answer === null) continue;
      answers++;
      const [signing] = workedOf(suite, one.id).signings;
      const { canonicalRequest, stringToSign, signature, signingKey } = one.answer;
      if (canonicalRequest !== undefined)
        assert.equal(signing?.worked?.canonicalRequest, canonicalRequest, one.id);
      if (stringToSign !== undefined) assert.equal(signing?.worked?.stringToSign, stringToSign, one.id);
      if (signature !== undefined) assert.equal(signing?.worked?.signature, signature, one.id);
      if (signingKey !== undefined) assert.equal(signing?.worked?.keys.signing, signingKey, one.id);
    }
    assert.ok(answers > 300);
  });

  it('can be shown: each documented error, with a case for each wording that says it is reached', () => {
    for (const family of suite.families.values()) {
      isSound(renderFamily(shownFamily(family, suite), page));
      for (const entry of family.errors.values()) {
        const shown = shownError(family, entry, suite);
        isSound(renderError(shown, page));
        assert.equal(shown.wordings.length, 1 + entry.variants.length);
        const [own] = shown.wordings;
        assert.equal(own?.cases.length === 0, entry.unreached !== null, `${family.name}/${entry.condition}`);
      }
    }
  });

  it('can be shown: each service and each condition', () => {
    for (const service of suite.services.values()) isSound(renderService(shownService(service, suite), page));
    const conditions = new Set([...suite.families.values()].flatMap(({ errors }) => [...errors.keys()]));
    assert.ok(conditions.size > 40);
    for (const condition of conditions) isSound(renderCondition(shownCondition(condition, suite), page));
  });
});
