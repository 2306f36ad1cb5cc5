import type { Condition, Facts, Row, Space, Value } from "./condition.ts";
import { attributesOf, test } from "./condition.ts";
import type { Verdict3 } from "./evaluate.ts";

/**
 * The specification of exact logic, written to be read: it lists every completion and compares. Everything else in this
 * folder is held to it by property tests, and is only faster.
 */

/** A state gives every attribute of the domain a value. */
export type State = ReadonlyMap<string, Value>;

export const rowHolds = (row: Row, state: State): boolean =>
  row.tests.every((one) => one.values.some((value) => state.get(one.attribute) === value));

export const holds = (condition: Condition, state: State): boolean =>
  condition.rows.some((row) => rowHolds(row, state));

/** Every state that agrees with the facts and that no never row forbids. */
export const completions = (facts: Facts, space: Space): readonly State[] => {
  let states: readonly State[] = [new Map()];
  for (const [attribute, values] of space.domain) {
    const known = facts.get(attribute);
    const choices = known === undefined ? values : [known];
    states = states.flatMap((state) => choices.map((value) => new Map([...state, [attribute, value]])));
  }
  return states.filter((state) => !space.never.some((row) => rowHolds(row, state)));
};

/** All sub-lists, the shortest first, and of the same length those with earlier members first. */
export const sublists = <T>(items: readonly T[]): readonly (readonly T[])[] => {
  const ofLength = (length: number, from: readonly T[]): readonly (readonly T[])[] =>
    length === 0
      ? [[]]
      : from.flatMap((item, at) => ofLength(length - 1, from.slice(at + 1)).map((rest) => [item, ...rest]));
  return [...items, undefined].flatMap((_, length) => ofLength(length, items));
};

/** The smallest set of attributes such that states equal on it have the same answer; of several, the first. */
export const settling = <T>(
  states: readonly State[],
  attributes: readonly string[],
  answer: (state: State) => T,
): readonly string[] | undefined =>
  sublists(attributes).find((chosen) => {
    const answers = new Map<string, T>();
    return states.every((state) => {
      const part = JSON.stringify(chosen.map((attribute) => state.get(attribute)));
      if (!answers.has(part)) answers.set(part, answer(state));
      return answers.get(part) === answer(state);
    });
  });

/** The attributes for which two of the states differ in nothing else and yet in the answer. */
export const dependsOn = <T>(
  states: readonly State[],
  attributes: readonly string[],
  answer: (state: State) => T,
): readonly string[] =>
  attributes.filter((attribute) => {
    const others = attributes.filter((other) => other !== attribute);
    return states.some((one) =>
      states.some((two) => others.every((other) => one.get(other) === two.get(other)) && answer(one) !== answer(two)),
    );
  });

/** What `evaluate` must give for facts that have a completion. */
export const verdict = (condition: Condition, space: Space, facts: Facts): Verdict3 => {
  const states = completions(facts, space);
  const answer = (state: State): boolean => holds(condition, state);
  const answers = new Set(states.map(answer));
  const [value] = answers;
  if (answers.size > 1 || value === undefined) {
    const named = new Set(attributesOf(condition));
    const unknown = [...space.domain.keys()].filter((attribute) => named.has(attribute) && !facts.has(attribute));
    return { value: undefined, asks: settling(states, unknown, answer) ?? [] };
  }
  const known = [...space.domain.keys()].flatMap((attribute) => {
    const fact = facts.get(attribute);
    return fact === undefined ? [] : [{ attribute, fact }];
  });
  const enough = sublists(known).find((part) =>
    completions(new Map(part.map(({ attribute, fact }) => [attribute, fact])), space).every(
      (state) => answer(state) === value,
    ),
  );
  const because = (enough ?? []).map(({ attribute, fact }) => test(attribute, [fact]));
  const row = condition.rows.find((one) => one.name !== undefined && states.every((state) => rowHolds(one, state)));
  return row?.name === undefined ? { value, because } : { value, because, row: row.name };
};
