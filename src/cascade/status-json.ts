import { writeInstant } from "../time/time.ts";
import type { AddresseeQuestion } from "./addressee.ts";
import type { Deadline } from "./deadline.ts";
import type { Followed, NextReminder } from "./followed.ts";
import {
  communicationJson,
  counted,
  deadlineJson,
  headJson,
  moment,
  type Naming,
  stepJson,
  tellingJson,
  wordsJson,
} from "./json.ts";
import { noticeState } from "./notice-state.ts";
import type { Plan } from "./plan.ts";
import type { Reply } from "./receipt/reply.ts";
import { stateOf, type Told } from "./told.ts";

/** What stands beside the deeds: messages, replies, and who is reminded next; null where the rules of reminders cannot be read. */
export interface Beside {
  readonly followed: Followed;
  readonly reminders: ReadonlyMap<string, NextReminder> | null;
}

const responseJson = ({ response }: Told, naming: Naming) => ({
  answer: response.answer,
  at: moment(response.at),
  stated: response.stated,
  organ: wordsJson(response.deed?.organ, naming),
  reference: response.deed?.reference ?? null,
  reason: wordsJson(response.deed?.reason, naming),
  says: wordsJson(response.deed?.says, naming),
  deeds: response.deeds,
});

/** Of a reply only that there is one and where it stands: what it says is a deed once it is confirmed. */
const replyJson = ({ id, state, at, asked, answered }: Reply) => ({
  id,
  state,
  answer: answered.answer,
  since: writeInstant(at),
  asked,
});

/** What one body was told, what it passed on and answered, and which messages went to it. */
export const toldJson = (told: Told, naming: Naming, { followed, reminders }: Beside) => {
  const messages = followed.messagesOf(told.body);
  return {
    body: told.body,
    name: naming.name(told.body),
    as: told.as,
    told: stateOf(told),
    notice: noticeState(told, messages),
    dispatchHeld: told.dispatchHeld,
    underDeadline: told.underDeadline ?? null,
    clauses: told.clauses.map(({ clause, role, communication }) => ({
      clause,
      role,
      ...communicationJson(communication),
    })),
    tellings: told.tellings.map((one) => tellingJson(one, naming)),
    passedOn: told.passedOn.map((one) => tellingJson(one, naming)),
    response: responseJson(told, naming),
    replies: followed.repliesOf(told.body).map(replyJson),
    messages: messages.map(({ id, kind, state, since, attempts }) => ({
      id,
      kind,
      state,
      since: writeInstant(since),
      attempts,
    })),
    reminder: reminders?.get(told.body) ?? null,
  };
};

/** The contract of `interdict notify status --json`. */
export const statusJson = (
  plan: Plan,
  question: AddresseeQuestion & { readonly deadline?: Deadline },
  naming: Naming,
  beside: Beside,
) => ({
  ...headJson(plan, question),
  deadline: deadlineJson(question.deadline),
  underDeadline:
    question.deadline === undefined ? null : counted(plan.planned.flatMap(({ told }) => told.underDeadline ?? [])),
  answers: counted(plan.planned.map(({ told }) => told.response.answer)),
  notices: counted(plan.planned.map(({ told }) => noticeState(told, beside.followed.messagesOf(told.body)))),
  uncertain: beside.followed.uncertain.map(({ id, body, kind, since, attempts }) => ({
    id,
    body,
    kind,
    since: writeInstant(since),
    attempts: attempts.map(({ n, at, outcome }) => ({ n, at: writeInstant(at), outcome: outcome ?? null })),
  })),
  letters: plan.letters.map((one) => tellingJson(one, naming)),
  broken: plan.broken.map((step) => stepJson(step, naming)),
  bodies: plan.planned.map(({ told }) => toldJson(told, naming, beside)),
});
