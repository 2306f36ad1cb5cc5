/** A measure file as YAML gives it: maps, lists, texts, truths and numbers. */
export type Tree = unknown;

/** Keys and places from the top of the file to a part of it. */
export type Path = readonly (string | number)[];

export type TreeMap = Readonly<Record<string, Tree>>;

export const isMap = (value: Tree): value is TreeMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const step = (tree: Tree, at: string | number): Tree =>
  Array.isArray(tree)
    ? tree[Number(at)]
    : isMap(tree) && Object.hasOwn(tree, String(at))
      ? tree[String(at)]
      : undefined;

/** The part at a path; undefined where there is none. */
export const partAt = (tree: Tree, path: Path): Tree => path.reduce(step, tree);

/** The same tree with another part at a path; everything beside the path is shared. */
export const withPart = (tree: Tree, path: Path, part: Tree): Tree => {
  const [at, ...rest] = path;
  if (at === undefined) return part;
  const inner = withPart(step(tree, at), rest, part);
  if (Array.isArray(tree)) return tree.map((item, place) => (place === at ? inner : item));
  return { ...(isMap(tree) ? tree : {}), [at]: inner };
};

/** The same tree without the part at a path. */
export const withoutPart = (tree: Tree, path: Path): Tree => {
  const above = path.slice(0, -1);
  const last = path.at(-1);
  const holder = partAt(tree, above);
  if (Array.isArray(holder))
    return withPart(
      tree,
      above,
      holder.filter((_, place) => place !== last),
    );
  if (!isMap(holder)) return tree;
  return withPart(tree, above, Object.fromEntries(Object.entries(holder).filter(([key]) => key !== last)));
};

/** What a list item is called: its id, itself, the one key that it has, else its number from 1. */
const labelOf = (item: Tree, place: number): string => {
  if (typeof item === "string" || typeof item === "boolean" || typeof item === "number") return String(item);
  if (!isMap(item)) return String(place + 1);
  if (typeof item["id"] === "string") return item["id"];
  const keys = Object.keys(item);
  return keys.length === 1 ? (keys[0] ?? "") : String(place + 1);
};

/** A path as people read it, stable while its neighbours change: `clauses.ban.where.personal.device.owner`. */
export const nameOf = (tree: Tree, path: Path): string => {
  const names: string[] = [];
  let here = tree;
  for (const at of path) {
    if (Array.isArray(here)) {
      const labels = here.map(labelOf);
      const own = labels[Number(at)] ?? "";
      names.push(labels.indexOf(own) === labels.lastIndexOf(own) ? own : String(Number(at) + 1));
    } else if (names.at(-1) !== at || !isMap(here) || Object.keys(here).length > 1) names.push(String(at));
    here = step(here, at);
  }
  return names.join(".");
};

/** A part in one line, for ids and sentences. */
export const written = (part: Tree): string =>
  Array.isArray(part)
    ? `[${part.map(written).join(", ")}]`
    : isMap(part)
      ? `{${Object.entries(part)
          .map(([key, value]) => `${key}: ${written(value)}`)
          .join(", ")}}`
      : String(part);
