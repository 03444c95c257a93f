// How a committed report stands in its file: laid out for diffs, without what differs from run to run.
import { withPlaces } from './client-layout.js';

/** JSON with a member a line, and an entry a line in its lists: a change of one case is a change of one line. */
export function laidOut(report) {
  const entries = (list) => `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const members = Object.entries(report).map(([name, value]) => {
    const isLong = Array.isArray(value) && value.length > 0;
    return `  ${JSON.stringify(name)}: ${isLong ? entries(value) : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/**
 * The report without what differs from run to run and place to place: clock times, durations, stacks, and what was
 * signed at the time of the run. Nor does it keep the catalogue, which is the suite's: a word changed there says
 * nothing of a signer.
 */
export function steady({ catalogue: _, ...report }) {
  if (report.adapter.kind === 'client') return steadyClient(report);
  const isOfNow = ofItsTime(report);
  const still = (one) => ({
    ...(isOfNow(one) ? withoutItsTime(one) : one),
    durationMs: 0,
  });
  return {
    ...report,
    startedAt: undated,
    durationMs: 0,
    cases: report.cases.map((one) => still({ ...one, observed: firstLineOf(one.observed) })),
  };
}

/** The date of a report that has none. */
const undated = '1970-01-01T00:00:00.000Z';

/**
 * The time of the run that the report is of: a run that says all the same leaves the file as it is, date and all, so
 * that a date is that of the run which first had this result, with this suite and tool.
 */
export function dateOf(found, former, now) {
  const isSame = former !== null && JSON.stringify(steady(former)) === JSON.stringify(found);
  return isSame && former.startedAt !== undated ? former.startedAt : now;
}

/** A client's clock is always the system's, and what it sends is worth keeping all the same. */
function steadyClient(report) {
  return {
    ...report,
    startedAt: undated,
    durationMs: 0,
    causes: withPlaces(report.causes),
    cases: report.cases.map((one) => ({ ...withPlaces(one), durationMs: 0 })),
  };
}

/**
 * Whether what a case shows belongs to the time of the run: everything of a signer on the system's clock, and what a
 * signer with an injected one has dated by the system's all the same.
 */
function ofItsTime({ startedAt, cases }) {
  if (cases.some(({ observed }) => observed.feature === 'injected clock')) return () => true;
  const days = [0, 1].map((offset) =>
    new Date(Date.parse(startedAt) + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  );
  return (one) => {
    const text = JSON.stringify(one);
    return days.some((day) => text.includes(`${day}T`) || text.includes(`${day}/`));
  };
}

/** A case without what was sent and the texts around it; what came of it, and at which stage it differs, stays. */
function withoutItsTime({ request: _request, difference, observed, ...rest }) {
  const { message: _message, ...seen } = observed;
  const then = '(differs from run to run)';
  const where = difference && { ...difference, expected: then, actual: then };
  return { ...rest, observed: seen, ...(difference !== undefined && { difference: where }) };
}

/** What an adapter throws has its stack in the message, and that the paths of one machine. */
function firstLineOf(observed) {
  if (observed.outcome !== 'adapter-error' || observed.message === undefined) return observed;
  return { ...observed, message: observed.message.split('\n', 1)[0] };
}
