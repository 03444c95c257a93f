import { visible } from '../text/visible.js';

/** The element of a case: its id, without what no element's id may have. */
export function anchorOf(caseId: string): string {
  return visible(caseId).replaceAll(' ', '_');
}

/** The element of a documented error; a case's id has a slash, so the two never meet. */
export function errorAnchor(family: string, condition: string): string {
  return anchorOf(`error-${family}-${condition}`);
}

/** The element of a family's documented errors. */
export function familyAnchor(family: string): string {
  return anchorOf(`errors-${family}`);
}

/** The element of a cause: `cause-1`, by its place in the report. */
export function causeAnchor(number: number): string {
  return `cause-${number}`;
}

/** The link to an element on the page: the id of a case, or one of the anchors above. */
export function linkTo(anchor: string): string {
  return `#${anchorOf(anchor).split('/').map(encodeURIComponent).join('/')}`;
}
