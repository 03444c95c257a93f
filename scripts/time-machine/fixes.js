// Reads adapters/time-machine.yaml: the published fixes that the time machine goes back to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { Obstacle } from '../adapters/execute.js';

export const file = 'adapters/time-machine.yaml';

/**
 * The day and the fixes, as schemas/time-machine.schema.json describes them.
 * @param {string} root the repository's folder
 * @param {string} [text] the file's text, where it is not the one in the repository
 * @throws {Obstacle} where the text breaks YAML or the schema, or two fixes have one id; it names the line
 */
export function readFixes(root, text = readFileSync(join(root, file), 'utf8')) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset) => `${file}:${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken !== undefined) throw new Obstacle(`${at(broken.pos[0])}: ${broken.message}`);

  const lineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (node?.range) return at(node.range[0]);
    }
    return at(0);
  };
  const value = document.toJS({ maxAliasCount: 0 });
  const schema = JSON.parse(readFileSync(join(root, 'schemas/time-machine.schema.json'), 'utf8'));
  const holds = new Ajv().compile(schema);
  if (!holds(value)) {
    const [{ instancePath, message, params }] = holds.errors;
    const path = instancePath.split('/').slice(1);
    const extra = params.additionalProperty === undefined ? '' : ` (${params.additionalProperty})`;
    throw new Obstacle(
      `${lineOf(path.map((name) => (/^\d+$/.test(name) ? Number(name) : name)))}: ${instancePath || 'the file'} ${message}${extra}`,
    );
  }
  value.fixes.forEach(({ id }, index) => {
    if (value.fixes.findIndex((other) => other.id === id) !== index)
      throw new Obstacle(`${lineOf(['fixes', index])}: another fix is named ${id}`);
  });
  return { asOf: value['as-of'], fixes: value.fixes };
}
