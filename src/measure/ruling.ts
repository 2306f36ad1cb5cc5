import { type Condition, condition, row, type Value } from "../logic/condition.ts";
import type { Day, Instant } from "../time/time.ts";
import type { Fault } from "./exemption.ts";
import type { Clause, Measure } from "./measure.ts";
import { stands } from "./stands.ts";
import type { Window } from "./window.ts";

/** From the strictest to the freest (semantics §3.1, line 25); the number is the leaf of the diagrams. */
export const rulings = [
  "not-covered",
  "not-in-force",
  "permitted",
  "advised-against",
  "exempt",
  "to-remove",
  "prohibited",
] as const;

export type RulingToken = (typeof rulings)[number];

export const levelOf = (token: RulingToken): number => rulings.indexOf(token);

export const tokenOf = (level: number): RulingToken => rulings[level] ?? "not-covered";

/** What the asker may do: no, by a day, advised against, free (semantics §3.1, line 28). */
export type AnswerClass = "no" | "by" | "advised" | "free";

export const answerOf = (token: RulingToken): AnswerClass =>
  token === "prohibited" ? "no" : token === "to-remove" ? "by" : token === "advised-against" ? "advised" : "free";

/** The question put to measures: may this be done with this product at T, as known at K, under these choices? */
export interface Asked {
  readonly action: string;
  /** Default: each measure's own product. */
  readonly product?: string;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
}

/** The part of a clause that fails first, for the reason of a "not covered". */
export type Part = "action" | "product" | "addressee" | "device";

export interface ClauseRuling {
  readonly measure: string;
  readonly id: string;
  readonly match: boolean | null;
  /** A state, or `open` where readings differ. */
  readonly state: Window["state"] | "open";
  readonly effect: RulingToken | "prevented" | "open" | "none";
  readonly instrument?: string;
  readonly removeBy?: Day;
  readonly lateFrom?: string;
  /** What an exempt action would be without the exemption. */
  readonly wouldBe?: RulingToken;
  readonly because: {
    /** Does an exception free from the clause, is that open, or why not? Absent where none is relied on. */
    readonly exemption?: "holds" | "open" | Fault;
    readonly fails?: Part;
    readonly row?: string;
    readonly facts: readonly string[];
    readonly source: readonly string[];
  };
}

export interface Under {
  /** By id; a list where several values lead to the same and there are too many rows to write each. */
  readonly values: ReadonlyMap<string, Value | readonly Value[]>;
  readonly ruling: RulingToken;
  readonly lateFrom?: string;
  readonly removeBy?: Day;
}

export interface Ruling {
  readonly kind: "ruling";
  readonly ruling: RulingToken | "undetermined";
  readonly atLeast: RulingToken;
  readonly atMost: RulingToken;
  /** `<measure>#<clause>` of the clause that gives the ruling, where one does. */
  readonly clause?: string;
  readonly removeBy?: Day;
  readonly lateFrom?: string;
  readonly asks: readonly string[];
  readonly texts: readonly string[];
  readonly under: readonly Under[];
  /** There are too many combinations to list. */
  readonly underOmitted: boolean;
  readonly clauses: readonly ClauseRuling[];
  readonly restsOn: readonly { readonly id: string; readonly chosen: Value }[];
  readonly wouldChange: readonly {
    readonly id: string;
    readonly value: Value;
    readonly ruling: RulingToken | "undetermined";
  }[];
  readonly prevented: readonly string[];
  readonly whatToDo: readonly ReadonlyMap<string, Value>[];
  readonly conflicts: readonly { readonly a: string; readonly b: string }[];
  readonly measures: readonly {
    readonly measure: string;
    readonly post?: string;
    readonly ruling: RulingToken | "undetermined";
  }[];
}

/** The effect that a clause has on an action, apart from time and exemption; undefined where it has none (line 14). */
export const effectOf = (
  modality: Clause["modality"],
  actions: readonly { readonly action: string }[],
  asked: string,
): RulingToken | undefined => {
  const names = actions.some(({ action }) => action === asked);
  const removes = asked === "have" && actions.some(({ action }) => action === "remove");
  switch (modality) {
    case "prohibit":
      return names ? "prohibited" : undefined;
    case "oblige":
      return removes ? "to-remove" : undefined;
    case "recommend-against":
      return names ? "advised-against" : undefined;
    case "recommend":
      return removes ? "advised-against" : undefined;
    case "permit":
      return names ? "permitted" : undefined;
    case "prevent":
      return undefined;
  }
};

/** When the asked action is named: always, or under the guards of the items that name it (line 8). */
export const namedWhen = (modality: Clause["modality"], actions: Clause["actions"], asked: string): Condition => {
  const dual = asked === "have" && (modality === "oblige" || modality === "recommend");
  const rows = actions
    .filter(({ action }) => action === asked || (dual && action === "remove"))
    .flatMap(({ guard }) => (guard === undefined ? [row([])] : guard.rows));
  return condition(rows);
};

/** A local measure that adopts this clause and stands at K speaks for its body in place of the letter (line 21). */
export const adopters = (
  measures: readonly Measure[],
  measure: Measure,
  clause: Clause,
  knownAt: Instant,
): ReadonlySet<string> =>
  new Set(
    measures
      .filter(({ adopts }) => adopts.includes(`${measure.id}#${clause.id}`))
      .filter((adopting) => adopting.clauses.some((one) => stands(one, adopting, knownAt)))
      .map(({ authority }) => authority),
  );
