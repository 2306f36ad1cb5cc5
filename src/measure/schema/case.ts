import { z } from "zod";
import { parseInstant } from "../../time/time.ts";
import { faults } from "../exemption.ts";
import { rulings } from "../ruling.ts";
import { day, id, means, oneOrMany, scalar, words } from "./base.ts";

const ruling = z.enum(rulings);
const states = ["pending", "in-force", "lapsed", "suspended", "rescinded", "annulled", "proposed", "open"] as const;
const duties = ["role", "because", "state", "last-day", "late-from", "owed-by", "does"] as const;

const expected = z.record(z.string(), z.union([z.string(), z.boolean()]));

export const kase = z.strictObject({
  name: means(z.string().min(1), "What the example shows."),
  given: means(
    z.record(z.string(), z.unknown()),
    "The facts: a tree of attribute parts (`{device: {owner: authority}}` is `device.owner: authority`), with `body` (an id, or attributes of one), `posts`, `purpose`, `product`, `exemption`. What is not given is not known.",
    { examples: [{ body: "be/wal/spw", device: { owner: "person" } }] },
  ),
  action: means(
    oneOrMany(id).optional(),
    "The action that is ruled on, or several of which each must give what is expected.",
  ),
  product: means(id.optional(), "The product asked about.", { absent: "the first that `products` names" }),
  at: means(z.string(), "When: an instant, or a day, which means its last instant.", { examples: ["2023-04-15"] }),
  known: means(z.string().optional(), "As known when.", { absent: "everything known" }),
  choose: means(
    z.record(z.string(), scalar).optional(),
    "Readings that this case chooses: texts by id, claims as `claim.<clause or instrument>.<field>`.",
    {
      examples: [{ keep: true, "claim.decision.decided": "20-april" }],
    },
  ),
  ruling: means(z.enum([...rulings, "undetermined"]).optional(), "The ruling."),
  "at-least": means(ruling.optional(), "Of an undetermined one: the lowest possible."),
  "at-most": means(ruling.optional(), "The highest possible."),
  asks: means(z.array(id).optional(), "Exactly the facts that settle it."),
  texts: means(z.array(id).optional(), "Exactly the texts, claims and dates that settle it."),
  under: means(
    z.array(expected).optional(),
    "Rows of answers with the ruling under each; every row given must be among those computed.",
  ),
  "remove-by": means(day.optional(), "The last day to remove."),
  "late-from": means(
    z
      .string()
      .refine((text) => parseInstant(text) !== undefined, "YYYY-MM-DD, YYYY-MM-DDThh:mm")
      .optional(),
    "The first late day or instant.",
  ),
  clauses: means(z.record(z.string(), z.enum(states)).optional(), "The state of clauses."),
  prevented: means(z.array(id).optional(), "Exactly the technical blocks that apply besides."),
  exemption: means(
    z.record(z.string(), z.enum(["holds", "open", ...faults])).optional(),
    "By clause: `holds`, `open`, or why the exemption given does not free.",
  ),
  owes: means(
    z.record(z.string(), z.partialRecord(z.enum(duties), z.string())).optional(),
    "By clause, what the body owes: role (bound, invited, informed, outside, unknown), because, state, last-day, late-from, owed-by, does.",
    { examples: [{ awareness: { role: "bound" } }] },
  ),
  note: means(words.optional(), "A remark for readers."),
});
