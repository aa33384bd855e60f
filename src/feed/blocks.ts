/** The bytes of several blocks in one; a single block is given as it is. */
export function joinedBlocks(blocks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = blocks;
  if (first && blocks.length === 1) return first;
  const bytes = new Uint8Array(blocks.reduce((sum, {byteLength}) => sum + byteLength, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.byteLength;
  }
  return bytes;
}
