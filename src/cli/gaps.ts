import { loadCatalogue } from "../catalogue/load.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { namesOf } from "../measure/prose/names.ts";
import { type Gap, gapsOf, whyNoGap } from "../measure/questions/gaps.ts";
import { bareValues, dependsOn, gapsInWords } from "../measure/questions/gaps-in-words.ts";
import { gapWords } from "../measure/questions/words.ts";
import { ok } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { lookupsFrom, pairsFlag } from "./choices.ts";
import type { Command, Exit } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";

const width = 80;

/** The contract of `interdict gaps --json`: one item of its list. */
export const gapJson = ({ readings, restsOn, ...gap }: Gap) => ({
  ...gap,
  // Only where it does: a day of the product, body, post or device that is asked about.
  ...(dependsOn({ readings }).length === 0 ? {} : { dependsOn: dependsOn({ readings }) }),
  readings: readings.map(({ values, ...rest }) => ({ ...rest, values: bareValues(values) })),
  restsOn: bareValues(restsOn),
});

/** An empty list would say that there is no gap: of what nothing was known, one item about the whole, without days and without readings. */
const unknownJson = ({ id }: Measure) => ({
  measure: id,
  clause: null,
  from: null,
  to: null,
  days: null,
  readings: [],
  restsOn: {},
});

/** The days on which no instrument of a measure is clearly in force. 0 where it can be said, for to have gaps is no failure; 4 where nothing was known. */
export const gaps: Command = {
  name: "gaps",
  usage: "MEASURE [--known-at INSTANT] [--claim ID=VALUE]… [--json]",
  summary: {
    en: "On which days is no instrument clearly in force?",
    fr: "Quels jours aucun instrument n’est-il clairement en vigueur ?",
    nl: "Op welke dagen is geen enkel instrument duidelijk van kracht?",
    de: "An welchen Tagen ist kein Rechtsinstrument eindeutig in Kraft?",
  },
  options: { "known-at": flags.knownAt, claim: flags.claim },
  run: async (words, io) => {
    const id = required(words, 0, "gaps", "MEASURE");
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
    const measure = findMeasure(id, io);
    const problems = [register, catalogue, measure].flatMap((one) => (one.ok ? [] : one.problems));
    if (!register.ok || !catalogue.ok || !measure.ok) return invalid(problems, words, io);
    const { choices, unknown } = readChoices(pairsFlag(words, "claim"), [measure.value], knownAt);
    if (unknown.length > 0) return invalid(choiceProblems("claim", unknown), words, io);
    const view = { measure: measure.value, knownAt, choices };
    const found = gapsOf(view);
    const why = found.ok && found.value.length === 0 ? whyNoGap(view) : ok(undefined);
    const problem = [found, why].flatMap((one) => (one.ok ? [] : one.problems));
    if (!found.ok || !why.ok) return invalid(problem, words, io);
    const exit: Exit = why.value === "unknown" ? 4 : 0;
    if (words.flag("json")) {
      printJson(exit === 4 ? [unknownJson(measure.value)] : found.value.map(gapJson), io);
      return exit;
    }
    if (why.value !== undefined) io.out(`${wrap(sayTo(io, gapWords[why.value]), width).join("\n")}\n`);
    const names = namesOf(measure.value, io.language, lookupsFrom(register.value, catalogue.value, io.language));
    for (const { head, dependsOn: day, readings, restsOn } of gapsInWords(found.value, io.language, names)) {
      const lines = [
        ...wrap(head, width),
        ...(day === undefined ? [] : wrap(day, width)),
        ...readings.flatMap((line) => wrap(line, width - 4).map((part, at) => `  ${at === 0 ? "–" : " "} ${part}`)),
        ...(restsOn === undefined ? [] : wrap(restsOn, width - 4).map((line) => `    ${line}`)),
      ];
      io.out(`${lines.join("\n")}\n`);
    }
    return exit;
  },
};
