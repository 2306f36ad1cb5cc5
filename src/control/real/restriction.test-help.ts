import type { Host } from "../point.ts";
import type { Restriction, Withdrawn } from "../restriction.ts";

/** An invented body that is to build controls. */
export const host: Host = Object.freeze({
  id: 'be/ex/town "with" \\ signs',
  name: "Ville fictive",
  language: "fr",
  contact: "exemptions@town.test",
  fictional: true,
});

const text = (words: string): Restriction["title"] => ({ fr: words, nl: words, de: words, en: words });

/** An invented measure that blocks names with all that is under them, unless they begin with `=`. */
export const restrictionOf = (
  measure: string,
  names: readonly string[],
  more: Partial<Restriction> = {},
): Restriction => ({
  kind: "restriction",
  measure: `be/ex/${measure}`,
  version: "0123456789abcdef".repeat(4),
  title: text(`Mesure fictive ${measure}`),
  authority: { id: "be/ex/authority", name: text("Autorité fictive") },
  grounds: [`be/ex/${measure}#block`],
  actions: ["use"],
  zone: "Europe/Brussels",
  products: [measure],
  names: names.map((name) => ({
    name: name.replace(/^=/, ""),
    wildcard: !name.startsWith("="),
    product: measure,
    role: "app-core",
  })),
  apps: [],
  leftOut: [],
  resolvers: [],
  openProducts: [],
  exemptions: [],
  beyond: [],
  assumed: [],
  ...more,
});

/** The same measure when it has ended. */
export const withdrawnOf = ({ measure, version }: Restriction): Withdrawn => ({
  kind: "withdrawn",
  measure,
  version,
  state: "lapsed",
  assumed: [],
});
