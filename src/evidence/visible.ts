import { retractedIn } from "../ledger/records.ts";
import type { Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";

/** From where one looks: what was known at an instant and, to repeat a query exactly, up to which entry of the ledger. */
export interface Viewpoint {
  readonly knownAt: Instant;
  readonly upTo?: number;
}

/** A load of one file for one body. */
export interface HeldFile {
  readonly kind: "file";
  /** The load's own id: of the file, the body, the source and the given instant, whenever it was loaded. */
  readonly id: string;
  readonly seq: number;
  readonly digest: string;
  readonly body: string;
  readonly source: string;
  readonly observedAt?: Instant;
  readonly catalogue: string;
  readonly knownAt: Instant;
  readonly records: number;
  readonly kept: number;
  readonly rejected: number;
  readonly devices: number;
  readonly sightings: number;
}

/** What is held at a viewpoint, and which ids are retracted there. */
export interface View {
  readonly files: ReadonlyMap<number, HeldFile>;
  readonly retracted: ReadonlySet<string>;
}

/** SQLite compares with REAL what JavaScript binds; ±∞ becomes the widest integer instead. */
export const bound = (at: Instant): number => Math.max(-8.64e15, Math.min(8.64e15, at));

/**
 * The loads that count at a viewpoint, by entry. A file loaded again with another catalogue counts once, as read last; one whose digest or
 * id is retracted does not count.
 */
export const viewOf = async (store: Store, { knownAt, upTo = Number.MAX_SAFE_INTEGER }: Viewpoint): Promise<View> => {
  const retracted = await retractedIn(store, { knownAt, upTo });
  const statement =
    store.statement(`SELECT seq, load, digest, body.name, source, observed_at, catalogue, known_at, records, kept, rejected, devices, sightings
    FROM file JOIN body ON body.id = file.body WHERE known_at <= ? AND seq <= ? ORDER BY seq`);
  statement.setReturnArrays(true);
  const latest = new Map<string, HeldFile>();
  for (const row of statement.all(bound(knownAt), upTo) as readonly unknown[] as readonly FileTuple[]) {
    const [seq, id, digest, body, source, observedAt, catalogue, known, records, kept, rejected, devices, sightings] =
      row;
    if (retracted.has(digest) || retracted.has(id)) continue;
    const given = observedAt === null ? {} : { observedAt };
    const counts = { records, kept, rejected, devices, sightings };
    latest.set(id, { kind: "file", id, seq, digest, body, source, ...given, catalogue, knownAt: known, ...counts });
  }
  return { files: new Map([...latest.values()].map((file) => [file.seq, file])), retracted };
};

type FileTuple = [
  number,
  string,
  string,
  string,
  string,
  number | null,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Loads in an order that does not depend on when they were loaded. */
export const filesOf = async (
  store: Store,
  viewpoint: Viewpoint & { readonly bodies?: readonly string[] },
): Promise<readonly HeldFile[]> => {
  const { files } = await viewOf(store, viewpoint);
  const wanted = viewpoint.bodies === undefined ? undefined : new Set(viewpoint.bodies);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...files.values()]
    .filter(({ body }) => wanted?.has(body) ?? true)
    .sort(
      (a, b) => order(a.body, b.body) || order(a.source, b.source) || order(a.digest, b.digest) || order(a.id, b.id),
    );
};
