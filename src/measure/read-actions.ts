import { alsoUnder, isContested, readContested, underClaim } from "./contested.ts";
import type { Action, Contested } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";
import { readGuard } from "./rows.ts";
import { actions as actionTable } from "./vocabulary/attributes.ts";

/** Reports an action that the table does not hold. */
export const checkAction = (action: string, path: Path, reader: Reader): void => {
  if (actionTable.has(action)) return;
  reader.report(
    measureProblem("E-MEASURE-VALUE", reader.place(path), {
      id: "action",
      value: action,
      values: [...actionTable.keys()].join(", "),
    }),
  );
};

const readAction = (raw: unknown, path: Path, reader: Reader): Action => {
  const [[action = "", guard] = [], ...others] =
    typeof raw === "string" ? [[raw, undefined] as const] : Object.entries(raw as Readonly<Record<string, unknown>>);
  if (others.length > 0) reader.shape(path, "action");
  checkAction(action, path, reader);
  return guard === undefined ? { action } : { action, guard: readGuard(guard, [...path, action], reader) };
};

const readList = (raw: unknown, path: Path, reader: Reader): readonly Action[] =>
  (raw as readonly unknown[]).map((one, n) => readAction(one, [...path, n], reader));

/** The actions of a clause; of contested ones, each under the claim that says it. */
export const readActions = (
  raw: unknown,
  path: Path,
  variable: string,
  reader: Reader,
): { readonly actions: readonly Action[]; readonly contested?: Contested<readonly Action[]> } => {
  if (!isContested(raw)) return { actions: readList(raw, path, reader) };
  const contested = readContested(raw, path, variable, reader, (value, here) => readList(value, here, reader));
  const actions = contested.claims.flatMap(({ id, value }) =>
    value.map(({ action, guard }) => ({ action, guard: alsoUnder(guard, underClaim(variable, id)) })),
  );
  return { actions, contested };
};
