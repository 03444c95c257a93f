import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../../test/golden/', import.meta.url);

/**
 * Compares with a file of test/golden. `UPDATE_GOLDEN=1 npx mocha 'build/test/reports/*.test.js'` writes the
 * files anew; read the diff before you commit it.
 */
export function assertGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}
