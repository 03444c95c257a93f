import type { Listening, Served, ServedRequest } from '../types/served.js';

/** Requests that are kept for the report; a session may be long. */
const mostKept = 10_000;

/** Collects what was served into a report. */
export class ServedReport {
  private readonly requests: ServedRequest[] = [];
  private dropped = 0;
  private readonly totals = { requests: 0, accepted: 0, rejected: 0, unsupported: 0, unreadable: 0 };

  private readonly conditions = new Map<string, number>();

  constructor(
    private readonly head: Pick<Served, 'tool' | 'suite'>,
    private readonly startedAt: Date,
    private readonly keeps: boolean,
  ) {}

  add(served: ServedRequest): void {
    this.totals.requests++;
    this.totals[served.outcome]++;
    const { condition } = served;
    if (condition !== null) this.conditions.set(condition, (this.conditions.get(condition) ?? 0) + 1);
    if (!this.keeps || this.requests.length >= mostKept) this.dropped++;
    else this.requests.push(served);
  }

  made(services: readonly Listening[], now: Date): Served {
    return {
      reportVersion: 1,
      ...this.head,
      startedAt: this.startedAt.toISOString(),
      durationMs: now.getTime() - this.startedAt.getTime(),
      services: [...services],
      totals: { ...this.totals },
      conditions: Object.fromEntries([...this.conditions].sort(([, a], [, b]) => b - a)),
      requests: this.requests.toSorted((a, b) => a.number - b.number),
      dropped: this.dropped,
    };
  }
}
