import { meant } from "../../problem/nearest.ts";
import type { Problem } from "../../problem/problem.ts";
import { addPeriod, dayOf } from "../../time/time.ts";
import { listOf } from "../listing.ts";
import type { Measure, ProductList } from "../measure.ts";
import { windows } from "../window.ts";
import { namedIn } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** A list that a condition names and the file does not declare: of a clause, or of the whole file where every clause names its own products. */
export const listNotDeclared: LintRule = (measure) => {
  const file = { file: measure.file, line: 1, column: 1 };
  const parts = [...measure.clauses, { about: measure.about, place: file }];
  const found = parts.flatMap((part) =>
    [...namedIn(part).keys()].flatMap((attribute) => {
      const id = listOf(attribute);
      return id === undefined || measure.lists.has(id) ? [] : [{ attribute, id, place: part.place }];
    }),
  );
  return found
    .filter(({ id, place }) => place !== file || found.every((one) => one.id !== id || one.place === file))
    .map(({ attribute, id, place }) =>
      meant(finding("W-MEASURE-LIST", place, { id: attribute }), id, measure.lists.keys()),
    );
};

const newestAt = (list: ProductList, day: string): string | undefined =>
  list.versions.filter(({ on }) => on <= day).at(-1)?.on;

/** Is a clause that reads the list in force, or may it be? */
const isRead = (list: ProductList, measure: Measure, at: number): boolean => {
  const frame = { measure, knownAt: at, reading: new Map() };
  return measure.clauses
    .filter((clause) => namedIn(clause).has(`product.on.${list.id}`))
    .some((clause) => windows(clause, at, frame).some(({ window }) => window.state === "in-force"));
};

/** A list that should have been renewed since its newest version, while a clause reads it. */
export const listLapsed: LintRule = (measure, { at }) => {
  const day = dayOf(at, measure.zone);
  return [...measure.lists.values()].flatMap((list): readonly Problem[] => {
    const newest = newestAt(list, day);
    if (list.cadence === undefined || newest === undefined || addPeriod(newest, list.cadence) >= day) return [];
    if (!isRead(list, measure, at)) return [];
    return [finding("W-MEASURE-CADENCE", list.place, { list: list.id, cadence: list.cadence, day: newest })];
  });
};
