import type { Library } from '../received/diagnosis.js';
import type { Finding } from '../types/diagnosis.js';
import type { TakenIn } from './desk.js';
import { differenceFound } from './difference.js';

/** Requests that may wait to be diagnosed; further ones are told without. */
const mostWaiting = 8;
/** What is searched takes its time with its size: characters of target and headers, bytes of a body. */
const mostHead = 8_000;
const mostBody = 256 * 1024;
/** Milliseconds for what still waits at the end. */
const closingMs = 2_000;

interface Search {
  readonly taken: TakenIn;
  readonly tell: (finding: Finding | null) => void;
}

/**
 * Finds out why signatures differ, one after the other. A search may take most of a second, and nothing is answered
 * meanwhile: so each is followed by as long a time for requests.
 */
export class Searches {
  private readonly waiting: Search[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly library: Library,
    private readonly broken: (error: unknown) => void,
  ) {}

  /** @param tell called once; null: nothing was found, or there was too much else to do */
  add(taken: TakenIn, tell: Search['tell']): void {
    if (this.waiting.length >= mostWaiting || isLarge(taken)) {
      tell(null);
      return;
    }
    this.waiting.push({ taken, tell });
    this.timer ??= setTimeout(() => this.next(), 0);
  }

  /** Searches on for a moment, and tells the rest without. */
  close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    const end = performance.now() + closingMs;
    for (const search of this.waiting.splice(0)) {
      if (performance.now() < end) this.run(search);
      else search.tell(null);
    }
    return Promise.resolve();
  }

  private next(): void {
    const search = this.waiting.shift();
    const began = performance.now();
    if (search !== undefined) this.run(search);
    const isDone = this.waiting.length === 0;
    this.timer = isDone ? null : setTimeout(() => this.next(), performance.now() - began);
  }

  private run({ taken, tell }: Search): void {
    try {
      tell(differenceFound(taken, this.library));
    } catch (error) {
      this.broken(error);
    }
  }
}

function isLarge({ request: { target, headers, body } }: TakenIn): boolean {
  const head = headers.reduce((sum, [name, value]) => sum + name.length + value.length, target.length);
  return head > mostHead || body.length > mostBody;
}
