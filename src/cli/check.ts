import { number, say } from "../language/say.ts";
import { runCase } from "../measure/case.ts";
import { loadCorpus, loadMeasures } from "../measure/corpus.ts";
import { lint } from "../measure/lint.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Command } from "./command.ts";
import { invalid, printJson, printProblems, problemsJson } from "./common.ts";

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

/** Schema, references and cases of measures; by default of the whole corpus. 0 all hold · 1 a case fails · 3 a file cannot be read. */
export const check: Command = {
  name: "check",
  usage: "[PATH…]",
  summary: {
    en: "Check measures: schema, references, cases",
    fr: "Vérifier des mesures : schéma, renvois, cas",
    nl: "Maatregelen nagaan: schema, verwijzingen, gevallen",
    de: "Maßnahmen prüfen: Schema, Verweise, Fälle",
  },
  options: {},
  run: async (words, io) => {
    const around = await loadSurroundings(io.data);
    if (!around.ok) return invalid(around.problems, words, io);
    const { measures, problems } =
      words.positionals.length === 0 ? loadCorpus() : loadMeasures(words.positionals, io.cwd);
    const results = measures.map((measure) => ({
      measure,
      warnings: lint(measure),
      failures: measure.cases.map((one) => runCase(one, measure, around.value)).filter((found) => found.length > 0),
    }));
    const cases = results.reduce((sum, { measure }) => sum + measure.cases.length, 0);
    const fails = results.reduce((sum, { failures }) => sum + failures.length, 0);
    if (words.flag("json")) {
      printJson(
        {
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
        },
        io,
      );
    } else {
      for (const { measure, failures, warnings } of results) {
        const args = { cases: measure.cases.length, failed: failures.length };
        io.out(
          `${failures.length === 0 ? "✓" : "✗"} ${measure.id}: ${say(failures.length === 0 ? held : failed, io.language, args)}\n`,
        );
        printProblems([...failures.flat(), ...warnings], io);
      }
      printProblems(problems, io);
      io.out(
        `${say(total, io.language, { files: results.length, cases, held: number(cases - fails, io.language) })}\n`,
      );
    }
    return problems.length > 0 ? 3 : fails > 0 ? 1 : 0;
  },
};
