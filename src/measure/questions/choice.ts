import type { Value } from "../../logic/condition.ts";
import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import type { Instant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { chosenIn } from "../chosen.ts";
import { claimsOf } from "../claims.ts";
import type { Measure } from "../measure.ts";
import { measureProblem } from "../problems.ts";
import { candidates } from "../times.ts";
import { windows } from "../window.ts";
import { instantOf, standingClauses, stretchesOf } from "./force.ts";
import { whatifProblem } from "./problems.ts";

type Choices = ReadonlyMap<string, Value>;

/** One thing that a part of a source says: `q170#answer` takes the day of decision to be `20-april`. */
interface Assertion {
  readonly variable: string;
  readonly value: Value;
  readonly by: readonly string[];
}

const isOf = (part: string, source: string): boolean => part === source || part.startsWith(`${source}#`);

/** Every value of a text or contested time that somebody asserts, as known then. */
const assertionsIn = (measure: Measure, knownAt: Instant): readonly Assertion[] => [
  ...[...measure.texts.values()].flatMap(({ id, values, said }) =>
    said.flatMap(({ by, value }) => {
      const typed = values.find((one) => String(one) === value);
      return typed === undefined ? [] : [{ variable: `text.${id}`, value: typed, by }];
    }),
  ),
  ...claimsOf(measure).flatMap((time) =>
    candidates(time, knownAt).map(({ id, by }) => ({ variable: time.id, value: id, by })),
  ),
];

/**
 * All that some sources, or parts of one, say of what is contested: `q170#answer`, or `q170` where its parts do not contradict one
 * another. Problems: E-MEASURE-REFERENCE for a source the measure does not have, E-WHATIF-SILENT where one asserts none of the values,
 * E-WHATIF-MIXED where two parts differ: that mixture is not formed.
 */
export const choicesOfSources = (measure: Measure, sources: readonly string[], knownAt: Instant): Result<Choices> => {
  const all = assertionsIn(measure, knownAt);
  const problems = sources.flatMap((source) => {
    const field = { field: `--as ${source}` };
    const [name = ""] = source.split("#");
    if (!measure.sources.has(name))
      return [measureProblem("E-MEASURE-REFERENCE", field, { what: "sources", id: name })];
    return all.some(({ by }) => by.some((part) => isOf(part, source)))
      ? []
      : [whatifProblem("E-WHATIF-SILENT", field, { source })];
  });
  if (problems.length > 0) return fail(...problems);
  const wanted = (part: string): boolean => sources.some((source) => isOf(part, source));
  const own = all.filter(({ by }) => by.some(wanted));
  const choices = new Map(own.map(({ variable, value }) => [variable, value]));
  const torn = new Set(
    own.filter(({ variable, value }) => choices.get(variable) !== value).map(({ variable }) => variable),
  );
  if (torn.size === 0) return ok(choices);
  const parts = own.filter(({ variable }) => torn.has(variable)).flatMap(({ by }) => by.filter(wanted));
  const source = sources.join(", ");
  return fail(
    whatifProblem(
      "E-WHATIF-MIXED",
      { field: `--as ${source}` },
      { source, values: [...torn].join(", "), parts: [...new Set(parts)].sort().join(", ") },
    ),
  );
};

/**
 * A choice under which a clause would start before its own instrument is not formed, where another value of it would not: windows
 * leave such readings out. Problem: E-WHATIF-BEFORE, once for each choice.
 */
export const incoherent = (measure: Measure, choices: Choices, knownAt: Instant): readonly Problem[] => {
  const chosen = chosenIn(measure, knownAt, choices);
  const clauses = standingClauses({ measure, knownAt });
  const at = instantOf(stretchesOf(clauses, measure).at(-1) ?? { from: everKnown, to: everKnown });
  return [...choices].flatMap(([variable, value]) => {
    const reading = new Map([...chosen].filter(([id]) => id !== variable));
    const refused = clauses.filter((clause) => {
      const read = windows(clause, at, { measure, knownAt, reading }).map((found) => found.reading.get(variable));
      return read.some((one) => one !== undefined) && !read.includes(value);
    });
    return refused.map(({ id: clause }) =>
      whatifProblem(
        "E-WHATIF-BEFORE",
        { field: `${variable}=${String(value)}` },
        { clause, id: variable, value: String(value) },
      ),
    );
  });
};
