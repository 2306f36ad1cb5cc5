const decoder = new TextDecoder("utf-8");

/** The first bytes of a file as text, to recognise it by; a character cut at the end does not matter. */
export const headText = (head: Uint8Array): string => decoder.decode(head).replace(/^\uFEFF/, "");

/**
 * Bytes to text, a chunk at a time: UTF-8, a byte-order mark dropped. From the first byte that is not UTF-8 on, `legacy` files
 * (spreadsheets) are read as Windows-1252, unless UTF-8 letters were seen before it; elsewhere such a byte becomes U+FFFD.
 */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, legacy = false): AsyncGenerator<string> {
  let reading = new TextDecoder("utf-8", { fatal: legacy });
  let beyondAscii = false;
  let rest: Uint8Array = new Uint8Array();
  let decided = !legacy;
  for await (const chunk of bytes) {
    if (decided) {
      yield reading.decode(chunk, { stream: true });
      continue;
    }
    // Undecided: only whole characters are decoded, so that a chunk can be read again in the other encoding.
    const waiting = Buffer.concat([rest, chunk]);
    const end = wholeCharacters(waiting);
    const whole = waiting.subarray(0, end);
    rest = waiting.subarray(end);
    try {
      const text = reading.decode(whole);
      beyondAscii ||= text.length !== whole.length;
      yield text;
    } catch {
      reading = new TextDecoder(beyondAscii ? "utf-8" : "windows-1252");
      decided = true;
      yield reading.decode(waiting, { stream: true });
      rest = new Uint8Array();
    }
  }
  if (decided) yield reading.decode();
  else yield new TextDecoder(beyondAscii || rest.length === 0 ? "utf-8" : "windows-1252").decode(rest);
}

/** Where the last character that may be cut begins: at most three bytes before the end. */
const wholeCharacters = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
};

/** The lines of a text, many at a time, without their ends (`\n` or `\r\n`). The last one may be cut: `\n` did not follow it. */
export async function* lines(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const piece of text) {
    const whole = (rest + piece).split("\n");
    rest = whole.pop() ?? "";
    if (whole.length > 0) yield whole;
  }
  if (rest !== "") yield [rest];
}

/** The first chunk, to look at, and all of the bytes again, from the beginning. */
export const withHead = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> => {
  const stream = bytes[Symbol.asyncIterator]();
  const first = await stream.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  const whole = (async function* () {
    yield head;
    for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
  })();
  return { head, whole };
};
