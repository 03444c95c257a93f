// Ways to judge a signer: which defects each catches, and which right signers it calls wrong.
import { signWith } from '../../dist/runner/adapter/builtin-signer.js';
import { conform } from '../../dist/runner/conform/conform.js';
import { defects as changes } from '../../dist/runner/defects/defects.js';
import { selftest } from '../../dist/runner/selftest/selftest.js';
import { TestedSigner } from '../../dist/runner/selftest/signer.js';
import { standOf } from '../../dist/runner/selftest/stand.js';
import { loadDefects } from '../../dist/runner/suite/load-defects.js';
import { loadSuite } from '../../dist/runner/suite/load.js';
import { toolVersion } from '../../dist/runner/version.js';
import { harmlessSigners } from './harmless.js';

const catalogue = await loadDefects();

/** Ids of the defects that can be switched on and are wrong everywhere. */
export const gating = [...catalogue.values()]
  .filter(({ contested, notExecutable }) => contested === null && notExecutable === null)
  .map(({ id }) => id);

/** Compares what a signer answers with the published text, byte for byte. */
export function byVectors(name, vectors) {
  // A vector that the right signer does not reproduce has an answer that does not follow from its request.
  const usable = vectors.filter((vector) => agrees(vector, {}));
  const fails = (signer) => usable.some((vector) => !agrees(vector, signer));
  return {
    name,
    asks: `${usable.length} vector${usable.length === 1 ? '' : 's'}`,
    leftOut: vectors.filter((vector) => !usable.includes(vector)).map((vector) => vector.name),
    caught: gating.filter((id) => fails({ change: changes.get(id) })),
    named: null,
    falseAlarms: harmlessSigners.filter(fails).map((signer) => signer.name),
  };
}

function agrees({ operation, input, changes: own, expected, shown }, { told, change }) {
  const all = change === undefined ? own : [...own, change];
  const outcome = signWith(all, new Map(), operation, told === undefined ? input : told(input));
  return outcome.outcome === 'signed' && shown(outcome.request) === expected;
}

/** This suite: what its selftest says, and the signers that its gate would not let pass. */
export async function byOurs(name, onProgress) {
  const suite = await loadSuite({ bundled: true, extra: [], cwd: process.cwd() });
  const { defects, passed } = await selftest({
    suite,
    cases: suite.cases,
    catalogue,
    defects: new Set(catalogue.keys()),
    full: false,
    toolVersion: toolVersion(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress,
  });
  if (!passed) throw new Error('the selftest fails: see "npx sigv4-conform selftest"');
  const own = defects.filter(({ id }) => gating.includes(id));
  return {
    name,
    asks: `${suite.cases.filter(({ kind }) => kind === 'signer').length} cases`,
    leftOut: [],
    caught: own.filter(({ caught }) => caught.must + caught.should > 0).map(({ id }) => id),
    named: own.filter((one) => one.named === 'first' || one.named === 'tie').map(({ id }) => id),
    falseAlarms: await oursFalseAlarms(suite),
  };
}

/** The right signers that a must or should case fails. */
export async function oursFalseAlarms(suite) {
  const cases = suite.cases.filter(({ kind, level }) => kind === 'signer' && level !== 'observe');
  const stand = await standOf(suite, cases, toolVersion());
  const alarms = [];
  for (const { name, told, change } of harmlessSigners) {
    const signer = new TestedSigner([], change === undefined ? [] : [change], toolVersion());
    const bench = stand.benchOf({
      ...signer,
      hello: signer.hello,
      call: (operation, input) => signer.call(operation, told === undefined ? input : told(input)),
    });
    for (const testCase of cases) {
      const { verdict, observed } = await conform(testCase, bench);
      if (verdict === 'pass') continue;
      alarms.push(`${name} (${testCase.id}: ${observed?.outcome ?? verdict})`);
      break;
    }
  }
  return alarms;
}
