import { factsOfProduct } from "../catalogue/catalogue.ts";
import { loadCorpus, loadMeasures, repository } from "../measure/corpus.ts";
import { mutateWords } from "./check-mutate-words.ts";
import { type CheckScope, examinationJson, examine, exitOf, printExamination, printTotal } from "./check-report.ts";
import { watchMeasures, watchSummary } from "./check-watch.ts";
import type { Command } from "./command.ts";
import { flags, invalid, printJson } from "./common.ts";
import { loadGround } from "./ground.ts";

/** Schema, references and cases of measures; by default of the whole corpus. 0 all hold · 1 a case fails · 3 a file or a case cannot be read. */
export const check: Command = {
  name: "check",
  usage: "[PATH…] [--watch | --mutate [--body ID] [--fictional] [--at DAY]]",
  summary: {
    en: "Check measures: schema, references, cases",
    fr: "Vérifier des mesures : schéma, renvois, cas",
    nl: "Maatregelen nagaan: schema, verwijzingen, gevallen",
    de: "Maßnahmen prüfen: Schema, Verweise, Fälle",
  },
  options: {
    watch: { type: "flag", summary: watchSummary },
    mutate: { type: "flag", summary: mutateWords.flag },
    body: flags.body,
    fictional: flags.fictional,
    at: flags.at,
  },
  run: async (words, io) => {
    const ground = await loadGround(io);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { register, catalogue } = ground.value;
    const productFacts = (product: string) => factsOfProduct(catalogue, product);
    const paths = words.positionals;
    const scope: CheckScope = {
      register,
      catalogue,
      around: { register, productFacts },
      at: io.now(),
      folder: paths.length === 0 ? repository : io.cwd,
    };
    if (words.flag("watch")) return watchMeasures(paths.length === 0 ? ["measures"] : paths, scope, words, io);
    const corpus = paths.length === 0 ? loadCorpus() : loadMeasures(paths, io.cwd);
    if (words.flag("mutate")) return (await import("./check-mutate.ts")).checkMutate(corpus, scope, words, io);
    const found = examine(corpus, scope);
    if (words.flag("json")) {
      printJson(examinationJson(found, io), io);
    } else {
      printExamination(found, io);
      printTotal(found, io);
    }
    return exitOf(found);
  },
};
