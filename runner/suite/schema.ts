import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import type { AdviceFile } from '../types/advice.js';
import type { CaseFile } from '../types/case-file.js';
import type { ConfigFile } from '../types/config.js';
import type { CredentialsFile } from '../types/credentials.js';
import type { DefectFile } from '../types/defect-file.js';
import type { ErrorFile } from '../types/error-file.js';
import type { HopsFile } from '../types/hops.js';
import type { KnownFailures } from '../types/known-failures.js';
import type { ServiceFile } from '../types/service.js';
import type { SuiteFile } from '../types/suite.js';
import type { Fault } from './fault.js';
import type { Schema } from './schema-at.js';
import type { YamlFile } from './yaml-file.js';

/** What a file of each kind holds; a kind's name is its schema's. */
export interface Contents {
  advice: AdviceFile;
  'case-file': CaseFile;
  config: ConfigFile;
  credentials: CredentialsFile;
  'defect-file': DefectFile;
  'error-file': ErrorFile;
  hops: HopsFile;
  'known-failures': KnownFailures;
  service: ServiceFile;
  suite: SuiteFile;
}

export type FileKind = keyof Contents;

interface Validator {
  readonly validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
}

/** Compiled ahead, and loaded only where a file is checked: together they are most of the code there is. */
const validators: { readonly [K in FileKind]: () => Promise<Validator> } = {
  advice: () => import('#validators/advice.cjs'),
  'case-file': () => import('#validators/case-file.cjs'),
  config: () => import('#validators/config.cjs'),
  credentials: () => import('#validators/credentials.cjs'),
  'defect-file': () => import('#validators/defect-file.cjs'),
  'error-file': () => import('#validators/error-file.cjs'),
  hops: () => import('#validators/hops.cjs'),
  'known-failures': () => import('#validators/known-failures.cjs'),
  service: () => import('#validators/service.cjs'),
  suite: () => import('#validators/suite.cjs'),
};

/** Checks a file by the schema of its kind. */
export async function checkSchema<K extends FileKind>(
  file: YamlFile,
  kind: K,
): Promise<{ content: Contents[K] } | { faults: readonly Fault[] }> {
  const { validate } = await validators[kind]();
  if (validate(file.value)) return { content: file.value as Contents[K] };
  const { schemaFaults } = await import('./schema-faults.js');
  return { faults: schemaFaults(file, readSchema(kind), validate.errors ?? []) };
}

/** Read only where there is a fault to explain: the validators are compiled ahead. */
function readSchema(kind: FileKind): Schema {
  const file = new URL(`../../../schemas/${kind}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}
