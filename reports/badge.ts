import type { Report } from '../runner/types/report.js';

/** An endpoint of shields.io (schema version 1): one line of JSON that a badge is drawn from. */
export function renderBadge(report: Report): string {
  const [message, color] = badgeOf(report);
  return `${JSON.stringify({ schemaVersion: 1, label: 'SigV4', message, color })}\n`;
}

/** What a badge says, and its colour by shields.io's name. Never green unless all that is claimed conforms and everything was judged. */
export function badgeOf({ totals, conformant, partial, gate }: Report): [message: string, color: string] {
  const { cases, passed, failed, errors, notRun } = totals;
  const short = failed + errors;
  if (passed + short === 0) return ['nothing judged', 'lightgrey'];
  if (partial || notRun > 0) return [`${passed + short} of ${cases} judged`, 'lightgrey'];
  if (short > 0) {
    const message = `${short} of ${cases} ${short === 1 ? 'fails' : 'fail'}`;
    if (conformant) return [`conformant, ${message}`, 'yellow'];
    return [message, gate === 'passed' ? 'orange' : 'red'];
  }
  if (!conformant) return ['not conformant', 'red'];
  const message =
    passed === cases ? `conformant (${cases} cases)` : `conformant (${passed} of ${cases} cases)`;
  return [message, gate === 'passed' ? 'brightgreen' : 'yellow'];
}
