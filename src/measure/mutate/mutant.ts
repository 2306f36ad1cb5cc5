import { nameOf, type Path, partAt, type Tree, withoutPart, withPart, written } from "./tree.ts";

/** What was done to a part: left out, written otherwise, turned into its contrary, a guard taken off, rows joined or taken apart. */
export type Change =
  | { readonly kind: "dropped" }
  | { readonly kind: "replaced"; readonly from: string; readonly to: string }
  | { readonly kind: "set"; readonly to: string }
  | { readonly kind: "negated" }
  | { readonly kind: "unguarded" }
  | { readonly kind: "or" }
  | { readonly kind: "and"; readonly with: string };

/** The file with one thing changed. */
export interface Mutant {
  /** Readable, and the same as long as the part and its value are: `instruments.decision.decided: 2023-03-17 → 2023-03-18`. */
  readonly id: string;
  /** The part that was changed, for its line. */
  readonly path: Path;
  readonly change: Change;
  readonly tree: Tree;
}

const said = (change: Change): string => {
  switch (change.kind) {
    case "replaced":
      return `${change.from} → ${change.to}`;
    case "set":
      return `→ ${change.to}`;
    case "or":
      return "and → or";
    case "and":
      return `or → and (${change.with})`;
    default:
      return change.kind;
  }
};

export const mutant = (file: Tree, path: Path, change: Change, tree: Tree): Mutant => ({
  id: `${nameOf(file, path)}: ${said(change)}`,
  path,
  change,
  tree,
});

export const dropped = (file: Tree, path: Path): Mutant =>
  mutant(file, path, { kind: "dropped" }, withoutPart(file, path));

/** Another value where there is one, or a value where there was none. */
export const replaced = (file: Tree, path: Path, to: Tree, shown: Tree = to): Mutant => {
  const from = partAt(file, path);
  const change: Change =
    from === undefined
      ? { kind: "set", to: written(shown) }
      : { kind: "replaced", from: written(from), to: written(shown) };
  return mutant(file, path, change, withPart(file, path, to));
};
