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
import { hostileReport } from '../reports/hostile.js';
import { sampleReport, soundReport } from '../reports/sample.js';
import { each, launch } from './chromium.js';

const axe = createRequire(import.meta.url)('axe-core') as { readonly source: string };

describe('the HTML page in a browser', function () {
  this.timeout(30_000);
  let browser: Browser | undefined;
  let folder = '';
  /** What the page of a test complained of. */
  let complaints: string[] = [];
  let requests: string[] = [];

  before(async function () {
    folder = mkdtempSync(join(tmpdir(), 'sigv4-conform-page-'));
    browser = await launch(this);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
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

  async function open(report: Report, hash = '', context: BrowserContextOptions = {}): Promise<Page> {
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
    const page = await (await browser!.newContext(context)).newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  }

  const shown = (page: Page) => each(page.locator('.case:visible code.id'), 'textContent');

  it('shows who was judged, what came of it, and failures first', async () => {
    const page = await open(sampleReport());
    assert.equal(await page.locator('h1').innerText(), 'my-signer 2.3.1');
    assert.match(
      await page.locator('.outcome').innerText(),
      /^Not conformant \(in core, errors\)\n+Gate FAILED: 10 unexpected failures/,
    );
    assert.equal((await shown(page)).length, 13);
    assert.deepEqual(await each(page.locator('h1, h2, h3'), 'tagName'), [
      'H1',
      'H2',
      'H2',
      'H2',
      'H3',
      'H3',
      'H3',
      'H3',
      'H3',
      'H3',
    ]);
  });

  it('names in the table of documented errors what came instead, and leads there', async () => {
    const page = await open(sampleReport());
    const row = page.locator('.errors tr', { hasText: 'expired' });
    assert.equal(await row.locator('.missed').innerText(), '✗ control: signature-mismatch');
    await row.locator('.missed a').click();
    const entry = page.locator('[id="clock/is-sixteen-minutes-late"]');
    assert.equal(await entry.getAttribute('open'), '');
    assert.ok(await entry.locator('dt', { hasText: 'Difference' }).isVisible());
  });

  it('has request, expectation, observation and difference of a case', async () => {
    const page = await open(sampleReport(), '#canonical-headers/folds-blanks');
    const entry = page.locator('[id="canonical-headers/folds-blanks"]');
    const facts = await entry.locator('dt').allInnerTexts();
    assert.deepEqual(facts, [
      'Case',
      'Expected',
      'Observed',
      'Difference',
      'Request as sent',
      'Source',
      'Run it again',
    ]);
    const [expected, actual] = await entry.locator('.diff td').allInnerTexts();
    assert.equal(expected, 'x-amz-meta-a:a b');
    assert.equal(actual, 'x-amz-meta-a:a \\x20b\\x20');
    assert.match(
      await entry.locator('.wire').innerText(),
      /^POST https:\/\/iam\.amazonaws\.com\/\?a=<script>alert\(1\)<\/script>\n[^]*x-amz-meta-a: a \\x20b\\x20\n[^]*4 bytes, not text\n0000 {2}c3 a9 0a ff/,
    );
    assert.equal(
      await entry.locator('.command').innerText(),
      'npx sigv4-conform --adapter ./mySigner --case canonical-headers/folds-blanks',
    );
  });

  it('filters by verdict, profile, level and service, and says how many are left', async () => {
    const page = await open(sampleReport());
    await page.selectOption('#verdict', 'error');
    assert.equal(await page.locator('#shown').innerText(), '4 of 25 cases');
    assert.equal((await shown(page)).length, 4);
    await page.selectOption('#level', 'observe');
    assert.deepEqual(await shown(page), ['method/is-in-lower-case']);
    await page.click('button[type=reset]');
    await page.waitForFunction('document.getElementById("shown").textContent === "25 cases"');
    await page.selectOption('#profile', 'session-token');
    assert.equal((await shown(page)).length, 3);
    await page.selectOption('#verdict', 'unexpected');
    assert.deepEqual(await shown(page), ['session-token/is-asked-for']);
    await page.selectOption('#service', 'sts');
    assert.ok(await page.locator('#nothing').isVisible());
  });

  it('searches all words, not in the request', async () => {
    const page = await open(sampleReport());
    await page.fill('#search', 'SIGNATURE-mismatch  twice');
    assert.deepEqual(await shown(page), [
      'canonical-uri/encodes-a-space-twice',
      'credentials/are-asked-for-twice',
    ]);
    await page.fill('#search', 'SignedHeaders=host;x-amz-date,');
    assert.deepEqual(await shown(page), []);
  });

  it('opens what a link names, also under a filter', async () => {
    const page = await open(sampleReport(), '#credential-scope/names-another-service');
    const entry = page.locator('[id="credential-scope/names-another-service"]');
    assert.ok(await entry.locator('dt', { hasText: 'Observed' }).isVisible());
    await page.selectOption('#verdict', 'fail');
    assert.ok(!(await entry.isVisible()));
    await page.evaluate('location.hash = "#host/is-in-upper-case"');
    await page.locator('[id="host/is-in-upper-case"] dl').waitFor();
    assert.equal(await page.evaluate('document.activeElement.parentElement.id'), 'host/is-in-upper-case');
    await page.selectOption('#verdict', 'error');
    assert.ok(!(await page.locator('[id="host/is-in-upper-case"]').isVisible()));
  });

  for (const width of [1200, 800]) {
    it(`shows what a link names below the toolbar, at ${width} pixels`, async () => {
      const viewport = { width, height: 600 };
      const page = await open(sampleReport(), '#credential-scope/names-another-service', { viewport });
      const toolbar = await page.locator('#toolbar').boundingBox();
      const summary = await page
        .locator('[id="credential-scope/names-another-service"] summary')
        .first()
        .boundingBox();
      assert.ok(toolbar !== null && summary !== null);
      assert.ok(
        summary.y >= toolbar.y + toolbar.height,
        `${summary.y} is under ${toolbar.y + toolbar.height}`,
      );
      assert.ok(summary.y < viewport.height);
    });
  }

  it('is worked by the keyboard alone', async () => {
    const page = await open(sampleReport());
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the cases');
    await page.keyboard.press('/');
    await page.keyboard.type('thirty');
    assert.deepEqual(await shown(page), ['canonical-query/sorts-thirty-keys']);
    for (let presses = 0; presses < 9; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.matches(".case > summary")')) break;
    }
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('[id="canonical-query/sorts-thirty-keys"] dl').isVisible());
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    await page.focus('#search');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#shown').innerText(), '25 cases');
  });

  it('opens and closes all that is shown', async () => {
    const page = await open(sampleReport());
    await page.click('#fold');
    assert.equal(await page.locator('.case[open]').count(), 25);
    await page.click('#fold');
    assert.equal(await page.locator('.case[open]').count(), 0);
  });

  it('prints what is unexpected whole, and folds it again', async () => {
    const page = await open(sampleReport());
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    assert.equal(await page.locator('.case[open]').count(), 13);
    assert.equal(await page.locator('.group:not([open])').count(), 0);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    assert.equal(await page.locator('.case[open]').count(), 0);
  });

  it('can be read without script', async () => {
    const page = await open(sampleReport(), '', { javaScriptEnabled: false });
    assert.ok(!(await page.locator('#toolbar').isVisible()));
    await page.locator('[id="canonical-uri/encodes-a-space-twice"] > summary').click();
    assert.ok(await page.locator('[id="canonical-uri/encodes-a-space-twice"] .diff').isVisible());
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, report] of [
      ['a failing', sampleReport()],
      ['a sound', soundReport()],
    ] as const) {
      it(`gives axe nothing to say of ${name} report, ${colorScheme}`, async () => {
        const page = await open(report, '', { colorScheme });
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        await page.evaluate(axe.source);
        const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        assert.deepEqual(found, []);
        assert.ok(passes.length > 20);
      });
    }
  }

  it('lets axe find a fault that is put in', async () => {
    const page = await open(sampleReport());
    await page.evaluate(
      'document.querySelector("#search").parentElement.replaceWith(document.querySelector("#search"))',
    );
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['label'],
    );
  });

  for (const width of [360, 390, 1200]) {
    it(`never scrolls sideways at ${width} pixels`, async () => {
      const page = await open(sampleReport(), '', { viewport: { width, height: 800 } });
      await page.click('#fold');
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    });
  }

  it('takes nothing of a signer for markup', async () => {
    const page = await open(hostileReport());
    const counted = 'script, style, img, iframe, object, form, link, title, [onerror], [onclick]';
    const elements = (at: Page) => each(at.locator(counted), 'tagName');
    const plain = ['TITLE', 'LINK', 'STYLE', 'FORM', 'SCRIPT'];
    assert.deepEqual(await elements(page), plain);
    assert.equal(await page.evaluate('window.hit'), undefined);
    const links = await each(page.locator('a'), 'href');
    assert.ok(links.length > 30);
    assert.deepEqual(
      links.filter((href) => !/^(file:|https:\/\/example\.com\/)/.test(href)),
      [],
    );
    assert.match(await page.locator('h1').innerText(), /^<script>window\.hit=1<\/script><img /);
    // The entries stay linkable: the first link leads to one.
    await page.locator('.first a').first().click();
    assert.equal(await page.locator('.case[open]').count(), 1);
    await page.fill('#search', 'nothing like it');
    assert.ok(!(await page.locator('.case').first().isVisible()));
  });
});
