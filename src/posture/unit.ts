import type { Indexed } from "../deed/exemption-course.ts";
import type { Observation } from "../evidence/observation.ts";
import type { Facts } from "../logic/condition.ts";
import type { Instant } from "../time/time.ts";
import type { Mark } from "./timeline.ts";

/** A set of facts, kept once: the same number for the same facts. */
export interface Profile {
  readonly id: number;
  readonly facts: Facts;
}

/** What is known of a device from an instant on. */
export interface Version {
  readonly from: Instant;
  /** `left`: the body's register says that the device was no longer its own. */
  readonly profile: Profile | "left";
  /** Other sets that records state of the same time; an earlier fault under one of them is not argued away by a later record. */
  readonly others: readonly Profile[];
  readonly holder?: string;
}

/** A statement of absence, or of presence, that speaks of a unit. */
export interface Statement {
  readonly at: Instant;
  readonly absent: boolean;
  /** Of how many units it speaks by its own account; it speaks of all only if the body is known to have no more. Absent: of all. */
  readonly of?: number;
  readonly row?: string;
  readonly clause: string;
  readonly record: string;
}

/** A passed test of as many units of a row and channel of a body as it says there are. */
export interface FullTest {
  readonly at: Instant;
  /** How many there are by its own account; it speaks for all only if the body is known to have no more. */
  readonly of: number;
  readonly row?: string;
  readonly channel?: string;
  readonly record: string;
  readonly clause?: string;
}

/** What all units of a body share. */
export interface Holder {
  readonly id: string;
  /** The facts of the body at a place among the breakpoints. */
  readonly factsAt: (place: number) => Profile;
  readonly exemptions: Indexed;
  readonly statements: readonly Statement[];
  readonly tests: readonly FullTest[];
  /** All units of the body, once they are gathered. */
  readonly fleet: { units: readonly Unit[] };
}

/** One device of a body, known from its register or from a record that names it. */
export interface Unit {
  readonly body: Holder;
  readonly device: string;
  readonly registered: boolean;
  /** In the order of time; the first one holds from the beginning. */
  readonly versions: readonly Version[];
  /** In the order of time. */
  readonly marks: readonly Mark[];
  readonly statements: readonly Statement[];
  /** Everything that was looked at, also where it shows nothing. */
  readonly observations: readonly Observation[];
}

/** The version that holds at an instant. */
export const versionAt = ({ versions }: Unit, at: Instant): Version => {
  let found = versions[0];
  for (const version of versions) if (version.from <= at) found = version;
  if (found === undefined) throw new Error("a unit has at least one version");
  return found;
};
