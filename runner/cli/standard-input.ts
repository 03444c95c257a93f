/** Bytes of one input that are looked at: 1 MiB. */
export const mostBytes = 1024 * 1024;

/** Reads an input to its end, or until it is seen to be larger than `mostBytes`. */
export async function readToTheEnd(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}
