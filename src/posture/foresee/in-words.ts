import { sources } from "../../evidence/sources/index.ts";
import { dayInWords, instantInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, number, say } from "../../language/say.ts";
import { row, type Test } from "../../logic/condition.ts";
import { type Names, rowInWords } from "../../measure/prose/condition.ts";
import { sentence } from "../../measure/prose/quote.ts";
import { actions as table } from "../../measure/vocabulary/attributes.ts";
import { dayOf, startOfDay } from "../../time/time.ts";
import type { Cost, Foresight } from "./foresee.ts";
import type { Could, Foreseen } from "./sentences.ts";
import { foreseeWords, groundWords, saidWords } from "./words.ts";

/** What could be answered about one clause, for whoever drafts it. */
interface ForesightWords {
  readonly head: string;
  readonly devices: string;
  readonly words: readonly string[];
  readonly actions: readonly string[];
  readonly best: string;
  readonly sentences: readonly string[];
  readonly costs: readonly string[];
}

interface Speaker {
  readonly language: Language;
  readonly names: Names;
  readonly zone: string;
}

const testInWords = (test: Test, { language, names }: Speaker): string => rowInWords(row([test]), language, names);

const toolsInWords = (ids: readonly string[], language: Language): string =>
  ids.length === 0
    ? "none"
    : list(
        ids.map((id) =>
          id === "test"
            ? say(foreseeWords.test, language)
            : (sources.find((source) => source.id === id)?.name[language] ?? id),
        ),
        language,
        "disjunction",
      );

const momentInWords = (at: number, { language, zone }: Speaker): string => {
  const day = dayOf(at, zone);
  return startOfDay(day, zone) === at ? dayInWords(day, language) : instantInWords(at, language, zone);
};

const countOr = (n: number | null, language: Language): string => (n === null ? "none" : number(n, language));

const foreseenInWords = ({ sentence: said, devices, onlyWithout }: Foreseen, { language }: Speaker): string =>
  say(foreseeWords.foreseen, language, {
    sentence: say(saidWords[said], language),
    devices: devices === null || devices === 0 ? "none" : number(devices, language),
    without: onlyWithout ? "yes" : "no",
  });

const costInWords = ({ word, by, devices, kinds }: Cost, speaker: Speaker): string =>
  sentence(
    say(foreseeWords.cost, speaker.language, {
      word: testInWords(word.test, speaker),
      by: by === null ? "none" : testInWords(by, speaker),
      devices: countOr(devices, speaker.language),
      kinds,
    }),
  );

/** A foresight in one language; `zone` is the measure's. */
export const foresightInWords = (found: Foresight, language: Language, names: Names, zone: string): ForesightWords => {
  const speaker: Speaker = { language, names, zone };
  const { bodies, byBest, known } = found;
  const n = (value: number) => number(value, language);
  const declared = countOr(found.declared, language);
  const grouped = (could: Could): readonly string[] => {
    const own = found.sentences.filter((one) => one.could === could).map((one) => foreseenInWords(one, speaker));
    return own.length === 0 ? [] : [say(foreseeWords[could], language, { sentences: list(own, language) })];
  };
  return {
    head: say(foreseeWords.head, language, {
      clause: found.clause,
      channel: found.channel,
      at: momentInWords(found.at, speaker),
      ...bodies,
    }),
    devices:
      known === null
        ? say(foreseeWords.unknown, language, { declared })
        : say(foreseeWords.known, language, { known: n(known), declared }),
    words: [
      ...new Set(
        found.words.map(({ test, ground, sources: from }) =>
          sentence(
            say(groundWords[ground], language, {
              word: testInWords(test, speaker),
              sources: toolsInWords(from, language),
            }),
          ),
        ),
      ),
    ],
    actions: found.actions.map(({ action, proves, disproves }) =>
      sentence(
        say(foreseeWords.action, language, {
          action: table.get(action)?.words.name[language] ?? action,
          proves: toolsInWords(proves, language),
          disproves: toolsInWords(disproves, language),
        }),
      ),
    ),
    best: say(foreseeWords.best, language, {
      shown: n(byBest.shown),
      observe: n(byBest["to-observe"]),
      word: n(byBest["on-word"]),
      attested: n(byBest.attested),
      open: n(byBest.open),
      outside: n(byBest["not-covered"]),
    }),
    sentences: [...grouped("record"), ...grouped("word"), ...grouped("no")],
    costs: found.costs.map((cost) => costInWords(cost, speaker)),
  };
};
