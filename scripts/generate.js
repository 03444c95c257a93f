// Writes what is generated from schemas/: TypeScript types (runner/types) and precompiled validators
// (schemas/validators). With --check it writes nothing and fails when a committed file has drifted.
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const standalone = standaloneModule.default ?? standaloneModule;
const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** Schema name → the functions of its validator: exported name → $ref inside the schema. */
const schemas = {
  'case-file': { validate: '' },
  credentials: { validate: '' },
  service: { validate: '' },
  'error-file': { validate: '' },
  advice: { validate: '' },
  'defect-file': { validate: '' },
  config: { validate: '' },
  suite: { validate: '' },
  hops: { validate: '' },
  'client-entry': { validate: '' },
  'known-failures': { validate: '' },
  report: { validate: '' },
  explain: { validate: '' },
  diagnosis: { validate: '' },
  selftest: { validate: '' },
  served: { validate: '' },
  comparison: { validate: '' },
  matrix: { validate: '' },
  protocol: {
    reply: '',
    helloResult: '#/definitions/helloResult',
    signParams: '#/definitions/signParams',
    signResult: '#/definitions/signResult',
    helloParams: '#/definitions/helloParams',
  },
};

const outputs = new Map();
for (const [name, exports] of Object.entries(schemas)) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
  outputs.set(`runner/types/${name}.ts`, await typesOf(name, schema));
  const [code, declaration] = validatorsOf(name, schema, exports);
  outputs.set(`schemas/validators/${name}.cjs`, code);
  outputs.set(`schemas/validators/${name}.d.cts`, declaration);
}

let drifted = 0;
for (const [path, text] of outputs) {
  const file = join(root, path);
  if (check) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      drifted++;
      console.error(`${path} is not what schemas/ generates: run "npm run generate" and commit it`);
    }
  } else {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}
if (drifted > 0) process.exit(1);
console.log(`${check ? 'checked' : 'wrote'} ${outputs.size} generated files`);

async function typesOf(name, schema) {
  const text = await compile(structuredClone(schema), schema.title, {
    bannerComment: `// Generated from schemas/${name}.schema.json by "npm run generate". Do not edit.`,
    additionalProperties: true,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return text;
}

function validatorsOf(name, schema, exports) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTuples: true,
    verbose: false,
    code: { source: true, lines: true },
  });
  ajv.addKeyword('tsType');
  ajv.addSchema(schema);
  const refs = {};
  for (const [exported, pointer] of Object.entries(exports)) refs[exported] = `${schema.$id}${pointer}`;
  const header = `'use strict';\n// Generated from schemas/${name}.schema.json by "npm run generate". Do not edit.\n`;
  const code = header + standalone(ajv, refs).replace(/^"use strict";/, '') + '\n';
  const declaration =
    `// Generated from schemas/${name}.schema.json by "npm run generate". Do not edit.\n` +
    `import type { ErrorObject } from 'ajv';\n` +
    `interface Validate {\n  (value: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n` +
    Object.keys(exports)
      .map((exported) => `export declare const ${exported}: Validate;\n`)
      .join('');
  return [code, declaration];
}
