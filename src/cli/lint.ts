import { loadCorpus, loadMeasures, repository } from "../measure/corpus.ts";
import { idsTwice, linksToOthers, namesOthers } from "../measure/lint/across.ts";
import { expectedOf, mendOf, type Problem, whereOf } from "../problem/problem.ts";
import type { Command } from "./command.ts";
import { instantFlag, invalid, printJson, printProblems, problemsJson, sayTo } from "./common.ts";
import { loadGround } from "./ground.ts";
import { findingsIn } from "./lint-files.ts";
import { lintWords } from "./lint-words.ts";

const byLine = (a: Problem, b: Problem): number => (a.place.line ?? 0) - (b.place.line ?? 0);

/** What a reader should look at twice. 0 nothing · 1 a finding · 3 a file cannot be read. */
export const command: Command = {
  name: "lint",
  usage: "[PATH…] [--at DAY] [--json]",
  summary: lintWords.summary,
  options: { at: { type: "value", summary: lintWords.at } },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const ground = await loadGround(io);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { register, catalogue } = ground.value;
    const paths = words.positionals;
    const { measures, problems } = paths.length === 0 ? loadCorpus() : loadMeasures(paths, io.cwd);
    const folder = paths.length === 0 ? repository : io.cwd;
    // What is given stands before what is shipped under the same id; the corpus is read only where something is looked up in it.
    const shipped = paths.length > 0 && measures.some(namesOthers) ? loadCorpus().measures : [];
    const all = new Map([...shipped, ...measures].map((measure) => [measure.id, measure]));
    const scope = { register: register, catalogue: catalogue, at };
    const twice = idsTwice(measures);
    const found = measures.map((measure) => ({
      measure,
      findings: [
        ...findingsIn(measure, folder, scope, "thorough"),
        ...linksToOthers(measure, all),
        ...twice.filter(({ place }) => place.file === measure.file),
      ].toSorted(byLine),
    }));
    const findings = found.flatMap((one) => one.findings);
    if (words.flag("json")) {
      printJson(
        {
          measures: found.map((one) => ({
            measure: one.measure.id,
            file: one.measure.file,
            findings: problemsJson(one.findings, io),
          })),
          problems: problemsJson(problems, io),
        },
        io,
      );
    } else {
      for (const one of findings)
        io.out(
          `${whereOf(one.place)}: ${one.code}: ${expectedOf(one, io.language)}\n    ${mendOf(one, io.language)}\n`,
        );
      printProblems(problems, io);
      io.out(`${sayTo(io, lintWords.total, { files: measures.length, findings: findings.length })}\n`);
    }
    return problems.length > 0 ? 3 : findings.length > 0 ? 1 : 0;
  },
};
