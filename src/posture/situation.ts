import type { Condition } from "../logic/index.ts";
import type { State } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";

/** True under every possible completion of what is not known, under none, or under some. */
export type Tri = "yes" | "no" | "open";

/** What a record proves: one of these lists of actions, all of a list together (a contact shows one of two actions, not which). */
export type Proven = readonly (readonly string[])[];

/** Something proven about a product. */
export interface Proof {
  readonly proven: Proven;
  readonly product: string;
}

/** A clause over one set of facts at one stretch of time. */
export interface Situation {
  /** Does the clause cover the unit? */
  readonly covered: Tri;
  readonly inForce: Tri;
  /** The state that all readings share. */
  readonly state: State | "open";
  /** Covered and in force. */
  readonly countable: Tri;
  /** Has the first late instant come? */
  readonly late: Tri;
  /** Countable and late: a fault could be counted here. */
  readonly hot: Tri;
  /** The first late instant that all readings share. */
  readonly lateFrom: Instant | undefined;
  /** Does an exception that the text itself makes (`by: rule`) free the unit? */
  readonly freed: Tri;
  /** Does a condition hold of the unit that an exception of the clause makes? */
  readonly meets: (when: Condition) => Tri;
  /** The named row of `where` that certainly holds. */
  readonly row: string | undefined;
  /** Does the clause name what is proven, at a countable instant; and is it a fault? */
  readonly proof: (proof: Proof) => { readonly named: Tri; readonly fault: Tri };
  /** The questions on which coverage and state depend, or, of what is proven, whether it is a fault. */
  readonly open: (proof?: Proof) => readonly string[];
}
