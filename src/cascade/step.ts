import type { Words } from "../measure/measure.ts";
import type { Day } from "../time/time.ts";

/** One end of a step: a body of the register, or somebody whom it does not hold, in words. */
export type Party = { readonly body: string } | { readonly described: Words };

/** A key by which two parties are the same. */
export const partyKey = (party: Party): string =>
  "body" in party ? party.body : `"${typeof party.described === "string" ? party.described : party.described.en}"`;

/**
 * Why somebody is to pass a measure on to somebody: a `route` on record, a clause that obliges to relay it, the supervision that the register gives, or
 * nothing but that the authority speaks for itself.
 */
export type StepGround =
  | { readonly kind: "route"; readonly deed: string }
  | { readonly kind: "clause"; readonly clause: string }
  | { readonly kind: "authority" };

/** One step of the way: who tells whom. Several channels between the same two are several steps. */
export interface Step {
  readonly from: Party;
  readonly to: Party;
  readonly ground: StepGround;
  readonly channel?: string;
  /** The last day of this step, whole; null where none is set. */
  readonly by: Day | null;
  /** How far from the authority it begins: 0 is the authority itself. */
  readonly depth: number;
  /** It would bring the measure back to somebody from whom it came. */
  readonly back: boolean;
}

/** What is to be passed on by whom, before it is known how far from the authority that is. */
export type Leg = Omit<Step, "depth" | "back">;

/** The way that a measure travels. */
export interface Way {
  readonly steps: readonly Step[];
  /** Steps that begin with somebody whom no step reaches. */
  readonly adrift: readonly Leg[];
  /** Those who say that there is nobody of this kind under them, by the record that says so. */
  readonly none: readonly { readonly by: string; readonly deed: string; readonly says?: Words }[];
}

/** Puts legs in order from the authority: a breadth-first walk, so that diamonds keep all their sides and cycles are cut where they close. */
export const inOrder = (authority: Party, legs: readonly Leg[]): Pick<Way, "steps" | "adrift"> => {
  const outOf = Map.groupBy(legs, ({ from }) => partyKey(from));
  const depths = new Map([[partyKey(authority), 0]]);
  const steps: Step[] = [];
  let level = [partyKey(authority)];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const key of level)
      for (const leg of outOf.get(key) ?? []) {
        const to = partyKey(leg.to);
        const known = depths.get(to);
        if (known === undefined) {
          depths.set(to, depth + 1);
          next.push(to);
        }
        steps.push(Object.freeze({ ...leg, depth, back: known !== undefined && known <= depth }));
      }
    level = next;
  }
  const walked = new Set([...depths.keys()]);
  return { steps, adrift: legs.filter(({ from }) => !walked.has(partyKey(from))) };
};
