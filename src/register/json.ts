import { type Language, languages } from "../language/language.ts";
import type { Body, BodyLanguage, FactValue, Name, Supervision } from "./body.ts";
import { languagesOf } from "./facts.ts";
import type { At, Register } from "./register.ts";

/** A body as JSON: field names in camelCase, tokens and attribute ids as they are, null where nothing is known. */
export interface BodyJson {
  readonly id: string;
  readonly kind: string;
  /** One name a language, the legal one first; all of them are in `variants`. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly variants: readonly Name[];
  /** Own or inherited from what the body is part of. */
  readonly languages: readonly BodyLanguage[];
  readonly within: readonly string[];
  readonly supervisedBy: readonly Supervision[];
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly members: Body["members"];
  readonly status: string;
  readonly verify: readonly string[];
  readonly sources: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly fictional: boolean;
  readonly cbe?: string;
  readonly centroid?: { readonly lon: number; readonly lat: number };
}

export const bodyJson = (register: Register, body: Body, at: At): BodyJson => ({
  id: body.id,
  kind: body.kind,
  names: Object.fromEntries(
    languages.flatMap((language) => {
      const names = body.names.filter((name) => name.language === language);
      const best = names.find((name) => name.use === "legal") ?? names[0];
      return best === undefined ? [] : [[language, best.text]];
    }),
  ),
  variants: body.names,
  languages: languagesOf(register, body.id, at),
  within: body.within,
  supervisedBy: body.supervisedBy,
  facts: body.facts,
  members: body.members,
  status: body.status,
  verify: body.verify,
  sources: body.sources,
  validFrom: body.validFrom ?? null,
  validTo: body.validTo ?? null,
  fictional: body.world === "fictional",
  ...(body.cbe === undefined ? {} : { cbe: body.cbe }),
  ...(body.centroid === undefined ? {} : { centroid: body.centroid }),
});
