import { isScalar, parseDocument, Scalar, visit } from "yaml";
import type { Problem } from "../../problem/problem.ts";
import { finding } from "./problems.ts";

/** What YAML 1.1 reads as a truth and YAML 1.2 as a text. */
const truth = /^(?:y|n|yes|no|on|off)$/i;
/** What YAML 1.1 reads as a number: of base 60, as hours look, with underscores, or in base 8 or 2. */
const number = /^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]+(?:_[0-9]+)+|0b[01_]+|0[0-7]+)$/;

/**
 * Where such a word may stand alone, or a number where a key begins, in a text where most lines hold none: to look at these is much quicker than to
 * read the file again.
 */
const suspect =
  /(?:^|[\s{[,])(?:(?:y|n|yes|no|off|on(?!:))|[-+]?\d[\d_]*:[\d:.]+|\d+_[\d_]+|0b[01_]+|0[0-7]+)\s*(?:[,}\]#:]|$)|(?:^|[{[,])\s*(?:(?:[-?]|[&!]\S*)\s+)*\d+\s*:/im;

/**
 * Words without quotation marks that an older YAML tool reads otherwise than we do (design §6): `no`, `21:00`, and numbers as keys, which are ids.
 * `text` is the file as it was read.
 */
export const plainWords = (file: string, text: string): readonly Problem[] => {
  if (!suspect.test(text)) return [];
  const found: Problem[] = [];
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const placeOf = (offset: number) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  visit(parseDocument(text, { version: "1.2", schema: "core" }), {
    Scalar: (key, node) => {
      if (!isScalar(node) || node.type !== Scalar.PLAIN || node.source === undefined) return;
      // A key of the language of measures is no id.
      if (key === "key" && node.source === "on") return;
      const as = truth.test(node.source)
        ? "truth"
        : number.test(node.source) || (key === "key" && typeof node.value === "number")
          ? "number"
          : undefined;
      if (as !== undefined)
        found.push(finding("W-MEASURE-PLAIN", placeOf(node.range?.[0] ?? 0), { word: node.source, as }));
    },
  });
  return found;
};
