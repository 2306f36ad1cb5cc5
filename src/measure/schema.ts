import { z } from "zod";
import { isZone } from "../time/time.ts";
import { isCalendar } from "../time/working-days.ts";
import { condition, force, id, instrumentId, means, measureId, ownId, refs, title, words } from "./schema/base.ts";
import { kase } from "./schema/case.ts";
import { fields } from "./schema/clause.ts";
import { instrument, list, source, textQuestion } from "./schema/instrument.ts";

const clauseId = means(ownId, "The name of the clause in this file; outside it `<measure>#<clause>`.");

/** What a clause says once the defaults of its file are put in. */
export const clauseSchema = z.strictObject({ id: clauseId, ...fields });
const defaults = z.strictObject(fields).partial();
const clauseAsWritten = defaults.extend({ id: clauseId });

/** The shape of a measure file. `json-schema.ts` gives it to editors, and docs/measures.md is made from it. */
export const measureSchema = z.strictObject({
  measure: means(
    measureId,
    "The id: country, authority, year and name. A measure of the corpus stands in `measures/<id>.yaml`.",
    { examples: ["be/wal/2023-tiktok"] },
  ),
  title: means(title, "The title, in the four languages and in those of the text."),
  authority: means(id, "The body that made it: an id of the register."),
  zone: means(z.string().refine(isZone, "Europe/Brussels").optional(), "The time zone of its days.", {
    default: "Europe/Brussels",
  }),
  calendar: means(
    z.string().refine(isCalendar, "BE, US-FL").optional(),
    "Whose public holidays working days leave out: a country and, after a dash, a part of it.",
    { absent: "the country that the authority’s id begins with", examples: ["US-FL"] },
  ),
  language: means(
    z
      .string()
      .regex(/^[a-z]{2,3}$/, "en")
      .optional(),
    "The language of strings that are given in one.",
    { default: "en" },
  ),
  products: means(
    condition,
    "Which products the measure is about. The first `product` named is the one asked about where none is.",
    { examples: [{ product: "tiktok" }, { "product.on.prohibited": true }] },
  ),
  force: means(
    force.optional(),
    "Three voices, never one field: what it is in law, what its author calls it, what the press called it.",
  ),
  sources: means(z.record(ownId, source), "The texts that the file rests on, by an id of your own."),
  instruments: means(
    z.record(instrumentId, instrument),
    "The acts and texts that carry clauses or do something to them, by an id of your own.",
  ),
  texts: means(
    z.record(ownId, textQuestion).optional(),
    "Questions that only the text can settle; `text.<id>` in conditions, the id alone in guards.",
  ),
  lists: means(
    z.record(z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, "a-z 0-9 - . /"), list).optional(),
    "Lists of products that the text refers to; `product.on.<id>` in conditions.",
  ),
  defaults: means(
    defaults.optional(),
    "What every clause says unless it says it itself: any field of a clause but its id.",
  ),
  clauses: means(
    z.array(clauseAsWritten),
    "What the measure says, one duty, freedom or advice each. A field may stand in `defaults` instead.",
  ),
  adopts: means(
    z.array(id).optional(),
    "The invitations that this measure adopts: `<measure>#<clause>`. It then speaks in their place.",
    {
      examples: [["be/bru/2023-tiktok-communes#i"]],
    },
  ),
  differs: means(words.optional(), "How it differs from what it adopts."),
  "not-yet": means(
    z
      .array(
        z.strictObject({
          what: means(words, "What is left out."),
          source: means(refs.optional(), "Where the text says it."),
        }),
      )
      .optional(),
    "What the language cannot say of it; shown as such, never approximated.",
  ),
  note: means(words.optional(), "A remark for readers."),
  cases: means(z.array(kase).optional(), "Examples with what they must give. `interdict check` runs them."),
  unpinned: means(
    z
      .array(
        z.strictObject({
          change: means(id, "The change as `interdict check --mutate` names it."),
          why: means(words, "Why no case can notice it, or need not."),
        }),
      )
      .optional(),
    "Changes that no case notices, each with the reason. They stay in the report of `check --mutate`, as explained.",
    { examples: [[{ change: "instruments.letter.known: dropped", why: "nobody asks about the days before" }]] },
  ),
});

export type MeasureFile = z.infer<typeof measureSchema>;
export type ClauseFile = z.infer<typeof clauseSchema>;
export type ListFile = z.infer<typeof list>;
export type ExceptionFile = NonNullable<ClauseFile["exceptions"]>[number];
export type CaseFile = z.infer<typeof kase>;
export type InstrumentFile = z.infer<typeof instrument>;
