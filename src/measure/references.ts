import type { Instrument, Measure, Time } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";

/** The instruments whose dates a time counts from. */
const anchorsOf = (time: Time | undefined): readonly string[] => {
  switch (time?.kind) {
    case "anchor":
      return [`${time.instrument}.${time.field}`];
    case "guarded":
      return [...anchorsOf(time.then), ...anchorsOf(time.otherwise)];
    case "unknown":
      return [...anchorsOf(time.after), ...anchorsOf(time.before)];
    case "contested":
      return time.claims.flatMap(({ value }) => anchorsOf(value));
    default:
      return [];
  }
};

/** A node that leads back to itself, with the way; the first one found. */
const cycleIn = (
  starts: readonly string[],
  next: (node: string) => readonly string[],
): readonly string[] | undefined => {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): readonly string[] | undefined => {
    const back = way.indexOf(node);
    if (back >= 0) return [...way.slice(back), node];
    if (done.has(node)) return undefined;
    done.add(node);
    for (const one of next(node)) {
      const found = visit(one, [...way, node]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const start of starts) {
    const found = visit(start, []);
    if (found !== undefined) return found;
  }
  return undefined;
};

const timeOf = (instruments: ReadonlyMap<string, Instrument>, date: string): Time | undefined => {
  const [instrument = "", field = ""] = date.split(".");
  return instruments.get(instrument)?.dates.get(field);
};

/** An instrument whose date counts from itself, or that is linked back to itself, has none: E-MEASURE-CYCLE. */
const checkCycles = ({ instruments }: Measure, reader: Reader): void => {
  const report = (way: readonly string[] | undefined, path: (node: string) => Path) => {
    const [first] = way ?? [];
    if (way === undefined || first === undefined) return;
    reader.report(measureProblem("E-MEASURE-CYCLE", reader.place(path(first)), { way: way.join(" → ") }));
  };
  const dates = [...instruments].flatMap(([id, { dates: own }]) => [...own.keys()].map((field) => `${id}.${field}`));
  report(
    cycleIn(dates, (date) => anchorsOf(timeOf(instruments, date))),
    (date) => ["instruments", ...date.split(".")],
  );
  report(
    cycleIn([...instruments.keys()], (id) => instruments.get(id)?.links.map(({ instrument }) => instrument) ?? []),
    (id) => ["instruments", id, "links"],
  );
};

/** What a file names and does not define, what it defines twice, and what goes round in circles. */
export const checkReferences = (measure: Measure, reader: Reader): void => {
  const seen = new Set<string>();
  const known = (what: string, id: string, exists: boolean, path: Path) => {
    if (!exists) reader.report(measureProblem("E-MEASURE-REFERENCE", reader.place(path), { what, id }));
  };
  const cited = (refs: readonly string[], path: Path) => {
    for (const ref of refs) known("sources", ref, measure.sources.has(ref.split("#")[0] ?? ""), path);
  };
  const exists = (id: string) => measure.clauses.some((clause) => clause.id === id);
  measure.clauses.forEach((clause, n) => {
    if (seen.has(clause.id))
      reader.report(measureProblem("E-MEASURE-DUPLICATE", reader.place(["clauses", n, "id"]), { id: clause.id }));
    seen.add(clause.id);
    known("instruments", clause.by, measure.instruments.has(clause.by), ["clauses", n, "by"]);
    cited(clause.source, ["clauses", n, "source"]);
    for (const one of clause.outside) cited(one.by, ["clauses", n, "outside"]);
    for (const one of clause.over) known("clauses", one.clause, exists(one.clause), ["clauses", n, "over"]);
  });
  for (const list of measure.lists.values())
    list.versions.forEach(({ source }, n) => {
      cited(source, ["lists", list.id, "versions", n, "source"]);
    });
  for (const instrument of measure.instruments.values()) {
    const path: Path = ["instruments", instrument.id];
    cited(instrument.source, [...path, "source"]);
    for (const link of instrument.links) {
      // Another file's instrument, `<measure>#<instrument>`, is looked up by lint, which knows the corpus.
      const elsewhere = link.instrument.includes("#");
      known("instruments", link.instrument, elsewhere || measure.instruments.has(link.instrument), [...path, "links"]);
    }
    instrument.effects.forEach((effect, n) => {
      const here: Path = [...path, "effects", n];
      for (const id of effect.clauses) known("clauses", id, exists(id), here);
      for (const id of effect.instruments) known("instruments", id, measure.instruments.has(id), here);
    });
  }
  checkCycles(measure, reader);
};
