import type { Text } from "../language/language.ts";
import type { Condition } from "../logic/condition.ts";
import type { Place } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";

/** A text given once for all languages (a word of the source itself) or per language. */
export type Words = string | Text;

export const modalities = ["prohibit", "oblige", "permit", "recommend", "recommend-against", "prevent"] as const;
export type Modality = (typeof modalities)[number];

/** A choice of one reading or claim: by whom, when and why; printed with every result that it carries. */
export interface Chosen {
  readonly value: string;
  readonly why: Words;
  readonly by: string;
  readonly on: string;
}

/** One assertion about a value: who says so, since when it could be known, how sure. */
export interface Claim<T> {
  readonly id: string;
  readonly value: T;
  readonly by: readonly string[];
  readonly known: Instant;
  readonly status: "asserted" | "inferred" | "announced";
}

/** A value that is plain or contested. `id` is `claim.<clause or instrument>.<field>`. */
export interface Contested<T> {
  readonly kind: "contested";
  readonly id: string;
  readonly claims: readonly Claim<T>[];
  readonly chosen?: Chosen;
}

/** When something is: a day or hour, a field of an instrument, a period after one, under a reading only, or not established. */
export type Time =
  | { readonly kind: "day"; readonly day: string; readonly plus?: string }
  | { readonly kind: "instant"; readonly at: Instant }
  | { readonly kind: "anchor"; readonly instrument: string; readonly field: string; readonly plus?: string }
  | { readonly kind: "guarded"; readonly guard: Guard; readonly then: Time; readonly otherwise?: Time }
  | { readonly kind: "unknown"; readonly id: string; readonly after?: string; readonly before?: string }
  | { readonly kind: "asap" }
  | Contested<Time>;

/** A condition over readings of texts only: an item of the file that counts only under them. */
export type Guard = Condition;

export interface Action {
  readonly action: string;
  readonly guard?: Guard;
}

export interface Outside {
  readonly where: Condition;
  readonly because: Words;
  readonly by: readonly string[];
}

/** What an instrument does to clauses from a day. */
export interface Effect {
  readonly does: "extend" | "suspend" | "rescind" | "annul" | "replace";
  readonly clauses: readonly string[];
  readonly from?: Time;
  readonly until?: Time;
}

export interface Instrument {
  readonly kind: "instrument";
  readonly id: string;
  readonly form: string;
  readonly title?: Words;
  readonly by?: string;
  readonly dates: ReadonlyMap<string, Time>;
  readonly proposed: boolean;
  readonly known: Instant;
  readonly source: readonly string[];
  readonly links: readonly { readonly does: string; readonly instrument: string }[];
  readonly effects: readonly Effect[];
  readonly note?: Words;
  readonly place: Place;
}

/** A question that only the text can settle; its variable is `text.<id>`. */
export interface TextQuestion {
  readonly id: string;
  readonly ask: Text;
  readonly values: readonly (string | boolean)[];
  /** What each value that is no truth says, in words. */
  readonly names: ReadonlyMap<string, Words>;
  readonly chosen?: Chosen;
  readonly said: readonly { readonly by: readonly string[]; readonly says: Words; readonly value?: string }[];
  readonly place: Place;
}

/** What a letter asks a body to adopt: a clause without time or instrument. */
export interface Model {
  readonly modality: Modality;
  readonly actions: readonly Action[];
  readonly to?: Condition;
  readonly where?: Condition;
  readonly says?: Words;
}

export interface Clause {
  readonly kind: "clause";
  readonly id: string;
  readonly by: string;
  readonly modality: Modality;
  readonly actions: readonly Action[];
  readonly to: Condition;
  readonly informs?: Condition;
  readonly outside: readonly Outside[];
  readonly where?: Condition;
  readonly products: Condition;
  readonly from: Time;
  readonly complyBy?: Time;
  readonly until?: Time;
  readonly owedBy: "person" | "body" | "provider" | "operator" | "contracting-officer" | "government";
  readonly over: readonly { readonly clause: string; readonly guard?: Guard }[];
  readonly model: readonly Model[];
  readonly force?: Force;
  /** Stated and printed, not evaluated: review, audience, helped-by, sanction, alternatives, replace. */
  readonly stated: ReadonlyMap<string, unknown>;
  readonly says?: Words;
  readonly note?: Words;
  readonly source: readonly string[];
  readonly place: Place;
}

/** Formal force, the author's words and the press's words: three voices. */
export interface Force {
  readonly formal?: Words;
  readonly author: readonly Words[];
  readonly press: readonly Words[];
}

export interface SourceText {
  readonly id: string;
  readonly title?: Words;
  readonly publisher?: string;
  readonly dated?: string;
  readonly held: "full" | "excerpt" | "none";
  readonly more: ReadonlyMap<string, unknown>;
}

/** What the language cannot say yet; shown as such. */
export interface NotYet {
  readonly what: Words;
  readonly source: readonly string[];
}

/** Facts of a case or a question as written: a tree of attribute parts, see `facts.ts`. */
export type Given = Readonly<Record<string, unknown>>;

export interface Case {
  readonly name: string;
  readonly given: Given;
  readonly actions: readonly string[];
  readonly product?: string;
  readonly at: Instant;
  readonly known?: Instant;
  readonly choose: ReadonlyMap<string, string>;
  readonly expect: {
    readonly ruling?: string;
    readonly atLeast?: string;
    readonly atMost?: string;
    readonly asks?: readonly string[];
    readonly texts?: readonly string[];
    readonly under?: readonly Readonly<Record<string, string | boolean>>[];
    readonly removeBy?: string;
    readonly lateFrom?: string;
    readonly clauses?: ReadonlyMap<string, string>;
    readonly prevented?: readonly string[];
    readonly owes?: ReadonlyMap<string, Readonly<Record<string, string>>>;
  };
  readonly place: Place;
}

export interface Measure {
  readonly kind: "measure";
  readonly id: string;
  /** SHA-256 of the file's bytes, hexadecimal: the version that rulings and verdicts name. */
  readonly version: string;
  readonly title: Text;
  readonly authority: string;
  readonly zone: string;
  /** The product asked about where none is named: the first one that `products` names. */
  readonly product?: string;
  readonly force: Force;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly texts: ReadonlyMap<string, TextQuestion>;
  readonly clauses: readonly Clause[];
  /** `<measure>#<clause>` of the letters that this measure adopts; it then speaks for its authority in their place. */
  readonly adopts: readonly string[];
  readonly notYet: readonly NotYet[];
  readonly cases: readonly Case[];
  readonly file: string;
}

export const clauseOf = (measure: Measure, id: string): Clause | undefined =>
  measure.clauses.find((clause) => clause.id === id);
