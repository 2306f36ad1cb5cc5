import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import type { Day } from "../../time/time.ts";
import { chosen, dayOf, type Fields, problemsIn, textOf } from "../receipt/form.ts";
import { type Attested, type Statement, yesNo } from "./attested.ts";
import { type Line, lineName } from "./lines.ts";
import { attestProblem } from "./problems.ts";

/** A whole number as people write it, with groups or without (1 234, 1.234); undefined: not told. Problems: E-ATTEST-NUMBER. */
const countOf = (fields: Fields, name: string): Result<number | undefined> => {
  const text = (fields[name] ?? "").trim();
  if (text === "") return ok(undefined);
  const digits = /^\d{1,3}(?:[\s.]\d{3})+$/.test(text) ? text.replaceAll(/[\s.]/g, "") : text;
  return /^\d{1,9}$/.test(digits) ? ok(Number(digits)) : fail(attestProblem("E-ATTEST-NUMBER", { field: name }));
};

/** What the form says besides who gives it. */
type Said = Pick<Attested, "on" | "rule" | "control" | "devices" | "exceptions" | "unknown" | "statements">;

/** Nothing ticked is nothing answered: every answer but the day may be left out. */
const isTicked = (fields: Fields, name: string): boolean => (fields[name] ?? "") !== "";

const ruleOf = (fields: Fields, today: Day): Result<Pick<Said, "rule">> => {
  if (!isTicked(fields, "rule")) return ok({});
  const rule = chosen(fields, "rule", yesNo);
  if (!rule.ok) return rule;
  if (rule.value === "unknown") return ok({});
  if (rule.value === "no") return ok({ rule: { none: true } });
  const since = isTicked(fields, "since") ? dayOf(fields, today, "since") : ok(undefined);
  const reference = textOf(fields, "reference", false);
  if (!since.ok || !reference.ok) return fail(...problemsIn(since, reference));
  return ok({
    rule: {
      none: false,
      ...(since.value === undefined ? {} : { since: since.value }),
      ...(reference.value === "" ? {} : { reference: reference.value }),
    },
  });
};

const controlOf = (fields: Fields): Result<Pick<Said, "control">> => {
  if (!isTicked(fields, "prevents")) return ok({});
  const prevents = chosen(fields, "prevents", yesNo);
  if (!prevents.ok) return prevents;
  if (prevents.value === "unknown") return ok({});
  if (prevents.value === "no") return ok({ control: { none: true } });
  const says = textOf(fields, "control");
  return says.ok ? ok({ control: { none: false, says: says.value } }) : says;
};

const devicesOf = (fields: Fields): Result<Pick<Said, "devices">> => {
  const n = countOf(fields, "devices");
  const complete = isTicked(fields, "complete") ? chosen(fields, "complete", yesNo) : ok("unknown" as const);
  if (!n.ok || !complete.ok) return fail(...problemsIn(n, complete));
  if (n.value === undefined && complete.value === "unknown") return ok({});
  return ok({ devices: { ...(n.value === undefined ? {} : { n: n.value }), complete: complete.value } });
};

const exceptionsOf = (fields: Fields): Result<Pick<Said, "exceptions">> => {
  if (!isTicked(fields, "granted")) return ok({});
  const granted = chosen(fields, "granted", yesNo);
  if (!granted.ok) return granted;
  if (granted.value === "unknown") return ok({});
  if (granted.value === "no") return ok({ exceptions: 0 });
  const n = countOf(fields, "exceptions");
  if (!n.ok) return n;
  return n.value === undefined
    ? fail(attestProblem("E-ATTEST-NUMBER", { field: "exceptions" }))
    : ok({ exceptions: n.value });
};

/** What was found under one line: nothing where it was not answered. */
const statementOf = (fields: Fields, line: Line, on: Day): Result<readonly Statement[]> => {
  const name = lineName(line);
  if (!isTicked(fields, `found.${name}`)) return ok([]);
  const found = chosen(fields, `found.${name}`, ["absent", "present", "unknown"] as const);
  const units = countOf(fields, `units.${name}`);
  const of = countOf(fields, `of.${name}`);
  if (!found.ok || !units.ok || !of.ok) return fail(...problemsIn(found, units, of));
  const statement = found.value;
  // Absent on all that were looked at: what was looked at is what it speaks of.
  const n = statement === "absent" ? of.value : statement === "present" ? units.value : undefined;
  if (n !== undefined && of.value !== undefined && n > of.value)
    return fail(attestProblem("E-ATTEST-MORE", { field: `units.${name}` }, { units: n, of: of.value }));
  return ok([
    {
      clause: line.clause.id,
      ...(line.row === undefined ? {} : { row: line.row }),
      statement,
      ...(n === undefined ? {} : { units: n }),
      ...(of.value === undefined || statement === "unknown" ? {} : { of: of.value }),
      on,
    },
  ]);
};

/** Does it say anything? */
const isEmpty = ({ on: _, statements, ...rest }: Said): boolean =>
  statements.length === 0 && Object.keys(rest).length === 0;

/** What a body attests by the form. Problems, by field: E-ATTEST-…, E-RECEIPT-CHOICE, -MISSING, -LONG, -DAY. */
export const readAttested = (fields: Fields, lines: readonly Line[], today: Day): Result<Said> => {
  const on = dayOf(fields, today);
  const day = on.ok ? on.value : today;
  const parts = [ruleOf(fields, today), controlOf(fields), devicesOf(fields), exceptionsOf(fields)] as const;
  const unknown = textOf(fields, "unknown", false);
  const found = lines.map((line) => statementOf(fields, line, day));
  const problems: readonly Problem[] = problemsIn(on, ...parts, ...found, unknown);
  if (problems.length > 0 || !unknown.ok) return fail(...problems);
  const said: Said = {
    on: day,
    ...Object.assign({}, ...parts.map((part) => (part.ok ? part.value : {}))),
    ...(unknown.value === "" ? {} : { unknown: unknown.value }),
    statements: found.flatMap((one) => (one.ok ? one.value : [])),
  };
  return isEmpty(said) ? fail(attestProblem("E-ATTEST-EMPTY", { field: "rule" })) : ok(said);
};
