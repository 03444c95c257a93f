/** The most bytes of one line, its end not counted: 16 MiB (contract: section 3). */
export const lineLimit = 16 * 1024 * 1024;

/**
 * Cuts a stream of bytes into lines that end in LF or CRLF. Bytes are gathered until the line is whole, so
 * that no character is cut in two.
 */
export class LineReader {
  private pieces: Buffer[] = [];
  private length = 0;
  private overflown = false;

  constructor(
    private readonly onLine: (line: string) => void,
    /** Called once, with the head of the line that is too long; what follows is thrown away. */
    private readonly onOverflow: (head: string) => void,
    private readonly limit = lineLimit,
  ) {}

  add(chunk: Buffer): void {
    let from = 0;
    while (!this.overflown) {
      const end = chunk.indexOf(0x0a, from);
      this.keep(chunk.subarray(from, end < 0 ? undefined : end));
      if (end < 0) return;
      from = end + 1;
      this.finishLine();
    }
  }

  /** The text after the last line end. */
  rest(): string {
    return Buffer.concat(this.pieces).toString('utf8');
  }

  private keep(piece: Buffer): void {
    this.pieces.push(piece);
    this.length += piece.length;
    // One byte more, for the CR that may be the last.
    if (this.length > this.limit + 1) this.overflow();
  }

  private finishLine(): void {
    if (this.overflown) return;
    const bytes = Buffer.concat(this.pieces);
    const line = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
    if (line.length > this.limit) {
      this.overflow();
      return;
    }
    this.pieces = [];
    this.length = 0;
    this.onLine(line.toString('utf8'));
  }

  private overflow(): void {
    this.overflown = true;
    const head = Buffer.concat(this.pieces).subarray(0, 200).toString('utf8');
    this.pieces = [];
    this.onOverflow(head);
  }
}
