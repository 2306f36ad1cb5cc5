import ipaddr from "ipaddr.js";
import { z } from "zod";
import { type Instant, isDay, parseInstant, startOfDay } from "../time/time.ts";
import { identifierKinds, roles } from "./catalogue.ts";

// The message of a check is the form expected, the same in every language.
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "tiktok-lite");
const words = z.string().regex(/\S/, "…");
const day = z.string().refine(isDay, "YYYY-MM-DD");
const attribute = z.string().regex(/^product\.[a-z]+(?:-[a-z]+)*$/, "product.vendor");

/** From when an entry could be known: a bare day means its first instant. */
const known = z.string().transform((written, context): Instant => {
  const at = isDay(written) ? startOfDay(written) : parseInstant(written);
  if (at !== undefined) return at;
  context.addIssue({ code: "custom", message: "YYYY-MM-DD, YYYY-MM-DDThh:mm+hh:mm" });
  return z.NEVER;
});

/** Where an entry was learnt, when, and how sure it is. */
const learning = {
  source: z.array(key).min(1, "[…]"),
  learnt: day,
  confidence: z.enum(["vendor-declared", "multi-source", "single-source"]),
  known: known.optional(),
};

const identifier = z.strictObject({
  kind: z.enum(identifierKinds),
  value: words,
  role: z.enum(roles),
  serves: z.enum(["site", "api", "content"]).optional(),
  ...learning,
});

const address = z.string().refine(ipaddr.isValid, "192.0.2.53, 2001:db8::53");

const resolver = z.strictObject({ id: key, name: words, addresses: z.array(address).min(1, "[…]"), ...learning });

const product = z.strictObject({
  id: key,
  name: words,
  facts: z.record(attribute, z.union([z.boolean(), key])).optional(),
  source: z.array(key),
  identifiers: z.array(identifier),
});

export type ProductForm = z.infer<typeof product>;

/** One file: a product, public resolvers, or the sources that several files name. */
export const catalogueForm = z.strictObject({
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
  product: product.optional(),
  resolvers: z.array(resolver).optional(),
});
