import { meant } from "../../problem/nearest.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Measure } from "../measure.ts";
import { finding } from "./problems.ts";

/** Does a measure speak of others: is there anything to look up? */
export const namesOthers = ({ adopts, instruments }: Measure): boolean =>
  adopts.length > 0 ||
  [...instruments.values()].some(({ links }) => links.some(({ instrument }) => instrument.includes("#")));

/** What a measure says of others: instruments that it is linked to, clauses that it adopts. `all` are those that can be looked up. */
export const linksToOthers = (measure: Measure, all: ReadonlyMap<string, Measure>): readonly Problem[] => {
  const broken = (id: string, exists: (there: Measure, part: string) => boolean): boolean => {
    const [other = "", part = ""] = id.split("#");
    const there = all.get(other);
    return there === undefined || !exists(there, part);
  };
  const known = (parts: (one: Measure) => readonly string[]): readonly string[] =>
    [...all.values()].flatMap((one) => parts(one).map((part) => `${one.id}#${part}`));
  const instruments = [...measure.instruments.values()].flatMap(({ links, place }) =>
    links
      .filter(({ instrument }) => instrument.includes("#"))
      .filter(({ instrument }) => broken(instrument, (there, part) => there.instruments.has(part)))
      .map(({ instrument: id }) =>
        meant(
          finding("W-MEASURE-LINK", place, { what: "links", id }),
          id,
          known((one) => [...one.instruments.keys()]),
        ),
      ),
  );
  const clauses = measure.adopts
    .filter((id) => broken(id, (there, part) => there.clauses.some((clause) => clause.id === part)))
    .map((id) =>
      meant(
        finding("W-MEASURE-LINK", { file: measure.file, line: 1, column: 1 }, { what: "adopts", id }),
        id,
        known((one) => one.clauses.map((clause) => clause.id)),
      ),
    );
  return [...instruments, ...clauses];
};

/** One id in two files. */
export const idsTwice = (measures: readonly Measure[]): readonly Problem[] => {
  const first = new Map<string, Measure>();
  return measures.flatMap((measure) => {
    const other = first.get(measure.id);
    if (other === undefined) first.set(measure.id, measure);
    if (other === undefined || other.file === measure.file) return [];
    const place = { file: measure.file, line: 1, column: 1 };
    return [finding("W-MEASURE-ID", place, { id: measure.id, other: other.file })];
  });
};
