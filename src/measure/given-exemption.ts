import { z } from "zod";
import { fail, ok, type Result } from "../problem/problem.ts";
import { isDay } from "../time/time.ts";
import type { Exemption } from "./exemption.ts";
import { grounds } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { defined } from "./reader.ts";

const day = z.string().refine(isDay);
const form = z.strictObject({
  status: z.enum(["requested", "granted", "refused", "revoked"]).default("granted"),
  ground: z.enum(grounds).optional(),
  approver: z.string().optional(),
  delegated: z.boolean().optional(),
  blanket: z.boolean().optional(),
  requested: day.optional(),
  from: day.optional(),
  until: day.optional(),
  mitigations: z.record(z.string(), z.union([day, z.literal(false)])).optional(),
});

type Written = z.infer<typeof form>;

/** A granted exemption says since when, or at least when it was asked for: else it would free from the beginning of time to its end. */
const isDated = ({ status, requested, from, until }: Written): boolean =>
  (status !== "granted" || from !== undefined || requested !== undefined) &&
  (from === undefined || until === undefined || from <= until);

const wrong = (fields: readonly string[], fault: "exemption" | "undated" | "empty") =>
  fail(...[...new Set(fields)].map((field) => measureProblem("E-FACTS-SHAPE", { field }, { fault })));

/** The exemptions that facts rely on: one or several; absent and null are none. Problems: E-FACTS-SHAPE with the field. */
export const readExemptions = (raw: unknown): Result<readonly Exemption[]> => {
  if (raw === undefined || raw === null) return ok([]);
  const list = [raw].flat();
  if (list.length === 0) return wrong(["exemption"], "empty");
  const read = form.array().safeParse(list);
  if (!read.success)
    return wrong(
      read.error.issues.map(({ path }) => ["exemption", ...path.slice(1)].join(".")),
      "exemption",
    );
  if (!read.data.every(isDated)) return wrong(["exemption"], "undated");
  return ok(
    read.data.map(
      ({ mitigations, ...one }) =>
        Object.freeze({ ...defined(one), mitigations: new Map(Object.entries(mitigations ?? {})) }) as Exemption,
    ),
  );
};
