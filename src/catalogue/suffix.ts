import { getPublicSuffix } from "tldts";
import { edgeChild, edgeLength, edgeStart, labelText, rulesRoot } from "tldts/dist/cjs/src/data/trie.js";

/** Every name that a rule of the public suffix list stands under. */
const namesAbove = (): ReadonlySet<string> => {
  const labels: string[] = [];
  let offset = 0;
  for (const length of edgeLength) {
    labels.push(labelText.slice(offset, offset + length));
    offset += length;
  }
  const found = new Set<string>();
  const visit = (node: number, name: string): void => {
    const [first = 0, behind = first] = edgeStart.subarray(node, node + 2);
    if (name !== "" && behind > first) found.add(name);
    for (let edge = first; edge < behind; edge++)
      visit(edgeChild[edge] ?? 0, name === "" ? (labels[edge] ?? "") : `${labels[edge]}.${name}`);
  };
  visit(rulesRoot, "");
  return found;
};

let above: ReadonlySet<string> | undefined;

/** Is the name a public suffix, those of companies included: does everything under it belong to others? */
export const isPublicSuffix = (name: string): boolean => getPublicSuffix(name, { allowPrivateDomains: true }) === name;

/** Is there a public suffix under the name, so that what is under it belongs in part to others? */
export const isAbovePublicSuffix = (name: string): boolean => {
  above ??= namesAbove();
  return above.has(name);
};
