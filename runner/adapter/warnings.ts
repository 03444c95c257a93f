import { quoted } from './sign-result.js';

/**
 * What a reader should know of an adapter's behaviour. Of each kind only the first is told, and nothing is
 * counted: how often a thing happens differs with the window, and a report must not.
 */
export class Warnings {
  private instability: string | null = null;
  private stray: string | null = null;
  private readonly others = new Set<string>();

  /** A fault that could be pinned on no request. */
  addUnpinned(fault: string): void {
    this.instability ??= `unstable adapter: a fault did not come again when its request was given alone, first this: ${firstLine(fault)}`;
  }

  addGivenUp(reason: string): void {
    this.instability = `unstable adapter: ${reason}`;
  }

  /** A line on stdout that is no message. */
  addStray(line: string): void {
    this.stray ??= `the adapter prints lines on stdout that are no messages: print to stderr (the first: ${quoted(line)})`;
  }

  add(warning: string): void {
    this.others.add(warning);
  }

  get unstable(): boolean {
    return this.instability !== null;
  }

  all(): readonly string[] {
    return [this.instability, this.stray, ...this.others].filter((warning) => warning !== null);
  }
}

export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
