import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { factsOfProduct } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { findMeasure } from "../measure/corpus.ts";
import { namesOf } from "../measure/prose/names.ts";
import { sized } from "../measure/sized.ts";
import { type Foresight, foresee as foreseeOf } from "../posture/foresee/foresee.ts";
import { foresightInWords } from "../posture/foresee/in-words.ts";
import { foreseeWords } from "../posture/foresee/words.ts";
import { loadAsked } from "../posture/load.ts";
import { loadRegister } from "../register/load.ts";
import { registerProblem } from "../register/problems.ts";
import { openStore } from "../store/store.ts";
import { writeInstant } from "../time/time.ts";
import { lookupsFrom } from "./choices.ts";
import type { Command } from "./command.ts";
import { flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";

const width = 80;

/** The contract of `interdict foresee --json`: one item of its list. */
const foresightJson = ({ kinds, words, costs, at, ...rest }: Foresight, zone: string) => ({
  ...rest,
  at: writeInstant(at, zone),
  words: words.map(({ test, place: _, ...word }) => ({ attribute: test.attribute, values: test.values, ...word })),
  kinds: kinds.map(({ facts, ...kind }) => ({ facts: Object.fromEntries(facts), ...kind })),
  costs: costs.map(({ word: { test, row }, by, devices, kinds: some }) => ({
    word: { row, attribute: test.attribute, values: test.values },
    by: by === null ? null : { attribute: by.attribute, values: by.values },
    devices,
    kinds: some,
  })),
});

/** What could be answered about a draft on the day after its deadlines. Always 0 where it can be said: it is asked, not judged. */
export const foresee: Command = {
  name: "foresee",
  usage: "DRAFT [--register PATH] [--at INSTANT] [--known-at INSTANT] [--fictional] [--json]",
  summary: foreseeWords.summary,
  options: {
    register: { type: "value", summary: foreseeWords.register },
    at: flags.at,
    "known-at": flags.knownAt,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const id = required(words, 0, "foresee", "DRAFT");
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const path = words.value("register");
    const folder = path === undefined ? undefined : resolve(io.cwd, path, "registers");
    if (folder !== undefined && !existsSync(folder))
      return invalid(
        [registerProblem("E-REGISTER-FILE", { file: `${path}/registers` }, { reason: "ENOENT" })],
        words,
        io,
      );
    const [register, catalogue] = await Promise.all([
      loadRegister(path === undefined ? io.data : resolve(io.cwd, path)),
      loadCatalogue(),
    ]);
    const measure = findMeasure(id, io);
    const problems = [measure, register, catalogue].flatMap((one) => (one.ok ? [] : one.problems));
    if (!register.ok || !catalogue.ok || !measure.ok) return invalid(problems, words, io);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const around = {
        register: register.value,
        productFacts: (product: string) => factsOfProduct(catalogue.value, product),
      };
      const asked = await loadAsked(store.value, around, {
        measure: measure.value,
        at: knownAt,
        knownAt,
        world: words.flag("fictional") ? "fictional" : "real",
      });
      if (!asked.ok) return invalid(asked.problems, words, io);
      const found = sized(() => foreseeOf(asked.value, instantFlag(words, "at")));
      if (!found.ok) return invalid(found.problems, words, io);
      const { zone } = measure.value;
      if (words.flag("json")) {
        printJson(
          found.value.map((one) => foresightJson(one, zone)),
          io,
        );
        return 0;
      }
      if (found.value.length === 0) io.out(`${wrap(sayTo(io, foreseeWords.none), width).join("\n")}\n`);
      const names = namesOf(measure.value, io.language, lookupsFrom(register.value, catalogue.value, io.language));
      const bullet = (text: string) => wrap(text, width - 4).map((line, at) => `  ${at === 0 ? "–" : " "} ${line}`);
      for (const one of found.value) {
        const said = foresightInWords(one, io.language, names, zone);
        const lines = [
          ...wrap(said.head, width),
          ...wrap(said.devices, width),
          ...said.words.flatMap(bullet),
          ...said.actions.flatMap(bullet),
          ...wrap(said.best, width),
          ...said.sentences.flatMap((line) => wrap(line, width)),
          ...wrap(sayTo(io, said.costs.length === 0 ? foreseeWords.free : foreseeWords.costs), width),
          ...said.costs.flatMap(bullet),
        ];
        io.out(`${lines.join("\n")}\n\n`);
      }
      return 0;
    } finally {
      store.value.close();
    }
  },
};
