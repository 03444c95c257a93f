import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { filesBelow } from '../matrix/files-below.js';
import { fourReports } from '../matrix/reports.js';
import { madeSite, type MadeSite } from '../matrix/site.js';
import { each } from './chromium.js';
import { accessibility, visits } from './pages.js';

const spaceTwice = 'cases/path-encoding/encodes-a-space-twice.html';

describe('the site of a matrix in a browser', function () {
  let site: MadeSite | undefined;
  before(async () => {
    site = await madeSite(fourReports());
  });
  after(() => site?.remove());
  const visit = visits();
  const open = (place: string, hash = '', context: BrowserContextOptions = {}) =>
    visit(join(site!.folder, place), hash, context);
  const text = async (page: Page, selector: string) =>
    (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
  const shownSigners = (page: Page) => each(page.locator('.signers tbody tr:visible'), 'id');
  const shownCases = (page: Page) =>
    page
      .locator('[data-row]:visible a.mono')
      .evaluateAll((links: { textContent: string }[]) => links.map(({ textContent }) => textContent));

  it('says first who is conformant, in what, as of when', async () => {
    const page = await open('index.html');
    assert.equal(await text(page, '.headline'), '1 of 4 signers conforms to every profile that it claims');
    assert.equal(await text(page, '.chips'), '✓ alpha 1.0.0');
    assert.match(await text(page, '.asof'), /^As of 2026-11-20 (today|\d+ (day|week|month)s? ago)$/);
    assert.deepEqual(
      (await page.locator('.shares > div').allInnerTexts()).map((one) => one.replace(/\s+/g, ' ')),
      ['core 1 of 4', 'errors 1 of 3'],
    );
    const rows = (await page.locator('.signers tbody tr').allInnerTexts()).map((one) =>
      one.replace(/\s+/g, ' ').trim(),
    );
    assert.match(
      rows[0]!,
      /^alpha 1\.0\.0 go yes nothing fails ✓ conformant: all 4 ✓ conformant: all 1 none 2026/,
    );
    assert.match(
      rows[1]!,
      /^@scope\/beta 2\.0\.0 \(archive\/beta\) python no 2 of 5 fail ✗ not conformant: 1 of 4 fail ✗ not conformant: 1 of 1 fail path-single-encoded-non-s3 1 not dated 2 cases are not this suite’s$/,
    );
    assert.match(rows[2]!, /^@scope\/beta 2\.0\.0 \(beta\) python no /);
    assert.match(rows[3]!, /^gamma visual basic no 2 of 5 fail .*– not claimed/);
  });

  it('filters by conformance, profile, language and words, and keeps that in the address', async () => {
    const page = await open('index.html');
    await page.selectOption('#f-conformant', 'no');
    assert.deepEqual(await shownSigners(page), ['archive-beta-b9a22309e4', 'beta', 'gamma']);
    assert.equal(await text(page, '.shown'), '3 of 4 signers');
    await page.selectOption('#f-language', { label: 'visual basic' });
    assert.deepEqual(await shownSigners(page), ['gamma']);
    assert.equal(new URL(page.url()).hash, '#conformant=no&language=visual_basic');
    await page.click('button[type=reset]');
    await page.locator('.shown', { hasText: /^4 signers$/ }).waitFor();
    assert.equal(new URL(page.url()).hash, '');
    await page.fill('#f-q', 'PYTHON archive');
    assert.deepEqual(await shownSigners(page), ['archive-beta-b9a22309e4']);
    await page.fill('#f-q', 'nobody');
    assert.ok(await page.locator('.nothing').isVisible());
    assert.ok(!(await page.locator('.signers').isVisible()));
  });

  it('takes a choice from the address', async () => {
    const page = await open('index.html', '#in=errors');
    assert.deepEqual(await shownSigners(page), ['alpha']);
    await page.evaluate('location.hash = "#q=gamma"');
    await page.locator('#beta').waitFor({ state: 'hidden' });
    assert.deepEqual(await shownSigners(page), ['gamma']);
  });

  it('sorts by a column, and the other way', async () => {
    const page = await open('index.html');
    const heading = page.locator('.signers th', { hasText: /^Result of$/ });
    await heading.locator('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    assert.equal((await shownSigners(page))[0], 'archive-beta-b9a22309e4');
    await heading.locator('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.equal((await shownSigners(page)).at(-1), 'archive-beta-b9a22309e4');
    await page.locator('.signers th button', { hasText: /^Signer$/ }).focus();
    await page.keyboard.press('Enter');
    assert.equal((await shownSigners(page))[3], 'gamma');
    assert.equal(await page.locator('.signers th[aria-sort]').count(), 1);
  });

  it('shows what only one signer fails', async () => {
    const page = await open('cases/index.html');
    await page.selectOption('#f-only', 'gamma');
    assert.deepEqual(await shownCases(page), [
      'canonical-query/gives-a-name-without-value-an-equals-sign',
      'made-up/is-in-no-suite',
    ]);
    await page.selectOption('#f-only', '');
    await page.selectOption('#f-fails', 'beta');
    assert.deepEqual(await shownCases(page), [
      'path-encoding/encodes-a-space-twice',
      'clock-window/iam-expires',
    ]);
    // What nobody fails stands in a fold, which a search opens.
    await page.click('button[type=reset]');
    await page.fill('#f-q', 'lower-case');
    assert.deepEqual(await shownCases(page), ['method/meets-get-in-lower-case']);
  });

  it('has for a case the verdicts, the right canonical request and what stood there instead', async () => {
    const page = await open(spaceTwice);
    assert.equal(await text(page, 'h1'), 'path-encoding/encodes-a-space-twice');
    const rows = await page.locator('section[aria-labelledby=verdicts] tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.map((one) => one.replace(/\s+/g, ' ').trim()),
      [
        'fail signature-mismatch HTTP 403 InvalidSignatureException @scope/beta 2.0.0 (archive/beta), @scope/beta 2.0.0 (beta)',
        'pass as expected alpha 1.0.0',
        'unsupported service execute-api gamma',
      ],
    );
    const lines = await page.locator('.canonical tr').allInnerTexts();
    assert.deepEqual(
      lines.slice(0, 4).map((one) => one.replace(/\s+/g, ' ').trim()),
      [
        '1 method GET',
        '2 URI /a%2520b',
        '✗ instead /a%20b @scope/beta 2.0.0 (archive/beta), @scope/beta 2.0.0 (beta)',
        '3 query empty',
      ],
    );
    assert.match(
      await text(page, '#canonical ~ .lead'),
      /what one that passes computed is not in its report\.$/,
    );
    const article = page.locator('article');
    assert.equal(await article.count(), 1);
    assert.deepEqual(await article.locator('dt').allInnerTexts(), [
      'Observed',
      'Difference',
      'Explained by',
      'On record',
      'Request',
      'Request',
    ]);
  });

  it('opens a case at a signer, and leads on to defect and signer', async () => {
    const page = await open(spaceTwice, '#beta');
    assert.ok(await page.locator('#beta').isVisible());
    await page.locator('article a', { hasText: 'path-single-encoded-non-s3' }).click();
    assert.equal(await text(page, 'h1'), 'path-single-encoded-non-s3');
    assert.equal(await text(page, '#who'), 'Who has it 2 of 4');
    await page.locator('.rows a', { hasText: '(beta)' }).first().click();
    assert.equal(await text(page, 'h1'), '@scope/beta 2.0.0 (beta)');
    assert.match(
      await text(page, '.warnings'),
      /^2 cases of the report are not in the suite whose texts stand on this site, or in other words: /,
    );
    assert.equal(
      await page.locator('img').evaluate((img: { naturalHeight: number }) => img.naturalHeight),
      20,
    );
  });

  it('says of a case that the suite does not have that there is no right answer', async () => {
    const page = await open('cases/made-up/is-in-no-suite.html');
    assert.match(
      await text(page, '#canonical ~ .lead'),
      /has no such case, so there is no right answer to show\.$/,
    );
    assert.match(await text(page, '#verdicts ~ .lead'), /^Only gamma fails it\.$/);
  });

  it('says of a case that observes that no variant is wrong', async () => {
    const page = await open('cases/method/meets-get-in-lower-case.html');
    assert.equal(await text(page, '#verdicts ~ .lead'), 'It only observes: no variant is wrong here.');
    const rows = await page.locator('section[aria-labelledby=verdicts] tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.map((one) => one.replace(/\s+/g, ' ').trim()),
      [
        'pass accepted alpha 1.0.0',
        'pass rejected: signature-mismatch @scope/beta 2.0.0 (archive/beta), @scope/beta 2.0.0 (beta)',
        'unsupported service execute-api gamma',
      ],
    );
    assert.equal(await text(page, '#canonical'), 'Canonical request');
  });

  it('says where reports have a case in other words than the suite', async () => {
    const page = await open('cases/clock-window/iam-expires.html');
    assert.match(
      await text(page, '#canonical ~ .lead'),
      /Some reports have the case in other words than suite \d{4}\.\d\d, which this is from\.$/,
    );
  });

  it('has for a defect who would have it equally', async () => {
    const page = await open('defects/path-not-encoded.html');
    assert.equal(await text(page, '#who'), 'Who has it 0 of 4');
    assert.equal(await text(page, '#equally'), 'Or equally 2');
  });

  it('has for a documented error its wording and who triggers it', async () => {
    const page = await open('errors/query-xml/expired.html');
    const rows = await page.locator('#who ~ * tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.map((one) => one.replace(/\s+/g, ' ').trim()),
      [
        '@scope/beta 2.0.0 (archive/beta) not triggered 0/1 clock-window/iam-expires control: signature-mismatch',
        '@scope/beta 2.0.0 (beta) not triggered 0/1 clock-window/iam-expires control: signature-mismatch',
        'gamma not judged 0 clock-window/iam-expires unsupported',
        'alpha 1.0.0 triggered 1',
      ],
    );
    assert.match(
      await text(page, '.template'),
      /^Signature expired: \{requestDate\} is now earlier than \{serverMinusWindow\}/,
    );
    await page.goto(pathToFileURL(join(site!.folder, 'errors/index.html')).href);
    await page.selectOption('#f-state', { label: 'not judged' });
    assert.equal(await text(page, '.shown'), '1 of 1 errors');
  });

  it('is worked by the keyboard alone', async () => {
    const page = await open('cases/index.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    await page.keyboard.type('space-twice');
    assert.deepEqual(await shownCases(page), ['path-encoding/encodes-a-space-twice']);
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.matches("[data-row] a")')) break;
    }
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    await page.keyboard.press('Enter');
    await page.locator('h1.case').waitFor();
    await page.goBack();
    // The choice came back with the page.
    await page.locator('.shown', { hasText: /^1 of 5 cases$/ }).waitFor();
    await page.focus('#f-q');
    await page.keyboard.press('Escape');
    assert.equal(await text(page, '.shown'), '5 cases');
  });

  it('can be read without script', async () => {
    const context = { javaScriptEnabled: false };
    const page = await open('index.html', '', context);
    assert.ok(!(await page.locator('.toolbar').isVisible()));
    assert.equal(await page.locator('.signers tbody tr:visible').count(), 4);
    assert.match(await text(page, '#alpha td:last-child'), /^2026-11-20 (new|\d+ d old) when made/);
    await page.locator('#beta th a').click();
    await page.locator('#failures ~ * a', { hasText: 'space-twice' }).click();
    assert.equal(await text(page, 'h1'), 'path-encoding/encodes-a-space-twice');
    await page.locator('nav a', { hasText: 'Cases' }).click();
    await page.locator('summary', { hasText: 'method' }).click();
    assert.ok(await page.locator('a', { hasText: 'meets-get-in-lower-case' }).isVisible());
  });

  it('has no dead link, and names nothing beyond itself but sources', () => {
    const { folder } = site!;
    const files = filesBelow(folder).filter((file) => file.endsWith('.html'));
    const ids = new Map(
      files.map((file) => [
        file,
        new Set([...readFileSync(join(folder, file), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    let links = 0;
    for (const file of files) {
      for (const [, kind, target = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
        / (href|src)="([^"]*)"/g,
      )) {
        if (target === 'data:,') continue;
        if (/^https:/.test(target)) {
          assert.equal(kind, 'href', `${file}: ${target}`);
          continue;
        }
        links++;
        const [path = '', fragment] = target.split('#');
        const place = path === '' ? file : join(dirname(file), decodeURIComponent(path));
        assert.ok(existsSync(join(folder, place)), `${file}: ${target}`);
        if (fragment !== undefined) {
          assert.ok(ids.get(place)?.has(decodeURIComponent(fragment)), `${file}: ${target}`);
        }
      }
    }
    assert.ok(links > 2000, String(links));
  });

  const everyKind = [
    'index.html',
    'signers/beta.html',
    'signers/gamma.html',
    'cases/index.html',
    spaceTwice,
    'errors/index.html',
    'errors/query-xml/expired.html',
    'defects/index.html',
    'defects/path-single-encoded-non-s3.html',
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`gives axe nothing to say, ${colorScheme}`, async () => {
      for (const place of everyKind) {
        const page = await open(place, '', { colorScheme });
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        const { found, held } = await accessibility(page, false);
        assert.deepEqual(found, [], place);
        assert.ok(held > 15);
      }
    });
  }

  for (const width of [360, 1280]) {
    it(`never scrolls sideways at ${width} pixels`, async () => {
      for (const place of everyKind) {
        const page = await open(place, '', { viewport: { width, height: 800 } });
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, place);
      }
    });
  }
});
