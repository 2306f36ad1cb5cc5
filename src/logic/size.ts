import { fail, ok, type Result } from "../problem/problem.ts";
import { problem } from "./problems.ts";

/** What exact logic may grow to before it is refused; it is never approximated. */
export const limits = Object.freeze({
  /** Rows of a compiled condition, and of every list of rows made on the way to it. */
  rows: 4_096,
  /** Comparisons of two rows while compiling: about half a second. */
  comparisons: 50_000_000,
  /** Nodes and remembered results of one set of decision diagrams. */
  nodes: 1_000_000,
});

/** Thrown where exact logic outgrows a limit; `withinSize` turns it into the problem E-LOGIC-SIZE. */
export class SizeExceeded extends Error {
  readonly what: keyof typeof limits;
  readonly limit: number;

  constructor(what: keyof typeof limits, limit: number = limits[what]) {
    super(`more than ${limit} ${what}`);
    this.name = "SizeExceeded";
    this.what = what;
    this.limit = limit;
  }
}

/** The value of `compute`, or E-LOGIC-SIZE where it outgrows a limit. */
export const withinSize = <T>(compute: () => T): Result<T> => {
  try {
    return ok(compute());
  } catch (error) {
    if (error instanceof SizeExceeded)
      return fail(problem("E-LOGIC-SIZE", {}, { limit: error.limit, what: error.what }));
    throw error;
  }
};
