import { type Followed, type NextReminder, nextReminders, reminderQuestion } from "../cascade/followed.ts";
import { distanceInWords, replyInWords, tellingDetailsInWords } from "../cascade/in-words.ts";
import { hasAnswered, isAwaited } from "../cascade/notice-state.ts";
import { type Plan, type Planned, planOf } from "../cascade/plan.ts";
import { deadlineInWords } from "../cascade/plan-in-words.ts";
import { loadRules } from "../cascade/remind/rules.ts";
import { followedWords, messageKindWords, noticeStateWords } from "../cascade/state-words.ts";
import { statusJson } from "../cascade/status-json.ts";
import { stateOf, type Telling } from "../cascade/told.ts";
import { cascadeWords } from "../cascade/words.ts";
import { dateOf, whenOf } from "../deed/moment.ts";
import { dayInWords, instantInWords } from "../language/dates.ts";
import { list, number, say, wordsIn } from "../language/say.ts";
import { word } from "../language/words.ts";
import { sized } from "../measure/sized.ts";
import { dayOf } from "../time/time.ts";
import type { Command, Exit, Io } from "./command.ts";
import { invalid, printJson, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { loadNotify, type Notify, notifyOptions } from "./notify-load.ts";
import {
  cut,
  few,
  headLines,
  indented,
  likeSteps,
  namingOf,
  part,
  type Speaking,
  stepLines,
  width,
} from "./notify-text.ts";

const deadlineLines = (plan: Plan, { question, among }: Notify, { io }: Speaking): readonly string[] => {
  const { language } = io;
  const { deadline } = question;
  if (deadline === undefined)
    return wrap(
      sayTo(io, cascadeWords.noDeadline, {
        n: among.length,
        among: list(
          among.map(({ measure, clause }) => `${measure.id}#${clause.id}`),
          language,
        ),
      }),
      width,
    );
  return deadlineInWords(plan, deadline, language).flatMap((sentence) => wrap(sentence, width));
};

const toIn = ({ to, alsoTo }: Telling, { io, naming }: Speaking): string => {
  const bodies =
    to.length > 2
      ? [sayTo(io, cascadeWords.bodies, { n: to.length, nShown: number(to.length, io.language) })]
      : to.map(naming.name);
  return list([...bodies, ...alsoTo.map((one) => wordsIn(one, io.language))], io.language);
};

const byIn = ({ by }: Telling, { io, naming }: Speaking): string =>
  by.body !== undefined ? naming.name(by.body) : by.capacity === undefined ? "—" : wordsIn(by.capacity, io.language);

const letterLines = (one: Telling, speaking: Speaking): readonly string[] => {
  const { io } = speaking;
  const { language } = io;
  // A campaign of a body that names nobody else is for its own people.
  const whom =
    one.kind === "awareness" && one.alsoTo.length === 0 && one.to.every((id) => id === one.by.body)
      ? ""
      : `, ${sayTo(io, cascadeWords.to, { names: toIn(one, speaking) })}`;
  return [
    ...indented(distanceInWords(one, language)),
    ...indented(`${byIn(one, speaking)}${whom} (${tellingDetailsInWords(one, language).join("; ")}) [${one.deed}]`, 6),
  ];
};

const answerLines = ({ told }: Planned, { question }: Notify, { io, naming }: Speaking): readonly string[] => {
  const { answer, deed, stated } = told.response;
  const date = deed === undefined ? undefined : dateOf(whenOf(deed, question.knownAt));
  const said = [
    ...(date === undefined
      ? []
      : [typeof date === "number" ? instantInWords(date, io.language) : dayInWords(date, io.language)]),
    sayTo(io, cascadeWords.basis, { basis: stated ? "stated" : "record" }),
    ...(deed?.organ === undefined ? [] : [wordsIn(deed.organ, io.language)]),
    ...(deed?.reference === undefined ? [] : [deed.reference]),
  ];
  return [
    ...indented(`${cut(naming.name(told.body), 36)} ${word("response", answer, io.language)} (${said.join("; ")})`),
    ...(deed?.reason === undefined
      ? []
      : indented(sayTo(io, cascadeWords.reason, { reason: wordsIn(deed.reason, io.language) }), 6)),
  ];
};

const bodyLines = (
  { told }: Planned,
  speaking: Speaking,
  followed: Followed,
  reminders: Reminders,
): readonly string[] => {
  const { io, naming } = speaking;
  const { language } = io;
  const states = followed.messagesOf(told.body).map(({ kind, state }) => {
    const what = sayTo(io, messageKindWords, { kind });
    return `${what} (${sayTo(io, noticeStateWords[state])})`;
  });
  const next = reminders.get(told.body);
  const passed = told.passedOn.map((one) => `${sayTo(io, cascadeWords.passedOn)}: ${distanceInWords(one, language)}`);
  const tellings = told.tellings.map((one) => {
    const details = tellingDetailsInWords(one, language, byIn(one, speaking));
    return `${distanceInWords(one, language)} (${details.join("; ")})`;
  });
  return [
    ...indented(
      `${cut(naming.name(told.body), 32)} ${cut(word("role", told.as, language), 16)} ${word("communication", stateOf(told), language)}`,
    ),
    ...[
      ...(tellings.length === 0 ? [sayTo(io, cascadeWords.nothingHeld)] : tellings),
      ...passed,
      ...(states.length === 0 ? [] : [sayTo(io, cascadeWords.messages, { states: list(states, language) })]),
      ...(next === undefined ? [] : [reminderIn(next, io)]),
    ].flatMap((line) => indented(line, 6)),
  ];
};

type Reminders = ReadonlyMap<string, NextReminder>;

const reminderIn = ({ due, day }: NextReminder, { language }: Io): string =>
  due
    ? say(followedWords.reminderDue, language)
    : say(followedWords.reminderOn, language, { day: dayInWords(day, language) });

/** Of which messages nobody knows whether they were taken, each with its Message-ID; and the answers that do not count, or not yet. */
const openLines = (plan: Plan, { followed }: Notify, speaking: Speaking): readonly string[] => {
  const { io, naming } = speaking;
  const { language } = io;
  const asked = new Set(plan.planned.map(({ told }) => told.body));
  const replies = plan.planned
    .flatMap(({ told }) => followed.repliesOf(told.body))
    .filter(({ state }) => state !== "live");
  return [
    ...part(
      followedWords.uncertainHead,
      followed.uncertain.filter(({ body }) => asked.has(body)),
      speaking,
      ({ id, body, since }) => indented(`${cut(naming.name(body), 32)} ${dayInWords(dayOf(since), language)}  ${id}`),
    ),
    ...part(followedWords.waitingHead, replies, speaking, (one) =>
      indented(`${cut(naming.name(one.answered.body), 32)} ${replyInWords(one, language)} [${one.id}]`),
    ),
  ];
};

const text = (plan: Plan, notify: Notify, speaking: Speaking, reminders: Reminders): string => {
  const { io } = speaking;
  const { language } = io;
  const answered = plan.planned.filter(({ told }) => hasAnswered(told));
  const awaited = plan.planned.filter(({ told }) => isAwaited(told));
  const [n, of] = [answered.length, awaited.length];
  const asks = plan.planned.some(({ addressee }) => addressee.as === "invited") || n > 0;
  return [
    ...headLines(plan, notify, speaking),
    ...deadlineLines(plan, notify, speaking),
    ...openLines(plan, notify, speaking),
    "",
    ...(plan.letters.length === 0
      ? wrap(sayTo(io, cascadeWords.noLetters), width)
      : [
          sayTo(io, cascadeWords.lettersHead),
          ...few(plan.letters, { ...speaking, all: true }, (one) => letterLines(one, speaking)),
        ]),
    ...(asks
      ? [
          "",
          sayTo(io, cascadeWords.answersHead, { nShown: number(n, language), ofShown: number(of, language) }),
          ...few(answered, speaking, (one) => answerLines(one, notify, speaking)),
          `  ${sayTo(io, cascadeWords.noAnswers, { n: of - n, nShown: number(of - n, language) })}`,
        ]
      : []),
    ...(plan.broken.length === 0
      ? []
      : [
          "",
          ...wrap(sayTo(io, cascadeWords.brokenHead, { nShown: number(plan.broken.length, language) }), width),
          ...few(likeSteps(plan.broken), speaking, (steps) => stepLines(steps, speaking)),
        ]),
    ...(plan.planned.length === 0 ? [] : ["", sayTo(io, cascadeWords.bodiesHead)]),
    ...few(plan.planned, speaking, (one) => bodyLines(one, speaking, notify.followed, reminders)),
    "",
  ].join("\n");
};

/** Of whom nobody knows whether a message reached them stands first; the others keep their order. */
const uncertainFirst = (plan: Plan, { messagesOf }: Followed): Plan => {
  const rank = ({ told }: Planned): number =>
    told.clauses.some(({ communication: { uncertain } }) => uncertain) ||
    messagesOf(told.body).some(({ state }) => state === "uncertain")
      ? 0
      : 1;
  return { ...plan, planned: plan.planned.toSorted((a, b) => rank(a) - rank(b)) };
};

/** Everybody told on record; a dispatch that came back and was not made good; or something that no record shows. */
const exitOf = ({ planned }: Plan): Exit => {
  const states = planned.map(({ told }) => stateOf(told));
  if (states.includes("bounced")) return 1;
  return states.some((state) => state === "owed" || state === "stated") ? 4 : 0;
};

/** `interdict notify status`: what the deeds say of each body, and the messages and replies beside them. 0 all told on record · 1 a dispatch came back · 4 no record shows it. */
export const command: Command = {
  name: "notify status",
  usage:
    "MEASURE [--at DAY] [--known-at INSTANT] [--against MEASURE#CLAUSE] [--fictional] [--body ID]… [--all] [--json]",
  summary: cascadeWords.statusSummary,
  options: notifyOptions,
  run: async (words, io) => {
    const loaded = await loadNotify(words, io, "notify status", { following: true });
    if (!loaded.ok) return invalid(loaded.problems, words, io);
    const { question, followed, at } = loaded.value;
    const { measure } = question;
    const rules = loadRules(io.data, measure.id, (id) => [measure, ...question.others].some((one) => one.id === id));
    if (!rules.ok) return invalid(rules.problems, words, io);
    const plan = sized(() => uncertainFirst(planOf(question), followed));
    if (!plan.ok) return invalid(plan.problems, words, io);
    const naming = await namingOf(loaded.value, io);
    if (!naming.ok) return invalid(naming.problems, words, io);
    const reminders = nextReminders(reminderQuestion(plan.value, followed, question, { rules: rules.value, now: at }));
    const speaking = { io, naming: naming.value, all: words.flag("all") };
    if (words.flag("json")) printJson(statusJson(plan.value, question, naming.value, { followed, reminders }), io);
    else io.out(text(plan.value, loaded.value, speaking, reminders));
    return exitOf(plan.value);
  },
};
