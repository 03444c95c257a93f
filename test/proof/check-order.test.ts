import assert from 'node:assert/strict';
import type { CheckName, Family } from '#lib/runner/model/family.js';
import type { Service } from '#lib/runner/model/service.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import type { Fault } from '#lib/runner/service/fault.js';
import { firstFault, receive, type Receipt } from '#lib/runner/service/receive.js';
import { readPresented } from '#lib/runner/service/presented.js';
import { faults } from '../support/faults.js';
import { rightDraft, signingTime, written, type Form } from '../support/faulty-request.js';
import { bundledSuite } from '../support/judged.js';
import { expected, faultsOf, holds, pairs, rowsOf, table, usedGroups } from '../support/order-table.js';

const suite = await bundledSuite();
const forms = ['header', 'query'] as const;

/** A request with these faults, in front of a service of the family. */
function received(family: Family, form: Form, ...put: readonly string[]): Receipt {
  return receive(...laid(family, form, put));
}

function laid(family: Family, form: Form, put: readonly string[]): Parameters<typeof receive> {
  const found = [...suite.services.values()].find((one) => one.family.name === family.name);
  assert.ok(found, `no service answers as ${family.name}`);
  // VPC Lattice, which wants x-amz-content-sha256 signed, is of rest-json: every right request here signs it.
  const service: Service = { ...found, family, requiresContentSha256: true };
  const documentation = suite.credentials.get('documentation');
  assert.ok(documentation);
  const draft = rightDraft(form, service.signingName, documentation);
  for (const name of put) {
    assert.ok(faults[name], `no fault is named ${name}`);
    faults[name](draft, suite);
  }
  const noBytes = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  return [
    written(draft, service.presignedPayload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : noBytes),
    {
      service,
      region: 'us-east-1',
      clock: new Date(signingTime.getTime() + draft.clockOffsetMs),
      keys: keyRing(suite.credentials.values()),
      signsToken: true,
      requestId: 'x',
      wordings: new Map(),
    },
  ];
}

function answer(receipt: Receipt): string {
  return receipt.accepted ? 'accepted' : named(receipt.fault);
}

function named({ condition, wording }: Fault): string {
  return wording === undefined ? condition : `${condition}/${wording}`;
}

/** The pairs whose answer is not the table's. */
function surprises(family: Family, form: Form, of: readonly [string, string][]): string[] {
  const rows = rowsOf(family.name, form);
  return of.flatMap(([a, b]) => {
    const said = expected(rows, a, b);
    const seen = answer(received(family, form, a, b));
    return said === seen ? [] : [`${a} + ${b}: ${seen} instead of ${said}`];
  });
}

describe('the order of the checks', () => {
  it('is in the table for every family, and for no other', () => {
    assert.deepEqual(Object.keys(table.families).sort(), [...suite.families.keys()].sort());
  });

  it('is asked with every fault that there is', () => {
    const asked = Object.values(table.orders).flatMap((rows) => faultsOf(Object.values(rows)));
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(faults).sort());
  });

  let walked = 0;
  for (const family of suite.families.values()) {
    for (const form of forms) {
      const rows = rowsOf(family.name, form);
      const all = faultsOf(rows);
      describe(`of ${family.name} in ${form} form`, () => {
        it('accepts a request without a fault, and finds each fault by itself', () => {
          assert.equal(answer(received(family, form)), 'accepted');
          const seen = all.map((name) => [name, answer(received(family, form, name))]);
          assert.deepEqual(
            seen,
            all.map((name) => [name, expected(rows, name)]),
          );
        });

        it('finds each fault by the check that its entry names', () => {
          const entryOf = (name: string) => family.errors.get(expected(rows, name).split('/')[0] ?? '');
          // A wording may have a check of its own, and in the query form the entry's may not be asked.
          const own = all.filter((name) => {
            const check = entryOf(name)?.check;
            return (
              !expected(rows, name).includes('/') &&
              (form === 'header' || family.queryChecks.includes(check!))
            );
          });
          assert.ok(own.length > 10, own.join());
          assert.deepEqual(
            own.map((name) => [name, finderOf(family, form, name)]),
            own.map((name) => [name, entryOf(name)?.check]),
          );
        });

        it('answers the earlier of any two faults', () => {
          const both = pairs(all, form);
          walked += both.length;
          assert.deepEqual(surprises(family, form, both), []);
        });

        it('is seen to be another where two neighbouring checks change places', () => {
          const asked = all.map((name) => finderOf(family, form, name));
          const order = orderOf(family, form).filter((check) => asked.includes(check));
          const unseen = order.slice(1).flatMap((second, at) => {
            const first = order[at] ?? second;
            if (table.neighbours.some((group) => holds(group, first, second))) return [];
            const swapped = order.with(at, second).with(at + 1, first);
            const other = { ...family, checks: swapped, queryChecks: swapped };
            const between = pairs(all, form).filter((pair) => {
              const found = pair.map((name) => finderOf(family, form, name));
              return found.includes(first) && found.includes(second);
            });
            return surprises(other, form, between).length > 0 ? [] : [`${first} and ${second}`];
          });
          assert.deepEqual(unseen, []);
        });
      });
    }
  }

  describe('as a whole', () => {
    it('was walked over thousands of pairs, and every reason for leaving one out was used', () => {
      assert.ok(walked > 3000, `${walked} pairs`);
      const unused = table.apart.filter((group) => !usedGroups.has(group));
      assert.deepEqual(unused, []);
    });
  });
});

function orderOf({ checks, queryChecks }: Family, form: Form): readonly CheckName[] {
  return form === 'query' ? queryChecks : checks;
}

/** The check that finds a fault. */
function finderOf(family: Family, form: Form, name: string): CheckName | undefined {
  const [request, endpoint] = laid(family, form, [name]);
  const reception = { request, endpoint, presented: readPresented(request) };
  const said = expected(rowsOf(family.name, form), name);
  return orderOf(family, form).find((check) => {
    const fault = firstFault(reception, [check]);
    return fault !== null && named(fault) === said;
  });
}
