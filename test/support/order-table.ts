import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Form } from './faulty-request.js';

/** A row of an order: fault → what is answered to it; `together`: what two of them are answered with. */
export type Row = Readonly<Record<string, string>>;

interface Group {
  readonly reason: string;
  readonly form?: Form;
  readonly any: readonly string[];
  readonly with?: readonly string[];
}

/** test/files/check-order.yaml, which says what its members are. */
export const table = parse(readFileSync('test/files/check-order.yaml', 'utf8')) as {
  readonly orders: Readonly<Record<string, Readonly<Record<string, Row>>>>;
  readonly families: Readonly<Record<string, Readonly<Record<Form, readonly string[]>>>>;
  readonly apart: readonly Group[];
  readonly neighbours: readonly Group[];
};

/** The reasons for which a pair was left out so far. */
export const usedGroups = new Set<Group>();

/** The rows of a family's order in this form. */
export function rowsOf(family: string, form: Form): readonly Row[] {
  return (table.families[family]?.[form] ?? []).flatMap((name) => {
    const rows = table.orders[name];
    assert.ok(rows, `no order is named ${name}`);
    return Object.values(rows);
  });
}

/** Every fault that these rows name. */
export function faultsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => Object.keys(row).filter((name) => name !== 'together'));
}

/** What the table says of one fault, or of two. */
export function expected(rows: readonly Row[], ...put: readonly string[]): string {
  for (const row of rows) {
    const found = Object.keys(row).filter((name) => put.includes(name));
    if (found.length > 1 && row.together !== undefined) return row.together;
    if (found[0] !== undefined) return row[found[0]] ?? '';
  }
  return 'accepted';
}

/** Why two faults cannot stand in one request; null if they can. */
function apartBecause(form: Form, a: string, b: string): string | null {
  const group = table.apart.find((one) => (one.form ?? form) === form && holds(one, a, b));
  if (group !== undefined) usedGroups.add(group);
  return group?.reason ?? null;
}

/** Whether the group is about this pair. */
export function holds({ any, with: others = any }: Group, a: string, b: string): boolean {
  return (any.includes(a) && others.includes(b)) || (any.includes(b) && others.includes(a));
}

/** Every two of these faults that can stand in one request. */
export function pairs(of: readonly string[], form: Form): [string, string][] {
  return of.flatMap((a, at) =>
    of.slice(at + 1).flatMap((b): [string, string][] => (apartBecause(form, a, b) === null ? [[a, b]] : [])),
  );
}
