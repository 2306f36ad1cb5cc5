import type { Matcher } from "../catalogue/matcher.ts";
import type { Value } from "../logic/condition.ts";
import type { Problem } from "../problem/problem.ts";
import { keepAll, tidy } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { countsOf, hold, isHeld } from "./hold.ts";
import { type NotTaken, type Taken, take } from "./load-file.ts";

export interface LoadOptions {
  /** The body whose evidence this is. */
  readonly body: string;
  /** Only this source; a file that is not its is refused. */
  readonly source?: string;
  /** When the devices were observed (or the log taken), for records that do not say. */
  readonly observedAt?: Instant;
  readonly receivedAt: Instant;
  /** False: a network log is refused unread, since nothing says why it may be. */
  readonly logs?: boolean;
  /** Stores nothing. */
  readonly dryRun?: boolean;
  readonly matcher: Matcher;
  /** The version of the catalogue behind the matcher. */
  readonly catalogue: string;
  /** The vocabulary: which values each attribute may have. */
  readonly attributes: ReadonlyMap<string, readonly Value[]>;
  /** The most bytes one JSON document may have; 128 MiB unless told. */
  readonly sizeCap?: number;
}

/** What became of one file. */
export interface Loaded {
  readonly file: string;
  readonly digest?: string;
  /** Absent when no source recognised it. */
  readonly source?: string;
  readonly records: number;
  readonly kept: number;
  /** Records that are not held and, when the file is refused, the one reason. */
  readonly rejected: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly devices: number;
  readonly sightings: number;
  /** Nothing of the file is held. */
  readonly refused: boolean;
  /** The same file was held already: nothing changed. */
  readonly already: boolean;
}

const refusedAs = ({ file, problem }: NotTaken): Loaded =>
  Object.freeze({
    file,
    records: 0,
    kept: 0,
    rejected: [problem],
    warnings: [],
    devices: 0,
    sightings: 0,
    refused: true,
    already: false,
  });

const loadedAs = (taken: Taken, already: boolean): Loaded =>
  Object.freeze({
    file: taken.file,
    digest: taken.digest,
    source: taken.source.id,
    records: taken.records,
    kept: taken.kept,
    rejected: taken.rejected.filter(({ severity }) => severity === "error"),
    warnings: taken.rejected.filter(({ severity }) => severity === "warning"),
    ...countsOf(taken),
    refused: false,
    already,
  });

/** A commit waits for the disk: small files share one. */
const mostFiles = 1024;
const mostFound = 50_000;

/**
 * Loads files, one after the other, and yields what became of each once it is durable. Each file is one entry of the ledger, written
 * in one transaction with every row it implies, after its bytes are kept by their digest: stopped at any moment, a file is
 * held whole or not at all, and loading it again gives the same state. Memory is bounded by what one file yields, never by their number.
 */
export async function* load(store: Store, files: Iterable<string>, options: LoadOptions): AsyncGenerator<Loaded> {
  const {
    body,
    source,
    observedAt,
    receivedAt,
    logs = true,
    dryRun = false,
    matcher,
    catalogue,
    attributes,
    sizeCap = 128 * 1024 * 1024,
  } = options;
  const as = { body, receivedAt, catalogue };
  let waiting: (Taken | NotTaken)[] = [];
  let found = 0;
  if (!dryRun) tidy(store.folder);
  const settle = async (): Promise<readonly Loaded[]> => {
    const batch = waiting;
    waiting = [];
    found = 0;
    // The bytes first: an entry never names a file that is not there.
    await keepAll(
      store.folder,
      batch.flatMap((each) => (each.kind === "taken" ? [each.keeping] : [])),
    );
    return store.transaction((tx) =>
      batch.map((each) => {
        if (each.kind === "refused") return refusedAs(each);
        const already = isHeld(tx, each, as);
        if (!already && !dryRun) hold(tx, each, as);
        return loadedAs(each, already);
      }),
    );
  };
  for (const file of files) {
    const taken = await take(
      file,
      { matcher, attributes, body, receivedAt, observedAt, sizeCap, logs },
      source,
      dryRun ? undefined : store.folder,
    );
    waiting.push(taken);
    if (taken.kind === "taken") found += taken.found.length;
    if (waiting.length >= mostFiles || found >= mostFound) yield* await settle();
  }
  if (waiting.length > 0) yield* await settle();
}
