import { createHash } from 'node:crypto';
import type { Report } from '../runner/types/report.js';
import { cases } from './html/cases.js';
import { causes } from './html/causes.js';
import { documentedErrors } from './html/documented-errors.js';
import { markup, Markup } from './html/markup.js';
import { profiles } from './html/profiles.js';
import { script } from './html/script.js';
import { style } from './html/style.js';
import { summary } from './html/summary.js';
import type { ReportOptions } from './reporter.js';
import { gateWords, signerName } from './text/totals.js';

/**
 * The report as one page that needs nothing else: no network, no second file. Its policy admits the style and the
 * script that are written here and nothing besides, should any text of a signer ever be taken for markup.
 */
export function renderHtml(report: Report, options: ReportOptions): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="generator" content="${report.tool.name} ${report.tool.version}" />
        <title>${signerName(report)}: ${gateWords(report)}</title>
        <link rel="icon" href="data:," />
        <style>${new Markup(style)}</style>
      </head>
      <body>
        <a class="skip" href="#cases">Skip to the cases</a>
        <main>
          ${summary(report)} ${causes(report)} ${documentedErrors(report)} ${profiles(report)} ${cases(report, options)}
        </main>
        <footer>
          <p>
            Made by ${report.tool.name} ${report.tool.version}. Keys on this page are AWS’s published
            examples. Press / to search.
          </p>
        </footer>
        <script>${new Markup(script)}</script>
      </body>
    </html>
  `;
  return page.text;
}

/** As a content security policy names an inline text. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
