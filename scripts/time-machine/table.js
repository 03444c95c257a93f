// The table of the time machine, for a terminal of 80 columns.

export const heading = row('signer', 'release', 'verdict', 'fixed', 'ok');

/**
 * The lines of one fix: what the release before did and why, what the release after does, and where the fix is.
 * @param {object} fix one entry of adapters/time-machine.yaml
 * @param {object} verdict what verdictOn says of it
 */
export function rowsOf(fix, { before, cause, after, amiss }) {
  const holds = amiss.length === 0;
  return [
    row(fix.adapter, fix.before, before, '', ''),
    `  cause: ${cause}`,
    row('', fix.after, after, fix.date, holds ? 'yes' : 'NO'),
    `  fix:   ${fix.fixed}`,
    ...amiss.map((text) => `  NOT AS PUBLISHED: ${text}`),
    ...(holds ? [] : [again(fix)]),
  ];
}

/** The lines of a fix that could not be run. */
export function unrun(fix, obstacle) {
  return [row(fix.adapter, `${fix.before}, ${fix.after}`, '', '', ''), `  NOT RUN: ${obstacle}`, again(fix)];
}

/** The last line: how many fixes there were, by their exit codes. */
export function summaryOf(codes, seconds) {
  const count = (code) => codes.filter((one) => one === code).length;
  const fixes = `${codes.length} fix${codes.length === 1 ? '' : 'es'}`;
  return `${fixes} in ${seconds.toFixed(1)} s: ${count(0)} as published, ${count(1)} not, ${count(2)} not run`;
}

function again({ id }) {
  return `  again: npm run time-machine -- ${id}`;
}

function row(signer, release, verdict, date, ok) {
  return `${signer.padEnd(25)}${release.padEnd(9)}${verdict.padEnd(30)}${date.padEnd(12)}${ok}`.trimEnd();
}
