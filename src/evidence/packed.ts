import type { Value } from "../logic/condition.ts";
import type { Sighting } from "./observation.ts";

/** How the tables hold small maps and lists: JSON text, empty when there is nothing; equal texts are read once. */

export const packFacts = (facts: ReadonlyMap<string, Value>): string =>
  facts.size === 0 ? "" : JSON.stringify([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));

export const packSightings = (sightings: readonly Sighting[]): string => {
  if (sightings.length === 0) return "";
  const each = sightings.map(({ product, identifier, role, what, installed, installedDay, lastUsed, name, blocked }) =>
    JSON.stringify([
      product,
      identifier,
      role,
      what,
      installed ?? null,
      installedDay ?? null,
      lastUsed ?? null,
      name ?? null,
      blocked === true ? 1 : 0,
    ]),
  );
  return `[${[...new Set(each)].sort().join(",")}]`;
};

type Packed = readonly [
  product: string,
  identifier: string,
  role: string,
  what: Sighting["what"],
  installed: number | null,
  installedDay: string | null,
  lastUsed: number | null,
  name: string | null,
  blocked: 0 | 1,
];

const unpackedSightings = (text: string): readonly Sighting[] =>
  Object.freeze(
    (JSON.parse(text) as readonly Packed[]).map(
      ([product, identifier, role, what, installed, installedDay, lastUsed, name, blocked]) =>
        Object.freeze({
          product,
          identifier,
          role,
          what,
          ...(installed === null ? {} : { installed }),
          ...(installedDay === null ? {} : { installedDay }),
          ...(lastUsed === null ? {} : { lastUsed }),
          ...(name === null ? {} : { name }),
          ...(blocked === 1 ? { blocked: true as const } : {}),
        }),
    ),
  );

const remembered = <T>(empty: T, read: (text: string) => T) => {
  const seen = new Map<string, T>([["", empty]]);
  return (text: string): T => {
    let value = seen.get(text);
    if (value === undefined) {
      value = read(text);
      // Few texts are common; what is not is not worth keeping for ever.
      if (seen.size < 10_000) seen.set(text, value);
    }
    return value;
  };
};

export const unpackFacts = remembered<ReadonlyMap<string, Value>>(
  new Map(),
  (text) => new Map(JSON.parse(text) as [string, Value][]),
);

export const unpackSightings = remembered<readonly Sighting[]>(Object.freeze([]), unpackedSightings);
