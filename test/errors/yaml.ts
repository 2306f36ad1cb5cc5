import { readCatalogue } from "../../src/catalogue/read.ts";
import { type Examples, problemsIn, reading } from "./example.ts";

const file = (text: string) =>
  reading("catalogue.yaml", text, (name, given) => problemsIn(readCatalogue([{ name, text: given }])));

/** What can be wrong with any file that people write; here with one of the catalogue. */
export const examples: Examples = {
  "E-YAML-SYNTAX": file(`sources:
  list: {title: "A list}
`),
  "E-YAML-DUPLICATE-KEY": file(`sources:
  list: {title: A list}
  list: {title: Another list}
`),
  "E-YAML-UNKNOWN-KEY": file(`sources:
  list: {title: A list, licens: CC0}
`),
  "E-YAML-MISSING": file(`sources:
  list: {publisher: Somebody}
`),
  "E-YAML-TYPE": file(`sources:
  list: {title: 2023}
`),
  "E-YAML-VALUE": file(`sources:
  list: {title: A list}
product:
  id: zazou
  name: Zazou
  source: [list]
  identifiers:
    - {kind: domain, value: zazou.example, role: app, source: [list], learnt: 2026-01-01, confidence: multi-source}
`),
  "E-YAML-FORM": file(`sources:
  list: {title: A list, dated: 2023-02-30}
`),
};
