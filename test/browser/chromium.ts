import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator } from 'playwright-core';

/** Debian's place, unless the environment names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** As long as a test may take, nearly: a busy machine fails none. */
export const patienceMs = 100_000;

/**
 * The browser for this suite of tests. Without one the tests are skipped and say so; where CI is set they fail,
 * for there somebody counts on them.
 */
export async function launch(test: Mocha.Context): Promise<Browser> {
  if (!existsSync(executablePath)) {
    const cure =
      'install Chromium ("apt-get install -y chromium"), or name it in the environment variable CHROMIUM';
    if ((process.env['CI'] ?? '') !== '') throw new Error(`there is no ${executablePath}: ${cure}`);
    console.warn(`    the page is not tested, for there is no ${executablePath}: ${cure}`);
    test.skip();
  }
  return await chromium.launch({
    executablePath,
    timeout: patienceMs,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A property of every element, as text. */
export async function each(elements: Locator, property: string): Promise<string[]> {
  return await elements.evaluateAll(
    (list: readonly unknown[], name) => list.map((one) => String((one as Record<string, unknown>)[name])),
    property,
  );
}
