import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { another } from "../measure/compare/frame.ts";
import { anotherProduct } from "../measure/compare/words.ts";
import type { Lookups } from "../measure/prose/names.ts";
import { nameAt, nameOf } from "../register/facts.ts";
import { body } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Site } from "./site.ts";

/** The name of a body in a language, as it was at an instant (default: the last one known); its id where the register does not know it. */
export const bodyName = (
  { register }: Pick<Site, "register">,
  id: string,
  language: Language,
  at?: Instant,
): string => {
  if (at !== undefined) return nameAt(register, id, language, at);
  const last = body(register, id);
  return last === undefined ? id : nameOf(last, language);
};

export const productName = ({ catalogue }: Pick<Site, "catalogue">, id: string): string =>
  catalogue.products.get(id)?.name ?? id;

/** The names that sentences about a measure need. */
export const lookupsOf = (site: Pick<Site, "register" | "catalogue">, language: Language): Lookups => ({
  body: (id) => bodyName(site, id, language),
  product: (id) => (id === another ? say(anotherProduct, language) : productName(site, id)),
});
