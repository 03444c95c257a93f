import assert from 'node:assert/strict';
import { defectLinks } from '#lib/reports/matrix/cells.js';
import { defectsOf } from '#lib/reports/matrix/defects.js';
import type { Signer } from '#lib/reports/matrix/signer-list.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';

const known = await loadDefects();

/** A signer with a cause of each of these sets of defects. */
const signer = (id: string, ...sets: string[][]) =>
  ({
    id,
    report: { causes: sets.map((defects) => ({ defects, alternatives: [['key-chain/day']], cases: [] })) },
  }) as unknown as Signer;

describe('the defects of a matrix', () => {
  const one = signer('one', ['query-encoder/-._*'], ['path-not-encoded']);
  const two = signer('two', ['query-encoder/-._~!*()', 'method-case-kept']);
  const made = defectsOf([one, two], known);
  const of = (id: string) => made.find((defect) => defect.id === id);

  it('are those of the catalogue, whatever a diagnosis calls them', () => {
    assert.deepEqual(
      made.filter(({ defect }) => defect === null).map(({ id }) => id),
      ['method-case-kept'],
    );
    assert.equal(made.length, known.size + 1);
    assert.equal(of('query-encoder')?.defect?.stage, 'query');
    assert.deepEqual(
      of('query-encoder')?.having.map(({ signer: { id } }) => id),
      ['one', 'two'],
    );
    assert.deepEqual(
      of('key-chain')?.equally.map(({ signer: { id } }) => id),
      ['one', 'one', 'two'],
    );
    assert.deepEqual(
      of('path-not-encoded')?.having.map(({ signer: { id } }) => id),
      ['one'],
    );
  });

  it('are linked by the page of their entry', () => {
    assert.equal(
      defectLinks('index.html', { defects: ['query-encoder/-._*'] }).text.replaceAll('<wbr />', ''),
      '<a class="mono" href="defects/query-encoder.html">query-encoder/-._*</a>',
    );
  });
});
