import { createHash } from "node:crypto";
import { isMap } from "../../measure/reader.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { parseYaml } from "../../yaml/read.ts";
import type { Artefact } from "../point.ts";
import { controlProblem } from "../problems.ts";

const digits = "0123456789abcdefghjkmnpqrstvwxyz";

/** What the family name of a package says of its publisher: the first 64 bits of SHA-256 over the subject in UTF-16, thirteen digits of five bits (Microsoft, “Package identity”, PublisherId). */
export const publisherIdOf = (publisher: string): string => {
  const hash = createHash("sha256").update(Buffer.from(publisher, "utf16le")).digest();
  const bits = hash.readBigUInt64BE() << 1n;
  return Array.from({ length: 13 }, (_, n) => digits[Number((bits >> BigInt(60 - 5 * n)) & 31n)]).join("");
};

/** The name of a package and the id of its publisher, as its family name has them. */
export const familyParts = (family: string): { readonly name: string; readonly publisherId: string } | undefined => {
  const [, name, publisherId] = /^([A-Za-z0-9.-]{3,50})_([0-9a-hjkmnp-tv-z]{13})$/i.exec(family) ?? [];
  return name === undefined || publisherId === undefined ? undefined : { name, publisherId: publisherId.toLowerCase() };
};

/**
 * The publishers of these families in what `Get-AppxPackage` of the administration lists (PackageFamilyName, Publisher), by family in lower case. Each is
 * held against the id that the family name carries, so that none is made up. Problems: E-YAML-…, E-CONTROL-EXISTING.
 */
export const publishersIn = (
  existing: readonly Artefact[],
  families: readonly string[],
): Result<ReadonlyMap<string, string>> => {
  const wanted = new Set(families.map((family) => family.toLowerCase()));
  const found = new Map<string, string>();
  for (const { file, text } of existing) {
    const read = parseYaml(file, text.replace(/^\uFEFF/, ""));
    if (!read.ok) return read;
    const entries: readonly unknown[] = Array.isArray(read.value.value) ? read.value.value : [read.value.value];
    for (const entry of entries) {
      const family = isMap(entry) ? entry["PackageFamilyName"] : undefined;
      const publisher = isMap(entry) ? entry["Publisher"] : undefined;
      if (typeof family !== "string" || typeof publisher !== "string")
        return fail(
          controlProblem("E-CONTROL-EXISTING", { file }, { file, wanted: '[{"PackageFamilyName", "Publisher"}]' }),
        );
      const key = family.toLowerCase();
      if (!wanted.has(key)) continue;
      if (publisherIdOf(publisher) !== familyParts(family)?.publisherId)
        return fail(
          controlProblem("E-CONTROL-EXISTING", { file, field: family }, { file, wanted: `Publisher → ${family}` }),
        );
      found.set(key, publisher);
    }
  }
  return ok(found);
};
