import type { Response } from "../deed/deed.ts";
import { dayInWords } from "../language/dates.ts";
import { say, wordsIn } from "../language/say.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Clause, Measure, Words } from "../measure/measure.ts";
import type { Result } from "../problem/problem.ts";
import { officialLanguagesOf } from "../register/facts.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import { type Adoption, adoptionOf } from "./adoption.ts";
import { adoptionWords } from "./adoption-words.ts";
import type { HeldNotice } from "./receipt/held-notice.ts";
import type { Choices } from "./receipt/model-choice.ts";
import type { Reply } from "./receipt/reply.ts";
import { organIn, responseId } from "./receipt/written.ts";

/** A decision of its own that a body answered with, by whatever way. */
export interface Decision {
  /** Of the response on record. */
  readonly id: string;
  readonly answer: "adopted" | "partly";
  readonly organ?: Words;
  readonly decided: Day;
  readonly reference?: string;
}

export interface OfAnswer {
  readonly measure: Measure;
  readonly clauses: readonly Clause[];
  readonly body: string;
  readonly decision: Decision;
  /** In what it differs from the model, as the body or whoever enters it says. */
  readonly choices: Choices;
  readonly on: Day;
  readonly around: Surroundings;
  readonly now: Instant;
}

/** The clauses of a measure that have a model to adopt: all, or those of these ids. */
export const modelClauses = ({ clauses }: Measure, ids?: readonly string[]): readonly Clause[] =>
  clauses.filter(({ id, model }) => model.length > 0 && (ids === undefined || ids.includes(id)));

/** A response on record that speaks of a decision on a day; undefined where it does not. */
export const decisionIn = (response: Response | undefined): Decision | undefined => {
  if (response === undefined || response.at.kind !== "day") return undefined;
  const { id, answer, organ, reference, at } = response;
  if (answer !== "adopted" && answer !== "partly") return undefined;
  return {
    id,
    answer,
    decided: at.day,
    ...(organ === undefined ? {} : { organ }),
    ...(reference === undefined ? {} : { reference }),
  };
};

/** The measure that an answer makes, in the first official language of its body. Problems: those of `adoptionOf`. */
export const adoptionOfAnswer = (of: OfAnswer): Result<Adoption> => {
  const { measure, clauses, body, decision, choices, on, around, now } = of;
  const { id, answer, decided, reference = id } = decision;
  const language = officialLanguagesOf(around.register, body, decided)[0] ?? "fr";
  const organ = decision.organ === undefined ? "" : wordsIn(decision.organ, language);
  return adoptionOf({
    measure,
    clauses,
    body,
    adopted: {
      ...choices,
      organ: organ === "" ? "none" : organ,
      decided,
      reference,
      extent: answer === "adopted" ? "whole" : "part",
    },
    title: say(adoptionWords.title, language, { reference, day: dayInWords(decided, language) }),
    language,
    by: id,
    on,
    at: now,
    knownAt: now,
    around,
  });
};

/** What a reply says of a decision; undefined where it speaks of none. */
export const decisionOfReply = ({ id, answered }: Reply): Decision | undefined => {
  if (answered.answer !== "adopted" && answered.answer !== "partly") return undefined;
  const { answer, organ, on, reference } = answered;
  if (organ === undefined || on === undefined || reference === undefined) return undefined;
  return { id: responseId(id), answer, organ: organIn(organ), decided: on, reference };
};

/** In what it says that its decision differs from the model; nothing, where it was not asked. */
export const choicesOfReply = ({ answered }: Reply): Choices =>
  answered.answer === "adopted" || answered.answer === "partly" ? (answered.model ?? {}) : {};

/** The measure that a reply makes; undefined where it makes none. The same reply makes the same bytes, on whatever day. */
export const adoptionOfReply = (
  reply: Reply,
  notice: HeldNotice,
  { measure, around, now }: Pick<OfAnswer, "measure" | "around" | "now">,
): Result<Adoption> | undefined => {
  const decision = decisionOfReply(reply);
  const clauses = modelClauses(measure, notice.clauses);
  if (decision === undefined || clauses.length === 0) return undefined;
  const { body } = reply.answered;
  const choices = choicesOfReply(reply);
  return adoptionOfAnswer({ measure, clauses, body, decision, choices, on: dayOf(reply.at), around, now });
};
