import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { reporters } from '#lib/reports/index.js';
import type { Report } from '#lib/runner/types/report.js';
import { launch, patienceMs } from './chromium.js';

const axe = createRequire(import.meta.url)('axe-core') as { readonly source: string };

/** Draws the page of a report and opens it, at a fragment and under settings of the browser if there are any. */
export type Open = (report: Report, hash?: string, context?: BrowserContextOptions) => Promise<Page>;

/** Opens a page from its file, at a fragment and under settings of the browser if there are any. */
export type Visit = (file: string, hash?: string, context?: BrowserContextOptions) => Promise<Page>;

/** As `visits`, for the page of a report. */
export function pages(): Open {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sigv4-conform-page-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const visit = visits();
  return async (report, hash = '', context = {}) => {
    const file = join(folder, 'report.html');
    const options = {
      color: false,
      columns: 80,
      verbose: false,
      quiet: false,
      command: ['--adapter', './mySigner'],
    };
    const render = await reporters.get('html')!.load();
    writeFileSync(file, render(report, options));
    return visit(file, hash, context);
  };
}

/**
 * To be called inside a suite of tests: a browser for it. After each test its pages are closed, and the test fails
 * if one of them complained or asked for anything but files.
 */
export function visits(): Visit {
  let browser: Browser | undefined;
  let complaints: string[] = [];
  let requests: string[] = [];

  before(async function () {
    browser = await launch(this);
  });
  after(async () => {
    await browser?.close();
  });
  beforeEach(() => {
    complaints = [];
    requests = [];
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
      [],
    );
  });

  return async (file, hash = '', context = {}) => {
    const page = await (await browser!.newContext(context)).newPage();
    page.setDefaultTimeout(patienceMs);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  };
}

/**
 * What axe finds on the page, and how many of its rules found nothing.
 * @param preload false: axe fetches no style sheet, which a page that was opened from a file cannot
 */
export async function accessibility(
  page: Page,
  preload = true,
): Promise<{ found: string[]; rules: string[]; held: number }> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run({ preload: ${preload} })`);
  return {
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    rules: violations.map(({ id }) => id),
    held: passes.length,
  };
}
