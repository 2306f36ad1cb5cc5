import { z } from "zod";
import { blockableRoles } from "../../catalogue/catalogue.ts";
import { grounds, modalities } from "../measure.ts";
import { action, condition, contested, force, guard, id, means, oneOrMany, period, refs, time, words } from "./base.ts";

const model = z.strictObject({
  modality: means(z.enum(modalities), "What it would be once adopted."),
  actions: means(z.array(action).min(1), "The actions."),
  to: means(condition.optional(), "The persons."),
  where: means(condition.optional(), "The devices."),
  says: means(words.optional(), "A paraphrase."),
});

const exception = z.strictObject({
  by: means(
    z.enum(["record", "rule"]).optional(),
    "`record`: only an exemption that was granted frees. `rule`: the text itself frees whoever meets `when`.",
    { default: "record" },
  ),
  when: means(condition.optional(), "What must hold besides; by rule, what frees."),
  grounds: means(z.array(z.enum(grounds)).min(1).optional(), "The grounds that the text names.", {
    absent: "any ground",
  }),
  approvers: means(z.array(id).min(1).optional(), "Who may grant it: words of the text, compared as ids.", {
    absent: "anybody",
  }),
  delegable: means(z.boolean().optional(), "May the approver let somebody else sign?"),
  blanket: means(z.enum(["forbidden", "allowed"]).optional(), "May it be given to a whole body or unit at once?"),
  mitigations: means(
    z
      .record(
        id,
        z.strictObject({
          says: means(words.optional(), "What must be shown."),
          "max-age": means(
            period.optional(),
            "How old the proof may be. An older one leaves the ruling open and is asked for.",
          ),
        }),
      )
      .optional(),
    "Conditions that must be shown, by an id of their own; asked for as `exemption.<id>`.",
  ),
  lasts: means(period.optional(), "No exemption is longer than this, from its first day."),
  request: means(time.optional(), "The last day on which an answer in time can be asked for."),
  documented: means(z.boolean().optional(), "Must it be written down? Stated."),
  report: means(
    z
      .strictObject({
        to: means(z.string().min(1), "To whom."),
        by: means(time.optional(), "By when."),
      })
      .optional(),
    "To whom exemptions are reported. Stated.",
  ),
  says: means(words.optional(), "A paraphrase."),
});

/** A condition may also be contested; `contested.ts` reads which. */
const actionList = z.array(action).min(1);
const modality = z.enum(modalities);

/** What a clause says, and what `defaults` may say for all clauses of the file. */
export const fields = {
  by: means(id, "The instrument that carries the clause. The clause lives as long as it."),
  modality: means(
    z.union([modality, contested(modality)]),
    "`prohibit` and `oblige` bind; `permit` says what is free; `recommend` and `recommend-against` invite; `prevent` is a technical block without a duty on persons.",
  ),
  actions: means(
    z.union([actionList, contested(actionList)]),
    "What is forbidden, owed, free or advised. An item with a guard counts only under that reading.",
    { examples: [["download", "install", "use", { have: "keep" }, { "reach-web": "web" }]] },
  ),
  to: means(
    condition,
    "To whom it speaks: bodies, and the persons who belong to them. Here one `any` of named rows may stand beside tests that all rows share.",
    {
      examples: [
        { "body.within": "be/wal", "person.as": "member", any: { core: { "body.kind": ["government", "cabinet"] } } },
      ],
    },
  ),
  informs: means(condition.optional(), "Whom it only informs."),
  outside: means(
    z
      .array(
        z.strictObject({
          where: means(condition, "Who."),
          because: means(words, "Why."),
          by: means(refs.optional(), "Who says so."),
        }),
      )
      .optional(),
    "Who is outside, and why. Whoever neither `to` nor `informs` names is outside too; here stand those of whom the reason is known.",
  ),
  where: means(condition.optional(), "On which devices, networks, accounts, contracts or places.", {
    absent: "everywhere",
    examples: [
      {
        service: { "device.owner": "authority" },
        personal: { "device.owner": "person", "device.internal-access": "full" },
      },
    ],
  }),
  products: means(condition.optional(), "Which products, where they differ from those of the measure.", {
    absent: "those of the measure",
  }),
  from: means(time, "The first day, from 00:00.", { examples: ["decision.decided", "product.listed"] }),
  "comply-by": means(
    time.optional(),
    "The last day to comply, whole. Before it a prohibition already holds, and a fault counts only after it. A period here is a term: its first day does not count.",
    { examples: ["2023-03-31", "body.notified + 10 working days", "asap"] },
  ),
  until: means(time.optional(), "The last day in force, whole. A period here is a validity: its first day counts.", {
    absent: "no end",
    examples: ["decision.decided + P6M"],
  }),
  "owed-by": means(
    z.enum(["person", "body", "provider", "operator", "contracting-officer", "government"]).optional(),
    "Who must act.",
    { absent: "body, where the first action is a duty of bodies; else person" },
  ),
  over: means(
    z.record(z.string(), z.union([z.literal(true), guard])).optional(),
    "Of a permit: the clauses over which it prevails, and under which reading (`true`: under every one). Without it a permit only says what is free.",
    { examples: [{ advice: true }] },
  ),
  model: means(
    z.array(model).min(1).optional(),
    "Of an `adopt`: what is asked to be adopted. It binds nobody until a local measure adopts it.",
  ),
  exceptions: means(z.array(exception).min(1).optional(), "Who may be freed, and how."),
  names: means(
    z
      // Which roles are refused, and why, says `read-names.ts`; editors offer the others.
      .array(
        z
          .string()
          .min(1)
          .meta({ enum: [...blockableRoles] }),
      )
      .min(1)
      .optional(),
    "Which domain names of the products a control under this clause may block, by their roles in the catalogue. Names on shared networks, of other products and at or above a public suffix are never blocked.",
    { absent: "`app-core` and `dedicated-cdn`", examples: [["app-core", "dedicated-cdn", "tracker", "corporate"]] },
  ),
  force: means(force.optional(), "Formal force and voices, where they differ from those of the measure."),
  review: means(
    z
      .union([
        words,
        z.strictObject({
          on: means(time.optional(), "When."),
          with: means(words.optional(), "With whom."),
          says: means(words.optional(), "In words."),
        }),
      ])
      .optional(),
    "A review date, which is not an end. Stated, not evaluated.",
  ),
  audience: means(oneOrMany(z.union([words, condition])).optional(), "Of awareness: who is to be reached. Stated."),
  "helped-by": means(oneOrMany(words).optional(), "Who helps. Stated."),
  sanction: means(oneOrMany(words).optional(), "What follows a fault. Stated."),
  alternatives: means(oneOrMany(words).optional(), "What may be used instead. Stated."),
  replace: means(oneOrMany(words).optional(), "What must be put in its place. Stated."),
  says: means(words.optional(), "A paraphrase of what the text says; a sentence or two, no quotation."),
  note: means(words.optional(), "A remark for readers."),
  source: means(refs.optional(), "Where the text says it."),
};
