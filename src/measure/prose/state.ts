import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import type { Clause, Measure } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import { type State, type WindowCase, windows } from "../window.ts";
import { type Names, rowInWords } from "./condition.ts";
import { measureWords } from "./measure-words.ts";
import { afterColon, sentence } from "./quote.ts";
import { rowOf } from "./times.ts";

/** The state of a clause on a day, in words: never a bare yes where readings differ. */
export interface StateWords {
  readonly state: State | "open";
  readonly sentence: string;
  /** The states under the readings that are open, and under those that are not chosen. */
  readonly readings: readonly { readonly state: State; readonly sentence: string }[];
}

export interface StateFrame {
  readonly names: Names;
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** The state of a clause at an instant, under what is chosen, with every other reading that gives another state. */
export const stateInWords = (
  clause: Clause,
  measure: Measure,
  language: Language,
  { names, at, knownAt }: StateFrame,
): StateWords => {
  const chosen = chosenIn(measure, knownAt, new Map());
  const main = windows(clause, at, { measure, knownAt, reading: chosen });
  const all = windows(clause, at, { measure, knownAt, reading: new Map() });
  const day = dayInWords(dayOf(at, measure.zone), language);
  const states = [...new Set(main.map(({ window }) => window.state))];
  const [only] = states;
  const under = ({ reading, window: { state } }: WindowCase) => ({
    state,
    sentence: sentence(
      say(measureWords.stateUnder, language, {
        state: word("clauseState", state, language),
        reading: afterColon(rowInWords(rowOf(reading, chosen), language, names), language),
      }),
    ),
  });
  const shortest = (found: readonly WindowCase[], state: State): readonly WindowCase[] =>
    found
      .filter(({ window }) => window.state === state)
      .sort((a, b) => rowOf(a.reading, chosen).tests.length - rowOf(b.reading, chosen).tests.length)
      .slice(0, 1);
  const others = [...new Set(all.map(({ window }) => window.state))]
    .filter((state) => !states.includes(state))
    .flatMap((state) => shortest(all, state));
  if (only === undefined || states.length > 1) {
    return {
      state: "open",
      sentence: say(measureWords.stateOpen, language, { day }),
      readings: [...states.flatMap((state) => shortest(main, state)), ...others].map(under),
    };
  }
  const since = main.every(({ window }) => window.since === main[0]?.window.since) ? main[0]?.window.since : undefined;
  return {
    state: only,
    sentence: say(measureWords.state, language, {
      day,
      state: word("clauseState", only, language),
      since: since === undefined ? "none" : dayInWords(dayOf(since, measure.zone), language),
    }),
    readings: others.map(under),
  };
};
