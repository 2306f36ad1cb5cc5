import type { ExemptionStatus } from "../measure/exemption.ts";
import type { Words } from "../measure/measure.ts";
import type { Day, Instant } from "../time/time.ts";
import type { Found, TestResult } from "./found.ts";

/** Who did, said or decided something: a body, a capacity in which a person acted, or both. */
export interface By {
  readonly body?: string;
  readonly capacity?: Words;
}

/** A day or an instant, both with the last instant that they mean. */
export type Moment =
  | { readonly kind: "day"; readonly day: Day; readonly last: Instant }
  | { readonly kind: "instant"; readonly last: Instant };

/** One assertion of when a deed was done. */
export interface MomentClaim {
  readonly id: string;
  readonly value: Moment;
  readonly by: readonly string[];
  readonly known?: Instant;
  readonly status: "asserted" | "inferred" | "announced";
}

/** When a deed was done: a moment, not established (with bounds that somebody states, both exclusive), or contested. */
export type At =
  | Moment
  | { readonly kind: "unknown"; readonly after?: Day; readonly before?: Day }
  | {
      readonly kind: "contested";
      readonly claims: readonly MomentClaim[];
      readonly chosen?: { readonly claim: string; readonly why: string; readonly by: string; readonly on: Day };
    };

/** Where it stands written. In the public record all three are present. */
export interface Source {
  readonly title: Words;
  readonly date?: Day;
  readonly place?: string;
  readonly url?: string;
}

interface Common {
  readonly id: string;
  readonly by: By;
  /** The bodies concerned: the recipients of a dispatch, the bodies that a control covers. */
  readonly about: readonly string[];
  /** Those concerned whom the register does not hold, in words. */
  readonly alsoAbout: readonly Words[];
  readonly measure: string;
  /** Absent: about the whole measure, so about each of its clauses. */
  readonly clause?: string;
  readonly at: At;
  /** The second clock: since when it could be known; of a record that was entered, not before it was received. */
  readonly known: Instant;
  /** `record`: the act's own record is held. `stated`: somebody says that it was done, and nothing more is held. */
  readonly basis: "record" | "stated";
  /** Of a statement: who says so, and when. */
  readonly stated?: { readonly by: By; readonly on?: Day };
  /** A paraphrase of what the record says. */
  readonly says?: Words;
  /** Of an exemption it may be absent: the approver stands for it. */
  readonly source?: Source;
  readonly note?: Words;
}

export const dispatchStates = ["prepared", "sent", "uncertain", "bounced", "delivered", "acknowledged"] as const;
export type DispatchState = (typeof dispatchStates)[number];

export const answers = [
  "acknowledged",
  "awareness",
  "examining",
  "adopted",
  "partly",
  "declined",
  "not-applicable",
] as const;
export type Answer = (typeof answers)[number];

/** How far a control reaches: on `n` of `of` units of one row and channel. */
export interface Cover {
  readonly n: number;
  readonly of?: number;
  /** Whose units; needed where the control is about several bodies, since their units are never counted twice. */
  readonly body?: string;
  readonly row?: string;
  readonly channel?: string;
}

/** A condition of an exemption: whether it was shown, and on which day. */
export interface Mitigation {
  readonly id: string;
  readonly shown: boolean;
  readonly on?: Day;
  /** How long the proof holds, as an ISO 8601 period; absent: without limit. */
  readonly validFor?: string;
}

export type Dispatch = Common & { readonly kind: "dispatch"; readonly channel?: string; readonly state: DispatchState };
export type Relay = Common & { readonly kind: "relay"; readonly channel?: string; readonly from?: string };
export type Acknowledgement = Common & { readonly kind: "acknowledgement"; readonly of?: string };
export type Response = Common & {
  readonly kind: "response";
  readonly answer: Answer;
  readonly organ?: Words;
  readonly reference?: string;
  readonly reason?: Words;
};
/** An own rule of a body (`none`: the body declares that it has none). */
export type Rule = Common & {
  readonly kind: "rule";
  readonly none: boolean;
  /** Does the rule itself decide to block the product? */
  readonly namesBlock: boolean;
  readonly from?: Day;
  readonly until?: Day;
  readonly reference?: string;
};
/** A technical control (`none`: it is declared that there is none). */
export type Control = Common & {
  readonly kind: "control";
  readonly none: boolean;
  readonly point?: string;
  readonly covers: readonly Cover[];
  /** Does it stop the action, rather than only record it? */
  readonly prevents: boolean;
  readonly until?: Day;
  readonly token?: string;
  readonly zone?: string;
  readonly version?: string;
};
export type Test = Common & {
  readonly kind: "test";
  readonly point?: string;
  readonly sample: number;
  readonly of?: number;
  readonly result: TestResult;
  readonly row?: string;
  readonly channel?: string;
  /** Nothing that was ever built for the point answered there, though the point itself did. */
  readonly none: boolean;
  /** The canary that answered, and the version that it is of. */
  readonly token?: string;
  readonly version?: string;
  readonly found: readonly Found[];
};
export type Exemption = Common & {
  readonly kind: "exemption";
  readonly status: ExemptionStatus;
  /** The exemption whose state this record changes from its day on; absent: an exemption of its own. */
  readonly of?: string;
  readonly devices: readonly string[];
  readonly holders: readonly string[];
  readonly row?: string;
  /** By what a control knows whom it lets through: addresses (one, or a network in CIDR form), and groups of the directory or their SID. */
  readonly clients: readonly string[];
  readonly groups: readonly string[];
  /** The host names that a control lets through, each with all below it. */
  readonly names: readonly string[];
  /** Only a record that changes another one may lack it. */
  readonly ground?: string;
  readonly requester?: By;
  readonly requested?: Day;
  readonly approver?: By;
  /** Did somebody sign in the approver’s stead? */
  readonly delegated: boolean;
  /** From when it holds: a day, whole, or an instant. Of what is granted it is there. */
  readonly granted?: Day | Instant;
  /** The last day, whole; absent: without end. */
  readonly until?: Day;
  readonly mitigations: readonly Mitigation[];
  /** Where the reasons are written down. */
  readonly documentation?: Source;
};
export type Awareness = Common & { readonly kind: "awareness"; readonly channel?: string; readonly reach?: number };
export type Position = Common & { readonly kind: "position" };
export type Fulfilment = Common & { readonly kind: "fulfilment"; readonly action: string };
/** A way that a measure is to travel: who passes it on to the bodies concerned (`none`: that nobody does, there being no such body). */
export type Route = Common & {
  readonly kind: "route";
  /** Who passes it on; absent: who says so. */
  readonly from?: string;
  readonly channel?: string;
  /** How long after having been told, as an ISO 8601 period of days; absent: no term is set. */
  readonly within?: string;
  readonly none: boolean;
};

/** What was done about a measure. */
export type Deed =
  | Dispatch
  | Relay
  | Acknowledgement
  | Response
  | Rule
  | Control
  | Test
  | Exemption
  | Awareness
  | Position
  | Fulfilment
  | Route;

export type DeedKind = Deed["kind"];

/** How many units a body has, as somebody declares. */
export interface Population {
  readonly kind: "population";
  readonly id: string;
  readonly body: string;
  readonly measure?: string;
  readonly clause?: string;
  readonly row?: string;
  /** Units that are listed one by one. */
  readonly listed?: number;
  readonly declared?: number;
  readonly complete: "yes" | "no" | "unknown";
  readonly by: By;
  readonly on: Day;
  readonly known: Instant;
}

/** Where a body can block: the points that its administration runs. */
export interface HeldPoint {
  /** The id of a control point. */
  readonly point: string;
  /** Where it is asked, as the body writes it: the resolver’s host or `host:port`, the URL of the proxy, the program of the browser. */
  readonly address?: string;
}

/** All control points that a body has, as somebody declares; a later record stands in the place of an earlier one. */
export interface Points {
  readonly kind: "points";
  readonly id: string;
  readonly body: string;
  readonly points: readonly HeldPoint[];
  readonly by: By;
  readonly on: Day;
  readonly known: Instant;
}

/** Records put right: what `of` names (by id, or evidence by its digest) counts no more from when this is known. */
export interface Retraction {
  readonly kind: "retraction";
  readonly id: string;
  readonly of: readonly string[];
  readonly why: Words;
  readonly by: By;
  readonly on?: Day;
  readonly known: Instant;
}

/** One reading or claim chosen for a measure: `variable` is a text's id or `claim.<clause or instrument>.<field>`. */
export interface Choice {
  readonly kind: "choice";
  readonly id: string;
  readonly measure: string;
  readonly variable: string;
  readonly value: string;
  readonly why: Words;
  readonly by: By;
  readonly on: Day;
  readonly known: Instant;
}

export type AnyRecord = Deed | Population | Points | Retraction | Choice;

export const deedKinds = [
  "dispatch",
  "relay",
  "acknowledgement",
  "response",
  "rule",
  "control",
  "test",
  "exemption",
  "awareness",
  "position",
  "fulfilment",
  "route",
] as const satisfies readonly DeedKind[];

export const recordKinds = [...deedKinds, "population", "points", "retraction", "choice"] as const;
export type RecordKind = (typeof recordKinds)[number];

export const isDeed = (record: AnyRecord): record is Deed => deedKinds.some((kind) => kind === record.kind);
