// What two reports say of a fix. Pure: reports in, words out.

/**
 * @param {object} fix one entry of adapters/time-machine.yaml
 * @param {object} before the report of the release before
 * @param {object} after the report of the release after
 * @returns {{ before: string, cause: string, after: string, amiss: string[] }} what is seen, and everything that is
 *   not as the entry says; the fix holds where there is nothing
 */
export function verdictOn(fix, before, after) {
  const failed = casesWith(fix, before, 'fail');
  const passed = casesWith(fix, after, 'pass');
  const others = after.totals.failed - casesWith(fix, after, 'fail').length;
  const covering = before.causes.filter(({ cases }) => failed.some((id) => cases.includes(id)));
  return {
    before: `${failed.length} of ${fix.cases.length} fail, ${before.totals.failed - failed.length} others`,
    cause: covering.map(named).join('; ') || 'no cause',
    after: `${passed.length} of ${fix.cases.length} pass, ${others} others fail`,
    amiss: [
      ...otherVersion('before', fix.before, before),
      ...otherVersion('after', fix.after, after),
      ...fix.cases
        .filter((id) => !failed.includes(id))
        .map((id) => `${id} should fail with ${fix.before}: ${seen(before, id)}`),
      ...fix.cases
        .filter((id) => !passed.includes(id))
        .map((id) => `${id} should pass with ${fix.after}: ${seen(after, id)}`),
      ...covering
        .filter((cause) => !isOnly(cause, fix.defect))
        .map((cause) => `the cause should be ${fix.defect} (exact) and nothing else: ${named(cause)}`),
      ...failed
        .filter((id) => !covering.some(({ cases }) => cases.includes(id)))
        .map((id) => `${id} fails with ${fix.before} for no cause that the report names`),
    ],
  };
}

function isOnly({ defects, alternatives, certainty }, defect) {
  return certainty === 'exact' && alternatives.length === 0 && defects.length === 1 && defects[0] === defect;
}

function named({ defects, alternatives, certainty }) {
  const others =
    alternatives.length === 0 ? '' : ` or ${alternatives.map((set) => set.join(' + ')).join(' or ')}`;
  return `${defects.join(' + ') || 'unknown'}${others} (${certainty})`;
}

function casesWith(fix, report, verdict) {
  return fix.cases.filter((id) => report.cases.some((one) => one.id === id && one.verdict === verdict));
}

function seen(report, wanted) {
  const one = report.cases.find(({ id }) => id === wanted);
  if (one === undefined) return 'not in the report';
  const { outcome, condition } = one.observed;
  return `${one.verdict} (${[outcome, condition].filter(Boolean).join(' ')})`;
}

/** A report of another release than the one asked for would prove nothing. */
function otherVersion(when, wanted, { implementation }) {
  return implementation.version === wanted
    ? []
    : [`the release ${when} should be ${wanted}, and says that it is ${implementation.version}`];
}
