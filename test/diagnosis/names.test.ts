import assert from 'node:assert/strict';
import { axes } from '#lib/runner/diagnosis/axes.js';
import { finerDefects } from '#lib/runner/diagnosis/finer.js';
import { formDefects } from '#lib/runner/diagnosis/form.js';
import { keptValues } from '#lib/runner/diagnosis/known-values.js';
import { respeltDefect } from '#lib/runner/diagnosis/respelling.js';
import { singles } from '#lib/runner/diagnosis/search.js';
import { entryOf } from '#lib/runner/model/defect.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';

const catalogue = await loadDefects();
const kept = keptValues({
  days: ['20150830'],
  regions: ['us-east-1'],
  services: ['iam'],
  secrets: new Map([['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', ['test-suite']]]),
});

describe('every name that a diagnosis says', () => {
  const groups: readonly (readonly [what: string, names: readonly string[], least: number])[] = [
    ['of a defect that can be switched on', singles.flatMap(({ defects }) => defects), 181],
    ['of a shade of one', finerDefects.flatMap(({ defects }) => defects), 8],
    ['of an encoder or an order of the key chain', axes().flatMap(({ defects }) => defects), 300],
    ['of a value from elsewhere', kept.flatMap(({ defects }) => defects), 7],
    ['of what the form shows', [...formDefects, respeltDefect], 19],
  ];
  for (const [what, names, least] of groups) {
    it(`has an entry in the catalogue: ${what}`, () => {
      assert.ok(names.length >= least, String(names.length));
      assert.deepEqual(
        names.filter((name) => !catalogue.has(entryOf(name))),
        [],
      );
    });
  }

  it('is that of its entry, or says which of many it is after a slash', () => {
    const many = new Set(
      groups.flatMap(([, names]) => names.filter((name) => name.includes('/')).map(entryOf)),
    );
    assert.deepEqual([...many].sort(), ['key-chain', 'other-secret', 'path-encoder', 'query-encoder']);
    assert.equal(entryOf('query-encoder/-._~!*()'), 'query-encoder');
    assert.equal(entryOf('query-encoder/values/-._*/plus'), 'query-encoder');
    assert.equal(entryOf('path-not-encoded'), 'path-not-encoded');
  });
});
