import { channelInWords } from "../deed/channel.ts";
import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { number, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { dayOf } from "../time/time.ts";
import { type Reply, replyStanding } from "./receipt/reply.ts";
import { followedWords, replyStateWords } from "./state-words.ts";
import type { Leg, Step } from "./step.ts";
import type { Telling } from "./told.ts";
import { cascadeWords } from "./words.ts";

/** On what a step rests. */
export const groundInWords = ({ ground }: Step | Leg, language: Language): string =>
  say(cascadeWords.ground, language, {
    ground: ground.kind,
    basis: ground.kind === "route" ? ground.basis : "none",
    clause: ground.kind === "clause" ? ground.clause : "",
  });

/** By which channel a step goes, on what it rests, what it carries and by when it is owed. */
export const stepDetailsInWords = (step: Step | Leg, language: Language): readonly string[] => {
  const { channel, clauses, by } = step;
  return [
    ...(channel === undefined ? [] : [channelInWords(channel, language)]),
    groundInWords(step, language),
    ...(clauses === undefined ? [] : [say(cascadeWords.carries, language, { clauses: clauses.join(", ") })]),
    by === null
      ? say(cascadeWords.noDay, language)
      : say(cascadeWords.owedBy, language, { day: dayInWords(by, language) }),
  ];
};

/** When somebody was told, as far as that is established. */
export const whenInWords = ({ on, notBefore, known }: Telling, language: Language): string =>
  on !== undefined
    ? dayInWords(on, language)
    : say(cascadeWords.undated, language, {
        after: notBefore === undefined ? "none" : dayInWords(notBefore, language),
        known: known === "" ? "—" : dayInWords(known, language),
      });

const daysInWords = (days: number, language: Language): string =>
  say(cascadeWords.days, language, {
    when: days === 0 ? "on" : days > 0 ? "after" : "before",
    n: Math.abs(days),
    nShown: number(Math.abs(days), language),
  });

/** The same, and how far from the deadline. */
export const distanceInWords = (telling: Telling, language: Language): string => {
  const when = whenInWords(telling, language);
  return telling.daysAfter === null ? when : `${when}, ${daysInWords(telling.daysAfter, language)}`;
};

/** What a telling is, by whom where that is to be said, over which channel, where it stands unless it simply left, and on what it rests. */
export const tellingDetailsInWords = (
  { kind, channel, state, basis }: Telling,
  language: Language,
  by?: string,
): readonly string[] => [
  word("deed", kind, language),
  ...(by === undefined ? [] : [by]),
  ...(channel === undefined ? [] : [channelInWords(channel, language)]),
  ...(state === undefined || state === "sent" ? [] : [say(cascadeWords.dispatchState, language, { state })]),
  say(cascadeWords.basis, language, { basis }),
];

/** A reply that came through a link, in one line: what was said, when, and where it stands. */
export const replyInWords = (reply: Reply, language: Language): string =>
  say(followedWords.replyLine, language, {
    answer: repliedInWords(reply, language),
    day: dayInWords(dayOf(reply.at), language),
    state: say(replyStateWords, language, { state: replyStanding(reply) }),
  });

/** What a reply says: an answer, or an attestation. */
export const repliedInWords = ({ answered: { answer } }: Reply, language: Language): string =>
  answer === "attestation" ? say(followedWords.attestation, language) : word("response", answer, language);
