import { z } from "zod";
import { languages } from "../../language/language.ts";
import { isDay } from "../../time/time.ts";
import { offices } from "../receipt/given.ts";

/** What was found on the units of a body under one clause, or one row of it: counts, never names. */
const statement = z.strictObject({
  clause: z.string(),
  row: z.string().exactOptional(),
  statement: z.enum(["absent", "present", "unknown"]),
  /** On how many units; absent: not known. */
  units: z.int().min(0).exactOptional(),
  /** Out of how many were looked at. */
  of: z.int().min(0).exactOptional(),
  /** The day that it is true of. */
  on: z.string().refine(isDay),
});

export type Statement = z.infer<typeof statement>;

export const yesNo = ["yes", "no", "unknown"] as const;

/** What a body attests in one go, through its link. What is not there was not answered, or is not known. */
export const attestedForm = z.strictObject({
  answer: z.literal("attestation"),
  measure: z.string(),
  body: z.string(),
  language: z.enum(languages),
  capacity: z.union([z.enum(offices), z.strictObject({ words: z.string() })]),
  behalf: z.string(),
  /** The day that it is true of. */
  on: z.string().refine(isDay),
  /** An own rule, or that there is none. */
  rule: z
    .strictObject({
      none: z.boolean(),
      since: z.string().refine(isDay).exactOptional(),
      reference: z.string().exactOptional(),
    })
    .exactOptional(),
  /** What prevents the use, in words, or that nothing does. */
  control: z.strictObject({ none: z.boolean(), says: z.string().exactOptional() }).exactOptional(),
  /** How many devices there are in all, and whether the list of them is complete. */
  devices: z.strictObject({ n: z.int().min(0).exactOptional(), complete: z.enum(yesNo) }).exactOptional(),
  /** How many exceptions were granted; 0: none. */
  exceptions: z.int().min(0).exactOptional(),
  /** What is not known, in words. */
  unknown: z.string().exactOptional(),
  statements: z.array(statement),
  /** The load that its statements came into the evidence by, once it is confirmed. */
  load: z.string().exactOptional(),
});

export type Attested = z.infer<typeof attestedForm>;
