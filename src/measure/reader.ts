import type { Value } from "../logic/condition.ts";
import type { Place, Problem } from "../problem/problem.ts";

/** What the shape of a part may lack beyond what its schema says. */
export type ShapeFault = "mixed" | "map" | "guard" | "action" | "claims" | "values" | "case";

/** What the readers of the parts of a file share: where things stand, what exists, and where problems go. */
export interface Reader {
  readonly vocabulary: ReadonlyMap<string, { readonly values: readonly Value[] }>;
  readonly zone: string;
  readonly place: (path: readonly (string | number)[]) => Place;
  readonly report: (problem: Problem) => void;
  /** Reports E-MEASURE-SHAPE. */
  readonly shape: (path: readonly (string | number)[], fault: ShapeFault) => void;
  readonly textValues: (id: string) => readonly Value[] | undefined;
  readonly claimIds: (variable: string) => readonly Value[] | undefined;
  /** Does this instrument have this date? */
  readonly hasDate: (instrument: string, field: string) => boolean;
}
