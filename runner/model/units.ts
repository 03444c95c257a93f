/** Milliseconds of the units in which clocks are moved: seconds, minutes, hours, days. */
export const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
