import { command, type Examples } from "./example.ts";

const four = "{fr: Exemple, nl: Voorbeeld, de: Beispiel, en: Example}";

const measure = `measure: xx/sample
title: ${four}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}, map: {held: full}}
instruments:
  decision:
    kind: decision
    decided: {claims: {early: {value: 2023-03-10, by: [letter#head]}, late: {value: 2023-03-20, by: [letter#foot]}}}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {}
    from: {claims: {then: {value: decision.decided, by: [letter#foot]}, middle: {value: 2023-03-15, by: [letter#foot]}}}
`;

const whatif = (flags: string) => command(`whatif measure.yaml ${flags}`, { "measure.yaml": measure });

export const examples: Examples = {
  "E-WHATIF-SILENT": whatif("--as map"),
  "E-WHATIF-MIXED": whatif("--as letter"),
  "E-WHATIF-BEFORE": whatif("--claim claim.decision.decided=late --claim claim.ban.from=middle"),
};
