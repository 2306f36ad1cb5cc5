import { type Document, LineCounter, parseDocument } from "yaml";
import type { Value } from "../logic/condition.ts";
import type { Place, Problem } from "../problem/problem.ts";
import { measureProblem } from "./problems.ts";

/** What the readers of the parts of a file share: where things stand, what exists, and where problems go. */
export interface Reader {
  readonly vocabulary: ReadonlyMap<string, { readonly values: readonly Value[] }>;
  readonly zone: string;
  readonly place: (path: readonly (string | number)[]) => Place;
  readonly report: (problem: Problem) => void;
  readonly shape: (path: readonly (string | number)[], detail: string) => void;
  readonly textValues: (id: string) => readonly Value[] | undefined;
  readonly claimIds: (variable: string) => readonly Value[] | undefined;
  /** Does this instrument have this date? */
  readonly hasDate: (instrument: string, field: string) => boolean;
}

/** A YAML 1.2 document with the places of its parts; duplicate keys are errors of the document. */
export const openYaml = (file: string, text: string) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: "1.2", schema: "core" });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = document.errors.map((error) =>
    measureProblem("E-MEASURE-YAML", at(error.pos[0]), { detail: error.message.split("\n")[0] ?? error.code }),
  );
  return { document, problems, place: (path: readonly (string | number)[]) => placeIn(document, path, at) };
};

/** The place of a path, or of the deepest part of it that exists. */
const placeIn = (document: Document.Parsed, path: readonly (string | number)[], at: (offset: number) => Place): Place => {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      const [start] = node.range;
      if (typeof start === "number") return at(start);
    }
  }
  return at(0);
};
