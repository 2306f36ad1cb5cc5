import { z } from "zod";
import { languages } from "../language/language.ts";
import { isDay, isZone, parseInstant } from "../time/time.ts";
import { isCalendar } from "../time/working-days.ts";
import { grounds, modalities } from "./measure.ts";
import { isPeriod } from "./period.ts";

const id = z.string().min(1);
/** The date of a source in the source's own words; where it looks like a day, the day exists. */
const dated = z
  .string()
  .refine((text) => !/^\d{4}-\d{2}-\d{2}/.test(text) || parseInstant(text) !== undefined, "YYYY-MM-DD");
const inFour = Object.fromEntries(languages.map((l) => [l, z.string().min(1)])) as Record<
  (typeof languages)[number],
  z.ZodString
>;
const text = z.strictObject(inFour);
/** A title in the four languages, and in those of the text itself. */
const title = z.object(inFour).catchall(z.string().min(1));
const period = z.string().refine(isPeriod, "P6M");
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

const reason = { why: words, by: z.string().min(1), on: day };

const contested = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    claims: z.record(
      z.string(),
      z.strictObject({
        value,
        by: refs,
        known: z.string().optional(),
        status: z.enum(["asserted", "inferred", "announced"]).optional(),
        note: words.optional(),
      }),
    ),
    chosen: z.strictObject({ claim: id, ...reason }).optional(),
  });

const time: z.ZodType = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({ if: z.union([id, condition]), then: time, else: time.optional() }),
    z.strictObject({ unknown: id, after: time.optional(), before: time.optional() }),
    contested(time),
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
        clauses: z.array(id).min(1).optional(),
        instruments: z.array(id).min(1).optional(),
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
  chosen: z.strictObject({ value: z.union([z.string(), z.boolean()]), ...reason }).optional(),
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

const exception = z.strictObject({
  by: z.enum(["record", "rule"]).optional(),
  when: condition.optional(),
  grounds: z.array(z.enum(grounds)).min(1).optional(),
  approvers: z.array(id).min(1).optional(),
  delegable: z.boolean().optional(),
  blanket: z.enum(["forbidden", "allowed"]).optional(),
  mitigations: z
    .record(id, z.strictObject({ says: words.optional(), "max-age": period.optional() }))
    .optional(),
  lasts: period.optional(),
  request: time.optional(),
  documented: z.boolean().optional(),
  report: z.strictObject({ to: z.string().min(1), by: time.optional() }).optional(),
  says: words.optional(),
});

const list = z.strictObject({
  title: words.optional(),
  keeper: words.optional(),
  cadence: period.optional(),
  public: z.boolean().optional(),
  versions: z
    .array(
      z.strictObject({
        on: day,
        products: z.union([z.array(id), condition]),
        known: z.string().optional(),
        source: refs.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  source: refs.optional(),
  note: words.optional(),
});

/** A condition may also be contested; `condition.ts` reads which. */
const actionList = z.array(action).min(1);
const modality = z.enum(modalities);

/** What a clause says, and what `defaults` may say for all clauses of the file. */
const fields = {
  by: id,
  modality: z.union([modality, contested(modality)]),
  actions: z.union([actionList, contested(actionList)]),
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
  exceptions: z.array(exception).min(1).optional(),
  force: force.optional(),
  review: z
    .union([words, z.strictObject({ on: time.optional(), with: words.optional(), says: words.optional() })])
    .optional(),
  audience: oneOrMany(z.union([words, condition])).optional(),
  "helped-by": oneOrMany(words).optional(),
  sanction: oneOrMany(words).optional(),
  alternatives: oneOrMany(words).optional(),
  replace: oneOrMany(words).optional(),
  says: words.optional(),
  note: words.optional(),
  source: refs.optional(),
};

/** What a clause says once the defaults of its file are put in. */
export const clauseSchema = z.strictObject({ id, ...fields });
const defaults = z.strictObject(fields).partial();
const clauseAsWritten = defaults.extend({ id });

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
  exemption: z.record(z.string(), z.string()).optional(),
  owes: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  note: words.optional(),
});

/** The shape of a measure file; `interdict check --schema` and docs/schema give it to editors as JSON Schema. */
export const measureSchema = z.strictObject({
  measure: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, "be/wal/…"),
  title,
  authority: id,
  zone: z.string().refine(isZone, "Europe/Brussels").optional(),
  calendar: z.string().refine(isCalendar, "BE, US-FL").optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "en")
    .optional(),
  products: condition,
  force: force.optional(),
  sources: z.record(z.string(), source),
  instruments: z.record(z.string(), instrument),
  texts: z.record(z.string(), textQuestion).optional(),
  lists: z.record(z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, "prohibited"), list).optional(),
  defaults: defaults.optional(),
  clauses: z.array(clauseAsWritten),
  adopts: z.array(id).optional(),
  differs: words.optional(),
  "not-yet": z.array(z.strictObject({ what: words, source: refs.optional() })).optional(),
  note: words.optional(),
  cases: z.array(kase).optional(),
});

export type MeasureFile = z.infer<typeof measureSchema>;
export type ClauseFile = z.infer<typeof clauseSchema>;
export type ListFile = z.infer<typeof list>;
export type ExceptionFile = z.infer<typeof exception>;
export type CaseFile = z.infer<typeof kase>;
export type InstrumentFile = z.infer<typeof instrument>;
