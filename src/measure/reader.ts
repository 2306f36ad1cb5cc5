import type { Value } from "../logic/condition.ts";
import type { Place, Problem } from "../problem/problem.ts";

/** What the shape of a part may lack beyond what its schema says. */
type ShapeFault =
  | "mixed"
  | "map"
  | "guard"
  | "action"
  | "claims"
  | "values"
  | "case"
  | "effect"
  | "immediate"
  | "listed";

/** The keys and indexes from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** What the readers of the parts of a file share: where things stand, what exists, and where problems go. */
export interface Reader {
  readonly vocabulary: ReadonlyMap<string, { readonly values: readonly Value[] }>;
  readonly zone: string;
  readonly place: (path: Path) => Place;
  readonly report: (problem: Problem) => void;
  /** Reports E-MEASURE-SHAPE. */
  readonly shape: (path: Path, fault: ShapeFault) => void;
  /** Reports each source that the file does not have; what follows `#` is the place in it. */
  readonly cited: (sources: readonly string[], path: Path) => void;
  readonly textValues: (id: string) => readonly Value[] | undefined;
  readonly claimIds: (variable: string) => readonly Value[] | undefined;
  /** The dates that an instrument has, in the order in which one of them makes it an instrument; undefined where there is none such. */
  readonly datesOf: (instrument: string) => readonly string[] | undefined;
}

/** One or several, as a file may write them. */
export const many = <T>(raw: T | readonly T[] | undefined): readonly T[] =>
  raw === undefined ? [] : Array.isArray(raw) ? raw : [raw as T];

/** The value that a record holds under a key: not what every object inherits, such as `constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a message shows it; the inside of a list is not shown, it may be without end. */
export const shown = (raw: unknown): string => (Array.isArray(raw) ? "[…]" : isMap(raw) ? "{…}" : String(raw));
