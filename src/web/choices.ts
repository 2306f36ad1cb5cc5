import type { Value } from "../logic/condition.ts";
import { assumed } from "../measure/assumed.ts";
import { readChoices } from "../measure/case.ts";
import type { Chosen, Measure } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import type { Ask } from "./ask.ts";
import { webProblem } from "./problems.ts";

export type Choices = ReadonlyMap<string, Value>;

/**
 * What an address assumes: `choose=<id of a text or claim>:<value>`, several with commas or as often as one likes. Problems: E-WEB-VALUE.
 */
export const choicesOf = ({ query }: Ask, measure: Measure, knownAt: Instant): Result<Choices> => {
  const written = query
    .getAll("choose")
    .flatMap((one) => one.split(","))
    .filter((one) => one.trim() !== "");
  const pairs = written.map((one): readonly [string, string] => {
    const at = one.lastIndexOf(":");
    return at < 0 ? [one, ""] : [one.slice(0, at), one.slice(at + 1)];
  });
  const { choices, unknown } = readChoices(new Map(pairs), [measure], knownAt);
  if (unknown.length === 0) return ok(choices);
  return fail(
    ...unknown.map(({ id, value, values }) =>
      webProblem(
        "E-WEB-VALUE",
        { field: `choose=${id}` },
        { value, values: values.length > 0 ? values.join(", ") : [...measure.texts.keys()].join(", ") },
      ),
    ),
  );
};

/** The measure as if these readings had been chosen in its file, all of them by the same. */
export const assuming = (measure: Measure, choices: Choices, chosen: Omit<Chosen, "value">): Measure =>
  assumed(measure, new Map([...choices].map(([id, value]) => [id, { ...chosen, value: String(value) }])));
