import type { Case, Instrument, Measure, Time } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";
import { timesWithin } from "./times-within.ts";

/** The dates of instruments that a time counts from, as `<instrument>.<field>`. */
const anchorsOf = (time: Time | undefined): readonly string[] =>
  timesWithin(time).flatMap((one) => (one.kind === "anchor" ? [`${one.instrument}.${one.field}`] : []));

/** More steps than any text takes from one date to the next; what follows them must not run out of room. */
const longest = 100;

/** A way that leads back to where it began, or that is too long to follow; the first one found. */
const endlessIn = (
  starts: readonly string[],
  next: (node: string) => readonly string[],
): readonly string[] | undefined => {
  const steps = new Map<string, number>();
  const visit = (node: string, way: readonly string[]): readonly string[] | undefined => {
    const back = way.indexOf(node);
    if (back >= 0) return [...way.slice(back), node];
    const known = steps.get(node);
    if (way.length + (known ?? 0) > longest) return [...way, node];
    if (known !== undefined) return undefined;
    steps.set(node, 0);
    for (const one of next(node)) {
      const found = visit(one, [...way, node]);
      if (found !== undefined) return found;
      steps.set(node, Math.max(steps.get(node) ?? 0, 1 + (steps.get(one) ?? 0)));
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

/** An instrument whose date counts from itself, or that is linked back to itself, has none: E-MEASURE-CYCLE. So has one that is no end of steps away. */
const checkCycles = ({ instruments }: Measure, reader: Reader): void => {
  const report = (way: readonly string[] | undefined, path: (node: string) => Path) => {
    const [first] = way ?? [];
    if (way === undefined || first === undefined) return;
    const fault = way.at(-1) === first ? "round" : "long";
    const shown = fault === "round" ? way : [...way.slice(0, 3), "…"];
    const args = { fault, way: shown.join(" → "), limit: longest };
    reader.report(measureProblem("E-MEASURE-CYCLE", reader.place(path(first)), args));
  };
  const dates = [...instruments].flatMap(([id, { dates: own }]) => [...own.keys()].map((field) => `${id}.${field}`));
  report(
    endlessIn(dates, (date) => anchorsOf(timeOf(instruments, date))),
    (date) => ["instruments", ...date.split(".")],
  );
  report(
    endlessIn([...instruments.keys()], (id) => instruments.get(id)?.links.map(({ instrument }) => instrument) ?? []),
    (id) => ["instruments", id, "links"],
  );
};

/** What a case names of the file: clauses, questions to the text and their answers. */
const checkCase = (
  { expect, choose }: Case,
  path: Path,
  known: (what: string, id: string, exists: boolean, path: Path) => void,
  exists: (clause: string) => boolean,
  reader: Reader,
): void => {
  for (const field of ["clauses", "exemption", "owes"] as const)
    for (const id of expect[field]?.keys() ?? []) known("clauses", id, exists(id), [...path, field, id]);
  for (const id of expect.prevented ?? []) known("clauses", id, exists(id), [...path, "prevented"]);
  for (const [id, value] of choose) {
    const here = [...path, "choose", id];
    const values = id.startsWith("claim.") ? reader.claimIds(id) : reader.textValues(id.replace(/^text\./, ""));
    if (values?.some((one) => String(one) === value) === true) continue;
    if (values !== undefined)
      reader.report(measureProblem("E-MEASURE-VALUE", reader.place(here), { id, value, values: values.join(", ") }));
    // Claims within a part, such as an effect, are looked for when the case is run.
    else known("readings", id, id.startsWith("claim."), here);
  }
};

/** What a file names and does not define, what it defines twice, and what goes round in circles. */
export const checkReferences = (measure: Measure, reader: Reader): void => {
  const seen = new Set<string>();
  const known = (what: string, id: string, exists: boolean, path: Path) => {
    if (!exists) reader.report(measureProblem("E-MEASURE-REFERENCE", reader.place(path), { what, id }));
  };
  const { cited } = reader;
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
  measure.cases.forEach((one, n) => {
    checkCase(one, ["cases", n], known, exists, reader);
  });
  checkCycles(measure, reader);
};
