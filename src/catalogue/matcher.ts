import type { Instant } from "../time/time.ts";
import { type AppKind, type Catalogue, type Identifier, type IdentifierKind, knownBy, type Role } from "./catalogue.ts";
import { nearestAbove } from "./labels.ts";
import { wordsOf } from "./words-of.ts";

/** An identifier of the catalogue that was met. With `kind: "label"` it is a suspicion, never a sighting. */
export interface Match {
  readonly product: string;
  /** The value in the catalogue, not the one met. */
  readonly identifier: string;
  readonly kind: IdentifierKind;
  readonly role: Role;
}

/** Answers are shared and frozen: nothing is allocated for a name that is looked up. */
export interface Matcher {
  /** An exact id. Windows and store ids ignore case as Windows does; Android and iOS ids do not. */
  readonly app: (kind: AppKind, id: string) => readonly Match[];
  /** Products whose name is among the words of a label, the longest names only. */
  readonly label: (text: string) => readonly Match[];
  /**
   * The entry for a host name, on label boundaries, whatever its case, with or without the final dot: the longest entry that it is
   * equal to or under, so that a tracker under a product's own domain is a tracker.
   */
  readonly domain: (name: string) => readonly Match[];
}

const none: readonly Match[] = Object.freeze([]);

/** Compiles the identifiers known at an instant (default: all) for looking up. */
export const matcher = (catalogue: Catalogue, { knownAt }: { readonly knownAt?: Instant } = {}): Matcher => {
  const apps = new Map<string, readonly Match[]>();
  const domains = new Map<string, readonly Match[]>();
  const exact = new Map<string, readonly Match[]>();
  /** The last two labels of every name: nearly all names of a log end here. */
  const tails = new Set<string>();
  const labels = new Map<string, Match>();
  let longestLabel = 0;
  for (const product of catalogue.products.values()) {
    for (const identifier of product.identifiers) {
      if (!knownBy(identifier, knownAt)) continue;
      const match = matchOf(product.id, identifier);
      switch (identifier.kind) {
        case "label": {
          const words = wordsOf(identifier.value);
          longestLabel = Math.max(longestLabel, words.length);
          labels.set(words.join(" "), match);
          break;
        }
        case "domain":
          domains.set(identifier.value, Object.freeze([match]));
          tails.add(tailOf(identifier.value));
          break;
        case "domain-exact":
          exact.set(identifier.value, Object.freeze([match]));
          tails.add(tailOf(identifier.value));
          break;
        default:
          apps.set(appKey(identifier.kind, identifier.value), Object.freeze([match]));
      }
    }
  }
  return Object.freeze({
    app: (kind: AppKind, id: string) => apps.get(appKey(kind, id)) ?? none,
    label: (text: string) => labelled(text, labels, longestLabel),
    domain: (name: string) => {
      const lower = name.toLowerCase();
      const host = lower.endsWith(".") ? lower.slice(0, -1) : lower;
      if (!tails.has(tailOf(host))) return none;
      const own = exact.get(host) ?? domains.get(host);
      if (own !== undefined) return own;
      const above = nearestAbove(host, domains);
      return (above === undefined ? undefined : domains.get(above)) ?? none;
    },
  });
};

const tailOf = (host: string): string => {
  const last = host.lastIndexOf(".");
  return last < 1 ? host : host.slice(host.lastIndexOf(".", last - 1) + 1);
};

const matchOf = (product: string, { kind, value, role }: Identifier): Match =>
  Object.freeze({ product, identifier: value, kind, role });

const appKey = (kind: AppKind, id: string): string =>
  `${kind} ${kind === "android-package" || kind === "ios-bundle" ? id : id.toLowerCase()}`;

/** At each word the longest name that starts there; its words are then used up, so "TikTok Lite" is not also "TikTok". */
const labelled = (text: string, labels: ReadonlyMap<string, Match>, longest: number): readonly Match[] => {
  const words = wordsOf(text);
  const found = new Map<string, Match>();
  for (let start = 0; start < words.length; ) {
    const most = Math.min(longest, words.length - start);
    const lengths = Array.from({ length: most }, (_, less) => most - less);
    const length = lengths.find((each) => labels.has(words.slice(start, start + each).join(" "))) ?? 0;
    const match = labels.get(words.slice(start, start + length).join(" "));
    if (match !== undefined) found.set(match.product, match);
    start += Math.max(1, length);
  }
  return found.size === 0 ? none : Object.freeze([...found.values()]);
};
