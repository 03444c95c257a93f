import { markup, type Markup } from '../html/markup.js';
import type { Matrix } from './matrix.js';
import { linkFrom, places } from './place.js';

/** What a page of the site shows besides its looks. */
export interface SitePage {
  readonly place: string;
  /** Of the window and of a search result; the page itself has its own heading. */
  readonly title: string;
  /** One sentence for whoever is sent the link. */
  readonly about: string;
  readonly main: Markup;
}

const sections = [
  ['Signers', places.overview, 'signers/'],
  ['Cases', places.cases, 'cases/'],
  ['Documented errors', places.errors, 'errors/'],
  ['Defects', places.defects, 'defects/'],
] as const;

/**
 * A page of the site. Its policy admits the site's own style, script and pictures and nothing besides, should any
 * text of a signer ever be taken for markup; a page that is opened from a file has no origin, so files are named too.
 */
export function sitePage({ place, title, about, main }: SitePage, { tool, builtAt, suite }: Matrix): string {
  const policy = [
    "default-src 'none'",
    "style-src 'self' file:",
    "script-src 'self' file:",
    "img-src 'self' file: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const day = builtAt.toISOString().slice(0, 10);
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${about}" />
        <meta name="generator" content="${tool.name} ${tool.version}" />
        <title>${title} · SigV4 conformance matrix</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${linkFrom(place, places.style)}" />
        <script defer src="${linkFrom(place, places.script)}"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="site">
          <a class="home" href="${linkFrom(place, places.overview)}">SigV4 conformance</a>
          <nav aria-label="Site">
            <ul>
              ${sections.map(([name, to, within]) => navItem(name, to, place === to || place.startsWith(within), place))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          ${main}
        </main>
        <footer>
          <p>
            Made on <time datetime="${day}">${day}</time> by ${tool.name} ${tool.version} with suite
            ${suite.version}, offline: no request went to AWS. Keys on these pages are AWS’s published examples.
          </p>
        </footer>
      </body>
    </html>
  `.text;
}

function navItem(name: string, to: string, isHere: boolean, place: string): Markup {
  return markup`<li><a href="${linkFrom(place, to)}" ${isHere && markup`aria-current="${place === to ? 'page' : 'true'}"`}>${name}</a></li>`;
}
