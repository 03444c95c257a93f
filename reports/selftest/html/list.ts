import { anchorOf, linkTo } from '../../html/anchor.js';
import { markup, type Markup } from '../../html/markup.js';

/** Ids, each a link to what it names on the page; beyond `most` they are counted. */
export function linkList(ids: readonly string[], most: number, anchor = anchorOf): Markup {
  const more = ids.length - most;
  return markup`<ul class="plain links">
    ${ids.slice(0, most).map((id) => markup`<li><a href="${linkTo(anchor(id))}">${id}</a></li>`)}
    ${more > 0 && markup`<li>and ${more} more</li>`}
  </ul>`;
}
