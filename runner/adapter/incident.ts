import type { Fault } from './life.js';

/** One fault, and the requests that were in flight: it is explained when one of them brings it again alone. */
export class Incident {
  private undecided: number;
  private explained = false;

  constructor(
    readonly fault: Fault,
    suspects: number,
  ) {
    this.undecided = suspects;
  }

  /**
   * One suspect has its outcome.
   * @param pinned the fault came again when the request was given alone
   * @returns true if that was the last suspect, and none explains the fault
   */
  decide(pinned: boolean): boolean {
    this.undecided--;
    this.explained ||= pinned;
    return this.undecided === 0 && !this.explained;
  }
}
