import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import { loadCorpus } from "../../measure/corpus.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Result } from "../../problem/problem.ts";
import { loadRegister } from "../../register/load.ts";
import type { Register } from "../../register/register.ts";

/** What the pages of links name: bodies with their addresses, measures, products. */
export interface Places {
  readonly register: Register;
  readonly measures: readonly Measure[];
  readonly catalogue: Catalogue;
}

/** Names the registers of a data folder as they stand: it changes when one of their files does. */
const standing = (folder: string): string => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .map((name) => {
        const { mtimeMs, size } = statSync(join(folder, name));
        return `${name} ${mtimeMs} ${size}`;
      })
      .join("\n");
  } catch {
    // What cannot be read is said by the one that reads it.
    return "";
  }
};

/** Gives the places of a data folder, read again only when its registers have changed: an address that is entered counts at once. */
export const placesOf = (data: string): (() => Promise<Result<Places>>) => {
  let catalogue: ReturnType<typeof loadCatalogue> | undefined;
  let held: { readonly key: string; readonly register: ReturnType<typeof loadRegister> } | undefined;
  return async () => {
    const key = standing(join(data, "registers"));
    if (held?.key !== key) held = { key, register: loadRegister(data) };
    catalogue ??= loadCatalogue();
    const [register, products] = await Promise.all([held.register, catalogue]);
    if (!register.ok) {
      held = undefined;
      return register;
    }
    if (!products.ok) return products;
    return {
      ok: true,
      value: { register: register.value, catalogue: products.value, measures: loadCorpus().measures },
    };
  };
};
