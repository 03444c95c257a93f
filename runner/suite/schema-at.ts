import type { ValuePath } from './yaml-file.js';

/** The members of a draft-07 schema that messages are made of. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * The part of a schema that speaks of one value of a file. Found by the value's path, because the schema path
 * that a precompiled validator gives begins anew at every reference.
 */
export function schemaAt(root: Schema, top: unknown, path: ValuePath): Schema {
  let schema = settle(root, root, top);
  let value = top;
  for (const segment of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[segment];
    const next = typeof segment === 'number' ? itemOf(schema, segment) : schema.properties?.[segment];
    schema = settle(root, next ?? {}, value);
  }
  return schema;
}

function itemOf({ items }: Schema, position: number): Schema | undefined {
  return Array.isArray(items) ? (items as readonly Schema[])[position] : (items as Schema | undefined);
}

/** A schema with its references, its single allOf and the branch that its `if` takes for this value laid over it. */
function settle(root: Schema, schema: Schema, value: unknown): Schema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/definitions/', '');
    return { ...settle(root, root.definitions?.[name] ?? {}, value), ...schema };
  }
  const [part] = schema.allOf ?? [];
  if (part !== undefined) return { ...settle(root, part, value), ...schema };
  if (schema.if === undefined) return schema;
  const branch = schema.if.type === typeName(value) ? schema.then : schema.else;
  return { ...settle(root, branch ?? {}, value), ...schema };
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
