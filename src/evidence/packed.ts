import type { Value } from "../logic/condition.ts";
import type { Sighting } from "./observation.ts";

/** How the tables hold small maps and lists: JSON text, NULL when there is nothing; equal texts are read once. */

export const packFacts = (facts: ReadonlyMap<string, Value>): string | null =>
  facts.size === 0 ? null : JSON.stringify([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));

export const packSightings = (sightings: readonly Sighting[]): string | null => {
  if (sightings.length === 0) return null;
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
  const seen = new Map<string, T>();
  return (text: string | null): T => {
    if (text === null) return empty;
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
