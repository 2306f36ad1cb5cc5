import { meant, nearest } from "../problem/nearest.ts";
import type { Problem } from "../problem/problem.ts";
import { isDay } from "../time/time.ts";
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
    dates: [
      ...Object.entries(instruments).flatMap(([id, one]) =>
        dateFields.filter((field) => keysOf(one).includes(field)).map((field) => `${id}.${field}`),
      ),
      ...subjectDays,
    ],
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

/** The date that an anchor meant: the nearest one, or the only one that begins alike (`body.told` → `body.notified`). */
const anchorNear = (anchor: string, dates: readonly string[]): string | undefined => {
  const [only, ...others] = dates.filter((date) => date.split(".")[0] === anchor.split(".")[0]);
  return nearest(anchor, dates) ?? (others.length === 0 ? only : undefined);
};

/** A time as it is written here: hyphens and spaces that are plain, a day from the year down, a period of ISO 8601, an anchor that exists. */
const timeNear = (written: string, dates: readonly string[]): string | undefined => {
  const plain = withPeriod(
    written
      .replace(/[‐-―−]/g, "-")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const day = plain.replace(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, (_, d: string, m: string, y: string) =>
    [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-"),
  );
  if (isDay(day)) return day;
  if (plain !== written) return plain;
  const [anchor = "", ...counted] = plain.split(/(?= \+ )/);
  const near = nearest(anchor, [...dates, ...(counted.length === 0 ? ["immediate", "asap"] : ["immediate"])]);
  return near === undefined ? undefined : [near, ...counted].join("");
};

/** More would not be read. */
const shownAtMost = 12;

const listed = (known: readonly string[]): string =>
  [...known.slice(0, shownAtMost), ...(known.length > shownAtMost ? ["…"] : [])].join(", ") || "none";

/** Each problem of a measure file with the right word that its own file, the vocabulary or the language of times holds near. */
export const nearestIn = (file: unknown): ((problem: Problem) => Problem) => {
  if (!isMap(file)) return (problem) => problem;
  const defined = definedIn(file);
  return (problem) => {
    const { code, args } = problem;
    const id = String(args["id"]);
    const with_ = (near: string | undefined, more = {}): Problem =>
      Object.freeze({ ...problem, ...more, ...(near === undefined ? {} : { near }) });
    if (code === "E-MEASURE-ATTRIBUTE") return meant(problem, id, defined.attributes);
    if (code === "E-MEASURE-TIME") return with_(timeNear(String(args["value"]), defined.dates));
    const known = Object.entries(defined).find(([name]) => name === args["what"])?.[1];
    if (code !== "E-MEASURE-REFERENCE" || known === undefined) return problem;
    const near = args["what"] === "dates" ? anchorNear(id, known) : nearest(id.split("#")[0] ?? id, known);
    return with_(near, { args: { ...args, known: listed(known) } });
  };
};
