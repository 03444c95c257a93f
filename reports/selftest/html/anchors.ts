import { anchorOf } from '../../html/anchor.js';

/** The element of a defect; the id of a case has a slash, so the two never meet. */
export function defectAnchor(id: string): string {
  return anchorOf(`defect-${id}`);
}
