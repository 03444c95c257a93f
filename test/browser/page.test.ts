import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hostileReport } from '../reports/hostile.js';
import { sampleReport, soundReport } from '../reports/sample.js';
import { each } from './chromium.js';
import { accessibility, pages } from './pages.js';

describe('the HTML page in a browser', function () {
  const open = pages();
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
      'H3',
      'H3',
      'H3',
      'H3',
      'H2',
      'H3',
      'H3',
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

  it('leads from the top to the causes, from a cause to its cases and back', async () => {
    const page = await open(sampleReport());
    await page.click('.outcome a');
    const first = page.locator('#cause-1');
    assert.match(await first.locator('h3').innerText(), /^1\. query-sort-joined-string explains 2 failures$/);
    assert.deepEqual(await first.locator('dt').allInnerTexts(), [
      'Wrong',
      'Mend',
      'Or equally',
      'Certainty',
      'Cases',
    ]);
    await first.locator('.links a').nth(1).click();
    const entry = page.locator('[id="clock/is-sixteen-minutes-late"][open]');
    await entry.waitFor();
    await entry.locator('a[href="#cause-1"]').click();
    assert.equal(new URL(page.url()).hash, '#cause-1');
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
      'Cause',
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
    await page.selectOption('#filter-verdict', 'error');
    assert.equal(await page.locator('#filter .shown').innerText(), '4 of 25 cases');
    assert.equal((await shown(page)).length, 4);
    await page.selectOption('#filter-level', 'observe');
    assert.deepEqual(await shown(page), ['method/is-in-lower-case']);
    await page.click('#filter button[type=reset]');
    await page.locator('#filter .shown', { hasText: /^25 cases$/ }).waitFor();
    await page.selectOption('#filter-profile', 'session-token');
    assert.equal((await shown(page)).length, 3);
    await page.selectOption('#filter-verdict', 'unexpected');
    assert.deepEqual(await shown(page), ['session-token/is-asked-for']);
    await page.selectOption('#filter-service', 'sts');
    assert.ok(await page.locator('#cases ~ .nothing').isVisible());
  });

  it('searches all words, not in the request', async () => {
    const page = await open(sampleReport());
    await page.fill('#filter-search', 'SIGNATURE-mismatch  twice');
    assert.deepEqual(await shown(page), [
      'canonical-uri/encodes-a-space-twice',
      'credentials/are-asked-for-twice',
    ]);
    await page.fill('#filter-search', 'SignedHeaders=host;x-amz-date,');
    assert.deepEqual(await shown(page), []);
  });

  it('opens what a link names, also under a filter', async () => {
    const page = await open(sampleReport(), '#credential-scope/names-another-service');
    const entry = page.locator('[id="credential-scope/names-another-service"]');
    assert.ok(await entry.locator('dt', { hasText: 'Observed' }).isVisible());
    await page.selectOption('#filter-verdict', 'fail');
    assert.ok(!(await entry.isVisible()));
    await page.evaluate('location.hash = "#host/is-in-upper-case"');
    await page.locator('[id="host/is-in-upper-case"] dl').waitFor();
    assert.equal(await page.evaluate('document.activeElement.parentElement.id'), 'host/is-in-upper-case');
    await page.selectOption('#filter-verdict', 'error');
    assert.ok(!(await page.locator('[id="host/is-in-upper-case"]').isVisible()));
  });

  for (const width of [1200, 800]) {
    it(`shows what a link names below the toolbar, at ${width} pixels`, async () => {
      const viewport = { width, height: 600 };
      const page = await open(sampleReport(), '#credential-scope/names-another-service', { viewport });
      const toolbar = await page.locator('#filter').boundingBox();
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
    await page.focus('#filter-search');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#filter .shown').innerText(), '25 cases');
  });

  it('opens and closes all that is shown', async () => {
    const page = await open(sampleReport());
    await page.click('#filter .fold');
    assert.equal(await page.locator('.case[open]').count(), 25);
    await page.click('#filter .fold');
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
    assert.ok(!(await page.locator('#filter').isVisible()));
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
        const { found, held } = await accessibility(page);
        assert.deepEqual(found, []);
        assert.ok(held > 20);
      });
    }
  }

  it('lets axe find a fault that is put in', async () => {
    const page = await open(sampleReport());
    await page.evaluate(
      'document.querySelector("#filter-search").parentElement.replaceWith(document.querySelector("#filter-search"))',
    );
    assert.deepEqual((await accessibility(page)).rules, ['label']);
  });

  for (const width of [360, 390, 1200]) {
    it(`never scrolls sideways at ${width} pixels`, async () => {
      const page = await open(sampleReport(), '', { viewport: { width, height: 800 } });
      await page.click('#filter .fold');
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    });
  }

  it('takes nothing of a signer for markup', async () => {
    const page = await open(hostileReport());
    const counted = 'script, style, img, iframe, object, form, link, title, [onerror], [onclick]';
    const elements = (at: Page) => each(at.locator(counted), 'tagName');
    const plain = ['TITLE', 'LINK', 'STYLE', 'FORM', 'FORM', 'SCRIPT'];
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
    await page.fill('#filter-search', 'nothing like it');
    assert.ok(!(await page.locator('.case').first().isVisible()));
  });
});
