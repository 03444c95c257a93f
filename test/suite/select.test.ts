import assert from 'node:assert/strict';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { globMatches } from '#lib/runner/suite/glob.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { browseCases, selectCases, type Selection } from '#lib/runner/suite/select.js';
import { smallRoot } from './folders.js';

const suite = await loadSuite({ bundled: true, extra: [], cwd: smallRoot, root: smallRoot });

function idsOf(selection: Selection): string[] {
  return selectCases(suite, selection).map(({ id }) => id);
}

function messageOf(selection: Selection): string {
  try {
    return `selected ${idsOf(selection).join(' ')}`;
  } catch (error) {
    assert.ok(error instanceof ConformError);
    assert.equal(error.code, 'nothing-selected');
    assert.equal(error.exitCode, 2);
    return error.message;
  }
}

const get = 'vanilla/signs-a-get';
const key = 'vanilla/derives-the-published-key';
const again = 'vanilla/signs-again-after-midnight';
const another = 'credential-scope/names-another-service';

describe('selecting cases', () => {
  const selections: readonly (readonly [name: string, selection: Selection, ids: readonly string[]])[] = [
    ['everything that a signer is judged by', {}, [get, key, again, another]],
    ['an id', { case: [key] }, [key]],
    ['a glob', { case: ['vanilla/signs-*'] }, [get, again]],
    ['several globs', { case: [key, '*/names-*'] }, [key, another]],
    ['a former id', { case: ['plain/*'] }, [get]],
    ['without an id', { exclude: [get, 'credential-scope/**'] }, [key, again]],
    ['without a former id', { exclude: ['plain/signs-a-get'] }, [key, again, another]],
    ['a profile', { profile: ['errors'] }, [another]],
    ['several profiles', { profile: ['errors', 'core'] }, [get, key, again, another]],
    ['a tag', { tag: ['documented-example'] }, [get]],
    ['a service', { service: ['iam'] }, [key, another]],
    ['what all flags name', { service: ['iam'], profile: ['core'], case: ['**'] }, [key]],
  ];
  for (const [name, selection, ids] of selections) {
    it(`takes ${name}`, () => {
      assert.deepEqual(idsOf(selection), ids);
    });
  }

  const faults: readonly (readonly [name: string, selection: Selection, message: string])[] = [
    [
      'an id that there is not',
      { case: ['vanilla/sings-a-get'] },
      '--case "vanilla/sings-a-get" matches no case; nearest: vanilla/signs-a-get, plain/signs-a-get, vanilla/signs-again-after-midnight',
    ],
    [
      'a glob of a topic that there is not',
      { case: ['vanila/*'] },
      '--case "vanila/*" matches no case; nearest: vanilla/*, plain/*, credential-scope/*',
    ],
    [
      'a glob to leave out that matches nothing',
      { exclude: ['credential-scop/*'] },
      '--exclude "credential-scop/*" matches no case; nearest: credential-scope/*, vanilla/*, plain/*',
    ],
    [
      'an id of a literal request',
      { case: ['credential-scope/is-*'] },
      '--case "credential-scope/is-*": credential-scope/is-echoed-in-full is a literal request that proves our service; no signer is judged by it',
    ],
    ['a profile', { profile: ['cores'] }, '--profile "cores" matches no profile; nearest: core'],
    ['a tag', { tag: ['slow'] }, '--tag "slow" matches no tag; nearest: documented-example'],
    ['a service', { service: ['i'] }, '--service "i" matches no service; nearest: iam'],
    [
      'flags that have no case in common',
      { profile: ['errors'], service: ['own'] },
      'no case is left: each of --profile errors --service own matches some, but none matches all; take one away',
    ],
  ];
  for (const [name, selection, message] of faults) {
    it(`refuses ${name}`, () => {
      assert.equal(messageOf(selection), message);
    });
  }

  it('browses literal requests, too', () => {
    const browsed = (selection: Selection) => browseCases(suite, selection).map(({ id }) => id);
    assert.deepEqual(browsed({}), [get, key, again, another, 'credential-scope/is-echoed-in-full']);
    assert.deepEqual(browsed({ case: ['*/is-*'] }), ['credential-scope/is-echoed-in-full']);
    assert.throws(() => browsed({ case: ['*/has-*'] }), { code: 'nothing-selected' });
  });

  it('refuses a suite without cases', () => {
    assert.throws(() => selectCases({ ...suite, cases: [] }, {}), {
      code: 'nothing-selected',
      message: 'the suite holds no case that a signer could be judged by',
    });
    assert.throws(() => selectCases({ ...suite, cases: [] }, { tag: ['a'] }), {
      message: '--tag "a" matches no tag; the suite has none',
    });
  });
});

describe('globs of ids', () => {
  const matches: readonly (readonly [glob: string, id: string, matches: boolean])[] = [
    ['a/b', 'a/b', true],
    ['a/b', 'a/bc', false],
    ['a/b', 'xa/b', false],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['*/*', 'a/b', true],
    ['a/*', 'a/b-c', true],
    ['a/*', 'ab/c', false],
    ['a*', 'a/b', false],
    ['a**', 'a/b', true],
    ['**b', 'a/b', true],
    ['*/b*d', 'a/bcd', true],
    ['*/b*d', 'a/bd', true],
    ['*/b*d', 'a/bdc', false],
    ['a/.', 'a/b', false],
    ['a/b+', 'a/bb', false],
    ['a/[b]', 'a/b', false],
    ['a/?', 'a/b', false],
    ['', '', true],
    ['', 'a', false],
  ];
  for (const [glob, id, expected] of matches) {
    it(`"${glob}" ${expected ? 'matches' : 'leaves'} "${id}"`, () => {
      assert.equal(globMatches(glob, id), expected);
    });
  }

  it('takes no time to speak of for many stars', () => {
    assert.equal(globMatches(`${'*a'.repeat(200)}b`, 'a'.repeat(100)), false);
  });
});
