import { createHash } from "node:crypto";
import type { Value } from "../logic/condition.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { brussels, parseInstant } from "../time/time.ts";
import { readYaml } from "../yaml/read.ts";
import type {
  Action,
  Case,
  Clause,
  Effect,
  Force,
  Instrument,
  Measure,
  Model,
  TextQuestion,
  Time,
  Words,
} from "./measure.ts";
import { measureProblem } from "./problems.ts";
import type { Reader } from "./reader.ts";
import { readCondition, readGuard } from "./rows.ts";
import { type CaseFile, type ClauseFile, type InstrumentFile, type MeasureFile, measureSchema } from "./schema.ts";
import { knownFrom, readTime } from "./time-expression.ts";
import { actions as actionTable, vocabulary } from "./vocabulary/attributes.ts";

type Path = readonly (string | number)[];

const many = <T>(raw: T | readonly T[] | undefined): readonly T[] =>
  raw === undefined ? [] : Array.isArray(raw) ? raw : [raw as T];
const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The value that a record holds under a key: not what every object inherits, such as `constructor`. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const dateFields = ["announced", "advised", "decided", "signed", "published", "sent", "adopted", "effective"] as const;

const checkAction = (action: string, path: Path, reader: Reader): void => {
  if (actionTable.has(action)) return;
  reader.report(
    measureProblem("E-MEASURE-VALUE", reader.place(path), {
      id: "action",
      value: action,
      values: [...actionTable.keys()].join(", "),
    }),
  );
};

const readAction = (raw: string | Readonly<Record<string, unknown>>, path: Path, reader: Reader): Action => {
  const [[action = "", guard] = [], ...others] = typeof raw === "string" ? [[raw]] : Object.entries(raw);
  if (others.length > 0) reader.shape(path, "action");
  checkAction(action, path, reader);
  return guard === undefined ? { action } : { action, guard: readGuard(guard, [...path, action], reader) };
};

const readForce = (raw: MeasureFile["force"]): Force =>
  defined({ formal: raw?.formal, author: raw?.author ?? [], press: raw?.press ?? [] }) as Force;

const readInstrument = (id: string, raw: InstrumentFile, reader: Reader): Instrument => {
  const path: Path = ["instruments", id];
  const dates = new Map<string, Time>();
  for (const field of dateFields) {
    const time = raw[field];
    if (time !== undefined) dates.set(field, readTime(time, [...path, field], `claim.${id}.${field}`, reader));
  }
  return Object.freeze(
    defined({
      kind: "instrument",
      id,
      form: raw.kind,
      title: raw.title,
      by: raw.by,
      dates,
      proposed: raw.status === "proposed",
      known: knownFrom(raw.known, [...path, "known"], reader),
      source: many(raw.source),
      links: raw.links ?? [],
      effects: (raw.effects ?? []).map((effect, place): Effect => {
        const here: Path = [...path, "effects", place];
        return defined({
          does: effect.does,
          clauses: effect.clauses,
          from:
            effect.from === undefined
              ? undefined
              : readTime(effect.from, [...here, "from"], `claim.${id}.effect-${place + 1}-from`, reader),
          until:
            effect.until === undefined
              ? undefined
              : readTime(effect.until, [...here, "until"], `claim.${id}.effect-${place + 1}-until`, reader),
        }) as Effect;
      }),
      note: raw.note,
      place: reader.place(path),
    }),
  ) as Instrument;
};

const statedFields = ["review", "audience", "helped-by", "sanction", "alternatives", "replace"] as const;

const readClause = (raw: ClauseFile, place: number, file: MeasureFile, reader: Reader): Clause => {
  const path: Path = ["clauses", place];
  const time = (field: "from" | "comply-by" | "until"): Time | undefined =>
    raw[field] === undefined ? undefined : readTime(raw[field], [...path, field], `claim.${raw.id}.${field}`, reader);
  return Object.freeze(
    defined({
      kind: "clause",
      id: raw.id,
      by: raw.by,
      modality: raw.modality,
      actions: raw.actions.map((action, n) => readAction(action, [...path, "actions", n], reader)),
      to: readCondition(raw.to, [...path, "to"], reader, true),
      informs: raw.informs === undefined ? undefined : readCondition(raw.informs, [...path, "informs"], reader, true),
      outside: (raw.outside ?? []).map((one, n) => ({
        where: readCondition(one.where, [...path, "outside", n, "where"], reader, true),
        because: one.because,
        by: many(one.by),
      })),
      where: raw.where === undefined ? undefined : readCondition(raw.where, [...path, "where"], reader),
      products: readCondition(
        raw.products ?? file.products,
        raw.products === undefined ? ["products"] : [...path, "products"],
        reader,
      ),
      from: time("from") ?? { kind: "asap" },
      complyBy: time("comply-by"),
      until: time("until"),
      owedBy:
        raw["owed-by"] ??
        (actionTable.get(raw.actions.map((a) => (typeof a === "string" ? a : Object.keys(a)[0]))[0] ?? "")?.channel ===
        "duty"
          ? "body"
          : "person"),
      over: Object.entries(raw.over ?? {}).map(([clause, guard]) =>
        guard === true ? { clause } : { clause, guard: readGuard(guard, [...path, "over", clause], reader) },
      ),
      model: (raw.model ?? []).map((one, n): Model => {
        const here: Path = [...path, "model", n];
        return defined({
          modality: one.modality,
          actions: one.actions.map((action, m) => readAction(action, [...here, "actions", m], reader)),
          to: one.to === undefined ? undefined : readCondition(one.to, [...here, "to"], reader, true),
          where: one.where === undefined ? undefined : readCondition(one.where, [...here, "where"], reader),
          says: one.says,
        }) as Model;
      }),
      force: raw.force === undefined ? undefined : readForce(raw.force),
      stated: new Map(
        statedFields.flatMap((field) => (raw[field] === undefined ? [] : [[field, raw[field]] as const])),
      ),
      says: raw.says,
      note: raw.note,
      source: many(raw.source),
      place: reader.place([...path, "id"]),
    }),
  ) as Clause;
};

/** What a case expects of the ruling on an action; only `owes` is asked without one. */
const caseFields = [
  "ruling",
  "at-least",
  "at-most",
  "asks",
  "texts",
  "under",
  "remove-by",
  "late-from",
  "clauses",
] as const;

const readCase = (raw: CaseFile, place: number, reader: Reader): Case => {
  const path: Path = ["cases", place];
  const instant = (field: "at" | "known") => {
    const text = raw[field];
    const at = text === undefined ? undefined : parseInstant(text, reader.zone);
    if (text !== undefined && at === undefined)
      reader.report(measureProblem("E-MEASURE-TIME", reader.place([...path, field]), { value: text }));
    return at;
  };
  const actions = many(raw.action);
  for (const action of actions) checkAction(action, [...path, "action"], reader);
  // What a case expects of no action would hold whatever the measure says.
  const ofAction = caseFields.some((field) => raw[field] !== undefined);
  if (actions.length === 0 && (ofAction || raw.owes === undefined)) reader.shape(path, "case");
  return Object.freeze(
    defined({
      name: raw.name,
      given: raw.given,
      actions,
      product: raw.product,
      at: instant("at") ?? 0,
      known: instant("known"),
      choose: new Map(Object.entries(raw.choose ?? {}).map(([id, value]) => [id, String(value)])),
      expect: defined({
        ruling: raw.ruling,
        atLeast: raw["at-least"],
        atMost: raw["at-most"],
        asks: raw.asks,
        texts: raw.texts,
        under: raw.under,
        removeBy: raw["remove-by"],
        lateFrom: raw["late-from"],
        clauses: raw.clauses === undefined ? undefined : new Map(Object.entries(raw.clauses)),
        prevented: raw.prevented,
        owes: raw.owes === undefined ? undefined : new Map(Object.entries(raw.owes)),
      }),
      place: reader.place(path),
    }),
  ) as Case;
};

const firstProduct = (raw: Readonly<Record<string, unknown>>): string | undefined => {
  for (const [key, value] of Object.entries(raw)) {
    if (key === "product") return many(value as string | string[])[0];
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const inside = firstProduct(value as Record<string, unknown>);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
};

/** All claims of a file by variable, so that guards may name them before their clause is read. */
const claimsIn = (file: MeasureFile): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const note = (variable: string, raw: unknown) => {
    if (
      typeof raw === "object" &&
      raw !== null &&
      "claims" in raw &&
      typeof raw.claims === "object" &&
      raw.claims !== null
    ) {
      found.set(variable, Object.keys(raw.claims));
    }
  };
  for (const [id, instrument] of Object.entries(file.instruments))
    for (const field of dateFields) note(`claim.${id}.${field}`, instrument[field]);
  for (const clause of file.clauses)
    for (const field of ["from", "comply-by", "until"] as const) note(`claim.${clause.id}.${field}`, clause[field]);
  return found;
};

const checkReferences = (file: MeasureFile, measure: Measure, reader: Reader): void => {
  const seen = new Set<string>();
  const known = (what: string, id: string, exists: boolean, path: Path) => {
    if (!exists) reader.report(measureProblem("E-MEASURE-REFERENCE", reader.place(path), { what, id }));
  };
  const cited = (refs: readonly string[], path: Path) => {
    for (const ref of refs) known("sources", ref, measure.sources.has(ref.split("#")[0] ?? ""), path);
  };
  measure.clauses.forEach((clause, n) => {
    if (seen.has(clause.id))
      reader.report(measureProblem("E-MEASURE-DUPLICATE", reader.place(["clauses", n, "id"]), { id: clause.id }));
    seen.add(clause.id);
    known("instruments", clause.by, measure.instruments.has(clause.by), ["clauses", n, "by"]);
    cited(clause.source, ["clauses", n, "source"]);
    for (const one of clause.over)
      known(
        "clauses",
        one.clause,
        file.clauses.some((c) => c.id === one.clause),
        ["clauses", n, "over"],
      );
  });
  for (const instrument of measure.instruments.values()) {
    cited(instrument.source, ["instruments", instrument.id, "source"]);
    for (const link of instrument.links)
      known("instruments", link.instrument, measure.instruments.has(link.instrument), [
        "instruments",
        instrument.id,
        "links",
      ]);
    for (const effect of instrument.effects) {
      for (const id of effect.clauses) known("clauses", id, seen.has(id), ["instruments", instrument.id, "effects"]);
    }
  }
};

/**
 * A measure from the text of its file. Every problem is reported with file, line and column; a measure with an error is not
 * returned, since half a law is another law.
 */
export const readMeasure = (file: string, text: string): Result<Measure> => {
  const yaml = readYaml(file, text, measureSchema);
  if (!yaml.ok) return yaml;
  const { value: raw, placeOf } = yaml.value;
  const problems: Problem[] = [];
  const textValues = (id: string): readonly Value[] | undefined => {
    const question = own(raw.texts ?? {}, id);
    return question === undefined ? undefined : (question.values ?? [true, false]);
  };
  const claims = claimsIn(raw);
  const reader: Reader = {
    vocabulary,
    zone: raw.zone ?? brussels,
    place: placeOf,
    report: (problem) => problems.push(problem),
    shape: (path, fault) =>
      problems.push(measureProblem("E-MEASURE-SHAPE", placeOf(path), { fault, path: path.join(".") })),
    textValues,
    claimIds: (variable) => claims.get(variable),
    hasDate: (instrument, field) =>
      dateFields.some((one) => one === field && own(raw.instruments, instrument)?.[one] !== undefined),
  };
  const texts = Object.entries(raw.texts ?? {}).map(([id, question]): TextQuestion => {
    const values = question.values ?? [true, false];
    const chosen = question.chosen as { value: Value; why: Words; by: string; on: string } | undefined;
    if (new Set(values.map(String)).size < values.length) reader.shape(["texts", id, "values"], "values");
    if (chosen !== undefined && !values.includes(chosen.value)) {
      reader.report(
        measureProblem("E-MEASURE-VALUE", reader.place(["texts", id, "chosen"]), {
          id: `text.${id}`,
          value: String(chosen.value),
          values: values.join(", "),
        }),
      );
    }
    return defined({
      id,
      ask: question.ask,
      values,
      names: new Map(Object.entries(question.names ?? {})),
      chosen: chosen === undefined ? undefined : { ...chosen, value: String(chosen.value) },
      said: (question.said ?? []).map((one) => ({
        by: many(one.by),
        says: one.says,
        ...(one.value === undefined ? {} : { value: String(one.value) }),
      })),
      place: reader.place(["texts", id]),
    }) as TextQuestion;
  });
  const product = firstProduct(raw.products);
  const measure: Measure = Object.freeze({
    kind: "measure",
    id: raw.measure,
    version: createHash("sha256").update(text).digest("hex"),
    title: raw.title,
    authority: raw.authority,
    zone: reader.zone,
    ...(product === undefined ? {} : { product }),
    force: readForce(raw.force),
    sources: new Map(
      Object.entries(raw.sources).map(([id, { held, title, publisher, dated, ...more }]) => [
        id,
        defined({
          id,
          held,
          title,
          publisher,
          dated,
          more: new Map(Object.entries(more)),
        }) as Measure["sources"] extends ReadonlyMap<string, infer S> ? S : never,
      ]),
    ),
    instruments: new Map(
      Object.entries(raw.instruments).map(([id, instrument]) => [id, readInstrument(id, instrument, reader)]),
    ),
    texts: new Map(texts.map((question) => [question.id, question])),
    clauses: raw.clauses.map((clause, n) => readClause(clause, n, raw, reader)),
    adopts: raw.adopts ?? [],
    notYet: (raw["not-yet"] ?? []).map((one) => ({ what: one.what, source: many(one.source) })),
    cases: (raw.cases ?? []).map((one, n) => readCase(one, n, reader)),
    file,
  });
  checkReferences(raw, measure, reader);
  return problems.some((problem) => problem.severity === "error") ? fail(...problems) : ok(measure);
};
