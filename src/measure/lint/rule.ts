import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Register } from "../../register/register.ts";
import type { Instant } from "../../time/time.ts";
import type { Measure } from "../measure.ts";

/** What a measure is looked at with. */
export interface LintScope {
  readonly register: Register;
  readonly catalogue: Catalogue;
  /** The day at which lists are to be fresh. */
  readonly at: Instant;
}

/** One thing to look at twice, in one measure; each in a file of its own. */
export type LintRule = (measure: Measure, scope: LintScope) => readonly Problem[];
