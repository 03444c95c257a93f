import assert from 'node:assert/strict';

/**
 * Holds that work takes time in proportion to its size: four times the size at most eight times as long, measured in
 * one run, with a second for what else a machine does. What is quadratic takes sixteen times as long.
 */
export async function assertLinear(
  what: string,
  size: number,
  work: (size: number) => unknown,
): Promise<void> {
  const msOf = async (some: number) => {
    const start = performance.now();
    await work(some);
    return performance.now() - start;
  };
  await work(1);
  const quarter = await msOf(Math.ceil(size / 4));
  const whole = await msOf(size);
  assert.ok(whole < 8 * quarter + 1_000, `${what}: ${size / 4} in ${quarter} ms, ${size} in ${whole} ms`);
}
