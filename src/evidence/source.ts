import type { Matcher } from "../catalogue/matcher.ts";
import type { Text } from "../language/language.ts";
import type { Value } from "../logic/condition.ts";
import type { Problem } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import type { Attestation, ControlSeen, DeviceFacts, Observation, SourceKind } from "./observation.ts";

/** What the store adds when it keeps a record. */
type Added = "id" | "knownAt" | "seq" | "file";

/** An observation as a source yields it. Without `observedAt` it is dated when it is read, from what else the store holds. */
export type Seen = Omit<Observation, Added | "body" | "source" | "sourceKind" | "observedAt"> & {
  readonly observedAt?: Instant;
};
export type Stated = Omit<Attestation, Added>;
export type Registered = Omit<DeviceFacts, Added>;
export type Controlled = Omit<ControlSeen, Added | "body">;

/** The last thing a source yields: how many records it read, and how many of them are held (in what it yielded). */
export interface Tally {
  readonly kind: "tally";
  readonly records: number;
  readonly kept: number;
}

/** The file is not what it was taken for, or cannot be read to its end: nothing of it is held. */
export interface Refused {
  readonly kind: "refused";
  readonly problem: Problem;
}

export type Found = Seen | Stated | Registered | Controlled | Problem | Refused | Tally;

export interface Context {
  readonly matcher: Matcher;
  /** The vocabulary: which values each attribute may have. */
  readonly attributes: ReadonlyMap<string, readonly Value[]>;
  readonly body: string;
  /** The name of the file, for problems. */
  readonly file: string;
  readonly receivedAt: Instant;
  /** The instant that the person who loads gives for records that state none themselves. Asking marks the load as resting on it. */
  readonly observedAt: () => Instant | undefined;
  /** The most bytes that one JSON document may have. */
  readonly sizeCap: number;
}

/** One kind of file that evidence comes in: one file in `sources/`, listed in `sources/index.ts`. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: Text;
  /** What it can and cannot show, and why, in whole sentences. */
  readonly proves: { readonly presence: Text; readonly absence: Text };
  /** The source whose records say when this one's devices were observed, where its own records do not. */
  readonly datedBy?: string;
  /** By content (the first bytes), never by name. */
  readonly recognise: (head: Uint8Array) => boolean;
  /** A bad record is yielded as a problem and is not fatal. */
  readonly observe: (bytes: AsyncIterable<Uint8Array>, context: Context) => AsyncIterable<Found>;
}
