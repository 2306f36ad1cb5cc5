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

/** The exemptions that facts rely on: one or several. Problems: E-FACTS-SHAPE with the field. */
export const readExemptions = (raw: unknown): Result<readonly Exemption[]> => {
  if (raw === undefined || raw === null) return ok([]);
  const read = form.array().safeParse([raw].flat());
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => ["exemption", ...path.slice(1)].join("."));
    return fail(...[...new Set(fields)].map((field) => measureProblem("E-FACTS-SHAPE", { field }, { fault: "exemption" })));
  }
  return ok(
    read.data.map(({ mitigations, ...one }) =>
      Object.freeze({ ...defined(one), mitigations: new Map(Object.entries(mitigations ?? {})) }) as Exemption,
    ),
  );
};
