import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import type { Attested, Statement } from "./attested.ts";
import { attestWords } from "./words.ts";

/** A number for a sentence that also has words for its absence, which it reads as -1. */
const counted = (n: number | undefined, language: Language) => ({
  n: n ?? -1,
  shown: n === undefined ? "" : number(n, language),
});

/** What was found, in words. */
export const foundInWords = ({ statement, units, of, on }: Statement, language: Language): string => {
  const [some, all] = [counted(units, language), counted(of, language)];
  const isPart = statement === "absent" && some.n > 0 && some.n < all.n;
  return say(attestWords.foundSaid, language, {
    statement: isPart ? "some" : statement,
    units: some.n,
    unitsShown: some.shown,
    of: all.n,
    ofShown: all.shown,
    on: dayInWords(on, language),
  });
};

/** What a body attested, label and value, in one language. */
export const attestedInWords = (
  { on, rule, control, devices, exceptions, unknown, statements }: Attested,
  language: Language,
): readonly (readonly [label: string, value: string])[] => {
  const word = (key: keyof typeof attestWords): string => say(attestWords[key], language);
  const { n, shown } = counted(devices?.n, language);
  return [
    [word("on"), dayInWords(on, language)],
    ...(rule === undefined
      ? []
      : [
          [
            word("rule"),
            say(attestWords.ruleSaid, language, {
              none: rule.none ? "yes" : "no",
              since: rule.since === undefined ? "none" : dayInWords(rule.since, language),
              reference: rule.reference ?? "none",
            }),
          ] as const,
        ]),
    ...(control === undefined ? [] : [[word("control"), control.says ?? word("controlNone")] as const]),
    ...(devices === undefined
      ? []
      : [[word("devices"), say(attestWords.devicesSaid, language, { n, shown, complete: devices.complete })] as const]),
    ...(exceptions === undefined ? [] : [[word("exceptions"), number(exceptions, language)] as const]),
    ...statements.map((one) => {
      const label = say(attestWords.found, language, { clause: one.clause, row: one.row ?? "none" });
      return [label, foundInWords(one, language)] as const;
    }),
    ...(unknown === undefined ? [] : [[word("unknown"), unknown] as const]),
  ];
};
