import { nearestAbove } from "./labels.ts";

/** A host name; with `wildcard`, also everything under it. */
export interface Reaching {
  readonly name: string;
  readonly wildcard: boolean;
}

/**
 * The names without those that others of them cover anyway, in their order and each once: for tools that refuse a name beside a wildcard
 * above it.
 */
export const widest = <T extends Reaching>(names: readonly T[]): readonly T[] => {
  const wide = new Set(names.flatMap(({ name, wildcard }) => (wildcard ? [name] : [])));
  const seen = new Set<string>();
  return names.filter(({ name, wildcard }) => {
    if (seen.has(name) || (!wildcard && wide.has(name)) || nearestAbove(name, wide) !== undefined) return false;
    seen.add(name);
    return true;
  });
};
