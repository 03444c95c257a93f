// Goes back to every fix, two at a time, and prints the table in the order of the file.
import { Obstacle } from '../adapters/execute.js';
import { inLanes } from '../adapters/lanes.js';
import { heading, rowsOf, summaryOf, unrun } from './table.js';
import { verdictOn } from './verdict.js';

const cores = 2;

/**
 * @param {object[]} fixes entries of adapters/time-machine.yaml
 * @param {(fix: object, version: string) => Promise<object>} reportOf the suite's report on one release; an Obstacle
 *   that it throws makes the fix one that was not run, and ends none of the others
 * @param {(text: string) => void} print takes lines of the table
 * @returns {Promise<0 | 1 | 2>} the exit code: 1 where a fix does not hold, 2 where one could not be run
 */
export async function goBack(fixes, reportOf, print) {
  const start = performance.now();
  const rows = new Array(fixes.length);
  let printed = 0;
  print(heading);
  const codes = await inLanes(
    [...fixes.keys()],
    cores,
    (index) => fixes[index].adapter,
    async (index) => {
      const { code, lines } = await one(fixes[index], reportOf);
      rows[index] = lines;
      while (rows[printed] !== undefined) print(rows[printed++].join('\n'));
      return code;
    },
  );
  print(summaryOf(codes, (performance.now() - start) / 1000));
  return Math.max(0, ...codes);
}

async function one(fix, reportOf) {
  try {
    const before = await reportOf(fix, fix.before);
    const verdict = verdictOn(fix, before, await reportOf(fix, fix.after));
    return { code: verdict.amiss.length === 0 ? 0 : 1, lines: rowsOf(fix, verdict) };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { code: 2, lines: unrun(fix, error.message) };
  }
}
