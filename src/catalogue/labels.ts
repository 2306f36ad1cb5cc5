/** A host name; with `wildcard`, also everything under it. */
export interface Reaching {
  readonly name: string;
  readonly wildcard: boolean;
}

/** The nearest of these names that a host name is under, on label boundaries: `b.c` for `a.b.c`; no name is under itself. */
export const nearestAbove = (host: string, names: { readonly has: (name: string) => boolean }): string | undefined => {
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const above = host.slice(dot + 1);
    if (names.has(above)) return above;
  }
  return undefined;
};
