import { present } from "../yaml/present.ts";
import { knownFrom } from "./known-from.ts";
import type { ListVersion, ProductList } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { many, type Path, type Reader } from "./reader.ts";
import { readCondition } from "./rows.ts";
import type { ListFile } from "./schema.ts";

/** A list that the text refers to, its versions in the order of their days. */
export const readList = (id: string, raw: ListFile, reader: Reader): ProductList => {
  const path: Path = ["lists", id];
  const versions = (raw.versions ?? []).map((version, n): ListVersion => {
    const here: Path = [...path, "versions", n];
    const again = (raw.versions ?? []).findIndex(({ on, known }) => on === version.on && known === version.known) < n;
    if (again) reader.report(measureProblem("E-MEASURE-DUPLICATE", reader.place([...here, "on"]), { id: version.on }));
    return {
      on: version.on,
      products: Array.isArray(version.products)
        ? version.products
        : readCondition(version.products, [...here, "products"], reader),
      known: knownFrom(version.known, [...here, "known"], reader),
      source: many(version.source),
    };
  });
  return Object.freeze(
    present({
      id,
      title: raw.title,
      keeper: raw.keeper,
      cadence: raw.cadence,
      public: raw.public ?? true,
      versions: versions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      place: reader.place(path),
    }),
  );
};
