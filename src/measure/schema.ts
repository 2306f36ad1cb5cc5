import { z } from "zod";
import { languages } from "../language/language.ts";
import { isDay, isZone, parseInstant } from "../time/time.ts";
import { modalities } from "./measure.ts";

const id = z.string().min(1);
/** The date of a source in the source's own words; where it looks like a day, the day exists. */
const dated = z
  .string()
  .refine((text) => !/^\d{4}-\d{2}-\d{2}/.test(text) || parseInstant(text) !== undefined, "YYYY-MM-DD");
const text = z.strictObject(
  Object.fromEntries(languages.map((l) => [l, z.string().min(1)])) as Record<(typeof languages)[number], z.ZodString>,
);
const words = z.union([z.string().min(1), text]);
const scalar = z.union([z.string(), z.boolean(), z.number()]);
const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);
const refs = oneOrMany(id);
/** Conditions are checked by `condition.ts`, which knows the vocabulary. */
const condition = z.record(z.string(), z.unknown());
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD")
  .refine(isDay, "YYYY-MM-DD");

const chosen = <T extends z.ZodType>(key: string, value: T) =>
  z.strictObject({ [key]: value, why: words, by: z.string().min(1), on: day });

const time: z.ZodType = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({ if: z.union([id, condition]), then: time, else: time.optional() }),
    z.strictObject({ unknown: id, after: day.optional(), before: day.optional() }),
    z.strictObject({
      claims: z.record(
        z.string(),
        z.strictObject({
          value: time,
          by: refs,
          known: z.string().optional(),
          status: z.enum(["asserted", "inferred", "announced"]).optional(),
          note: words.optional(),
        }),
      ),
      chosen: chosen("claim", id).optional(),
    }),
  ]),
);

const guard = z.union([id, condition]);
const action = z.union([id, z.record(z.string(), guard)]);
const force = z.strictObject({
  formal: words.optional(),
  author: z.array(words).optional(),
  press: z.array(words).optional(),
});

const instrument = z.strictObject({
  kind: id,
  announced: time.optional(),
  advised: time.optional(),
  decided: time.optional(),
  signed: time.optional(),
  published: time.optional(),
  sent: time.optional(),
  adopted: time.optional(),
  effective: time.optional(),
  title: words.optional(),
  by: id.optional(),
  status: z.enum(["proposed", "adopted"]).optional(),
  known: z.string().optional(),
  source: refs.optional(),
  note: words.optional(),
  number: z.string().optional(),
  links: z.array(z.strictObject({ does: id, instrument: id })).optional(),
  effects: z
    .array(
      z.strictObject({
        does: z.enum(["extend", "suspend", "rescind", "annul", "replace"]),
        clauses: z.array(id).min(1),
        from: time.optional(),
        until: time.optional(),
      }),
    )
    .optional(),
});

const textQuestion = z.strictObject({
  ask: text,
  values: z
    .array(z.union([z.string(), z.boolean()]))
    .min(2)
    .optional(),
  names: z.record(z.string(), words).optional(),
  chosen: chosen("value", z.union([z.string(), z.boolean()])).optional(),
  said: z
    .array(z.strictObject({ by: refs, says: words, value: z.union([z.string(), z.boolean()]).optional() }))
    .optional(),
  note: words.optional(),
});

const model = z.strictObject({
  modality: z.enum(modalities),
  actions: z.array(action).min(1),
  to: condition.optional(),
  where: condition.optional(),
  says: words.optional(),
});

const clause = z.strictObject({
  id,
  by: id,
  modality: z.enum(modalities),
  actions: z.array(action).min(1),
  to: condition,
  informs: condition.optional(),
  outside: z.array(z.strictObject({ where: condition, because: words, by: refs.optional() })).optional(),
  where: condition.optional(),
  products: condition.optional(),
  from: time,
  "comply-by": time.optional(),
  until: time.optional(),
  "owed-by": z.enum(["person", "body", "provider", "operator", "contracting-officer", "government"]).optional(),
  over: z.record(z.string(), z.union([z.literal(true), guard])).optional(),
  model: z.array(model).min(1).optional(),
  force: force.optional(),
  review: z.unknown().optional(),
  audience: z.unknown().optional(),
  "helped-by": z.unknown().optional(),
  sanction: z.unknown().optional(),
  alternatives: z.unknown().optional(),
  replace: z.unknown().optional(),
  says: words.optional(),
  note: words.optional(),
  source: refs.optional(),
});

const source = z.strictObject({
  title: words.optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  dated: dated.optional(),
  asked: dated.optional(),
  answered: dated.optional(),
  published: dated.optional(),
  place: z.string().optional(),
  url: z.string().optional(),
  held: z.enum(["full", "excerpt", "none"]),
  language: z.string().optional(),
  confidence: z.string().optional(),
  note: words.optional(),
});

const expected = z.record(z.string(), z.union([z.string(), z.boolean()]));

const kase = z.strictObject({
  name: z.string().min(1),
  given: z.record(z.string(), z.unknown()),
  action: oneOrMany(id).optional(),
  product: id.optional(),
  at: z.string(),
  known: z.string().optional(),
  choose: z.record(z.string(), scalar).optional(),
  ruling: id.optional(),
  "at-least": id.optional(),
  "at-most": id.optional(),
  asks: z.array(id).optional(),
  texts: z.array(id).optional(),
  under: z.array(expected).optional(),
  "remove-by": day.optional(),
  "late-from": z
    .string()
    .refine((text) => parseInstant(text) !== undefined, "YYYY-MM-DD, YYYY-MM-DDThh:mm")
    .optional(),
  clauses: z.record(z.string(), z.string()).optional(),
  prevented: z.array(id).optional(),
  owes: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  note: words.optional(),
});

/** The shape of a measure file; `interdict check --schema` and docs/schema give it to editors as JSON Schema. */
export const measureSchema = z.strictObject({
  measure: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, "be/wal/…"),
  title: text,
  authority: id,
  zone: z.string().refine(isZone, "Europe/Brussels").optional(),
  products: condition,
  force: force.optional(),
  sources: z.record(z.string(), source),
  instruments: z.record(z.string(), instrument),
  texts: z.record(z.string(), textQuestion).optional(),
  clauses: z.array(clause),
  adopts: z.array(id).optional(),
  differs: words.optional(),
  "not-yet": z.array(z.strictObject({ what: words, source: refs.optional() })).optional(),
  note: words.optional(),
  cases: z.array(kase).optional(),
});

export type MeasureFile = z.infer<typeof measureSchema>;
export type ClauseFile = z.infer<typeof clause>;
export type CaseFile = z.infer<typeof kase>;
export type InstrumentFile = z.infer<typeof instrument>;
