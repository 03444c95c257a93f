import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentedError, Family, Wording } from '#lib/runner/model/family.js';
import { everyDrawn, type Drawn } from '../support/drawn.js';
import { bundledSuite } from '../support/judged.js';
import { allows } from '../support/template.js';

interface Fact {
  readonly id: string;
  readonly family: string;
  readonly code: string | null;
  readonly status: number | null;
  readonly message: string | null;
  readonly added?: boolean;
}

/** A wording of the catalogue: an entry's own, or a variant's. */
interface Place {
  readonly name: string;
  readonly family: Family;
  readonly entry: DocumentedError;
  readonly wording: Wording;
}

const facts = parse(readFileSync('test/files/facts.yaml', 'utf8')) as readonly Fact[];
const suite = await bundledSuite();
const drawn = await everyDrawn(suite);
const places: readonly Place[] = [...suite.families.values()].flatMap((family) =>
  [...family.errors.values()].flatMap((entry) =>
    [entry, ...entry.variants].map((wording) => ({
      name: [`${family.name}:${entry.condition}`, ...('name' in wording ? [wording.name] : [])].join('/'),
      family,
      entry,
      wording,
    })),
  ),
);

/** Why nothing draws a wording; null if something has to. */
function reasonFor({ unreached }: Wording): string | null {
  if (unreached === null) return null;
  return unreached.kind === 'never' ? `impossible: ${unreached.reason}` : `waits for ${unreached.profile}`;
}

function accountOf(found: readonly Drawn[], reasons: readonly (string | null)[]): string {
  const signer = found.find(({ by }) => by.kind === 'signer');
  if (signer !== undefined) return `triggered by ${signer.by.id}`;
  const [wire] = found;
  if (wire !== undefined) return `checked on the wire by ${wire.by.id}`;
  return reasons.find((reason) => reason !== null) ?? 'not accounted for';
}

/** How a fact is accounted for: something drew it, word for word, or there is a reason why nothing does. */
function accountOfFact({ id, family, code, status, message }: Fact): string {
  const own = places.filter((place) => place.family.name === family && place.wording.references.includes(id));
  const reachable = own.filter(({ wording }) => wording.unreached === null);
  const found = drawn.filter(
    (one) =>
      reachable.some(({ entry }) => entry === one.entry) &&
      (code ?? '') === one.code &&
      (status ?? one.status) === one.status &&
      allows(message ?? '', one.message),
  );
  return accountOf(
    found,
    own.map(({ wording }) => reasonFor(wording)),
  );
}

function accountOfPlace({ entry, wording }: Place): string {
  const found = drawn.filter(
    (one) => one.entry === entry && one.code === wording.code && allows(wording.message, one.message),
  );
  return accountOf(wording.unreached === null ? found : [], [reasonFor(wording)]);
}

describe('the facts', () => {
  it('are 171, and those that a second look added', () => {
    assert.equal(facts.filter(({ added }) => added !== true).length, 171);
    assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
  });

  for (const fact of facts) {
    const account = accountOfFact(fact);
    it(`${fact.id} of ${fact.family}: ${account}`, () => {
      assert.match(account, /^(triggered by|checked on the wire by|waits for|impossible:) /);
    });
  }

  it('are not accounted for by a reply with another code, or another message', () => {
    const seen = facts.filter((fact) => /^(triggered|checked)/.test(accountOfFact(fact)));
    assert.ok(seen.length > 120, `${seen.length} facts`);
    for (const fact of seen) {
      for (const other of [
        { ...fact, code: `${fact.code ?? ''}X` },
        { ...fact, message: `${fact.message ?? ''}X` },
      ]) {
        assert.doesNotMatch(accountOfFact(other), /^(triggered|checked)/, fact.id);
      }
    }
  });

  it('are what every wording of the catalogue refers to', () => {
    const known = new Set(facts.map(({ id }) => id));
    const strange = places.filter(
      ({ wording }) => wording.references.length === 0 || wording.references.some((id) => !known.has(id)),
    );
    assert.deepEqual(
      strange.map(({ name, wording }) => [name, wording.references]),
      [],
    );
  });

  it('are compared word for word', () => {
    const template = "Credential should be scoped to a valid region, not '{scopeRegion}'. ";
    assert.ok(allows(template, "Credential should be scoped to a valid region, not 'eu-west-1'. "));
    assert.ok(!allows(template, "Credential should be scoped to a valid region, not 'eu-west-1'."));
    const sentences =
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization={echo}";
    assert.ok(allows(sentences, "Authorization header requires 'Signature' parameter. Authorization=AWS"));
    assert.ok(!allows(sentences, "Authorization header requires 'Signature' parameters. Authorization=AWS"));
  });
});

describe('every wording of the catalogue', () => {
  it('is drawn by a case, or says why none draws it', () => {
    const open = places.filter((place) => accountOfPlace(place) === 'not accounted for');
    assert.deepEqual(
      open.map(({ name }) => name),
      [],
    );
  });

  it('of former times is pinned by a case, or says why none draws it', () => {
    const pinned = new Set(
      suite.cases.flatMap(({ service, expect }) =>
        expect.flatMap((one) =>
          one.outcome === 'rejected' && one.variant !== undefined
            ? [`${service.family.name}:${one.condition}/${one.variant}`]
            : [],
        ),
      ),
    );
    const open = places.filter(
      ({ name, wording }) =>
        'when' in wording && wording.when === 'other' && wording.unreached === null && !pinned.has(name),
    );
    assert.deepEqual(
      open.map(({ name }) => name),
      [],
    );
  });

  // What somebody may not do although the request is theirs: no signer can be told by it.
  const refusalsOfAuthorisation = [
    'User: arn:aws:iam::123456789012:user/a is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:123456789012:a/b/GET/',
    'User: arn:aws:iam::123456789012:user/a is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:123456789012:a/b/GET/ with an explicit deny',
    'User is not authorized to access this resource with an explicit deny',
  ];
  it('is of authentication: refusals of authorisation are none of them', () => {
    const said = places.filter(({ entry, wording }) =>
      refusalsOfAuthorisation.some(
        (message) =>
          entry.condition !== 'scope-multiple' && wording.message !== '' && allows(wording.message, message),
      ),
    );
    assert.deepEqual(said, []);
  });
});
