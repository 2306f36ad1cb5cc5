import { fail, ok, type Result } from "../../problem/problem.ts";
import { parseYaml } from "../../yaml/read.ts";

/**
 * What a measure file says, as JSON: every key and value in the order of the file, with its comments left out and its anchors put in.
 * JSON is YAML 1.2, so `readMeasure` reads it back as the same measure. Problems: those of `parseYaml`.
 */
export const jsonOf = (file: string, text: string): Result<unknown> => {
  const parsed = parseYaml(file, text);
  return parsed.ok ? ok(parsed.value.value) : fail(...parsed.problems);
};
