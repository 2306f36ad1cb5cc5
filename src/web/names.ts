import type { Language } from "../language/language.ts";
import type { Lookups } from "../measure/prose/names.ts";
import { nameOf } from "../register/facts.ts";
import { body } from "../register/register.ts";
import type { Site } from "./site.ts";

/** The name of a body in a language; its id where the register does not know it. */
export const bodyName = ({ register }: Site, id: string, language: Language): string => {
  const found = body(register, id);
  return found === undefined ? id : nameOf(found, language);
};

export const productName = ({ catalogue }: Site, id: string): string => catalogue.products.get(id)?.name ?? id;

/** The names that sentences about a measure need. */
export const lookupsOf = (site: Site, language: Language): Lookups => ({
  body: (id) => bodyName(site, id, language),
  product: (id) => productName(site, id),
});
