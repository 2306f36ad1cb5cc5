import { z } from "zod";
import { languages } from "../../language/language.ts";
import { isDay, parseInstant } from "../../time/time.ts";
import { isPeriod } from "../period.ts";

/** What is taken where a key is absent: a value, or words where there is no one value; and what it may look like. */
interface Usage {
  readonly default?: unknown;
  readonly absent?: string;
  readonly examples?: readonly unknown[];
}

/** A part of a measure file with what it means: editors show it, and docs/measures.md is made from it. */
export const means = <T extends z.ZodType>(schema: T, description: string, { examples, ...usage }: Usage = {}): T =>
  schema.meta({ description, ...usage, ...(examples === undefined ? {} : { examples: [...examples] }) });

export const id = z.string().min(1);
/** The id of a measure: as long as every file, name and line of a control that carries it has room for. */
export const measureId = z.string().regex(/^[a-z0-9][a-z0-9./-]{0,199}$/, "be/wal/…, ≤ 200 a-z 0-9 - . /");
/** An id that a file gives to a part of it: no spaces, and nothing that joins ids (`#`, `=`, a comma). */
export const ownId = z.string().regex(/^[\p{L}\p{M}\p{N}_./-]+$/u, "a-z 0-9 - _ . /");
/** That of an instrument: its dates are named after a dot. */
export const instrumentId = z.string().regex(/^[\p{L}\p{M}\p{N}_-]+$/u, "a-z 0-9 - _");

/** The date of a source in the source's own words; where it looks like a day, the day exists. */
export const dated = z
  .string()
  .refine((text) => !/^\d{4}-\d{2}-\d{2}/.test(text) || parseInstant(text) !== undefined, "YYYY-MM-DD");

const inFour = Object.fromEntries(languages.map((l) => [l, z.string().min(1)])) as Record<
  (typeof languages)[number],
  z.ZodString
>;
export const text = z.strictObject(inFour).meta({ id: "text", description: "A text in the four languages." });
/** A title in the four languages, and in those of the text itself. */
export const title = z
  .object(inFour)
  .catchall(z.string().min(1))
  .meta({ id: "title", description: "A title in the four languages, and in those of the text itself." });
export const period = z.string().refine(isPeriod, "P6M").meta({
  id: "period",
  description: "A calendar period of ISO 8601 in days, weeks, months and years: `P6M`, `P30D`, `P1Y`.",
});
export const words = z.union([z.string().min(1), text]).meta({
  id: "words",
  description:
    "Human text: one string in the language of the file (`language`), or one for each of the four languages.",
});
export const scalar = z.union([z.string(), z.boolean(), z.number()]);
export const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);
export const refs = oneOrMany(id).meta({
  id: "sources",
  description: "One source of the file or several; after `#` the place in it: `q170#answer, paragraph 2`.",
});
/** Conditions are checked by `rows.ts`, which knows the vocabulary. */
export const condition = z.record(z.string(), z.unknown()).meta({
  id: "condition",
  description:
    "Attributes with their value or values, of which all must hold (one row); or named rows of such attributes, of which one must hold. `{}` always holds.",
});
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD")
  .refine(isDay, "YYYY-MM-DD");

export const reason = {
  why: means(words, "Why this one."),
  by: means(z.string().min(1), "Who chose."),
  on: means(day, "The day of the choice."),
};

export const contested = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      claims: means(
        z.record(
          z.string(),
          z.strictObject({
            value: means(value, "The value under this claim: what would stand here were it not contested."),
            by: means(refs, "Who asserts it: sources of the file, with the place."),
            known: means(z.string().optional(), "Since when anybody could know of the claim.", {
              absent: "from the beginning",
            }),
            status: means(
              z.enum(["asserted", "inferred", "announced"]).optional(),
              "How sure: said, only deduced, or only announced. An announced claim is printed and never read as true.",
              { default: "asserted" },
            ),
            note: means(words.optional(), "A remark for readers."),
          }),
        ),
        "The claims by their ids; an id names the claim in choices: `claim.decision.decided=17-march`.",
      ),
      chosen: means(
        z.strictObject({ claim: means(id, "The id of the claim."), ...reason }).optional(),
        "The claim that is read where nobody chooses otherwise. Without it the value is open.",
      ),
    })
    .meta({ description: "A value that sources state differently." });

export const guard = z.union([id, condition]).meta({
  id: "guard",
  description:
    "The reading under which an item counts: the id of a text that must be true, or texts and claims with their values.",
});
export const time: z.ZodType = z
  .lazy(() =>
    z.union([
      z.string().min(1),
      z.strictObject({
        if: means(guard, "The reading: the id of a text that must be true, or texts and claims with their values."),
        then: means(time, "The time under that reading."),
        else: means(time.optional(), "The time under the others; without it there is none."),
      }),
      z.strictObject({
        unknown: means(id, "A date that is not established, named by an id of its own: `extension-2.decided`."),
        after: means(time.optional(), "It is later than this day."),
        before: means(time.optional(), "It is earlier than this day."),
      }),
      contested(time),
    ]),
  )
  .meta({
    id: "time",
    description:
      "A day, an hour, a date of an instrument, a day of what is asked about, or a period after one; or a time under a reading, one not established, or a contested one. See “Times”.",
  });

export const action = z.union([id, z.record(z.string(), guard)]).meta({
  id: "action",
  description:
    "An action of the table of actions; or one action with the reading under which it is named: `{have: keep}`.",
});
export const force = z.strictObject({
  formal: means(words.optional(), "What the text is in law, and whom it binds, in your own words."),
  author: means(z.array(words).optional(), "What its author calls it."),
  press: means(z.array(words).optional(), "What the press called it."),
});
