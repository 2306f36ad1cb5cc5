import type { Value } from "../../logic/condition.ts";
import { type Day, dayOf, type Instant } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Post } from "../facts.ts";
import type { Clause, Measure } from "../measure.ts";
import { type Reach, reachOf } from "../reach.ts";
import { subjectOfVariable } from "../subject.ts";
import { actions } from "../vocabulary/attributes.ts";
import type { Window } from "../window.ts";
import { windows } from "../window.ts";
import { forceAt, type Standing, standingClauses, type View } from "./force.ts";

/** How a clause weighs on a body: it must; it is advised; it is asked to decide for itself; a block that it must see to. */
type Weight = "binding" | "recommendation" | "invitation" | "control";

/** What a body owes, is asked, or must see to under one clause on one day. */
export interface Obligation {
  readonly measure: Measure;
  readonly clause: Clause;
  readonly body: string;
  readonly role: Reach["role"];
  readonly weight: Weight;
  /** Who must act, where it is not the person who holds the device: as the clause says. */
  readonly owedBy: Clause["owedBy"];
  /** The state that all readings share that day, or `open`. */
  readonly state: Standing | "open";
  /** The last day to comply, whole, where every reading that has the clause in force or pending gives the same one. */
  readonly by: Day | null;
  /** The first late day, where it has come and the clause names a last day: what is not done by now is late since then. */
  readonly lateSince: Day | null;
  /** Facts of the body that say whether it is concerned at all, and days from which its term counts. */
  readonly asks: readonly string[];
  /** Texts, claims and dates on which the state depends. */
  readonly texts: readonly string[];
  /** The local measure that answers what the body was asked to adopt. */
  readonly adoptedBy: string | null;
  readonly because?: Reach["because"];
}

interface Obligations {
  /** Bound, invited, or not established. */
  readonly owed: readonly Obligation[];
  /** Only informed: nothing is owed. */
  readonly informed: readonly Obligation[];
}

const weightOf = ({ modality, actions: named }: Clause): Weight => {
  if (modality === "prevent") return "control";
  if (modality === "prohibit" || modality === "oblige") return "binding";
  return named.some(({ action }) => action === "adopt") ? "invitation" : "recommendation";
};

const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const lives: ReadonlySet<Standing | "open"> = new Set(["in-force", "pending", "open"]);

/** The days of a duty, as the readings that have the clause in force or to come agree on them. */
const daysOf = (clause: Clause, found: readonly Window[], at: Instant, zone: string) => {
  const living = found.filter(({ state }) => lives.has(state));
  const late = clause.complyBy === undefined ? undefined : agreed(living.map((window) => window.late));
  // Where a reading has the clause begin only after its last day, the readings may still agree on the first late instant.
  const dated = living.some(({ lastDay }) => lastDay !== undefined) && late !== undefined && Number.isFinite(late);
  return {
    by: agreed(living.map(({ lastDay }) => lastDay)) ?? (dated ? dayOf(late - 1, zone) : null),
    lateSince: late !== undefined && Number.isFinite(late) && late <= at ? dayOf(late, zone) : null,
  };
};

/** What of a measure concerns a body at an instant: clauses that are no permits, reach it or may, and are in force, to come, or open. */
const underOne = (
  view: View,
  post: Post,
  body: string,
  at: Instant,
  all: readonly Measure[],
): readonly Obligation[] => {
  const { measure, knownAt, choices } = view;
  const chosen = chosenIn(measure, knownAt, choices);
  return standingClauses(view)
    .filter(({ modality }) => modality !== "permit")
    .flatMap((clause) => {
      const reach = reachOf(clause, post, chosen);
      if (reach.role === "outside") return [];
      const readings = forceAt([clause], at, view);
      const state = agreed(readings.map((one) => one.state)) ?? "open";
      // A duty that a court suspended is still written; whoever must see to it has to know why it rests.
      const stands = readings.some((one) => lives.has(one.state) || one.state === "suspended");
      if (!stands) return [];
      const open = state === "open" ? [...new Set(readings.flatMap(({ values }) => [...values.keys()]))] : [];
      const found = windows(clause, at, { measure, knownAt, reading: chosen }).map(({ window }) => window);
      const adopter = all.find(
        ({ adopts, authority }) => authority === body && adopts.includes(`${measure.id}#${clause.id}`),
      );
      return [
        Object.freeze({
          measure,
          clause,
          body,
          role: reach.role,
          weight: weightOf(clause),
          owedBy: clause.owedBy,
          state,
          ...daysOf(clause, found, at, measure.zone),
          asks: [...new Set([...reach.asks, ...open.flatMap((variable) => subjectOfVariable(variable) ?? [])])],
          texts: open.filter((variable) => subjectOfVariable(variable) === undefined),
          adoptedBy: adopter?.id ?? null,
          ...(reach.because === undefined ? {} : { because: reach.because }),
        }),
      ];
    });
};

const order: readonly Weight[] = ["binding", "control", "invitation", "recommendation"];

interface ObligationQuestion {
  readonly measures: readonly Measure[];
  readonly body: string;
  /** The body as the register has it that day (`readFacts`). */
  readonly post: Post;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
}

/**
 * Everything that measures ask of a body at an instant: what binds it first. A clause whose reach is not known stands there with the facts
 * to ask for. Throws SizeExceeded (`withinSize`).
 */
export const obligationsOf = ({ measures, body, post, at, knownAt, choices }: ObligationQuestion): Obligations => {
  const found = measures
    .flatMap((measure) => underOne({ measure, knownAt, choices }, post, body, at, measures))
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  return {
    owed: found.filter(({ role }) => role !== "informed"),
    informed: found.filter(({ role }) => role === "informed"),
  };
};

/** The actions of a clause that a body does by a record of its own (inform, relay, adopt …): those whose fulfilment deeds show. */
export const dutiesOf = ({ actions: named }: Clause): readonly string[] =>
  named.map(({ action }) => action).filter((action) => actions.get(action)?.channel === "duty");
