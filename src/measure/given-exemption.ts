import { z } from "zod";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { isDay } from "../time/time.ts";
import { present } from "../yaml/present.ts";
import { type Exemption, exemptionStatuses } from "./exemption.ts";
import { grounds } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { shown } from "./reader.ts";

const day = z.string().refine(isDay);
const form = z.strictObject({
  status: z.enum(exemptionStatuses).default("granted"),
  ground: z.enum(grounds).optional(),
  approver: z.string().optional(),
  delegated: z.boolean().optional(),
  blanket: z.boolean().optional(),
  requested: day.optional(),
  from: day.optional(),
  until: day.optional(),
  mitigations: z.record(z.string(), z.union([day, z.literal(false)])).optional(),
});
const keys = Object.keys(form.shape).join(", ");

type Written = z.infer<typeof form>;

const wrong = (fault: string, path: readonly PropertyKey[], args = {}): Problem =>
  measureProblem("E-FACTS-SHAPE", { field: ["exemption", ...path].join(".") }, { fault, ...args });

/** A granted exemption says since when, or at least when it was asked for: else it would free from the beginning of time to its end. */
const undated = ({ status, requested, from, until }: Written): readonly Problem[] => {
  if (status === "granted" && from === undefined && requested === undefined) return [wrong("undated", [])];
  return from !== undefined && until !== undefined && until < from
    ? [wrong("order", ["until"], { first: from, value: until })]
    : [];
};

/** What is wrong with one part, with what was written there and what may be. */
const problemsOf = (issue: z.core.$ZodIssue): readonly Problem[] => {
  const value = shown(issue.input);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => wrong("key", [...issue.path, key], { value: key, values: keys }));
    case "invalid_value":
      return [wrong("value", issue.path, { value, values: issue.values.join(", ") })];
    case "invalid_union":
      return [wrong("shown", issue.path, { value })];
    case "invalid_type":
      if (issue.path.length === 0) return [wrong("exemption", issue.path, { value, values: keys })];
      return issue.expected === "boolean"
        ? [wrong("value", issue.path, { value, values: "true, false" })]
        : [wrong(issue.expected === "record" ? "shown" : "text", issue.path, { value })];
    default:
      return [wrong("day", issue.path, { value })];
  }
};

/** The exemptions that facts rely on: one or several; absent and null are none. Problems: E-FACTS-SHAPE with the field. */
export const readExemptions = (raw: unknown): Result<readonly Exemption[]> => {
  if (raw === undefined || raw === null) return ok([]);
  const list = [raw].flat();
  if (list.length === 0) return fail(wrong("empty", []));
  const read = list.map((one) => form.safeParse(one, { reportInput: true }));
  const problems = read.flatMap((one) => (one.success ? undated(one.data) : one.error.issues.flatMap(problemsOf)));
  if (problems.length > 0) return fail(...problems);
  return ok(
    read.flatMap(({ data }) => {
      if (data === undefined) return [];
      const { mitigations, approver, ...one } = data;
      const shownOn = Object.entries(mitigations ?? {}).map(
        ([id, on]) => [id, on === false ? (false as const) : { on }] as const,
      );
      return [
        Object.freeze({
          ...present(one),
          ...(approver === undefined ? {} : { approvers: [approver] }),
          mitigations: new Map(shownOn),
        }),
      ];
    }),
  );
};
