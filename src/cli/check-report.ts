import { number, say } from "../language/say.ts";
import { runCase } from "../measure/case.ts";
import type { Corpus } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { LintScope } from "../measure/lint/rule.ts";
import type { Measure } from "../measure/measure.ts";
import type { Problem } from "../problem/problem.ts";
import type { Exit, Io } from "./command.ts";
import { printProblems, problemsJson } from "./common.ts";
import { findingsIn } from "./lint-files.ts";

const held = {
  en: "{cases, plural, one {# case, it holds} other {# cases, all hold}}",
  fr: "{cases, plural, one {# cas, tenu} other {# cas, tous tenus}}",
  nl: "{cases, plural, one {# geval, klopt} other {# gevallen, alle kloppen}}",
  de: "{cases, plural, one {# Fall, erfüllt} other {# Fälle, alle erfüllt}}",
};

const failed = {
  en: "{cases, plural, one {# case} other {# cases}}, {failed, plural, one {# fails} other {# fail}}",
  fr: "{cases, plural, one {# cas} other {# cas}}, dont {failed, plural, one {# non tenu} other {# non tenus}}",
  nl: "{cases, plural, one {# geval} other {# gevallen}}, waarvan {failed, plural, one {# niet klopt} other {# niet kloppen}}",
  de: "{cases, plural, one {# Fall} other {# Fälle}}, davon {failed, plural, one {# nicht erfüllt} other {# nicht erfüllt}}",
};

const total = {
  en: "{files, plural, one {# measure} other {# measures}}, {cases, plural, one {# case} other {# cases}}, {held} held",
  fr: "{files, plural, one {# mesure} other {# mesures}}, {cases, plural, one {# cas} other {# cas}}, {held} tenus",
  nl: "{files, plural, one {# maatregel} other {# maatregelen}}, {cases, plural, one {# geval} other {# gevallen}}, {held} kloppen",
  de: "{files, plural, one {# Maßnahme} other {# Maßnahmen}}, {cases, plural, one {# Fall} other {# Fälle}}, {held} erfüllt",
};

/** What measures are checked with; `folder` is where the paths of their files start. */
export interface CheckScope extends LintScope {
  readonly around: Surroundings;
  readonly folder: string;
}

/** A measure that can be read: what to look at twice, and each case that does not hold, with why. */
export interface Examined {
  readonly measure: Measure;
  readonly warnings: readonly Problem[];
  readonly failures: readonly (readonly Problem[])[];
}

export interface Examination {
  readonly results: readonly Examined[];
  readonly problems: readonly Problem[];
}

export const examine = ({ measures, problems }: Corpus, scope: CheckScope): Examination => {
  const results = measures.map((measure) => ({
    measure,
    warnings: findingsIn(measure, scope.folder, scope, "quick"),
    failures: measure.cases.map((one) => runCase(one, measure, scope.around)).filter((found) => found.length > 0),
  }));
  return { results, problems };
};

/** 3 where a file or the facts of a case cannot be read, 1 where a case does not hold. */
export const exitOf = ({ results, problems }: Examination): Exit => {
  const failures = results.flatMap((one) => one.failures.flat());
  if (problems.length > 0 || failures.some(({ code }) => code !== "E-MEASURE-CASE")) return 3;
  return failures.length > 0 ? 1 : 0;
};

export const examinationJson = ({ results, problems }: Examination, io: Io) => ({
  measures: results.map(({ measure, failures, warnings }) => ({
    measure: measure.id,
    version: measure.version,
    file: measure.file,
    cases: measure.cases.length,
    held: measure.cases.length - failures.length,
    notYet: measure.notYet.length,
    problems: problemsJson(failures.flat(), io),
    warnings: problemsJson(warnings, io),
  })),
  problems: problemsJson(problems, io),
});

export const printExamination = ({ results, problems }: Examination, io: Io): void => {
  for (const { measure, failures, warnings } of results) {
    const args = { cases: measure.cases.length, failed: failures.length };
    io.out(
      `${failures.length === 0 ? "✓" : "✗"} ${measure.id}: ${say(failures.length === 0 ? held : failed, io.language, args)}\n`,
    );
    printProblems([...failures.flat(), ...warnings], io);
  }
  printProblems(problems, io);
};

/** The last line: how many measures and cases, and how many hold. */
export const printTotal = ({ results }: Examination, io: Io): void => {
  const cases = results.reduce((sum, { measure }) => sum + measure.cases.length, 0);
  const fails = results.reduce((sum, { failures }) => sum + failures.length, 0);
  const args = { files: results.length, cases, held: number(cases - fails, io.language) };
  io.out(`${say(total, io.language, args)}\n`);
};
