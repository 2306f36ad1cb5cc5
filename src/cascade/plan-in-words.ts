import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { list, number, say } from "../language/say.ts";
import { capacityCounted } from "./counted.ts";
import type { Deadline } from "./deadline.ts";
import type { Plan } from "./plan.ts";
import { cascadeWords } from "./words.ts";

/** How many a measure concerns, and in which quality. */
export const addresseesInWords = ({ planned }: Plan, language: Language): string => {
  const n = planned.length;
  const parts = [...Map.groupBy(planned, ({ addressee }) => addressee.as)].map(([as, found]) =>
    capacityCounted(as, found.length, language),
  );
  return say(cascadeWords.addressees, language, { n, nShown: number(n, language), parts: list(parts, language) });
};

/** Of how many no record of a dispatch is held. */
export const unrecordedInWords = ({ planned }: Plan, language: Language): string => {
  const n = planned.filter(({ told }) => !told.dispatchHeld).length;
  const held = n === planned.length ? "none" : n === 0 ? "all" : "some";
  return say(cascadeWords.noRecord, language, { held, nShown: number(n, language) });
};

/** From which day the days of letters are counted, how many of the bodies are not under it, and of how many that is not established: a sentence each. */
export const deadlineInWords = ({ planned }: Plan, deadline: Deadline, language: Language): readonly string[] => {
  const { measure, clause, day, from } = deadline;
  const of = planned.length;
  const unknown = planned.filter(({ told }) => told.underDeadline === "unknown").length;
  const free = planned.filter(({ told }) => told.underDeadline !== "bound").length - unknown;
  const shown = (n: number): string => number(n, language);
  const counted = { all: free === of ? "yes" : "no", n: free, nShown: shown(free), ofShown: shown(of) };
  return [
    say(cascadeWords.deadline, language, {
      from,
      day: dayInWords(day, language),
      clause: `${measure.id}#${clause.id}`,
    }),
    ...(free === 0 ? [] : [say(cascadeWords.notUnder, language, counted)]),
    ...(unknown === 0 ? [] : [say(cascadeWords.underUnknown, language, { n: unknown, nShown: shown(unknown) })]),
  ];
};
