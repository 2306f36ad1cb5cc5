import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Artefact } from "./point.ts";
import { controlProblem } from "./problems.ts";

const placeAt = (file: string, text: string, offset: number) => {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** A number that we would write as another one. */
const isLost = (value: number, written: string): boolean => {
  if (!Number.isFinite(value)) return true;
  const back = JSON.stringify(value);
  if (back === written || !/^-?\d+$/.test(written)) return false;
  return BigInt(written) !== BigInt(/^-?\d+$/.test(back) ? back : value);
};

/** The value of a node; what is in the way of reading it goes to `wrong`. */
const readNode = (node: Node, text: string, wrong: (at: Node, wanted: string) => void): unknown => {
  const { type, value, children = [] } = node;
  switch (type) {
    case "array":
      return children.map((child) => readNode(child, text, wrong));
    case "object": {
      const seen = new Set<string>();
      const entries = children.flatMap(({ children: [key, child] = [] }) => {
        if (key === undefined || child === undefined) return [];
        if (seen.has(String(key.value))) wrong(key, `1 × "${String(key.value)}"`);
        seen.add(String(key.value));
        return [[String(key.value), readNode(child, text, wrong)] as const];
      });
      return Object.fromEntries(entries);
    }
    case "number":
      if (isLost(Number(value), text.slice(node.offset, node.offset + node.length))) wrong(node, "−2⁵³ … 2⁵³");
      return value;
    default:
      return value;
  }
};

/** How deep a file of settings may go; nobody’s does. */
const deepest = 200;

const depthOf = (text: string): number => {
  let [depth, most, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === "\\") at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "{" || sign === "[")) most = Math.max(most, ++depth);
    else if (!quoted && (sign === "}" || sign === "]")) depth--;
  }
  return most;
};

/**
 * A JSON file of the administration, with the comments and the comma after a last entry that browsers accept. Problems: E-CONTROL-EXISTING with line and
 * column for what is no JSON, a key that stands twice, and a number that would not be written back as it is.
 */
export const readJson = ({ file, text: written }: Artefact): Result<unknown> => {
  const text = written.replace(/^\uFEFF/, "");
  const problem = (offset: number, wanted: string) =>
    controlProblem("E-CONTROL-EXISTING", placeAt(file, text, offset), { file, wanted });
  if (depthOf(text) > deepest) return fail(problem(0, `JSON, ≤ ${deepest} × {[`));
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (root === undefined || first !== undefined) return fail(problem(first?.offset ?? 0, "JSON"));
  const wrong: ReturnType<typeof problem>[] = [];
  const value = readNode(root, text, ({ offset }, wanted) => wrong.push(problem(offset, wanted)));
  return wrong.length > 0 ? fail(...wrong) : ok(value);
};
