import assert from 'node:assert/strict';
import { findCauses } from '#lib/runner/diagnosis/diagnose.js';
import { always, both, type Hypothesis } from '#lib/runner/diagnosis/hypothesis.js';
import { knownValues } from '#lib/runner/diagnosis/known-values.js';
import { foremost, rarityBy, type Counted, type Rarity } from '#lib/runner/diagnosis/order.js';
import type { JudgedCase } from '#lib/runner/diagnosis/signing.js';
import type { Defect } from '#lib/runner/model/defect.js';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { rulesFor } from '#lib/runner/sigv4/rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';
import { awsSteps } from '#lib/runner/sigv4/steps.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import { vanilla } from '../adapter/attaching.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => always(id, {})) as [Hypothesis, Hypothesis, Hypothesis];
const explains = (hypothesis: Hypothesis, open: readonly string[], all = open.length): Counted => ({
  hypothesis,
  open,
  all,
});
const anyone = { choose: (ties: readonly Hypothesis[]) => ties };
const equally: Rarity = () => 0;

function order(counted: readonly Counted[], witnesses = anyone, rarity = equally): string[] {
  return foremost(counted, witnesses, rarity).map(({ hypothesis }) => hypothesis.defects.join('+'));
}

describe('which of several explanations is said first', () => {
  it('is what explains most of what is open', () => {
    assert.deepEqual(order([explains(a, ['one'], 9), explains(b, ['one', 'two'])]), ['b']);
  });

  it('is the part of two at once that explains some by itself', () => {
    const pair = both(a, b);
    assert.deepEqual(order([explains(pair, ['one', 'two', 'three']), explains(b, ['one'])]), ['b']);
    assert.deepEqual(order([explains(pair, ['one', 'two', 'three']), explains(c, ['one'])]), ['a+b']);
  });

  it('is the simpler one', () => {
    assert.deepEqual(order([explains(both(a, b), ['one']), explains(c, ['one'])]), ['c']);
  });

  it('is what the cases without a failure agree with', () => {
    const speaksForB = { choose: (ties: readonly Hypothesis[]) => ties.filter((one) => one === b) };
    assert.deepEqual(order([explains(a, ['one'], 9), explains(b, ['one'])], speaksForB), ['b']);
  });

  it('is what leaves no value open', () => {
    const loose = { ...a, isLoose: true };
    assert.deepEqual(order([explains(loose, ['one'], 9), explains(b, ['one'])]), ['b']);
  });

  it('is what reproduces more of the whole run, the others after it', () => {
    const often: Rarity = ({ defects }) => (defects[0] === 'a' ? 0 : 1);
    assert.deepEqual(order([explains(a, ['one'], 1), explains(b, ['one'], 4)], anyone, often), ['b', 'a']);
  });

  it('is what is met more often, where nothing else tells them apart', () => {
    const often: Rarity = ({ defects }) => (defects[0] === 'c' ? 0 : 1);
    const all = [explains(a, ['one']), explains(b, ['one']), explains(c, ['one'])];
    assert.deepEqual(order(all, anyone, often), ['c', 'a', 'b']);
    assert.deepEqual(order(all), ['a', 'b', 'c']);
  });
});

describe('how often a defect is met', () => {
  const entry = (tier: Defect['tier'], frequency: Defect['frequency'], contested: string | null = null) =>
    ({ tier, frequency, contested }) as Defect;
  const rarity = rarityBy(
    new Map([
      ['contested', entry('core', 'very-common', 'services disagree')],
      ['plausible', entry('plausible', 'theoretical')],
      ['extended', entry('extended', 'common')],
      ['core-rare', entry('core', 'rare')],
      ['core', entry('core', 'common')],
      ['many', entry('plausible', 'rare')],
    ]),
  );

  it('goes by tier, then by frequency, what is contested after them and what has no entry last', () => {
    const ids = ['unheard-of', 'contested', 'plausible', 'many/7', 'extended', 'core-rare', 'core'];
    const sorted = ids.toSorted((one, other) => rarity(always(one, {})) - rarity(always(other, {})));
    assert.deepEqual(sorted, [
      'core',
      'core-rare',
      'extended',
      'many/7',
      'plausible',
      'contested',
      'unheard-of',
    ]);
  });
});

describe('a path that is signed as it stands in the URL', () => {
  const rarity = loadDefects().then(rarityBy);

  function signed(url: string): JudgedCase {
    const input: SigningInput = {
      ...vanilla(),
      service: 'execute-api',
      request: { ...vanilla().request, url },
    };
    const signing = signHeader(input, {
      ...rulesFor(input.options),
      steps: { ...awsSteps, uri: (path) => path },
    });
    assert.ok(signing !== null);
    return {
      id: url,
      failed: true,
      signing: { operation: 'sign', input, sent: signing.request, trace: null },
    };
  }

  async function found(...paths: readonly string[]): Promise<string[]> {
    const cases = paths.map((path) => signed(`https://example.amazonaws.com${path}`));
    const known = knownValues(
      cases.map(({ signing }) => signing),
      [],
    );
    const [cause] = findCauses(cases, known, await rarity);
    return [cause?.best, ...(cause?.ties ?? [])].map((one) => one?.defects.join('+') ?? 'none');
  }

  it('is told with all that come to the same where one path alone is asked for', async () => {
    assert.deepEqual(await found('/a:b'), [
      'path-subdelims-unencoded',
      'path-preencoded-verbatim',
      'path-not-encoded',
    ]);
    assert.deepEqual(await found('/a%40b'), ['path-single-encoded-non-s3', 'path-preencoded-verbatim']);
  });

  it('is named so where several paths are, for nothing else explains them all', async () => {
    assert.deepEqual(await found('/a:b', '/a%40b', '/%E1%88%B4'), ['path-preencoded-verbatim']);
  });
});
