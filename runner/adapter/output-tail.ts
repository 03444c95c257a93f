/** The end of a stream of text, for messages: at most `limit` bytes are kept. */
export class OutputTail {
  private kept = Buffer.alloc(0);
  private cut = false;

  constructor(private readonly limit = 2048) {}

  add(chunk: Uint8Array): void {
    const all = Buffer.concat([this.kept, chunk]);
    this.cut ||= all.length > this.limit;
    // A copy: a view would hold the whole chunk in memory.
    this.kept = Buffer.from(all.subarray(Math.max(0, all.length - this.limit)));
  }

  /** The text so far, without blanks at its ends; control characters but LF and tab are taken out. */
  text(): string {
    const text = this.kept
      .toString('utf8')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim();
    return this.cut && text !== '' ? `…${text}` : text;
  }
}
