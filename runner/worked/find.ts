import { ConformError } from '../model/conform-error.js';
import { entryOf, type Defect } from '../model/defect.js';
import type { AmbientCase } from '../model/ambient.js';
import type { Case } from '../model/case.js';
import type { DocumentedError, Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import { closest, quoted } from '../suite/nearest.js';

/** What an id names. */
export type Subject =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'ambient'; readonly case: AmbientCase }
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'error'; readonly family: Family; readonly entry: DocumentedError }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'defect'; readonly defect: Defect };

type Defects = ReadonlyMap<string, Defect>;
type Find = (suite: Suite, id: string, defects: Defects) => Subject | null;

/** In the order in which a bare id is looked up; a prefix, as in `services/s3`, asks for one of them. */
const finders: readonly (readonly [prefixes: readonly string[], find: Find])[] = [
  [['cases'], findCase],
  [['ambient'], findAmbient],
  [['services'], findService],
  [['families', 'errors'], findFamily],
  [['errors'], findError],
  [['conditions'], findCondition],
  [['defects'], findDefect],
];

/**
 * What an id names: a case by its id or a former one, a service, a family, an error `<family>/<condition>`, a
 * condition, a known defect by the name that a diagnosis says.
 * @throws ConformError nothing-selected: nothing is called so, with the nearest names
 */
export function findSubject(suite: Suite, id: string, defects: Defects): Subject {
  for (const [, find] of finders) {
    const found = find(suite, id, defects);
    if (found !== null) return found;
  }
  const [, prefix = '', rest = ''] = /^([a-z]+)\/(.+)$/s.exec(id) ?? [];
  for (const [prefixes, find] of finders) {
    const found = prefixes.includes(prefix) ? find(suite, rest, defects) : null;
    if (found !== null) return found;
  }
  throw new ConformError('nothing-selected', nothingCalled(id, suite, defects));
}

function findCase({ cases }: Suite, id: string): Subject | null {
  const found = cases.find((one) => one.id === id || one.aliases.includes(id));
  return found === undefined ? null : { kind: 'case', case: found };
}

function findAmbient({ ambient }: Suite, id: string): Subject | null {
  const found = ambient.find((one) => one.id === id || one.aliases.includes(id));
  return found === undefined ? null : { kind: 'ambient', case: found };
}

function findService({ services }: Suite, name: string): Subject | null {
  const service = services.get(name);
  return service === undefined ? null : { kind: 'service', service };
}

function findFamily({ families }: Suite, name: string): Subject | null {
  const family = families.get(name);
  return family === undefined ? null : { kind: 'family', family };
}

function findError({ families }: Suite, id: string): Subject | null {
  const [name = '', condition = ''] = id.split('/', 2);
  const family = families.get(name);
  const entry = family?.errors.get(condition);
  return family === undefined || entry === undefined || id !== `${name}/${condition}`
    ? null
    : { kind: 'error', family, entry };
}

function findCondition({ families }: Suite, condition: string): Subject | null {
  return [...families.values()].some(({ errors }) => errors.has(condition))
    ? { kind: 'condition', condition }
    : null;
}

function findDefect(_: Suite, name: string, defects: Defects): Subject | null {
  const defect = defects.get(entryOf(name));
  return defect === undefined ? null : { kind: 'defect', defect };
}

/** What else was meant: many cases instead of one thing, or one of the nearest names. */
function nothingCalled(id: string, { cases, ambient, services, families }: Suite, defects: Defects): string {
  const many = (what: string, flags: string) =>
    `${quoted(id)} is ${what}, and show takes one id; see: sigv4-conform list cases ${flags}`;
  if (id.includes('*')) return many('a glob', `--case ${quoted(id)}`);
  if (cases.some((one) => one.id.startsWith(`${id}/`))) return many('a topic', `--case ${quoted(`${id}/*`)}`);
  if (cases.some(({ profile }) => profile === id)) return many('a profile', `--profile ${id}`);
  if (cases.some(({ tags }) => tags.includes(id))) return many('a tag', `--tag ${id}`);
  return `nothing is called ${quoted(id)}; nearest: ${nearestTo(id, { cases, ambient, services, families }, defects).join(', ')}`;
}

/** The nearest names of the kind that the id asks for, or whose names are built like it. */
function nearestTo(
  id: string,
  { cases, ambient, services, families }: Pick<Suite, 'cases' | 'ambient' | 'services' | 'families'>,
  defects: Defects,
) {
  const errors = [...families.values()].flatMap(({ name, errors: entries }) =>
    [...entries.keys()].map((condition) => ({ id: `${name}/${condition}`, condition })),
  );
  const conditions = errors.map(({ condition }) => condition);
  const ids = [...cases, ...ambient].flatMap((one) => [one.id, ...one.aliases]);
  const kinds = new Map<string, readonly string[]>([
    ['cases', ids],
    ['ambient', ambient.map(({ id: name }) => name)],
    ['services', [...services.keys()]],
    ['families', [...families.keys()]],
    ['errors', errors.map((error) => error.id)],
    ['conditions', conditions],
    ['defects', [...defects.keys()]],
  ]);
  const [, prefix = '', rest = ''] = /^([a-z]+)\/(.+)$/s.exec(id) ?? [];
  const asked = kinds.get(prefix);
  if (asked !== undefined) return closest(rest, asked);
  // The distance to a name without a slash would favour whatever is short.
  return id.includes('/')
    ? closest(id, [...ids, ...errors.map((error) => error.id)])
    : closest(id, [...services.keys(), ...families.keys(), ...conditions, ...defects.keys()]);
}
