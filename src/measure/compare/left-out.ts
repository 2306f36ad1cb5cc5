import type { Clause, Measure } from "../measure.ts";
import { actions } from "../vocabulary/attributes.ts";

/** What measures may say that no comparison looks at: it asks only what somebody may do at one instant, with no exemption on record. */
export const leftOutKinds = ["duties", "terms", "exemptions", "blocks"] as const;
export type LeftOut = (typeof leftOutKinds)[number];

const has: Readonly<Record<LeftOut, (clause: Clause) => boolean>> = {
  // To remove a product is compared, as what may not be kept; what a letter asks to be adopted is as well.
  duties: ({ modality, actions: named, model }) =>
    (modality === "oblige" || modality === "recommend") &&
    model.length === 0 &&
    named.some(({ action }) => action !== "remove" && actions.get(action)?.use === "owed"),
  terms: ({ complyBy }) => complyBy !== undefined,
  exemptions: ({ exceptions }) => exceptions.some(({ by }) => by === "record"),
  blocks: ({ modality }) => modality === "prevent",
};

/** Which of these one of the measures has. */
export const leftOut = (measures: readonly Measure[]): readonly LeftOut[] =>
  leftOutKinds.filter((kind) => measures.some(({ clauses }) => clauses.some(has[kind])));
