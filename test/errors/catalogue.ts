import { join } from "node:path";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { readCatalogue } from "../../src/catalogue/read.ts";
import { type Examples, inFolder, problemsIn, reading } from "./example.ts";

const product = (identifiers: readonly string[], more = ""): string => `sources:
  list: {title: A list}
product:
  id: zazou
  name: Zazou
  source: [list]
${more}  identifiers:
${identifiers.map((identifier) => `    - {${identifier}, source: [list], learnt: 2026-01-01, confidence: multi-source}\n`).join("")}`;

const file = (text: string) =>
  reading("catalogue.yaml", text, (name, given) => problemsIn(readCatalogue([{ name, text: given }])));

export const examples: Examples = {
  "E-CATALOGUE-DOMAIN": file(product(["kind: domain, value: https://zazou.example/, role: app-core"])),
  "E-CATALOGUE-SUFFIX": file(product(["kind: domain, value: co.uk, role: app-core"])),
  "E-CATALOGUE-SHARED": file(product(["kind: domain, value: zazou.cdn.example, role: shared-cdn"])),
  "E-CATALOGUE-TWICE": file(
    product([
      "kind: domain, value: zazou.example, role: app-core",
      "kind: domain, value: zazou.example, role: tracker",
    ]),
  ),
  "E-CATALOGUE-PRODUCT": file(
    product([], "  facts: {product.variant-of: zozou}\n").replace("identifiers:\n", "identifiers: []\n"),
  ),
  "E-CATALOGUE-SOURCE": file(
    product([]).replace("source: [list]", "source: [lists]").replace("identifiers:\n", "identifiers: []\n"),
  ),
  "E-CATALOGUE-LABEL": file(product(['kind: label, value: "!!!", role: app-core'])),
  "E-CATALOGUE-FILE": inFolder("a folder that is not there", {}, async (folder) =>
    problemsIn(await loadCatalogue(join(folder, "catalogue"))),
  ),
};
