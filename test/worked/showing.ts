import { renderCase } from '#lib/reports/show/case.js';
import { showPage, type Page } from '#lib/reports/show/page.js';
import type { Suite } from '#lib/runner/model/suite.js';
import type { WorkedCase } from '#lib/runner/model/worked.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { workedCase } from '#lib/runner/worked/case.js';
import { findSubject } from '#lib/runner/worked/find.js';
import { withoutSecrets } from '#lib/runner/worked/secrets.js';

/** A page of 80 columns without colours. */
export const page: Page = showPage({ columns: 80, color: false, suiteWords: [] });

/** A case of a suite worked out, secrets and all. */
export function workedOf(suite: Suite, id: string): WorkedCase {
  const subject = findSubject(suite, id, new Map());
  if (subject.kind !== 'case') throw new Error(`${id} is a ${subject.kind}`);
  return workedCase(subject.case, keyRing(suite.credentials.values()));
}

/** A case of a suite as `show` prints it. */
export function shownCase(suite: Suite, id: string): string {
  return renderCase(withoutSecrets(workedOf(suite, id), suite.credentials.values()), page);
}
