import { z } from "zod";
import { condition, dated, day, id, means, period, reason, refs, text, time, words } from "./base.ts";

const known =
  "Since when anybody could know of it: a day or an instant. Questions *as known at* an earlier one leave it out.";

export const source = z.strictObject({
  title: means(words.optional(), "The title of the text."),
  publisher: means(z.string().optional(), "Who published it."),
  author: means(z.string().optional(), "Who wrote it."),
  dated: means(
    dated.optional(),
    "Its date in its own words, or `unknown`; where it looks like a day, a day that exists.",
    { examples: ["2023-06-12", "unknown"] },
  ),
  asked: means(dated.optional(), "Of a parliamentary question: when it was put."),
  answered: means(dated.optional(), "Of a parliamentary question: when it was answered."),
  published: means(dated.optional(), "When it was published."),
  place: means(z.string().optional(), "Where in a larger publication it stands."),
  url: means(z.string().optional(), "Where it can be read."),
  held: means(z.enum(["full", "excerpt", "none"]), "How much of the text was read when the file was written."),
  language: means(z.string().optional(), "The language of the text."),
  confidence: means(z.string().optional(), "What makes it weak, where something does."),
  note: means(words.optional(), "A remark for readers."),
});

const date = (what: string) => means(time.optional(), what);

export const instrument = z.strictObject({
  kind: means(
    id,
    "What kind of text or act it is: `advice`, `decision`, `circular`, `letter`, `law`, `direction`, `press-release`, `block` …; any word.",
    { examples: ["decision", "circular"] },
  ),
  announced: date("When it was announced."),
  advised: date("When it was given, of an advice."),
  decided: date("When it was decided."),
  signed: date("When it was signed."),
  published: date("When it was published."),
  sent: date("When it was sent."),
  adopted: date("When it was adopted, of a law or a local decision."),
  effective: date("When it takes effect, where the text says so itself."),
  title: means(words.optional(), "The name of the instrument."),
  by: means(id.optional(), "The body that adopted it: an id of the register."),
  status: means(
    z.enum(["proposed", "adopted"]).optional(),
    "A proposed instrument carries clauses that are `proposed`, and its effects do not happen.",
    { default: "adopted" },
  ),
  known: means(z.string().optional(), known, { absent: "from the beginning" }),
  source: means(refs.optional(), "Where it is found."),
  note: means(words.optional(), "A remark for readers."),
  number: means(z.string().optional(), "Its official number.", { examples: ["716"] }),
  links: means(
    z
      .array(
        z.strictObject({
          does: means(id, "`advises`, `formalises`, `implements`, `confirms`, `follows` …; any verb."),
          instrument: means(id, "Another instrument of the file."),
        }),
      )
      .optional(),
    "How it stands to other instruments. Printed, never evaluated.",
  ),
  effects: means(
    z
      .array(
        z.strictObject({
          does: means(
            z.enum(["extend", "suspend", "rescind", "annul", "replace"]),
            "`extend` lengthens (a gap stays a gap), `suspend` stops from–until, `rescind` and `replace` end from a day, `annul` reaches back to the beginning.",
          ),
          clauses: means(z.array(id).min(1).optional(), "The clauses it acts on."),
          instruments: means(z.array(id).min(1).optional(), "All clauses that these instruments carry."),
          from: means(time.optional(), "Since when; 00:00 of the day."),
          until: means(time.optional(), "The last day, whole."),
        }),
      )
      .optional(),
    "What it does to clauses of this file.",
  ),
});

export const textQuestion = z.strictObject({
  ask: means(text, "The question, in the four languages, as a lawyer would put it to the text."),
  values: means(
    z
      .array(z.union([z.string(), z.boolean()]))
      .min(2)
      .optional(),
    "The answers it may have.",
    { default: [true, false] },
  ),
  names: means(z.record(z.string(), words).optional(), "What each answer that is no yes or no says, in words."),
  chosen: means(
    z.strictObject({ value: means(z.union([z.string(), z.boolean()]), "One of the values."), ...reason }).optional(),
    "The answer that is read where nobody chooses otherwise; printed with every result. Without it the question is open.",
  ),
  said: means(
    z
      .array(
        z.strictObject({
          by: means(refs, "Who said it."),
          says: means(words, "What was said."),
          value: means(z.union([z.string(), z.boolean()]).optional(), "The answer that it supports."),
        }),
      )
      .optional(),
    "What sources say about it.",
  ),
  note: means(words.optional(), "A remark for readers."),
});

export const list = z.strictObject({
  title: means(words.optional(), "The name of the list."),
  keeper: means(words.optional(), "Who may change it: the id of a body, or words."),
  cadence: means(period.optional(), "How often it is to be renewed. Stated, and looked at by lint.", {
    examples: ["P3M"],
  }),
  public: means(
    z.boolean().optional(),
    "Is the list public? Whether a product stands on one that is not is a fact, and asked.",
    { default: true },
  ),
  versions: means(
    z
      .array(
        z.strictObject({
          on: means(day, "The first day of this version."),
          products: means(
            z.union([z.array(id), condition]),
            "Every product that stands on it: ids of the catalogue, or a condition over `product.…`. A version is the whole list, not what changed.",
          ),
          known: means(z.string().optional(), known, { absent: "from the beginning" }),
          source: means(refs.optional(), "Where it is found."),
          note: means(words.optional(), "A remark for readers."),
        }),
      )
      .optional(),
    "Whole lists; the newest in force at the instant counts.",
  ),
  source: means(refs.optional(), "Where the list is provided for."),
  note: means(words.optional(), "A remark for readers."),
});
