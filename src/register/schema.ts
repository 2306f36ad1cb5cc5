import { z } from "zod";
import { bodyKinds, languageGrounds } from "./body.ts";
import { contactForm } from "./contact.ts";
import { day, id, known } from "./forms.ts";

// The message of a check is the form expected, the same in every language.
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "q170");
const words = z.string().regex(/\S/, "…");
const text = z.strictObject({ fr: words, nl: words, de: words, en: words });
const attribute = z.string().regex(/^body\.[a-z]+(?:-[a-z]+)*$/, "body.uap-type");
// What the kind and `within` of the row itself say is not said twice.
const ownAttribute = z.string().regex(/^body\.(?!(?:kind|within)$)[a-z]+(?:-[a-z]+)*$/, "body.uap-type");
const status = z.enum(["confirmed", "to-verify"]);

/** Numbers of the Crossroads Bank: ten digits, the last two being 97 less the first eight modulo 97. */
export const isCbe = (digits: string): boolean =>
  /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

const member = z.strictObject({
  name: words,
  office: words.optional(),
  cabinet: id.optional(),
  from: day.optional(),
  to: day.optional(),
  status,
  source: z.array(key),
});

export const bodyForm = z
  .strictObject({
    id,
    kind: z.enum(bodyKinds),
    names: z
      .array(
        z.strictObject({
          use: z.enum(["legal", "common", "brand"]).optional(),
          fr: words.optional(),
          nl: words.optional(),
          de: words.optional(),
          en: words.optional(),
        }),
      )
      .min(1, "[{fr: …}]"),
    languages: z.partialRecord(z.enum(["fr", "nl", "de", "en"]), z.enum(languageGrounds)).optional(),
    within: z.array(id).optional(),
    "supervised-by": z
      .array(z.strictObject({ body: id, since: day.optional(), ground: key.optional(), matter: key.optional() }))
      .optional(),
    facts: z.record(ownAttribute, z.union([z.boolean(), key])).optional(),
    members: z.array(member).optional(),
    cbe: z.string().refine(isCbe, "0316381138").optional(),
    centroid: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).optional(),
    "valid-from": day.optional(),
    "valid-to": day.optional(),
    known: known.optional(),
    status,
    verify: z.array(z.union([z.enum(["names", "within", "validity"]), attribute])).optional(),
    source: z.array(key),
    fictional: z.boolean().optional(),
  })
  .refine(
    (body) =>
      body["valid-from"] === undefined || body["valid-to"] === undefined || body["valid-from"] <= body["valid-to"],
    {
      path: ["valid-to"],
      message: "valid-from ≤ valid-to",
    },
  )
  .refine((body) => (body.status === "to-verify") === (body.verify !== undefined && body.verify.length > 0), {
    path: ["verify"],
    message: "status: to-verify ⇔ verify: […]",
  });

export type BodyForm = z.infer<typeof bodyForm>;

export const registerForm = z.strictObject({
  sources: z
    .record(
      key,
      z.strictObject({
        title: words,
        publisher: words.optional(),
        url: z.url({ protocol: /^https?$/, error: "https://…" }).optional(),
        licence: words.optional(),
        dated: day.optional(),
      }),
    )
    .optional(),
  grounds: z.record(key, z.strictObject({ text, source: z.array(key).min(1, "[…]") })).optional(),
  bodies: z.array(bodyForm).optional(),
  contacts: z.array(contactForm).optional(),
});
