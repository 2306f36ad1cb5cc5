import type { Row, Test } from "../../logic/condition.ts";
import type { Action } from "../measure.ts";
import { ancestorOf } from "../rows.ts";

/** The path of a row: of its condition, of the claim that it holds under, and its own name. */
export const rowNode = (path: string, { name, tests }: Row): string =>
  [
    path,
    ...tests.flatMap(({ attribute, values }) => (attribute.startsWith("claim.") ? [values.join("|")] : [])),
    ...(name === undefined ? [] : [name]),
  ].join(".");

/** The path of a test: several ancestors of a body stand in the file as one test, and in several rows. */
export const testNode = (path: string, row: Row, { attribute }: Test): string =>
  `${rowNode(path, row)}.${ancestorOf(attribute) === undefined ? attribute : "body.within"}`;

/** The path of each action; what is named again under another reading is numbered. */
export const actionNodes = (path: string, items: readonly Action[]): readonly string[] =>
  items.map(({ action }, place) => {
    const before = items.slice(0, place).filter((one) => one.action === action).length;
    return `${path}.${action}${before === 0 ? "" : `.${before + 1}`}`;
  });
