import { parseYaml } from "../../yaml/read.ts";
import type { Surroundings } from "../facts.ts";
import { invented } from "../invented.test-help.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { type MutationReport, mutationReport } from "./report.ts";
import type { Tree } from "./tree.ts";
import { caseWritten } from "./write-case.ts";

export const products = ["tiktok", "tiktok-lite", "capcut"];

/** An invented file, as it is read and as it is mutated. */
export const readFile = (
  text: string,
): { readonly measure: Measure; readonly file: Tree; readonly report: (around: Surroundings) => MutationReport } => {
  const read = readMeasure("invented.yaml", text);
  const parsed = parseYaml("invented.yaml", text);
  if (!read.ok || !parsed.ok)
    throw new Error(JSON.stringify(read.ok ? [] : read.problems.map(({ code, place, args }) => [code, place, args])));
  return {
    measure: read.value,
    file: parsed.value.value,
    report: (around) => mutationReport(read.value, parsed.value, products, around),
  };
};

/** The text of an invented file with these parts and cases. */
export const fileOf = (parts: string, cases: readonly string[]): string =>
  invented(`${parts.trim()}\ncases:\n${cases.map((one) => `  ${one}`).join("\n")}\n`);

/** The cases that a report proposes, as lines of the file. */
export const proposalsOf = ({ survivors }: MutationReport): readonly string[] =>
  [...new Set(survivors.map(({ witness }) => witness))].map(caseWritten);
