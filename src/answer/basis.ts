import type { Known } from "../deed/known.ts";
import type { Text } from "../language/language.ts";
import { perLanguage } from "../language/language.ts";
import { wordsIn } from "../language/say.ts";
import type { Value } from "../logic/condition.ts";
import { attributesOf } from "../logic/index.ts";
import { isDate, variableOf } from "../measure/attribute-names.ts";
import { choosable } from "../measure/chosen.ts";
import { claimsOf } from "../measure/claims.ts";
import type { Chosen, Clause, Measure, Time } from "../measure/measure.ts";
import { claimInWords, fieldInWords } from "../measure/prose/names.ts";
import { sentence as asSentence } from "../measure/prose/quote.ts";
import { timesOfClause } from "../measure/times-of.ts";
import { timesBehind } from "../measure/times-within.ts";
import type { Counts } from "../posture/posture.ts";
import type { Instant } from "../time/time.ts";
import type { AnswerBasis, AnswerOther } from "./answer.ts";
import { same } from "./said.ts";
import { basisWords } from "./words/basis.ts";

/** The question that a text or a contested date asks. */
export const asksOf = (variable: string, measure: Measure): Text => {
  if (variable.startsWith("text.")) return measure.texts.get(variable.slice("text.".length))?.ask ?? same(variable);
  return perLanguage((language) => asSentence(fieldInWords(variable, measure, language)).replace(/\.$/, ""));
};

/** What one value of it says. */
export const saysOf = (variable: string, value: Value, measure: Measure): Text => {
  if (value === true) return basisWords.yes;
  if (value === false) return basisWords.no;
  if (variable.startsWith("claim."))
    return perLanguage((language) => asSentence(claimInWords(variable, value, measure, language) ?? String(value)));
  if (isDate(variable)) return value === "before" ? basisWords.before : basisWords.after;
  const named = measure.texts.get(variable.slice("text.".length))?.names.get(String(value));
  return named === undefined ? same(String(value)) : perLanguage((language) => wordsIn(named, language));
};

/** The choice that stands: the last one recorded, else the file's own. */
const choiceOf = (
  variable: string,
  value: Value,
  measure: Measure,
  known: Known,
): Pick<Chosen, "why" | "by" | "on"> | undefined => {
  const recorded = known.choices.findLast(
    (choice) =>
      choice.measure === measure.id && variableOf(choice.variable) === variable && choice.value === String(value),
  );
  if (recorded !== undefined) {
    const capacity = recorded.by.capacity;
    return {
      why: recorded.why,
      by: recorded.by.body ?? (typeof capacity === "string" ? capacity : (capacity?.en ?? "—")),
      on: recorded.on,
    };
  }
  const own = variable.startsWith("text.")
    ? measure.texts.get(variable.slice("text.".length))?.chosen
    : claimsOf(measure).find(({ id }) => id === variable)?.chosen;
  return own?.value === String(value) ? own : undefined;
};

/** The texts and claims that a time hangs on, also through the instruments that it is counted from. */
const readIn = (time: Time, measure: Measure): readonly string[] =>
  timesBehind(time, measure).flatMap((one) =>
    one.kind === "contested" ? [one.id] : one.kind === "guarded" ? attributesOf(one.guard) : [],
  );

/** The texts and claims that a clause reads, in the order of the file, each with the values it may have as known then; two at least. */
export const readingsOf = (
  clause: Clause,
  measure: Measure,
  knownAt: Instant,
): readonly { readonly variable: string; readonly values: readonly Value[] }[] => {
  const own = measure.instruments.get(clause.by)?.dates.values() ?? [];
  const times = [...timesOfClause(clause, measure), ...own];
  const conditions = [
    clause.to,
    clause.where,
    clause.informs,
    clause.products,
    ...clause.outside.map(({ where }) => where),
    ...clause.actions.map(({ guard }) => guard),
  ];
  const read = new Set([
    ...conditions.flatMap((condition) => (condition === undefined ? [] : attributesOf(condition))),
    ...times.flatMap((time) => readIn(time, measure)),
  ]);
  return [...choosable(measure, knownAt)]
    .filter(([variable, values]) => read.has(variable) && values.length > 1)
    .map(([variable, values]) => ({ variable, values }));
};

/** One value of a text or claim. */
export interface Reading {
  readonly variable: string;
  readonly value: Value;
}

/** One way to read it, with what the answer becomes. */
export interface Alternative extends Reading {
  readonly verdicts: Counts;
  readonly everInBreach: number;
  readonly result: string;
  readonly text: Text;
}

/** The same answer again under every other value of what is chosen, and under each value of what is open. */
export const basisOf = (
  alternatives: readonly Alternative[],
  chosen: ReadonlyMap<string, Value>,
  base: Pick<Alternative, "verdicts" | "everInBreach" | "result">,
  measure: Measure,
  known: Known,
): readonly AnswerBasis[] => {
  const variables = [...new Set(alternatives.map(({ variable }) => variable))];
  const numbers = (one: Pick<Alternative, "verdicts" | "everInBreach" | "result">) =>
    JSON.stringify([one.result, one.everInBreach, Object.entries(one.verdicts).sort()]);
  return variables.map((variable) => {
    const value = chosen.get(variable);
    const choice = value === undefined ? undefined : choiceOf(variable, value, measure, known);
    const others = alternatives
      .filter((one) => one.variable === variable && one.value !== value)
      .map(
        (one): AnswerOther => ({
          value: String(one.value),
          says: saysOf(variable, one.value, measure),
          verdicts: one.verdicts,
          everInBreach: one.everInBreach,
          result: one.result,
          changes: numbers(one) !== numbers(base),
          text: one.text,
        }),
      );
    return {
      id: variable.replace(/^text\./, ""),
      asks: asksOf(variable, measure),
      chosen: value === undefined ? null : String(value),
      says: value === undefined ? null : saysOf(variable, value, measure),
      why: choice?.why ?? null,
      by: choice?.by ?? null,
      on: choice?.on ?? null,
      others,
    };
  });
};
