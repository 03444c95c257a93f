import { readFileSync } from 'node:fs';
import { validate as validateCases } from '#validators/case-file.cjs';
import { validate as validateConfig } from '#validators/config.cjs';
import { validate as validateCredentials } from '#validators/credentials.cjs';
import { validate as validateErrors } from '#validators/error-file.cjs';
import { validate as validateKnownFailures } from '#validators/known-failures.cjs';
import { validate as validateService } from '#validators/service.cjs';
import { validate as validateSuite } from '#validators/suite.cjs';
import type { CaseFile } from '../types/case-file.js';
import type { ConfigFile } from '../types/config.js';
import type { CredentialsFile } from '../types/credentials.js';
import type { ErrorFile } from '../types/error-file.js';
import type { KnownFailures } from '../types/known-failures.js';
import type { ServiceFile } from '../types/service.js';
import type { SuiteFile } from '../types/suite.js';
import type { Fault } from './fault.js';
import { schemaFaults, type Schema } from './schema-faults.js';
import type { YamlFile } from './yaml-file.js';

/** What a file of each kind holds; a kind's name is its schema's. */
export interface Contents {
  'case-file': CaseFile;
  config: ConfigFile;
  credentials: CredentialsFile;
  'error-file': ErrorFile;
  'known-failures': KnownFailures;
  service: ServiceFile;
  suite: SuiteFile;
}

export type FileKind = keyof Contents;

const validators = {
  'case-file': validateCases,
  config: validateConfig,
  credentials: validateCredentials,
  'error-file': validateErrors,
  'known-failures': validateKnownFailures,
  service: validateService,
  suite: validateSuite,
};

/** Checks a file by the schema of its kind. */
export function checkSchema<K extends FileKind>(
  file: YamlFile,
  kind: K,
): { content: Contents[K] } | { faults: readonly Fault[] } {
  const validate = validators[kind];
  if (validate(file.value)) return { content: file.value as Contents[K] };
  return { faults: schemaFaults(file, readSchema(kind), validate.errors ?? []) };
}

/** Read only where there is a fault to explain: the validators are compiled ahead. */
function readSchema(kind: FileKind): Schema {
  const file = new URL(`../../../schemas/${kind}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}
