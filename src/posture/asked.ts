import type { Known } from "../deed/known.ts";
import type { Attestation, DeviceFacts, Observation } from "../evidence/observation.ts";
import type { Value } from "../logic/condition.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import type { World } from "../register/body.ts";
import type { Instant } from "../time/time.ts";
import type { Policy } from "./posture.ts";

/** All that is held, as known at K: readers have left out what came later and what is retracted. */
export interface Held {
  readonly observations: readonly Observation[];
  readonly deviceFacts: readonly DeviceFacts[];
  readonly attestations: readonly Attestation[];
  readonly known: Known;
}

/** A question about where everybody stands: at T, as known at K, in one of the two worlds. */
export interface Asked {
  readonly measure: Measure;
  readonly around: Surroundings;
  readonly policy: Policy;
  readonly held: Held;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly world: World;
  readonly choices: ReadonlyMap<string, Value>;
  /** Only these clauses; absent: all that can be shown or broken. */
  readonly clauses?: readonly string[];
  readonly channel?: string;
  /** These bodies, also where the clause does not reach them; absent: every body that it can reach. */
  readonly bodies?: readonly string[];
}
