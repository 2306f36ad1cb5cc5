import { type Mutant, mutant } from "./mutant.ts";
import { isMap, partAt, type Tree, type TreeMap, withoutPart } from "./tree.ts";

const without = (list: Tree, id: string): readonly Tree[] =>
  Array.isArray(list) ? list.filter((one) => one !== id) : [];

/** An effect that no longer names a clause or an instrument; undefined where it then names nothing. */
const effectWithout = (effect: Tree, field: string, id: string): Tree | undefined => {
  if (!isMap(effect) || !Array.isArray(effect[field])) return effect;
  const left = without(effect[field], id);
  return left.length === 0 ? undefined : { ...effect, [field]: left };
};

const instrumentWithout = (instrument: Tree, field: string, id: string): Tree => {
  if (!isMap(instrument)) return instrument;
  const { effects, links, ...rest } = instrument;
  const left = Array.isArray(effects) ? effects.flatMap((one) => effectWithout(one, field, id) ?? []) : [];
  const others = Array.isArray(links) ? links.filter((one) => !isMap(one) || one["instrument"] !== id) : [];
  return {
    ...rest,
    ...(left.length === 0 ? {} : { effects: left }),
    ...(others.length === 0 ? {} : { links: others }),
  };
};

const each = (map: Tree, change: (item: Tree) => Tree): TreeMap =>
  Object.fromEntries(Object.entries(isMap(map) ? map : {}).map(([key, item]) => [key, change(item)]));

const unsaid = (clause: Tree, id: string): Tree => {
  if (!isMap(clause) || !isMap(clause["over"])) return clause;
  const { over, ...rest } = clause;
  const left = Object.entries(over as TreeMap).filter(([key]) => key !== id);
  return left.length === 0 ? rest : { ...rest, over: Object.fromEntries(left) };
};

/** A clause left out, with what the rest of the file says of it. */
export const withoutClause = (file: Tree, place: number): Mutant => {
  const path = ["clauses", place];
  const id = String(partAt(file, [...path, "id"]));
  const left = withoutPart(file, path) as TreeMap;
  const clauses = left["clauses"];
  const tree = {
    ...left,
    instruments: each(left["instruments"], (one) => instrumentWithout(one, "clauses", id)),
    clauses: Array.isArray(clauses) ? clauses.map((one) => unsaid(one, id)) : [],
  };
  return mutant(file, path, { kind: "dropped" }, tree);
};

/** Does anything but a printed link name an instrument: a clause that it carries, a time that counts from it? */
const isNamed = (file: TreeMap, id: string): boolean => {
  const { [id]: _, ...others } = isMap(file["instruments"]) ? file["instruments"] : {};
  const clauses = Array.isArray(file["clauses"]) ? file["clauses"] : [];
  if ([...clauses, file["defaults"]].some((one) => isMap(one) && one["by"] === id)) return true;
  const { sources: _s, cases: _c, texts: _t, instruments: _i, ...rest } = file;
  return JSON.stringify({ ...rest, others }).includes(`"${id}.`);
};

/** An instrument as if it had never been, where the rest of the file does not build on it. */
export const withoutInstrument = (file: Tree, id: string): readonly Mutant[] => {
  if (!isMap(file) || isNamed(file, id)) return [];
  const path = ["instruments", id];
  const left = withoutPart(file, path) as TreeMap;
  const tree = { ...left, instruments: each(left["instruments"], (one) => instrumentWithout(one, "instruments", id)) };
  return [mutant(file, path, { kind: "dropped" }, tree)];
};
