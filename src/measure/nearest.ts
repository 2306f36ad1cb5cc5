import { meant } from "../problem/nearest.ts";
import type { Problem } from "../problem/problem.ts";
import { subjectDays } from "./measure.ts";
import { dateFields } from "./read-instrument.ts";
import { isMap } from "./reader.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

const keysOf = (raw: unknown): readonly string[] => (isMap(raw) ? Object.keys(raw) : []);

/** Every contested value of a part of a file, with its way from the top: `instruments.decision.decided`. */
const claimsIn = (
  raw: unknown,
  way: readonly string[] = [],
): readonly { variable: string; ids: readonly string[] }[] => {
  if (Array.isArray(raw))
    return raw.flatMap((one, n) => claimsIn(one, [...way, isMap(one) && "id" in one ? String(one["id"]) : `${n}`]));
  if (!isMap(raw)) return [];
  const own = isMap(raw["claims"]) ? [{ variable: `claim.${way.slice(1).join(".")}`, ids: keysOf(raw["claims"]) }] : [];
  return [...own, ...Object.entries(raw).flatMap(([key, value]) => claimsIn(value, [...way, key]))];
};

/** What a measure file defines, as far as it can be made out. */
const definedIn = (file: Readonly<Record<string, unknown>>) => {
  const instruments = isMap(file["instruments"]) ? file["instruments"] : {};
  const clauses: readonly unknown[] = Array.isArray(file["clauses"]) ? file["clauses"] : [];
  const contested = claimsIn({ instruments, clauses });
  const texts = keysOf(file["texts"]);
  return {
    sources: keysOf(file["sources"]),
    instruments: Object.keys(instruments),
    clauses: clauses.flatMap((one) => (isMap(one) && typeof one["id"] === "string" ? [one["id"]] : [])),
    dates: Object.entries(instruments).flatMap(([id, one]) =>
      dateFields.filter((field) => keysOf(one).includes(field)).map((field) => `${id}.${field}`),
    ),
    claims: contested.flatMap(({ ids }) => ids),
    readings: [...texts, ...contested.map(({ variable }) => variable)],
    attributes: [
      ...vocabulary.keys(),
      ...texts.map((id) => `text.${id}`),
      ...contested.map(({ variable }) => variable),
    ],
  };
};

const letters: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };

/** `+ 6 months` as periods are written: `+ P6M`. */
const withPeriod = (time: string): string =>
  time.replace(
    /\s*\+\s*(\d+)\s+(day|week|month|year)s?\b/i,
    (_, count, unit) => ` + P${count}${letters[unit.toLowerCase()]}`,
  );

/** Each problem of a measure file with the right word that its own file, the vocabulary or the language of times holds near. */
export const nearestIn = (file: unknown): ((problem: Problem) => Problem) => {
  if (!isMap(file)) return (problem) => problem;
  const defined = definedIn(file);
  return (problem) => {
    const { code, args } = problem;
    const id = String(args["id"]);
    if (code === "E-MEASURE-ATTRIBUTE") return meant(problem, id, defined.attributes);
    if (code === "E-MEASURE-TIME") {
      const value = String(args["value"]);
      const period = withPeriod(value);
      return period === value
        ? meant(problem, value, ["immediate", "asap", ...subjectDays])
        : Object.freeze({ ...problem, near: period });
    }
    const what = Object.entries(defined).find(([name]) => name === args["what"]);
    return code === "E-MEASURE-REFERENCE" && what !== undefined
      ? meant(problem, id.split("#")[0] ?? id, what[1])
      : problem;
  };
};
