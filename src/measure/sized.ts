import { withinSize } from "../logic/index.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { measureProblem } from "./problems.ts";

/** What is worked out, or E-RULE-SIZE where the measures leave more open than can be decided exactly. */
export const sized = <T>(make: () => T): Result<T> => {
  const made = withinSize(make);
  return made.ok ? ok(made.value) : fail(...made.problems.map(({ args }) => measureProblem("E-RULE-SIZE", {}, args)));
};
