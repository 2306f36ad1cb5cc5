import { createHash } from "node:crypto";
import { condition } from "../logic/condition.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { brussels } from "../time/time.ts";
import { isCalendar } from "../time/working-days.ts";
import { present } from "../yaml/present.ts";
import { type Parsed, parseYaml, readPart } from "../yaml/read.ts";
import { isContested } from "./contested.ts";
import type { Clause, Measure, TextQuestion } from "./measure.ts";
import { nearestIn } from "./nearest.ts";
import { measureProblem } from "./problems.ts";
import { readCase } from "./read-case.ts";
import { readClause, readForce } from "./read-clause.ts";
import { dateFields, datesIn, readInstrument } from "./read-instrument.ts";
import { readList } from "./read-list.ts";
import { isMap, many, own, type Path, type Reader } from "./reader.ts";
import { checkReferences } from "./references.ts";
import { readCondition } from "./rows.ts";
import { type ClauseFile, clauseSchema, type MeasureFile, measureSchema } from "./schema.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

/** The first product that a condition names: the one that is asked about where none is. */
const firstProduct = (raw: unknown): string | undefined => {
  if (!isMap(raw)) return undefined;
  for (const [key, value] of Object.entries(raw)) {
    if (key === "product" && !isMap(value)) return many(value as string | string[])[0];
    const inside = firstProduct(value);
    if (inside !== undefined) return inside;
  }
  return undefined;
};

/** All claims of a file by variable, so that guards may name them before what they are of is read. */
const claimsIn = (file: MeasureFile): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const note = (variable: string, raw: unknown) => {
    if (isContested(raw)) found.set(variable, Object.keys(raw.claims));
  };
  for (const [id, instrument] of Object.entries(file.instruments))
    for (const field of dateFields) note(`claim.${id}.${field}`, instrument[field]);
  for (const clause of file.clauses)
    for (const [field, raw] of Object.entries({ ...file.defaults, ...clause }))
      note(`claim.${clause.id}.${field}`, raw);
  return found;
};

const readText = (id: string, question: NonNullable<MeasureFile["texts"]>[string], reader: Reader): TextQuestion => {
  const values = question.values ?? [true, false];
  const { chosen } = question;
  if (new Set(values.map(String)).size < values.length) reader.shape(["texts", id, "values"], "values");
  const value = chosen?.value;
  const check = (one: string | boolean | undefined, path: Path) => {
    if (one !== undefined && !values.some((other) => String(other) === String(one)))
      reader.report(
        measureProblem("E-MEASURE-VALUE", reader.place(["texts", id, ...path]), {
          id: `text.${id}`,
          value: String(one),
          values: values.join(", "),
        }),
      );
  };
  check(value, ["chosen"]);
  for (const name of Object.keys(question.names ?? {})) check(name, ["names", name]);
  for (const [n, one] of (question.said ?? []).entries()) {
    check(one.value, ["said", n, "value"]);
    reader.cited(many(one.by), ["texts", id, "said", n, "by"]);
  }
  return present({
    id,
    ask: question.ask,
    values,
    names: new Map(Object.entries(question.names ?? {})),
    chosen: chosen === undefined ? undefined : { why: chosen.why, by: chosen.by, on: chosen.on, value: String(value) },
    said: (question.said ?? []).map((one) => ({
      by: many(one.by),
      says: one.says,
      ...(one.value === undefined ? {} : { value: String(one.value) }),
    })),
    note: question.note,
    place: reader.place(["texts", id]),
  });
};

/** The public holidays of the country that an authority's id begins with, where it begins with one and the text counts in working days. */
const ownCalendar = (authority: string, text: string): string | undefined => {
  // The tables of all countries take long to read.
  if (!/\bworking days?\b/.test(text)) return undefined;
  const country = /^([a-z]{2})\//.exec(authority)?.[1]?.toUpperCase();
  return country !== undefined && isCalendar(country) ? country : undefined;
};

/**
 * A measure from the text of its file. Every problem is reported with file, line and column; a measure with an error is not
 * returned, since half a law is another law.
 */
export const readMeasure = (file: string, text: string): Result<Measure> => {
  const parsed = parseYaml(file, text);
  return parsed.ok ? readParsed(file, text, parsed.value) : parsed;
};

/** A measure from what its file says, once its YAML is read. */
export const readParsed = (file: string, text: string, parsed: Parsed): Result<Measure> => {
  const { placeOf } = parsed;
  const shape = readPart(parsed, [], parsed.value, measureSchema);
  if (!shape.ok) return fail(...shape.problems.map(nearestIn(parsed.value)));
  const raw = shape.value;
  const problems: Problem[] = [];
  const claims = claimsIn(raw);
  const reader: Reader = {
    vocabulary,
    zone: raw.zone ?? brussels,
    place: placeOf,
    report: (problem) => problems.push(problem),
    shape: (path, fault) =>
      problems.push(measureProblem("E-MEASURE-SHAPE", placeOf(path), { fault, path: path.join(".") })),
    cited: (sources, path) => {
      for (const id of sources)
        if (!Object.hasOwn(raw.sources, id.split("#")[0] ?? id))
          problems.push(measureProblem("E-MEASURE-REFERENCE", placeOf(path), { what: "sources", id }));
    },
    textValues: (id) => {
      const question = own(raw.texts ?? {}, id);
      return question === undefined ? undefined : (question.values ?? [true, false]);
    },
    claimIds: (variable) => claims.get(variable),
    datesOf: (instrument) => datesIn(raw.instruments, instrument),
  };
  const clauses = raw.clauses.flatMap((written, n): readonly Clause[] => {
    const at = (field: keyof ClauseFile): Path =>
      Object.hasOwn(written, field) ? ["clauses", n, field] : ["defaults", field];
    const whole = readPart(parsed, ["clauses", n], { ...raw.defaults, ...present(written) }, clauseSchema);
    if (!whole.ok) problems.push(...whole.problems);
    if (!whole.ok) return [];
    const own = whole.value.products;
    return [
      readClause(
        whole.value,
        at,
        own === undefined ? { raw: raw.products, path: ["products"] } : { raw: own, path: at("products") },
        reader,
      ),
    ];
  });
  const carriedBy = (instrument: string) => clauses.filter(({ by }) => by === instrument).map(({ id }) => id);
  const product = firstProduct(raw.products);
  const calendar = raw.calendar ?? ownCalendar(raw.authority, text);
  const measure: Measure = Object.freeze({
    kind: "measure",
    id: raw.measure,
    version: createHash("sha256").update(text).digest("hex"),
    title: raw.title,
    authority: raw.authority,
    zone: reader.zone,
    ...(calendar === undefined ? {} : { calendar }),
    language: raw.language ?? "en",
    about: isContested(raw.products) ? condition([]) : readCondition(raw.products, ["products"], reader),
    ...(product === undefined ? {} : { product }),
    force: readForce(raw.force),
    sources: new Map(
      Object.entries(raw.sources).map(([id, { held, title, publisher, dated, ...more }]) => [
        id,
        present({ id, held, title, publisher, dated, more: new Map(Object.entries(more)) }),
      ]),
    ),
    instruments: new Map(
      Object.entries(raw.instruments).map(([id, instrument]) => [
        id,
        readInstrument(id, instrument, carriedBy, reader),
      ]),
    ),
    texts: new Map(Object.entries(raw.texts ?? {}).map(([id, question]) => [id, readText(id, question, reader)])),
    lists: new Map(Object.entries(raw.lists ?? {}).map(([id, list]) => [id, readList(id, list, reader)])),
    clauses,
    adopts: raw.adopts ?? [],
    ...(raw.differs === undefined ? {} : { differs: raw.differs }),
    notYet: (raw["not-yet"] ?? []).map((one) => ({ what: one.what, source: many(one.source) })),
    cases: (raw.cases ?? []).map((one, n) => readCase(one, n, reader)),
    file,
  });
  if (clauses.length === raw.clauses.length) checkReferences(measure, reader);
  if (problems.length === 0) return ok(measure);
  // What stands in `products` or `defaults` is read for every clause: what is wrong with it is said once.
  const once = new Map(
    problems.map((problem) => [JSON.stringify([problem.code, problem.place, problem.args]), problem]),
  );
  return fail(...[...once.values()].map(nearestIn(parsed.value)));
};
