import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesBelow } from '../matrix/files-below.js';
import { alpha } from '../matrix/reports.js';
import { drawnSite, type MadeSite } from '../matrix/site.js';
import { hostileReport } from '../reports/hostile.js';
import { each } from './chromium.js';
import { visits } from './pages.js';

describe('the site of a matrix of a hostile report', function () {
  let site: MadeSite | undefined;
  before(() => {
    const folder = '<b>"odd" & \u202efolder';
    site = drawnSite([
      { folder: 'alpha', report: alpha() },
      { folder, report: hostileReport() },
    ]);
  });
  after(() => site?.remove());
  const visit = visits();

  it('takes nothing of a signer for markup, on any page', async () => {
    const { folder } = site!;
    const files = filesBelow(folder).filter((file) => file.endsWith('.html'));
    // 30 cases, 2 signers, 2 errors, 1 defect, 4 lists.
    assert.equal(files.length, 39);
    const page = await visit(join(folder, 'index.html'));
    for (const file of files) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      assert.equal(await page.evaluate('window.hit'), undefined, file);
      const elements = page.locator('script, style, iframe, object, title, [onerror], [onclick]');
      assert.deepEqual((await each(elements, 'tagName')).sort(), ['SCRIPT', 'TITLE'], file);
      for (const href of await each(page.locator('a'), 'href')) {
        assert.match(href, /^(file:|https:\/\/(example\.com|docs\.aws\.amazon\.com)\/)/, file);
        const path = href.startsWith('file:') ? fileURLToPath(href.replace(/#.*/, '')) : folder;
        assert.ok(existsSync(path), href);
      }
    }
  });
});
