import { meant } from "../../problem/nearest.ts";
import { readExemptions } from "../given-exemption.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** A mitigation that the facts of a case show and no exception of the measure asks for: it changes nothing. */
export const mitigationUnknown: LintRule = ({ clauses, cases }) => {
  const known = new Set(
    clauses.flatMap(({ exceptions }) => exceptions.flatMap(({ mitigations }) => mitigations.map(({ id }) => id))),
  );
  return cases.flatMap(({ name, given, place }) => {
    const read = readExemptions(given["exemption"]);
    const shown = read.ok ? read.value.flatMap(({ mitigations }) => [...mitigations.keys()]) : [];
    return [...new Set(shown)]
      .filter((id) => !known.has(id))
      .map((id) =>
        meant(finding("W-MEASURE-MITIGATION", place, { id, name, known: [...known].join(", ") || "none" }), id, known),
      );
  });
};
