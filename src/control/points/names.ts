import { nearestAbove } from "../../catalogue/labels.ts";
import type { Restriction } from "../restriction.ts";

/** What a measure says of names: blocked alone, blocked with all under them, let through with all under them. */
export interface NameRules {
  readonly alone: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** What becomes of a name: nothing is said of it where it is `untouched`. */
export type Fate = "blocked" | "open" | "untouched";

/** Names let through, with all under them. */
const exemptNames = ({ exemptions }: Restriction): readonly string[] => [
  ...new Set(exemptions.flatMap(({ names }) => names.map((name) => name.toLowerCase()))),
];

/** What a measure says of names: those blocked alone, those blocked with all under them, and those let through. */
export const nameRulesOf = (restriction: Restriction): NameRules => {
  const named = (wildcard: boolean) =>
    new Set(restriction.names.flatMap((each) => (each.wildcard === wildcard ? [each.name] : [])));
  return { alone: named(false), wide: named(true), open: new Set(exemptNames(restriction)) };
};

/** Every name that stands in the rules, once, in order. */
export const namedIn = (rules: readonly NameRules[]): readonly string[] =>
  [...new Set(rules.flatMap(({ alone, wide, open }) => [...alone, ...wide, ...open]))].sort();

/** What becomes of a name under one measure: what names it most closely decides, and an exemption before a block of the same name. */
export const fateOf = ({ alone, wide, open }: NameRules, name: string): Fate => {
  if (open.has(name)) return "open";
  if (alone.has(name) || wide.has(name)) return "blocked";
  const above = nearestAbove(name, { has: (each) => open.has(each) || wide.has(each) });
  if (above === undefined) return "untouched";
  return open.has(above) ? "open" : "blocked";
};

/** What becomes of whatever stands under a name and is not named itself. */
export const fateUnder = (rules: NameRules, name: string): Fate => fateOf(rules, `*.${name}`);

/** What several measures block together: what any of them blocks, so that an exemption from one lifts no other. */
export const unionOf = (measures: readonly NameRules[]) => ({
  isBlocked: (name: string): boolean => measures.some((rules) => fateOf(rules, name) === "blocked"),
  isBlockedUnder: (name: string): boolean => measures.some((rules) => fateUnder(rules, name) === "blocked"),
});

/** The names above a host name, nearest first. */
const namesAbove = (host: string): readonly string[] =>
  host.split(".").flatMap((_, n, labels) => (n === 0 ? [] : [labels.slice(n).join(".")]));

/** A name with what becomes of it and of all under it. */
export interface Owner {
  readonly name: string;
  readonly itself: Fate;
  readonly under: Fate;
}

/**
 * The names that a policy zone must hold. A wildcard says nothing of what is under a name that stands in the zone, or that stands between the two
 * (RFC 4592, 3.3.1): whatever needs no line of its own has none, and what is between a name and the wildcard above it has one.
 */
export const ownersOf = (named: readonly string[], fate: (name: string) => Fate): readonly Owner[] => {
  const every = new Set(named);
  const owner = (name: string): Owner => ({ name, itself: fate(name), under: fate(`*.${name}`) });
  const needed = named.filter((name) => {
    const above = nearestAbove(name, every);
    const inherited = above === undefined ? "untouched" : fate(`*.${above}`);
    const { itself, under } = owner(name);
    return itself !== inherited || under !== inherited;
  });
  const between = needed.flatMap(namesAbove).filter((name) => fate(name) !== "untouched");
  return [...new Set([...needed, ...between])].sort().map(owner);
};
