import type { BlockableRole } from "../catalogue/catalogue.ts";
import type { Text } from "../language/language.ts";
import type { Condition } from "../logic/condition.ts";
import type { Place } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";

/** A text given once for all languages (a word of the source itself) or per language. */
export type Words = string | Text;

/** The grounds on which texts let somebody be exempted (regimes, 7.6). */
export const grounds = [
  "law-enforcement",
  "national-security",
  "security-research",
  "inspection",
  "institutional-communication",
  "official-duty",
  "online-harms",
  "business-need",
] as const;
export type Ground = (typeof grounds)[number];

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
  readonly note?: Words;
}

/** A value that is plain or contested. `id` is `claim.<clause or instrument>.<field>`. */
export interface Contested<T> {
  readonly kind: "contested";
  readonly id: string;
  readonly claims: readonly Claim<T>[];
  readonly chosen?: Chosen;
}

/** The days of what is asked about from which a time may count; facts, known or asked (`src/measure/subject.ts`). */
export const subjectDays = ["product.listed", "body.notified", "post.from", "device.installed"] as const;
export type SubjectDay = (typeof subjectDays)[number];

/** What is counted on to a day: a period of ISO 8601 or `10 working days`, and whether the text says that its first day counts. */
export interface Counted {
  readonly plus?: string;
  readonly firstDay?: "counted" | "not-counted";
}

/**
 * When something is: a day or hour, a field of an instrument (`immediate`: of the clause's own), a day of what is asked about, a period
 * after one, under a reading only, or not established.
 */
export type Time =
  | ({ readonly kind: "day"; readonly day: string } & Counted)
  | { readonly kind: "instant"; readonly at: Instant }
  | ({
      readonly kind: "anchor";
      readonly instrument: string;
      readonly field: string;
      readonly immediate?: true;
    } & Counted)
  | ({ readonly kind: "subject"; readonly of: SubjectDay } & Counted)
  | { readonly kind: "guarded"; readonly guard: Guard; readonly then: Time; readonly otherwise?: Time }
  | { readonly kind: "unknown"; readonly id: string; readonly after?: Time; readonly before?: Time }
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
  /** All of them: those named, and those that the named instruments carry. */
  readonly clauses: readonly string[];
  readonly instruments: readonly string[];
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
  readonly note?: Words;
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

/** A condition of an exemption that must be shown, and not longer ago than its greatest age (ISO 8601). */
export interface Mitigation {
  readonly id: string;
  readonly says?: Words;
  readonly maxAge?: string;
}

/** Who may be freed from a clause, and how (semantics N15). `rule`: the text itself frees whoever meets `when`. */
export interface Exception {
  readonly by: "record" | "rule";
  readonly when?: Condition;
  /** Empty: any ground; any approver. */
  readonly grounds: readonly Ground[];
  readonly approvers: readonly string[];
  readonly delegable?: boolean;
  readonly blanket?: "forbidden" | "allowed";
  readonly mitigations: readonly Mitigation[];
  readonly lasts?: string;
  /** The last day on which an answer in time can be asked for. */
  readonly request?: Time;
  readonly documented?: boolean;
  readonly report?: { readonly to: string; readonly by?: Time };
  readonly says?: Words;
}

/** One version of a list: from its day, these products and no others. */
export interface ListVersion {
  readonly on: string;
  readonly products: readonly string[] | Condition;
  readonly known: Instant;
  readonly source: readonly string[];
}

/** A list that the text refers to; `product.on.<id>` in conditions. */
export interface ProductList {
  readonly id: string;
  readonly title?: Words;
  readonly keeper?: Words;
  /** How often it is to be renewed (ISO 8601). */
  readonly cadence?: string;
  /** Not public: whether a product stands on it is a fact that is asked. */
  readonly public: boolean;
  /** In the order of their days. */
  readonly versions: readonly ListVersion[];
  readonly place: Place;
}

/** What is stated and printed, and not evaluated (semantics N22). */
export interface Stated {
  readonly review?: { readonly on?: Time; readonly with?: Words; readonly says?: Words };
  readonly audience: readonly (Condition | Words)[];
  readonly helpedBy: readonly Words[];
  readonly sanction: readonly Words[];
  readonly alternatives: readonly Words[];
  readonly replace: readonly Words[];
}

export interface Clause {
  readonly kind: "clause";
  readonly id: string;
  readonly by: string;
  /** The one that counts where all modalities are one; of contested ones the chosen, else the strictest. */
  readonly modality: Modality;
  /** Each with the reading under which it holds; one without guard where nothing is contested. */
  readonly modalities: readonly { readonly modality: Modality; readonly guard?: Guard }[];
  /** The contested fields that are no times: `claim.<clause>.to`, `.where`, `.products`, `.actions`, `.modality`. Their values stand in the fields, guarded. */
  readonly contested: readonly Contested<unknown>[];
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
  readonly exceptions: readonly Exception[];
  /** The roles of domain names that a control under this clause may block, in the order of `blockableRoles`. */
  readonly names: readonly BlockableRole[];
  readonly force?: Force;
  readonly stated: Stated;
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
interface NotYet {
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
    /** By clause: `holds`, or why an exemption does not free. */
    readonly exemption?: ReadonlyMap<string, string>;
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
  /** The public holidays that working days leave out: a country and, after a dash, a part of it (`BE`, `US-FL`). */
  readonly calendar?: string;
  /** The language of strings that are given in one (ISO 639-1). */
  readonly language: string;
  /** Which products the file as a whole is about; a clause may say its own. */
  readonly about: Condition;
  /** The product asked about where none is named: the first one that `products` names. */
  readonly product?: string;
  readonly force: Force;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly texts: ReadonlyMap<string, TextQuestion>;
  readonly lists: ReadonlyMap<string, ProductList>;
  readonly clauses: readonly Clause[];
  /** `<measure>#<clause>` of the letters that this measure adopts; it then speaks for its authority in their place. */
  readonly adopts: readonly string[];
  readonly differs?: Words;
  readonly notYet: readonly NotYet[];
  readonly cases: readonly Case[];
  readonly file: string;
}

export const clauseOf = (measure: Measure, id: string): Clause | undefined =>
  measure.clauses.find((clause) => clause.id === id);
