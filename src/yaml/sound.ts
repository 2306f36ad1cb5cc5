import { type Alias, type Document, isAlias, isScalar, type Node, type ParsedNode, type Scalar, visit } from "yaml";
import type { Place, Problem } from "../problem/problem.ts";
import { yamlProblem } from "./problems.ts";

/** Two keys are one when they are written alike: `1` and `"1"` are the same name. */
export const sameKey = (a: ParsedNode, b: ParsedNode): boolean =>
  a === b || (isScalar(a) && isScalar(b) && String(a.value) === String(b.value));

/** Nodes from the top of the file to a value, pairs included: enough for any file that a person writes. */
const deepest = 200;

const plainTags = ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`);

/** A text that cannot be kept as it is, or a key that schemas drop in silence, and where it stands below a value. */
interface Unkeepable {
  readonly path: readonly PropertyKey[];
  readonly key?: string;
  readonly reason?: string;
}

/** Why a text cannot be kept as it is: half a character, or one that is none (a line end and a tab are) or that turns the order of the others round. */
const badText = (text: string): string | undefined => {
  if (!text.isWellFormed()) return "LONE_SURROGATE";
  return /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u.test(text) ? "CONTROL_CHARACTER" : undefined;
};

/**
 * What well-formed YAML may hold and our files may not, because as a value it would be lost, go round in circles or mean something else:
 * tags of its own, aliases to nowhere or to what they stand in, keys that are not plain names (`007` would become `7`), endless
 * nesting. Problems: E-YAML-SYNTAX, E-YAML-FORM.
 */
export const unsound = (document: Document.Parsed, placeOf: (node: unknown) => Place): readonly Problem[] => {
  const problems: Problem[] = [];
  const broken = (node: unknown, reason: string) =>
    void problems.push(yamlProblem("E-YAML-SYNTAX", placeOf(node), { reason }));
  const checkTag = (node: Node) => {
    if (node.tag !== undefined && !plainTags.includes(node.tag)) broken(node, "TAG");
  };
  const checkCollection = (_: unknown, node: Node, path: readonly unknown[]) => {
    checkTag(node);
    if (path.length <= deepest) return undefined;
    broken(node, "TOO_DEEP");
    return visit.BREAK;
  };
  const checkKey = (key: unknown) => {
    const scalar = isAlias(key) ? key.resolve(document) : key;
    if (!isScalar(scalar)) broken(key, "COLLECTION_KEY");
    else if (typeof scalar.value !== "string" && scalar.source !== String(scalar.value))
      problems.push(
        yamlProblem("E-YAML-FORM", placeOf(key), {
          key: scalar.source ?? "",
          part: "key",
          form: `"${scalar.source || "…"}"`,
        }),
      );
  };
  const { explicit, version } = document.directives.yaml;
  if (explicit === true && version !== "1.2") broken(undefined, "VERSION");
  visit(document, {
    Alias: (_, alias: Alias, path) => {
      const target = alias.resolve(document);
      if (target === undefined) broken(alias, "UNKNOWN_ALIAS");
      else if (path.includes(target)) broken(alias, "ALIAS_TO_ITSELF");
    },
    Scalar: (_, node: Scalar) => checkTag(node),
    Map: checkCollection,
    Seq: checkCollection,
    Pair: (_, { key }) => checkKey(key),
  });
  return problems;
};

/** The texts of a value, keys included, that cannot be kept: halves of characters, control characters, the key `__proto__`. */
export const unkeepable = (value: unknown, path: readonly PropertyKey[] = []): readonly Unkeepable[] => {
  if (typeof value === "string") {
    const reason = badText(value);
    return reason === undefined ? [] : [{ path, reason }];
  }
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]): readonly Unkeepable[] => {
    const here = [...path, isList ? Number(key) : key];
    const reason = badText(key);
    if (key === "__proto__") return [{ path, key }];
    return reason === undefined ? unkeepable(item, here) : [{ path, reason }];
  });
};
