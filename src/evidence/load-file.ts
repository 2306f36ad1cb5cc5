import { closeSync, openSync, readSync } from "node:fs";
import type { Problem } from "../problem/problem.ts";
import { type Keeping, keepingIn, measuring } from "../store/files.ts";
import { dayOf, type Instant, writeInstant } from "../time/time.ts";
import { evidenceProblem, problemAt } from "./problems.ts";
import type { Context, Controlled, Registered, Seen, Source, Stated } from "./source.ts";
import { sources } from "./sources/index.ts";

/** A file read and understood, not held yet. */
export interface Taken {
  readonly kind: "taken";
  readonly file: string;
  readonly source: Source;
  readonly digest: string;
  readonly bytes: number;
  /** The given instant, where some record rests on it. */
  readonly observedAt: Instant | undefined;
  readonly records: number;
  readonly kept: number;
  readonly rejected: readonly Problem[];
  readonly found: readonly (Seen | Stated | Registered | Controlled)[];
  readonly keeping: Keeping;
}

/** A file of which nothing is held, and why. */
export interface NotTaken {
  readonly kind: "refused";
  readonly file: string;
  readonly problem: Problem;
}

export type Given = Omit<Context, "file" | "observedAt"> & {
  readonly observedAt: Instant | undefined;
  /** May network logs be read? */
  readonly logs: boolean;
};

const chunkSize = 256 * 1024;

/** The bytes of a file, piece by piece; each piece is the caller's to keep. */
function* chunksOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const read = readSync(handle, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

const idsOf = (list: readonly Source[]): string => list.map(({ id }) => id).join(", ");

const chosen = (file: string, head: Uint8Array, wanted: string | undefined): Source | NotTaken => {
  if (wanted === undefined) {
    const source = sources.find((each) => each.recognise(head));
    return (
      source ?? {
        kind: "refused",
        file,
        problem: problemAt({ file }, "E-EVIDENCE-UNKNOWN", {}, { sources: idsOf(sources) }),
      }
    );
  }
  const source = sources.find(({ id }) => id === wanted);
  if (source === undefined) {
    return {
      kind: "refused",
      file,
      problem: evidenceProblem(
        "E-EVIDENCE-NO-SUCH-SOURCE",
        { field: "--source" },
        { source: wanted, sources: idsOf(sources) },
      ),
    };
  }
  return source.recognise(head)
    ? source
    : { kind: "refused", file, problem: problemAt({ file }, "E-EVIDENCE-NOT-SOURCE", {}, { source: wanted }) };
};

/** Is it dated after its receipt? A statement speaks of a whole day, and may be received within it. */
const dateAfter = (item: Seen | Stated | Registered | Controlled, receivedAt: Instant): Instant | undefined => {
  if (item.kind === "device-facts" || (item.kind === "attestation" && item.asOf <= dayOf(receivedAt))) return undefined;
  const at = item.kind === "control-seen" ? item.at : item.observedAt;
  return at !== undefined && at > receivedAt ? at : undefined;
};

/** One warning for a file, at the first of its records that are dated after their receipt: a wrong clock is wrong many times. */
const datedAfter = (found: Taken["found"], { receivedAt }: Given, file: string): readonly Problem[] => {
  const late = found.flatMap((item) => {
    const at = dateAfter(item, receivedAt);
    return at === undefined ? [] : [{ record: item.record, at }];
  });
  const [first] = late;
  if (first === undefined) return [];
  const { record, at } = first;
  const count = new Set(late.map((each) => each.record)).size;
  return [problemAt({ file }, "W-EVIDENCE-FUTURE", { record }, { count, at: writeInstant(at) })];
};

/** Reads one file whole, once: its digest, its copy on the way into the store (none without `folder`), and what its source finds in it. */
export const take = async (
  path: string,
  given: Given,
  wanted: string | undefined,
  folder: string | undefined,
): Promise<Taken | NotTaken> => {
  let keeping: Keeping | undefined;
  const chunks = chunksOf(path);
  try {
    const first = chunks.next();
    const head = first.done === true ? new Uint8Array() : first.value;
    const source = chosen(path, head, wanted);
    if (source.kind === "refused") return source;
    if (source.kind === "network" && !given.logs)
      return { kind: "refused", file: path, problem: problemAt({ file: path }, "E-EVIDENCE-LOG-GROUND") };
    // Logs are read where they are: of a network log only the digest and what names a product are held (docs/privacy.md).
    const holding = folder === undefined || source.kind === "network" ? measuring() : keepingIn(folder);
    keeping = holding;
    let bytes = 0;
    const stream = (async function* () {
      for (let next = first; next.done !== true; next = chunks.next()) {
        holding.write(next.value);
        bytes += next.value.length;
        yield next.value;
      }
    })();
    let used: Instant | undefined;
    const context: Context = { ...given, file: path, observedAt: () => (used = given.observedAt) };
    const rejected: Problem[] = [];
    const found: (Seen | Stated | Registered | Controlled)[] = [];
    let tally = { records: 0, kept: 0 };
    for await (const item of source.observe(stream, context)) {
      if (item.kind === "refused") {
        holding.drop();
        return { kind: "refused", file: path, problem: item.problem };
      }
      if (item.kind === "problem") rejected.push(item);
      else if (item.kind === "tally") tally = item;
      else found.push(item);
    }
    return {
      kind: "taken",
      file: path,
      source,
      digest: holding.digest(),
      bytes,
      observedAt: used,
      records: tally.records,
      kept: tally.kept,
      rejected: [...rejected, ...datedAfter(found, given, path)],
      found,
      keeping: holding,
    };
  } catch (error) {
    keeping?.drop();
    if (error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error) {
      return {
        kind: "refused",
        file: path,
        problem: problemAt({ file: path }, "E-EVIDENCE-UNREADABLE", {}, { reason: error.code }),
      };
    }
    throw error;
  } finally {
    // Whoever stopped before the end left the file open.
    chunks.return(undefined);
  }
};
