import fc from "fast-check";

/** Pieces of text that break readers: half characters, other line ends, keys that every object has, dates that do not exist. */
export const nasty: readonly string[] = [
  "\0",
  "\uFEFF",
  "\uD800",
  "\uDC00x",
  "\r\n",
  "\r",
  "\u2028",
  "\u202E",
  "\u001b[31m",
  '"',
  "'",
  "`",
  "{",
  "}",
  "[",
  "]]]]",
  ": ",
  "- ",
  "&a *a",
  "*nowhere",
  "!!binary AAAA",
  "!tag ",
  "<<: {a: b}",
  "%YAML 1.1\n---\n",
  "---\n",
  "...\n",
  "__proto__",
  "__proto__: {polluted: true}",
  "constructor",
  "toString",
  "hasOwnProperty",
  "2023-02-30",
  "2023-13-01",
  "0000-00-00",
  "+275760-09-14",
  "-1",
  "1e999",
  "007",
  ".nan",
  "null",
  "~",
  "true",
  "no",
  "P999999999999Y",
  "{{fr}}",
  "{count, plural, other {#}}",
  "'; DROP TABLE entry; --",
  "../../../etc/passwd",
  "x".repeat(5000),
  "[".repeat(2000),
  "{a: ".repeat(500),
  '{"a":'.repeat(5000),
  "é".normalize("NFD"),
];

/** What a careless hand, a bad disk or an enemy makes of a text: spans cut out, doubled or moved, nasty pieces put in, cut off. */
export const mutated = (sample: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        how: fc.constantFrom("cut", "double", "insert", "replace", "truncate", "crlf"),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        piece: fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", maxLength: 12 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((text, { how, at, length, piece }) => {
        const from = Math.floor(at * text.length);
        const span = text.slice(from, from + length);
        const rest = text.slice(from + length);
        switch (how) {
          case "cut":
            return text.slice(0, from) + rest;
          case "double":
            return text.slice(0, from) + span + span + rest;
          case "insert":
            return text.slice(0, from) + piece + span + rest;
          case "replace":
            return text.slice(0, from) + piece + rest;
          case "truncate":
            return text.slice(0, from);
          default:
            return text.replaceAll("\n", "\r\n");
        }
      }, sample),
    );

/** Text of no kind at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.constantFrom(...nasty, "\n", "  ", "a", "b: ", "kind: ", "id"), { maxLength: 20 })
    .map((parts) => parts.join("")),
  fc.json({ maxDepth: 5 }),
);

/** Bytes of no kind at all, and those of a text that were damaged on the way. */
export const anyBytes = (sample: string): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    anyText.map((text) => Buffer.from(text)),
    fc
      .tuple(
        mutated(sample),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 4,
        }),
      )
      .map(([text, damages]) => {
        const bytes = Buffer.from(text);
        for (const [at, byte] of damages) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        return bytes;
      }),
  );

type Tree = unknown;
type Path = readonly (string | number)[];

const isObject = (value: Tree): value is Readonly<Record<string, Tree>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A tree with one place changed, and where. */
export interface Changed {
  readonly path: string;
  /** What stood there. */
  readonly was: Tree;
  readonly tree: Tree;
}

const changedAt = (tree: Tree, path: Path, change: (value: Tree) => Tree): Tree => {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  if (Array.isArray(tree)) return tree.map((item: Tree, at) => (at === step ? changedAt(item, rest, change) : item));
  if (!isObject(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, item]) => [key, key === step ? changedAt(item, rest, change) : item]),
  );
};

const valueAt = (tree: Tree, path: Path): Tree =>
  path.reduce<Tree>(
    (item, step) => (isObject(item) ? item[String(step)] : Array.isArray(item) ? item[Number(step)] : undefined),
    tree,
  );

const places = (tree: Tree, above: Path = []): readonly Path[] => {
  const inside = Array.isArray(tree)
    ? tree.map((item: Tree, at) => [at, item] as const)
    : isObject(tree)
      ? Object.entries(tree)
      : [];
  return [above, ...inside.flatMap(([step, item]) => places(item, [...above, step]))];
};

/** The tree once for each of its keys, with that key spelt otherwise. */
export const misspelt = (tree: Tree, mark: string): readonly Changed[] =>
  places(tree).flatMap((path) => {
    const key = path.at(-1);
    if (typeof key !== "string") return [];
    const above = path.slice(0, -1);
    const rename = (value: Tree): Tree =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, item]) => [name === key ? `${name}${mark}` : name, item]),
          )
        : value;
    return [{ path: path.join("."), was: valueAt(tree, path), tree: changedAt(tree, above, rename) }];
  });

/** The tree once for each of its leaves, with that leaf being something else. */
export const replaced = (tree: Tree, value: Tree): readonly Changed[] =>
  places(tree).flatMap((path) => {
    const was = valueAt(tree, path);
    return isObject(was) || Array.isArray(was)
      ? []
      : [{ path: path.join("."), was, tree: changedAt(tree, path, () => value) }];
  });
