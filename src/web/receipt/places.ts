import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import { loadDeeds, type PublicRecord } from "../../deed/load.ts";
import { measuresAsked } from "../../measure/corpus.ts";
import type { Measure } from "../../measure/measure.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { loadRegister } from "../../register/load.ts";
import type { Register } from "../../register/register.ts";

/** What the pages of links name: bodies with their addresses, measures, products. */
export interface Places {
  readonly register: Register;
  readonly measures: readonly Measure[];
  readonly catalogue: Catalogue;
  /** The public record. */
  readonly deeds: PublicRecord;
}

/** Names what stands in a folder: it changes when one of its files does. */
const standing = (folder: string): string => {
  if (!existsSync(folder)) return "";
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

/** Makes a value of what stands in a folder again only when that has changed. */
const again = <T>(folder: string, make: () => T): (() => T) => {
  let held: { readonly key: string; readonly value: T } | undefined;
  return () => {
    const key = standing(folder);
    if (held?.key !== key) held = { key, value: make() };
    return held.value;
  };
};

/**
 * Gives the places of a data folder, its own measures among those of the corpus. Registers and measures are read again only when their files have changed: an
 * address that is entered counts at once.
 */
export const placesOf = (data: string): (() => Promise<Result<Places>>) => {
  const registerOf = again(join(data, "registers"), async () => {
    const register = await loadRegister(data);
    if (!register.ok) return register;
    const deeds = loadDeeds({ register: register.value });
    return deeds.ok ? ok({ register: register.value, deeds: deeds.value }) : deeds;
  });
  const measuresOf = again(join(data, "measures"), () => measuresAsked([], data).measures);
  let catalogue: ReturnType<typeof loadCatalogue> | undefined;
  return async () => {
    catalogue ??= loadCatalogue();
    const [record, products] = await Promise.all([registerOf(), catalogue]);
    if (!record.ok) return record;
    if (!products.ok) return products;
    return ok({ ...record.value, catalogue: products.value, measures: measuresOf() });
  };
};
