import { dayInWords } from "../../language/dates.ts";
import { word } from "../../language/words.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import type { Clause } from "../measure.ts";
import type { Reading } from "../times.ts";
import { type State, type WindowCase, windows } from "../window.ts";
import { rowPhrase } from "./condition.ts";
import { coversNothing, unmarked } from "./marked.ts";
import { measureWords } from "./measure-words.ts";
import { asSentence, behindColon, type Phrase, refers, tell } from "./phrase.ts";
import type { TimeFrame } from "./time-phrases.ts";
import { rowOf } from "./times.ts";

/** The state of a clause on a day, in words: never a bare yes where readings differ. */
export interface StateWords<T = string> {
  readonly state: State | "open";
  readonly sentence: T;
  /** The states under the readings that are open, and under those that are not chosen. */
  readonly readings: readonly { readonly state: State; readonly sentence: T }[];
}

/** A reading without the variables on which the state does not hang, the rest standing as it is chosen. */
const needed = ({ reading, window: { state } }: WindowCase, cases: readonly WindowCase[], chosen: Reading): Reading => {
  const gives = (kept: Reading): boolean =>
    cases.every(
      (other) =>
        other.window.state === state ||
        [...other.reading].some(([variable, value]) => (kept.get(variable) ?? chosen.get(variable) ?? value) !== value),
    );
  const kept = new Map(reading);
  for (const [variable, value] of [...reading].reverse()) {
    kept.delete(variable);
    if (!gives(kept)) kept.set(variable, value);
  }
  return kept;
};

/** The state of a clause at an instant, under what is chosen, with every other reading that gives another state; none where it covers no case. */
export const statePhrases = (clause: Clause, at: Instant, frame: TimeFrame): StateWords<Phrase> => {
  const found = stateOf(clause, at, frame);
  const idle = [clause.products, clause.to, clause.where].some((of) => coversNothing(of, frame.chosen));
  if (!idle) return found;
  const day = refers("at", dayInWords(dayOf(at, frame.measure.zone), frame.language));
  return { ...found, sentence: tell(measureWords.noEffect, frame.language, { day }), readings: [] };
};

const stateOf = (clause: Clause, at: Instant, frame: TimeFrame): StateWords<Phrase> => {
  const { measure, knownAt, chosen, language, names } = frame;
  const path = `clauses.${clause.id}`;
  const main = windows(clause, at, { measure, knownAt, reading: chosen });
  const all = windows(clause, at, { measure, knownAt, reading: new Map() });
  const day = refers("at", dayInWords(dayOf(at, measure.zone), language));
  const states = [...new Set(main.map(({ window }) => window.state))];
  const [only] = states;
  const under = (one: WindowCase) => {
    const { state } = one.window;
    const row = rowPhrase(unmarked(rowOf(needed(one, all, chosen), chosen)), language, names);
    const said = tell(measureWords.stateUnder, language, {
      state: refers(path, word("clauseState", state, language)),
      reading: behindColon(row, language),
    });
    return { state, sentence: asSentence(said, language) };
  };
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
      sentence: tell(measureWords.stateOpen, language, { day }),
      readings: [...states.flatMap((state) => shortest(main, state)), ...others].map(under),
    };
  }
  // What has lapsed is remembered by its last day, not by the midnight after it.
  const turned = (instant: Instant): Instant => (only === "lapsed" ? instant - 1 : instant);
  const since = main.every(({ window }) => window.since === main[0]?.window.since) ? main[0]?.window.since : undefined;
  return {
    state: only,
    sentence: tell(measureWords.state, language, {
      day,
      state: refers(path, word("clauseState", only, language)),
      dated: since === undefined ? "no" : only === "lapsed" ? "last" : "yes",
      since: since === undefined ? day : refers(path, dayInWords(dayOf(turned(since), measure.zone), language)),
    }),
    readings: others.map(under),
  };
};
