import { select } from "../answer/filters.ts";
import { dutyState } from "../deed/duty.ts";
import { followedTokens, type VerdictToken, verdictTokens } from "../posture/posture.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Parameters } from "./address.ts";
import { type Ask, oneOf, parameterOf } from "./ask.ts";
import { owedActions } from "./owed.ts";
import { webProblem } from "./problems.ts";
import type { Roll, RollRow } from "./roll.ts";

export const tokens: readonly VerdictToken[] = [...verdictTokens, ...followedTokens];

const roles = ["bound", "invited", "informed", "unknown", "outside"] as const;

/** The values that each filter of a list of bodies takes, in addresses of figures and of pages alike. */
const values = {
  role: roles,
  group: ["bound", "to-verify", "informed", "other"],
  told: ["record", "bounced", "dated", "undated", "nothing"],
  delivered: ["late"],
  rule: ["yes", "no", "stated", "unknown"],
  control: ["deployed", "none", "stated", "unknown"],
  applied: ["yes"],
  result: ["breach", "shown", "open"],
  breach: ["at", "since"],
  shown: ["yes"],
  silent: ["yes"],
  duty: ["done", "stated", "none"],
} as const;

type FilterName = keyof typeof values;

/** What a list of bodies is narrowed to. */
export type BodyFilters = Readonly<Partial<Record<FilterName, string>>> & {
  readonly verdict?: VerdictToken;
  readonly body?: string;
};

const names = Object.keys(values) as readonly FilterName[];

/** The filters of an address. `without` names those that mean something else on the page. Problems: E-WEB-VALUE. */
export const filtersOf = (ask: Ask, without: readonly string[] = []): Result<BodyFilters> => {
  const problems = [];
  const found: Partial<Record<string, string>> = {};
  for (const name of names) {
    if (without.includes(name)) continue;
    const read = oneOf(ask, name, values[name]);
    if (!read.ok) problems.push(...read.problems);
    else if (read.value !== undefined) found[name] = read.value;
  }
  const verdict = without.includes("verdict") ? ok(undefined) : oneOf(ask, "verdict", tokens);
  if (!verdict.ok) problems.push(...verdict.problems);
  const body = parameterOf(ask, "body");
  if (body !== undefined && !ask.site.register.byId.has(body))
    problems.push(webProblem("E-WEB-VALUE", { field: "body" }, { value: body, values: "be/…" }));
  if (problems.length > 0) return fail(...problems);
  return ok({
    ...found,
    ...(verdict.ok && verdict.value !== undefined ? { verdict: verdict.value } : {}),
    ...(body === undefined ? {} : { body }),
  });
};

const dutyOf = ({ id }: RollRow, { clause, now: { asked }, channel }: Roll): "done" | "stated" | "none" => {
  const { measure, at, held } = asked;
  const lateAt = clause.complyBy === undefined ? undefined : channel?.lateFrom;
  const states = owedActions(clause).map(
    (action) =>
      dutyState(held.known, {
        body: id,
        measure: measure.id,
        clause: clause.id,
        at,
        action,
        owed: "bound",
        namedRecipient: false,
        ...(lateAt === undefined ? {} : { lateAt }),
      }).state,
  );
  if (states.length > 0 && states.every((state) => state === "done" || state === "done-late")) return "done";
  return states.length > 0 && states.every((state) => state === "done" || state === "done-late" || state === "stated")
    ? "stated"
    : "none";
};

/** The rows that pass every filter: those of figures are asked of the stage that makes figures. */
export const rowsWith = (roll: Roll, { role, verdict, body, duty, ...figures }: BodyFilters): readonly RollRow[] =>
  roll.rows.filter(
    (row) =>
      (role === undefined || row.role === role) &&
      (body === undefined || row.id === body) &&
      (verdict === undefined || (row.posture?.verdicts[verdict] ?? 0) > 0) &&
      (duty === undefined || dutyOf(row, roll) === duty) &&
      (Object.keys(figures).length === 0 ||
        (row.standing !== undefined && select([row.standing], figures).length === 1)),
  );

/** The filters as parameters of an address. */
export const filterParameters = (filters: BodyFilters): Parameters => ({ ...filters });
