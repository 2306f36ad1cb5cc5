/** Where something stands, what it is called and who says so: nothing of it is ruled. */
const told: ReadonlySet<string> = new Set([
  ...["version", "place", "file", "cases", "sources", "source", "title", "force", "notYet", "names", "said"],
  ...["stated", "links", "note", "says"],
]);

const isWhole = (holder: unknown): boolean =>
  typeof holder === "object" &&
  holder !== null &&
  "kind" in holder &&
  (holder.kind === "clause" || holder.kind === "measure");

/**
 * What a measure or a part of one says, as one text: two that print the same here rule the same.
 * @param without fields of the measure and of its clauses that are left out; fields of the same name further inside stay
 */
export const meaningOf = (part: unknown, without: readonly string[] = []): string => {
  const replacer = function (this: unknown, key: string, value: unknown): unknown {
    if (told.has(key) || (without.includes(key) && isWhole(this))) return undefined;
    if (value instanceof Map) return [...value];
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  };
  return JSON.stringify(part, replacer) ?? "";
};
