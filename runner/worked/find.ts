import { ConformError } from '../model/conform-error.js';
import type { Case, DocumentedError, Family, Service, Suite } from '../model/suite.js';
import { closest, quoted } from '../suite/nearest.js';

/** What an id names. */
export type Subject =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'error'; readonly family: Family; readonly entry: DocumentedError }
  | { readonly kind: 'condition'; readonly condition: string };

type Find = (suite: Suite, id: string) => Subject | null;

/** In the order in which a bare id is looked up; a prefix, as in `services/s3`, asks for one of them. */
const finders: readonly (readonly [prefixes: readonly string[], find: Find])[] = [
  [['cases'], findCase],
  [['services'], findService],
  [['families', 'errors'], findFamily],
  [['errors'], findError],
  [['conditions'], findCondition],
];

/**
 * What an id names: a case by its id or a former one, a service, a family, an error `<family>/<condition>`, a
 * condition.
 * @throws ConformError nothing-selected: nothing is called so, with the nearest names
 */
export function findSubject(suite: Suite, id: string): Subject {
  for (const [, find] of finders) {
    const found = find(suite, id);
    if (found !== null) return found;
  }
  const [, prefix = '', rest = ''] = /^([a-z]+)\/(.+)$/s.exec(id) ?? [];
  for (const [prefixes, find] of finders) {
    const found = prefixes.includes(prefix) ? find(suite, rest) : null;
    if (found !== null) return found;
  }
  throw new ConformError('nothing-selected', `nothing is called ${quoted(id)}; ${cureFor(id, suite)}`);
}

function findCase({ cases }: Suite, id: string): Subject | null {
  const found = cases.find((one) => one.id === id || one.aliases.includes(id));
  return found === undefined ? null : { kind: 'case', case: found };
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

/** What else was meant: a list of cases, or the nearest names. */
function cureFor(id: string, { cases, services, families }: Suite): string {
  const list = (flags: string) => `it shows one thing by its id: see "sigv4-conform list cases ${flags}"`;
  if (id.includes('*')) return list(`--case '<glob>'`);
  if (cases.some((one) => one.id.startsWith(`${id}/`))) return `it is a topic: ${list(`--case '${id}/*'`)}`;
  if (cases.some(({ profile }) => profile === id)) return `it is a profile: ${list(`--profile ${id}`)}`;
  if (cases.some(({ tags }) => tags.includes(id))) return `it is a tag: ${list(`--tag ${id}`)}`;
  const errors = [...families.values()].flatMap(({ name, errors }) =>
    [...errors.keys()].map((condition) => [`${name}/${condition}`, condition] as const),
  );
  // The distance to a name without a slash would favour whatever is short.
  const near = id.includes('/')
    ? closest(id, [...cases.flatMap((one) => [one.id, ...one.aliases]), ...errors.map(([whole]) => whole)])
    : closest(id, [...services.keys(), ...families.keys(), ...errors.map(([, condition]) => condition)]);
  return near.length === 0 ? 'the suite is empty' : `nearest: ${near.join(', ')}`;
}
