import { z } from "zod";
import { type Instant, isDay, parseInstant, startOfDay } from "../time/time.ts";

// The message of a check is the form expected, the same in every language.

/** The id of a body: as long as every file, name and line that carries it has room for. */
export const id = z.string().regex(/^(?=.{1,200}$)[a-z0-9]+(?:[/-][a-z0-9]+)*$/, "be/wal/spw, ≤ 200 a-z 0-9 - /");

export const day = z.string().refine(isDay, "YYYY-MM-DD");

/** From when a row could be known: a bare day means its first instant. */
export const known = z.string().transform((written, context): Instant => {
  const at = isDay(written) ? startOfDay(written) : parseInstant(written);
  if (at !== undefined) return at;
  context.addIssue({ code: "custom", message: "YYYY-MM-DD, YYYY-MM-DDThh:mm+hh:mm" });
  return z.NEVER;
});
