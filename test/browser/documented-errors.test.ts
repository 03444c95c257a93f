import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { sampleReport } from '../reports/sample.js';
import { wideReport } from '../reports/wide.js';
import { each } from './chromium.js';
import { accessibility, pages } from './pages.js';

describe('the documented errors of the page in a browser', function () {
  const open = pages();

  /** A cell's text, as it is read aloud: `triggered 1`. */
  const cell = async (page: Page, condition: string, column: number) => {
    const conditions = await each(page.locator('.errors tbody th'), 'textContent');
    const row = page.locator('.errors tbody tr').nth(conditions.indexOf(condition));
    const text = (await row.locator('td').nth(column).textContent()) ?? '';
    return text.replace(/\s+/g, ' ').trim();
  };
  const shownErrors = (page: Page) => each(page.locator('.error:visible'), 'id');

  it('are a table, a column for each family and a row for each condition', async () => {
    const page = await open(sampleReport());
    assert.deepEqual(
      (await page.locator('.errors thead th').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      ['Condition', 'query-xml 1 of 4', 'rest-json 1 of 2'],
    );
    assert.deepEqual(await each(page.locator('.errors tbody th'), 'textContent'), [
      'host-not-signed',
      'expired',
      'scope-service',
      'key-unknown',
      'no-credentials',
      'scope-region',
    ]);
    assert.equal(await cell(page, 'scope-service', 0), '✓ triggered 1');
    assert.equal(await cell(page, 'scope-service', 1), '·not selected');
    assert.equal(await cell(page, 'expired', 0), '✗ not triggered 0/1 control: signature-mismatch');
    assert.equal(await cell(page, 'expired', 1), 'no such entry');
    assert.equal(await cell(page, 'no-credentials', 1), '✗ not triggered 0/2 uncovered accepted');
  });

  it('say where nothing was judged', async () => {
    const report = sampleReport();
    Object.assign(
      report.cases.find(({ id }) => id === 'access-key/is-unknown')!,
      {
        verdict: 'unsupported',
        observed: { outcome: 'unsupported', feature: 'presign' },
      },
    );
    const page = await open(report);
    assert.equal(await cell(page, 'key-unknown', 0), '– not judged unsupported');
    assert.equal(await page.locator('[id="error-query-xml-key-unknown"] .badge').textContent(), 'not judged');
  });

  it('say where another outcome came that the case allows', async () => {
    const report = sampleReport();
    const late = report.cases.find(({ id }) => id === 'clock/is-sixteen-minutes-late')!;
    Object.assign(late, { verdict: 'pass', observed: { outcome: 'refused' } });
    const page = await open(report);
    assert.equal(await cell(page, 'expired', 0), '~ other outcome refused');
    assert.equal(
      await page.locator('[id="error-query-xml-expired"] .seen').textContent(),
      'cases that triggered it: 0; came: refused; 1 case passed by another outcome',
    );
  });

  it('lead from what came instead to the case, and from the case to the error', async () => {
    const page = await open(sampleReport());
    await page.locator('.missed .came', { hasText: 'control' }).click();
    const entry = page.locator('[id="clock/is-sixteen-minutes-late"][open]');
    await entry.waitFor();
    assert.ok(await entry.locator('dt', { hasText: 'Difference' }).isVisible());
    await entry.locator('a', { hasText: 'The documented error expired of query-xml' }).click();
    assert.equal(await page.evaluate('location.hash'), '#error-query-xml-expired');
    assert.ok(await page.locator('[id="error-query-xml-expired"] dl').isVisible());
  });

  it('open by a link, and have wordings, sources and cases', async () => {
    const page = await open(sampleReport(), '#error-query-xml-key-unknown');
    const entry = page.locator('[id="error-query-xml-key-unknown"]');
    assert.ok(await entry.locator('dl').isVisible());
    assert.deepEqual(await entry.locator('dt').allInnerTexts(), [
      'Error',
      'Wording',
      'Also: retired',
      'Services',
      'Other outcomes',
    ]);
    assert.deepEqual(await entry.locator('.template').allInnerTexts(), [
      'The security token included in the request is invalid.',
      'The AWS access key provided does not exist in our records.',
    ]);
    const text = await entry.locator('dl').innerText();
    assert.match(text, /HTTP 403 InvalidClientTokenId observed; expected of sts\n/);
    assert.match(text, /inferred; until 2016; recognised, expected by no case\n/);
    assert.match(text, /a reply of STS quoted in an issue \(2023\)\n+References: q-key-unknown\n/);
    assert.match(text, /✗ not triggered at sts: HTTP 403 InvalidClientTokenId, 1 case\n/);
    assert.match(text, /access-key\/is-unknown refused$/);
  });

  it('show places, sentences and the blank that ends a message', async () => {
    const page = await open(sampleReport(), '#error-query-xml-scope-service');
    const entry = page.locator('[id="error-query-xml-scope-service"]');
    assert.equal(
      await entry.locator('.template').innerText(),
      "Credential should be scoped to correct service: '{service}'.␣",
    );
    assert.equal(await entry.locator('.template var').innerText(), '{service}');
    assert.match(
      await entry.innerText(),
      /Note\n+Names the service[^]*Triggered by\n+credential-scope\/names-another-service$/,
    );
    await page.evaluate('location.hash = "#error-rest-json-no-credentials"');
    const other = page.locator('[id="error-rest-json-no-credentials"]');
    await other.locator('.sentences').waitFor();
    assert.equal(
      await other.locator('.sentences').innerText(),
      "AWS query-string parameters must include 'X-Amz-Credential'.␣",
    );
  });

  it('name under a family what no case expects, and why', async () => {
    const page = await open(sampleReport(), '#errors-query-xml');
    assert.deepEqual(await page.locator('[id="errors-query-xml"] ul.unselected li').allInnerTexts(), [
      'method-not-allowed',
      'no-credentials',
      'scope-region',
      'not-subscribed (answered after authentication: the account has no subscription)',
    ]);
  });

  it('are filtered by state, family and confidence, the table with them', async () => {
    const page = await open(sampleReport());
    const rows = page.locator('.errors tbody tr:visible');
    await page.selectOption('#errors-filter-state', 'triggered');
    assert.equal(await page.locator('#errors-filter .shown').innerText(), '2 of 6 errors');
    assert.deepEqual(await shownErrors(page), [
      'error-query-xml-scope-service',
      'error-rest-json-scope-region',
    ]);
    assert.equal(await rows.count(), 2);
    await page.selectOption('#errors-filter-family', 'rest-json');
    assert.deepEqual(await shownErrors(page), ['error-rest-json-scope-region']);
    assert.deepEqual(await page.locator('.errors thead th:visible a').allInnerTexts(), ['rest-json']);
    await page.selectOption('#errors-filter-confidence', 'observed');
    assert.deepEqual(await shownErrors(page), []);
    assert.ok(await page.locator('#errors-filter ~ .nothing').isVisible());
    await page.click('#errors-filter button[type=reset]');
    await page.locator('#errors-filter .shown', { hasText: /^6 errors$/ }).waitFor();
    assert.equal(await rows.count(), 6);
    assert.equal(await page.locator('.errors thead th:visible').count(), 3);
    // The cases have a filter of their own.
    assert.equal(await page.locator('#filter .shown').innerText(), '25 cases');
  });

  it('are searched by any of their words', async () => {
    const page = await open(sampleReport());
    await page.fill('#errors-filter-search', 'does not exist in our RECORDS');
    assert.deepEqual(await shownErrors(page), ['error-query-xml-key-unknown']);
    await page.focus('#errors-filter-search');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#errors-filter .shown').innerText(), '6 errors');
  });

  it('are reached by the keyboard alone', async () => {
    const page = await open(sampleReport());
    await page.focus('.errors tbody a');
    await page.keyboard.press('Enter');
    await page.locator('[id="error-query-xml-host-not-signed"] dl').waitFor();
    assert.equal(
      await page.evaluate('document.activeElement.parentElement.id'),
      'error-query-xml-host-not-signed',
    );
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    await page.keyboard.press('Enter');
    assert.ok(!(await page.locator('[id="error-query-xml-host-not-signed"] dl').isVisible()));
  });

  for (const width of [360, 1200]) {
    it(`fit, nine families and forty conditions, at ${width} pixels`, async () => {
      const page = await open(wideReport(), '', { viewport: { width, height: 800 } });
      assert.equal(await page.locator('.errors thead th').count(), 10);
      assert.equal(await page.locator('.errors tbody tr').count(), 40);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      // Scrolled to its end, the table still says which row and which column a cell is of.
      await page.evaluate('document.querySelector(".grid").scrollTo(10_000, 10_000)');
      await page.locator('.grid').scrollIntoViewIfNeeded();
      const grid = await page.locator('.grid').boundingBox();
      const row = await page.locator('.errors tbody th').last().boundingBox();
      const column = await page.locator('.errors thead th').last().boundingBox();
      assert.ok(grid !== null && row !== null && column !== null);
      assert.ok(row.x >= grid.x && row.x < grid.x + 2, `${row.x} is not at ${grid.x}`);
      assert.ok(column.y >= grid.y && column.y < grid.y + 2, `${column.y} is not at ${grid.y}`);
      await page.locator('#errors-filter .fold').click();
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    });
  }

  it('fit on paper, what was not triggered whole', async () => {
    const page = await open(wideReport(), '', { viewport: { width: 720, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const whole = page.locator('.error[open]');
    assert.ok((await whole.count()) > 20);
    assert.deepEqual([...new Set(await whole.locator('.badge').allInnerTexts())], ['not triggered']);
    const table = await page.locator('.errors').boundingBox();
    assert.ok(table !== null && table.width <= 720, `${table?.width}`);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`give axe nothing to say, ${colorScheme}`, async () => {
      const page = await open(wideReport(), '', { colorScheme });
      await page.evaluate(
        'for (const one of [...document.querySelectorAll(".error")].slice(0, 40)) one.open = one.closest(".group").open = true',
      );
      assert.deepEqual((await accessibility(page)).found, []);
    });
  }
});
