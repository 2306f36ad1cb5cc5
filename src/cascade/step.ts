import type { Words } from "../measure/measure.ts";
import type { Day } from "../time/time.ts";

/** One end of a step: a body of the register, or somebody whom it does not hold, in words. */
export type Party = { readonly body: string } | { readonly described: Words };

/** A key by which two parties are the same. */
export const partyKey = (party: Party): string =>
  "body" in party ? party.body : `"${typeof party.described === "string" ? party.described : party.described.en}"`;

/**
 * Why somebody is to pass a measure on to somebody: a `route` on record, a clause that obliges to relay it, or nothing but that the authority
 * speaks for itself.
 */
export type StepGround =
  | { readonly kind: "route"; readonly deed: string; readonly basis: "record" | "stated" }
  | { readonly kind: "clause"; readonly clause: string }
  | { readonly kind: "authority" };

/** One step of the way: who tells whom. Several channels between the same two are several steps. */
export interface Step {
  readonly from: Party;
  readonly to: Party;
  readonly ground: StepGround;
  readonly channel?: string;
  /** The clauses that it carries; absent: the whole measure. */
  readonly clauses?: readonly string[];
  /** The last day of this step, whole; null where none is set. */
  readonly by: Day | null;
  /** How far from the authority it begins: 0 is the authority itself. */
  readonly depth: number;
  /** It closes a cycle: it would bring the measure back to somebody from whom it came. */
  readonly back: boolean;
}

/** What is to be passed on by whom, before it is known how far from the authority that is. */
export type Leg = Omit<Step, "depth" | "back">;

/** The way that a measure travels. */
export interface Way {
  /** Nearest to the authority first. */
  readonly steps: readonly Step[];
  /** Steps that begin with somebody whom no step reaches. */
  readonly adrift: readonly Leg[];
  /** Those who say that there is nobody of this kind under them, by the record that says so. */
  readonly none: readonly None[];
}

/** "There is no body of this type under my supervision": whom it takes out of the way; empty: all whom a clause would have it tell. */
export interface None {
  readonly by: Party;
  readonly deed: string;
  readonly of: readonly Party[];
  readonly says?: Words;
}

const groundKey = ({ ground }: Leg): string =>
  ground.kind === "route" ? ground.deed : ground.kind === "clause" ? ground.clause : "";

/** An order that depends on nothing but what the legs say. */
const legKey = (leg: Leg): string =>
  JSON.stringify([
    partyKey(leg.from),
    partyKey(leg.to),
    leg.ground.kind,
    leg.channel ?? "",
    groundKey(leg),
    leg.clauses ?? [],
  ]);

const sorted = (legs: readonly Leg[]): readonly Leg[] => {
  const keyed = legs.map((leg) => ({ leg, key: legKey(leg) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ leg }) => leg);
};

type Onward = ReadonlyMap<string, readonly Leg[]>;

/** How many steps everybody is from a start; whoever cannot be reached is absent. */
const depthsFrom = (start: string, outOf: Onward): ReadonlyMap<string, number> => {
  const depths = new Map([[start, 0]]);
  // What is added while the map is gone through is gone through too: a walk in breadth.
  for (const [key, depth] of depths)
    for (const leg of outOf.get(key) ?? []) {
      const to = partyKey(leg.to);
      if (!depths.has(to)) depths.set(to, depth + 1);
    }
  return depths;
};

/**
 * Puts legs in order from the authority. Diamonds keep all their sides; a step that closes a cycle is marked where it would return to somebody no farther from
 * the authority, so that the steps without that mark never go round. The order in which the legs are given does not matter.
 */
export const inOrder = (authority: Party, legs: readonly Leg[]): Pick<Way, "steps" | "adrift"> => {
  const ordered = sorted(legs);
  const outOf: Onward = Map.groupBy(ordered, ({ from }) => partyKey(from));
  const depths = depthsFrom(partyKey(authority), outOf);
  const beyond = new Map<string, ReadonlyMap<string, number>>();
  const leadsTo = (from: string, to: string): boolean => {
    const found = beyond.get(from) ?? depthsFrom(from, outOf);
    beyond.set(from, found);
    return found.has(to);
  };
  const steps = ordered.flatMap((leg): readonly Step[] => {
    const [from, to] = [partyKey(leg.from), partyKey(leg.to)];
    const depth = depths.get(from);
    if (depth === undefined) return [];
    const back = (depths.get(to) ?? depth + 1) <= depth && leadsTo(to, from);
    return [Object.freeze({ ...leg, depth, back })];
  });
  return {
    steps: steps.toSorted((a, b) => a.depth - b.depth),
    adrift: ordered.filter(({ from }) => !depths.has(partyKey(from))),
  };
};
