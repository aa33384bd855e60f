/** The text of an answer as UTF-8; undefined where it is longer than `limit` bytes, of which the rest is not waited for. */
export async function readWithin({body}: Response, limit: number): Promise<string | undefined> {
  const reader = (body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder();
  let [text, received] = ['', 0];
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    received += value.byteLength;
    if (received > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
}
