import { problemAt } from "./problems.ts";
import type { Context, Refused } from "./source.ts";
import { decoded, lines } from "./text.ts";

/** One value of a JSON file; `value` is absent where its text is damaged (JSON Lines only). */
export interface JsonRecord {
  readonly kind: "json";
  readonly record: number;
  readonly line?: number;
  readonly value?: unknown;
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const members = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (value !== null && typeof value === "object" && "value" in value && Array.isArray(value.value)) return value.value;
  return [value];
};

async function* fromLines(batches: AsyncIterable<readonly string[]>): AsyncGenerator<JsonRecord> {
  let line = 0;
  let record = 0;
  for await (const batch of batches) {
    for (const text of batch) {
      line += 1;
      if (text.trim() === "") continue;
      const whole = parsed(text);
      // A line may itself be a page of records, as Microsoft Graph gives them.
      for (const value of whole === undefined ? [undefined] : members(whole.value)) {
        record += 1;
        yield whole === undefined ? { kind: "json", record, line } : { kind: "json", record, line, value };
      }
    }
  }
}

async function* once<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * The records of a JSON file: one document (an object, an array, or a page with `value`), or JSON Lines. Lines are streamed; one document is
 * read whole, up to the context's size cap, because reading JSON piecemeal costs many times more. A document that is cut is refused.
 */
export async function* jsonRecords(
  bytes: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<JsonRecord | Refused> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = bytes[Symbol.asyncIterator]();
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
    const chunk = next.value;
    if (chunks.length === 0) {
      const text = new TextDecoder().decode(chunk);
      const end = text.indexOf("\n");
      if (end !== -1 && /\S/.test(text.slice(end)) && parsed(text.slice(0, end)) !== undefined) {
        yield* fromLines(lines(decoded(once(chunk, stream))));
        return;
      }
    }
    chunks.push(chunk);
    size += chunk.length;
    if (size > context.sizeCap) {
      yield {
        kind: "refused",
        problem: problemAt(context, "E-EVIDENCE-TOO-LARGE", {}, { cap: Math.round(context.sizeCap / 1024 / 1024) }),
      };
      return;
    }
  }
  const text = new TextDecoder().decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  const whole = parsed(text);
  if (whole !== undefined) {
    let record = 0;
    for (const value of members(whole.value)) yield { kind: "json", record: ++record, value };
    return;
  }
  // The first line may be damaged and still be one of many: it is JSON Lines when another line is whole.
  const each = text.split("\n");
  if (each.length > 1 && each.some((line) => line.trimStart().startsWith("{") && parsed(line) !== undefined)) {
    yield* fromLines(
      (async function* () {
        yield each;
      })(),
    );
    return;
  }
  yield { kind: "refused", problem: problemAt(context, "E-EVIDENCE-JSON") };
}
