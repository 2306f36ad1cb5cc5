import type { Value } from "../logic/condition.ts";
import type { Modality } from "../measure/measure.ts";
import type { Reach } from "../measure/reach.ts";
import type { Channel } from "../measure/vocabulary/action.ts";
import type { State } from "../measure/window.ts";
import type { World } from "../register/body.ts";
import type { Day, Instant } from "../time/time.ts";

/** The twelve classes of semantics §3.3, and the words of a recommendation (line 25). */
export const verdictTokens = [
  "not-covered",
  "not-in-force",
  "undetermined",
  "exempt",
  "breach",
  "remedied",
  "due",
  "compliant",
  "attested",
  "stale",
  "unobserved",
  "unobservable",
] as const;

/** A class of the decision list. */
export type VerdictClass = (typeof verdictTokens)[number];

/** What a recommendation says in place of compliant, breach and remedied. */
export const followedTokens = ["followed", "not-followed", "followed-since"] as const;

export type VerdictToken = VerdictClass | (typeof followedTokens)[number];

/** Named policies, printed with every output: how long evidence holds, and whether presence on both sides means presence between. */
export interface Policy {
  /** Longest age of a proof of absence, in days, by kind of source. */
  readonly maxAge: Readonly<Record<string, number>>;
  /** Longest age of an attestation, in days. */
  readonly attestAge: number;
  readonly persistence: boolean;
}

/** A record that something stands on: a file's record, a deed, a register row. */
export interface RecordRef {
  readonly kind: "observation" | "device-facts" | "deed" | "record" | "clause" | "register";
  readonly id: string;
}

/** One reason, as a key of the catalogue of words with its arguments and the records it stands on. */
export interface Reason {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly records: readonly RecordRef[];
}

/** The smallest new record or declaration that would change the class. */
export interface Flip {
  readonly to: VerdictToken;
  readonly by: Reason;
}

/** What was seen last at or before T, and first after it, as known at K. */
export interface Bracket {
  readonly before?: {
    readonly at: Instant;
    readonly record: RecordRef;
    readonly says: "present" | "absent" | "contact" | "suspect" | "nothing";
  };
  readonly after?: {
    readonly at: Instant;
    readonly record: RecordRef;
    readonly says: "present" | "absent" | "contact" | "suspect" | "nothing";
  };
}

/** The verdict on one unit under one clause and channel, as of T, as known at K. */
export interface Verdict {
  readonly kind: "verdict";
  readonly measure: string;
  readonly clause: string;
  readonly channel: Channel;
  readonly body: string;
  readonly device: string;
  /** Does the body's own register of devices name it? */
  readonly registered: boolean;
  readonly verdict: VerdictToken;
  /** Of an exempt unit: what it would be. */
  readonly wouldBe?: VerdictToken;
  /** Row of the clause's `where` that the device matches. */
  readonly row?: string;
  readonly lateByDays?: number;
  readonly since?: Instant;
  readonly lastSeen?: Instant;
  readonly asks: readonly string[];
  readonly texts: readonly string[];
  /** Of an undetermined unit: the class under each reading. */
  readonly under: readonly { readonly values: ReadonlyMap<string, Value>; readonly verdict: VerdictToken }[];
  readonly because: readonly Reason[];
  readonly bracket: Bracket;
  readonly flips: readonly Flip[];
  /** Was there a fault at any instant from the first late one up to T (line 23)? */
  readonly everInBreach: boolean;
}

export type Counts = Readonly<Record<VerdictToken, number>>;

/** Known units, the declared total, and whether the list is declared complete. */
export interface Population {
  /** The units that the clause covers, or may cover. */
  readonly known: number;
  readonly declared?: number;
  /** Declared and not known one by one; absent where the number is not known. */
  readonly remainder?: number;
  readonly complete: "yes" | "no" | "unknown";
  readonly by?: string;
  readonly on?: Day;
  readonly record?: RecordRef;
}

/** Design §1.6: one result sentence a body and clause; R0 to R9 of semantics §3.4. */
export type SentenceToken = "R0" | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R8a" | "R8b" | "R8c" | "R9";

export interface Sentence {
  readonly token: SentenceToken;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly records: readonly RecordRef[];
}

export interface Communication {
  readonly state: "not-owed" | "owed" | "stated" | "sent" | "bounced" | "delivered" | "acknowledged";
  readonly on?: Day;
  /** The state rests only on records without an established date. */
  readonly unknownDate: boolean;
  readonly late: boolean;
  /** A dispatch is held of which nobody knows whether it left. */
  readonly uncertain: boolean;
  readonly knewSince?: Day;
  readonly relay: "not-owed" | "owed" | "stated" | "done";
  readonly deeds: readonly string[];
}

export interface Control {
  readonly prohibit: {
    readonly state: "yes" | "no" | "stated" | "unknown";
    readonly on?: Day;
    readonly deeds: readonly string[];
  };
  readonly prevent: {
    readonly state: "deployed" | "none" | "stated" | "unknown";
    readonly on?: Day;
    /** On how many units, of how many, where that is recorded: the widest control of the channel. */
    readonly deployed?: number;
    readonly of?: number;
    readonly tested?: number;
    readonly deeds: readonly string[];
  };
}

/** One row of the clause's `where` within a body; without a name, the units that match none for certain. */
export interface RowPosture {
  readonly row?: string;
  readonly population: Population;
  readonly verdicts: Counts;
  /** Fewer than five units: class counts stay inside the body (semantics §3.4, line 27). */
  readonly small: boolean;
}

export interface BodyPosture {
  readonly id: string;
  readonly reach: Reach;
  readonly communication: Communication;
  readonly control: Control;
  /** Units by their best basis. */
  readonly evidence: Readonly<Record<"none" | "attested" | "observed" | "tested" | "audited", number>>;
  readonly population: Population;
  readonly sentence: Sentence;
  /** Counts by class over the known units: they add up to `population.known` plus `not-covered`. */
  readonly verdicts: Counts;
  readonly everInBreach: number;
  /** The same, for each row of the clause's `where`. */
  readonly rows: readonly RowPosture[];
  readonly small: boolean;
}

/** What the bodies together say: the question "did all comply?" (semantics §3.4, line 25). */
export type Overall = "yes" | "no" | "cannot-be-shown";

export interface ClausePosture {
  readonly id: string;
  readonly channel: Channel;
  readonly modality: Modality;
  /** Does it bind? Recommendations stand in a table of their own and are never added. */
  readonly binding: boolean;
  readonly state: State | "open";
  /** The first late instant, where all readings share it. */
  readonly lateFrom?: Instant;
  readonly overall: Overall;
  /** All units: those of all classes together. */
  readonly total: number;
  readonly verdicts: Counts;
  readonly everInBreach: number;
  readonly bodies: readonly BodyPosture[];
  /** Under each open text and each other claim: the same counts again (line 26). */
  readonly under: readonly {
    readonly id: string;
    readonly value: Value;
    readonly chosen: boolean;
    readonly verdicts: Counts;
  }[];
}

/** One request that would settle verdicts: one export, register or test by one body. */
export interface Request {
  readonly body: string;
  readonly ask: "inventory" | "register" | "test";
  readonly settles: number;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

export interface Posture {
  readonly kind: "posture";
  readonly measure: string;
  readonly version: string;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly world: World;
  readonly policy: Policy;
  /** The chosen texts and claims that the clauses read. */
  readonly restsOn: readonly { readonly id: string; readonly chosen: Value }[];
  readonly clauses: readonly ClausePosture[];
  readonly next: readonly Request[];
}
