import type { Value } from "../logic/condition.ts";
import type { Measure } from "./measure.ts";
import { isOpenAttribute, vocabulary } from "./vocabulary/attributes.ts";

/** The value of an id that no condition names. */
export const another = "another";

/** The ids that conditions name for an attribute without vocabulary (`body`, `product.vendor`), and one that they do not. */
const idsNamed = (attribute: string, measures: readonly Measure[]): readonly Value[] => {
  const conditions = measures.flatMap(({ clauses }) =>
    clauses.flatMap(({ to, where, products, model, exceptions }) => [
      to,
      where,
      products,
      ...model.flatMap((one) => [one.to, one.where]),
      ...exceptions.map(({ when }) => when),
    ]),
  );
  const tests = conditions.flatMap((one) => one?.rows ?? []).flatMap(({ tests }) => tests);
  const named = tests.flatMap((one) => (one.attribute === attribute ? one.values : []));
  return [...new Set([...named, another])];
};

/** The values that a fact may take where these measures are asked; of what is in no vocabulary (a list, an ancestor) yes and no. */
export const domainOf = (attribute: string, measures: readonly Measure[]): readonly Value[] =>
  isOpenAttribute(attribute) ? idsNamed(attribute, measures) : (vocabulary.get(attribute)?.values ?? [true, false]);
