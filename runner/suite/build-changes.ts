import type { Change } from '../model/case.js';
import type { Change as WrittenChange } from '../types/case-file.js';
import type { CaseEntry } from './case-entry.js';

/** The changes in transit; a body of another length than the signed one is a fault. */
export function buildChanges(entry: CaseEntry, signedBody: Uint8Array): Change[] {
  return (entry.written['in-transit'] ?? []).map((written, position) => {
    const change = buildChange(written);
    if (change.kind === 'set-body' && change.body.length !== signedBody.length) {
      const message = `the changed body has ${change.body.length} bytes, the signed one ${signedBody.length}`;
      const cure = 'keep the length: a hop that changes it would have to change content-length too';
      entry.fault(['in-transit', position, 'set-body'], message, cure);
    }
    return change;
  });
}

/** The schema lets exactly one member through. */
export function buildChange(written: WrittenChange): Change {
  const [name] = Object.keys(written) as [keyof WrittenChange];
  const value = <K extends keyof WrittenChange>(member: K) =>
    written[member] as NonNullable<WrittenChange[K]>;
  switch (name) {
    case 'set-method':
      return { kind: name, method: value(name) };
    case 'set-path':
      return { kind: name, path: value(name) };
    case 'set-query':
      return { kind: name, query: value(name) };
    case 'set-header':
    case 'add-header':
      return { kind: name, header: value(name) };
    case 'remove-header':
      return { kind: name, name: value(name) };
    case 'set-body':
      return { kind: name, body: Buffer.from(value(name), 'utf8') };
    case 'move-date':
      return { kind: name, seconds: value(name) };
    case 'set-date':
    case 'set-credential':
    case 'set-authorization':
      return { kind: name, template: value(name) };
    case 'move-scope-date':
      return { kind: name, days: value(name) };
    case 'lower-case-names':
    case 'merge-repeats':
      return { kind: name };
    case 'set-parameter':
      return { kind: name, parameter: value(name) };
    case 'remove-parameter':
      return { kind: name, name: value(name) };
  }
}
