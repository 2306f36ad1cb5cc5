import { z } from "zod";
import { id as bodyId } from "../../register/forms.ts";
import { isDay } from "../../time/time.ts";
import { isPeriod } from "../period.ts";
import { measureId } from "../schema/base.ts";
import { actions as actionTable, vocabulary } from "../vocabulary/attributes.ts";

/** On which devices: those of the authority, own ones with access to its systems, or every device (neither of the two). */
export const deviceChoices = ["service", "personal"] as const;

/** The actions that a person can be asked about. */
export const verbs: readonly string[] = [...actionTable.values()]
  .filter(({ use }) => use === "asked")
  .map(({ id }) => id);

export const kinds: readonly string[] = (vocabulary.get("body.kind")?.values ?? []).map(String);

const line = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "…");
const day = z.string().refine(isDay, "YYYY-MM-DD");

/** What a draft is made from; fields are those of the questions of `interdict new`. */
export const answersSchema = z.strictObject({
  /** The measure's id; made from the authority, the year and the product where it is not given. */
  id: measureId.optional(),
  /** A product of the catalogue, by id or name, or any name. */
  product: line,
  authority: bodyId,
  decided: day,
  force: z.enum(["binding", "advice"]),
  /** Whose parts are addressed: an ancestor in the register. */
  within: bodyId.optional(),
  /** Empty: bodies of every kind. */
  kinds: z.array(z.enum(kinds)).default([]),
  devices: z.array(z.enum(deviceChoices)).default([]),
  actions: z.array(z.enum(verbs)).min(1),
  "comply-by": day.optional(),
  /** A last day, or a period from the decision. */
  until: z
    .string()
    .refine((text) => isDay(text) || isPeriod(text), "YYYY-MM-DD, P6M")
    .optional(),
  /** Questions that the text leaves open, and the action that hangs on each, where one does. */
  unclear: z.array(z.strictObject({ question: line, action: z.enum(verbs).optional() })).default([]),
  /** The title of the text. */
  source: line.optional(),
});

export type Answers = z.infer<typeof answersSchema>;
