import { distanceInWords, replyInWords, stepDetailsInWords, tellingDetailsInWords } from "../../cascade/in-words.ts";
import { stepJson } from "../../cascade/json.ts";
import { noticeState } from "../../cascade/notice-state.ts";
import { followedWords, noticeStateWords } from "../../cascade/state-words.ts";
import { toldJson } from "../../cascade/status-json.ts";
import { type Leg, partyKey, type Step } from "../../cascade/step.ts";
import { stateOf, type Telling } from "../../cascade/told.ts";
import { cascadeWords } from "../../cascade/words.ts";
import type { Deed } from "../../deed/deed.ts";
import { dayInWords } from "../../language/dates.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { namingOf } from "../cascade/gather.ts";
import { messagesTable } from "../cascade/open.ts";
import { partiesShown, partyShown } from "../cascade/words-of.ts";
import { type Html, html, nothing } from "../html.ts";
import { together } from "../joined.ts";
import { doneInWords, sourceHtml } from "../stand/deeds.ts";
import { tableHtml } from "../table.ts";
import { bodyCascadeWords as words } from "../words/body-cascade.ts";
import type { Part, Withdrawn } from "./cascade.ts";

type Answer = Extract<Deed, { kind: "response" }>;

/** A step, a letter or an answer with what is known of it. */
const withDetails = (text: string, details: readonly string[], { language }: Ask): string =>
  `${text} (${together(details, language)})`;

const stepDetails = (step: Step | Leg, broken: boolean, { language }: Ask): readonly string[] => [
  ...stepDetailsInWords(step, language),
  ...(broken ? [`✗ ${say(words.broken, language)}`] : []),
];

const items = (lines: readonly (Html | string)[]): Html =>
  lines.length === 1 ? html`${lines[0] ?? ""}` : html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>`;

const toldBy = ({ planned, cascade: { plan, question } }: Part, ask: Ask): readonly string[] =>
  [...(planned?.steps ?? []), ...(planned?.adrift ?? [])].map((step) =>
    withDetails(
      partyShown(step.from, question.at, ask),
      stepDetails(
        step,
        plan.broken.some((one) => one === step),
        ask,
      ),
      ask,
    ),
  );

/** Its own steps: those alike are said together. */
const passesOn = ({ onward, cascade: { plan, question } }: Part, ask: Ask): readonly string[] => {
  const broken = new Set<Step | Leg>(plan.broken);
  const alike = Map.groupBy(onward, (step) =>
    JSON.stringify([step.channel, step.ground, step.clauses, step.by, broken.has(step)]),
  );
  return [...alike.values()].flatMap((steps) => {
    const [first] = steps;
    const ends = [...new Map(steps.map((step) => [partyKey(step.to), step.to])).values()];
    return first === undefined
      ? []
      : [withDetails(partiesShown(ends, question.at, ask), stepDetails(first, broken.has(first), ask), ask)];
  });
};

const tellingHtml = (one: Telling, { cascade: { question } }: Part, ask: Ask): Html => {
  const { language } = ask;
  const by =
    one.by.body !== undefined
      ? partyShown({ body: one.by.body }, question.at, ask)
      : one.by.capacity === undefined
        ? "—"
        : wordsIn(one.by.capacity, language);
  const line = withDetails(distanceInWords(one, language), tellingDetailsInWords(one, language, by), ask);
  return one.source === undefined ? html`${line}` : html`${line} ${sourceHtml(one, ask)}`;
};

const answerLine = (deed: Answer, knownAt: number, ask: Ask): string => {
  const { language } = ask;
  const said = withDetails(
    word("response", deed.answer, language),
    [
      doneInWords(deed, knownAt, ask),
      say(cascadeWords.basis, language, { basis: deed.basis }),
      ...(deed.organ === undefined ? [] : [wordsIn(deed.organ, language)]),
      ...(deed.reference === undefined ? [] : [deed.reference]),
    ],
    ask,
  );
  return deed.reason === undefined
    ? said
    : `${said}. ${say(cascadeWords.reason, language, { reason: wordsIn(deed.reason, language) })}`;
};

const withdrawnLine = ({ deed, by }: Withdrawn, knownAt: number, ask: Ask): string =>
  together(
    [
      answerLine(deed, knownAt, ask),
      ...by.map(({ why, on }) =>
        say(words.withdrawn, ask.language, {
          day: on === undefined ? "none" : dayInWords(on, ask.language),
          why: wordsIn(why, ask.language),
        }),
      ),
    ],
    ask.language,
  );

const answers = ({ told, cascade: { question, followed } }: Part, body: string, ask: Ask): readonly string[] => {
  const { language } = ask;
  const standing = told?.response.deed;
  const waiting = followed.repliesOf(body).filter(({ state }) => state !== "live");
  return [
    ...(standing === undefined
      ? [word("response", told?.response.answer ?? "none", language)]
      : [answerLine(standing, question.knownAt, ask)]),
    ...waiting.map((one) => replyInWords(one, language)),
  ];
};

const line = (key: keyof typeof words, lines: readonly (Html | string)[], { language }: Ask): Html =>
  lines.length === 0 ? nothing : html`<dt>${say(words[key], language)}</dt><dd>${items(lines)}</dd>`;

/** One measure as it concerns a body, from its being told to what it answered. */
export const partHtml = (part: Part, body: string, view: View, ask: Ask): Html => {
  const { language } = ask;
  const { measure, planned, told, cascade, isAuthority, withdrawn, own } = part;
  const { followed, reminders, question } = cascade;
  const messages = followed.messagesOf(body);
  const next = reminders?.get(body);
  const link = (path: string, text: string): Html => html`<a href="${to(ask, path, parametersOf(view))}">${text}</a>`;
  const nothingSaid = told !== undefined && told.tellings.length === 0;
  return html`<h3>${link(`/measures/${measure.id}/cascade`, wordsIn(measure.title, language))}</h3>
<dl class="facts">
${line("role", [isAuthority ? say(words.isAuthority, language, { nShown: number(cascade.plan.planned.length, language) }) : planned === undefined ? say(part.onward.length > 0 ? words.isHand : words.notAddressed, language) : word("role", planned.addressee.as, language)], ask)}
${line("by", planned === undefined || planned.addressee.by === null ? [] : [dayInWords(planned.addressee.by, language)], ask)}
${line("toldBy", toldBy(part, ask), ask)}
${line("state", told === undefined ? [] : [together([word("communication", stateOf(told), language), ...(messages.length === 0 ? [] : [say(noticeStateWords[noticeState(told, messages)], language)])], language)], ask)}
${line("told", nothingSaid ? [say(cascadeWords.nothingHeld, language)] : (told?.tellings ?? []).map((one) => tellingHtml(one, part, ask)), ask)}
${line("passesOn", passesOn(part, ask), ask)}
${line(
  "passedOn",
  (told?.passedOn ?? []).map((one) => tellingHtml(one, part, ask)),
  ask,
)}
${line("answer", told === undefined ? [] : answers(part, body, ask), ask)}
${line(
  "withdrawnHead",
  withdrawn.map((one) => withdrawnLine(one, question.knownAt, ask)),
  ask,
)}
${line(
  "own",
  own.map((one) => link(`/measures/${one.id}`, wordsIn(one.title, language))),
  ask,
)}
${line("reminder", next === undefined ? [] : [next.due ? say(followedWords.reminderDue, language) : dayInWords(next.day, language)], ask)}
${line("calendar", [html`<a href="${to(ask, `/bodies/${body}/calendar.ics`, { ...parametersOf(view), measure: measure.id })}">iCalendar</a>`], ask)}
</dl>
${messages.length === 0 ? nothing : tableHtml(messagesTable(messages, `messages-${measure.id.replaceAll("/", "-")}`, ask), language)}`;
};

/** The same for programs. */
export const partJson = (part: Part, view: View, ask: Ask) => {
  const { measure, planned, told, cascade, isAuthority, onward, withdrawn, own } = part;
  const naming = namingOf(ask, view.at.at, view.knownAt.at);
  const { followed, reminders = null } = cascade;
  return {
    measure: measure.id,
    authority: isAuthority,
    by: planned?.addressee.by ?? null,
    steps: [...(planned?.steps ?? []), ...(planned?.adrift ?? [])].map((step) => stepJson(step, naming)),
    onward: onward.map((step) => stepJson(step, naming)),
    status: told === undefined ? null : toldJson(told, naming, { followed, reminders }),
    withdrawn: withdrawn.map(({ deed, by }) => ({
      deed: deed.id,
      answer: deed.answer,
      retractions: by.map(({ id, on, why }) => ({ id, on: on ?? null, why: wordsIn(why, ask.language) })),
    })),
    own: own.map(({ id }) => id),
  };
};
