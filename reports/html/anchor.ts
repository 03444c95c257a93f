import { visible } from '../text/visible.js';

/** The element of a case: its id, without what no element's id may have. */
export function anchorOf(caseId: string): string {
  return visible(caseId).replaceAll(' ', '_');
}

/** The link to a case on the page. */
export function linkTo(caseId: string): string {
  return `#${anchorOf(caseId).split('/').map(encodeURIComponent).join('/')}`;
}
