import type { Restriction } from "../restriction.ts";
import { layersOf } from "./name-layers.ts";

/** How a language says that a host is in a list of patterns (a leading dot: a name with all under it), and that it is not. */
export interface Says {
  readonly listed: (patterns: readonly string[]) => string;
  readonly unlisted: (patterns: readonly string[]) => string;
  readonly and: string;
  readonly or: string;
}

/** What is true of the hosts that a measure blocks; undefined where it blocks none. */
export const predicateOf = (restriction: Restriction, { listed, unlisted, and, or }: Says): string | undefined => {
  const layers = layersOf(restriction).map(({ blocked, open }) =>
    open.length === 0 ? listed(blocked) : `(${listed(blocked)} ${and} ${unlisted(open)})`,
  );
  return layers.length > 1 ? `(${layers.join(` ${or} `)})` : layers[0];
};

/** The same list as a regular expression of RE2 and PCRE, on label boundaries, with or without the final dot. Hosts are in lower case. */
export const expressionOf = (patterns: readonly string[]): string => {
  const written = patterns.map((each) => {
    const name = each.replace(/^\./, "").replaceAll(".", "\\.");
    return each.startsWith(".") ? `(?:.+\\.)?${name}` : name;
  });
  return `^(?:${written.join("|")})\\.?$`;
};
