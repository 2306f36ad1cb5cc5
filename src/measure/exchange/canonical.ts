import type { Condition, Test } from "../../logic/condition.ts";
import type { Action, Guard } from "../measure.ts";
import { ancestorOf } from "../rows.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A word as it stands, or between quotation marks where it holds what separates words. */
const plain = (word: string): string => (/^[\w.:/#+-]+$/.test(word) ? word : JSON.stringify(word));

const testText = ({ attribute, values }: Test): string => {
  const ancestor = ancestorOf(attribute);
  if (ancestor !== undefined && values.includes(true)) return `body.within=${plain(ancestor)}`;
  return `${plain(attribute)}=${values
    .map((value) => plain(String(value)))
    .sort(byText)
    .join("|")}`;
};

/**
 * A condition as one line that does not depend on how the file writes it: `a=x|y & b=true` for each row, ` ; ` between rows, all sorted. `*`
 * holds always, an empty text never.
 */
export const canonicalText = ({ rows }: Pick<Condition, "rows">): string =>
  [...new Set(rows.map(({ tests }) => (tests.length === 0 ? "*" : tests.map(testText).sort(byText).join(" & "))))]
    .sort(byText)
    .join(" ; ");

const guarded = (guard: Guard | undefined): string => (guard === undefined ? "" : ` [${canonicalText(guard)}]`);

/** The actions of a clause in the order of the file, each with the reading under which it counts: `install, use, have [text.keep=true]`. */
export const actionsText = (actions: readonly Action[]): string =>
  actions.map(({ action, guard }) => `${action}${guarded(guard)}`).join(", ");
