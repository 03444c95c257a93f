import { createHash } from 'node:crypto';
import { markup, Markup } from './markup.js';
import { script } from './script.js';
import { style } from './style.js';

/** What a page shows besides its looks. */
export interface PageParts {
  readonly title: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Where the link goes that skips what comes before the list, and its words. */
  readonly skip: Markup;
  readonly main: Markup;
  readonly footer: Markup;
}

/**
 * One page that needs nothing else: no network, no second file. Its policy admits the style and the script that
 * are written here and nothing besides, should any text of a signer ever be taken for markup.
 */
export function htmlPage({ title, tool, skip, main, footer }: PageParts): string {
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
        <meta name="generator" content="${tool.name} ${tool.version}" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>${new Markup(style)}</style>
      </head>
      <body>
        ${skip}
        <main>
          ${main}
        </main>
        <footer>
          ${footer}
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
