import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import { bodyAt } from "../../register/register.ts";
import { type Ask, parameterOf } from "../ask.ts";
import { answerPage } from "../may-i/answer.ts";
import { askedOf, inquiryOf } from "../may-i/inquiry.ts";
import { questionPage } from "../may-i/question.ts";
import { startOf } from "../may-i/start.ts";
import { type Outcome, refuse } from "../page.ts";

/** "May I?": who and what, then one fact a page, then the ruling. The address carries everything; nothing is kept. */
export const mayIPage = (ask: Ask): Outcome => {
  const read = inquiryOf(ask);
  if (!read.ok) return refuse(400, ...read.problems);
  const inquiry = read.value;
  const { body, at, knownAt } = inquiry;
  if (body === undefined || bodyAt(ask.site.register, body, at.at, knownAt.at) === undefined)
    return startOf(inquiry, ask);
  const asked = askedOf(ask, inquiry);
  if (!asked.ok) return refuse(400, ...asked.problems);
  const { question, next } = asked.value;
  const again = parameterOf(ask, "change");
  const before = again === undefined ? undefined : inquiry.answers.get(again);
  const fact = again === undefined ? undefined : vocabulary.get(again);
  if (fact !== undefined && before !== undefined) {
    const { id, values } = fact;
    return questionPage(
      { kind: "question", attribute: id, values, left: 1, best: true },
      inquiry,
      question.measures,
      String(before),
      ask,
    );
  }
  return next.kind === "question"
    ? questionPage(next, inquiry, question.measures, undefined, ask)
    : answerPage(next.ruling, question, inquiry, ask);
};
