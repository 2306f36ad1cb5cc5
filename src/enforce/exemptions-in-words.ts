import type { By } from "../deed/deed.ts";
import { isBlanket } from "../deed/exemption.ts";
import type { Lack, Reviewed } from "../deed/exemption-review.ts";
import { exemptionStates, lackWords } from "../deed/words-exemption.ts";
import { dayInWords } from "../language/dates.ts";
import type { Language, Text } from "../language/language.ts";
import { list, number, say, wordsIn } from "../language/say.ts";
import { word } from "../language/words.ts";
import { grounds } from "../measure/measure.ts";
import { groundWords } from "../measure/prose/exception-words.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import { exemptionsWords } from "./words-exemptions.ts";

/** How a list of exemptions is said: in a language, with the names of bodies, on a day of the measure's zone. */
export interface Speaking {
  readonly language: Language;
  readonly name: (body: string) => string;
  readonly at: Instant;
  readonly zone: string;
}

/** The last day of an exemption: the last one on which it can hold, else its own. */
export const lastDayOf = ({ standing: { last, deed } }: Reviewed): Day | undefined => last ?? deed.until;

/** How many days are left after today until that day is over; 0: today is the last; undefined: it is over. */
export const daysLeft = (last: Day, at: Instant, zone: string): number | undefined => {
  const days = Math.round((Date.parse(`${last}T00:00Z`) - Date.parse(`${dayOf(at, zone)}T00:00Z`)) / 86_400_000);
  return days < 0 ? undefined : days;
};

/** What is lacking, in a sentence. */
export const lackInWords = ({ kind, of = [], day }: Lack, language: Language): string =>
  say(lackWords[kind], language, {
    n: of.length,
    of: list(of, language),
    day: day === undefined ? "none" : dayInWords(day, language),
  });

const whoInWords = ({ body, capacity }: By, { language, name }: Speaking): string => {
  const said = capacity === undefined ? undefined : wordsIn(capacity, language);
  if (body === undefined) return said ?? "—";
  return said === undefined ? name(body) : say(exemptionsWords.ofBody, language, { capacity: said, body: name(body) });
};

const coverInWords = ({ standing: { deed } }: Reviewed, { language }: Speaking): string => {
  const counted: readonly (readonly [Text, readonly string[]])[] = [
    [exemptionsWords.devices, deed.devices],
    [exemptionsWords.holders, deed.holders],
    [exemptionsWords.groups, deed.groups],
    [exemptionsWords.clients, deed.clients],
  ];
  const parts = [
    ...counted.flatMap(([text, { length: n }]) =>
      n === 0 ? [] : [say(text, language, { n, nShown: number(n, language) })],
    ),
    ...(deed.row === undefined ? [] : [say(exemptionsWords.row, language, { row: deed.row })]),
  ];
  const what = isBlanket(deed) ? say(exemptionsWords.everybody, language) : list(parts, language);
  return say(exemptionsWords.covers, language, { what });
};

const untilInWords = (reviewed: Reviewed, { language, at, zone }: Speaking): string => {
  const last = lastDayOf(reviewed);
  if (last === undefined) return say(exemptionsWords.noEnd, language);
  const holds = reviewed.standing.state === "valid" || reviewed.standing.state === "open";
  const left = (holds ? daysLeft(last, at, zone) : undefined) ?? -1;
  return say(exemptionsWords.until, language, {
    day: dayInWords(last, language),
    left,
    leftShown: number(left, language),
  });
};

/** A ground of the list in words; any other as it is written. */
const groundInWords = (ground: string, language: Language): string => {
  const known = grounds.find((one) => one === ground);
  return known === undefined ? ground : say(groundWords[known], language);
};

/** What an exemption says, sentence by sentence: its ground, who asked and who approved, what it covers and until when. */
export const exemptionDetails = (reviewed: Reviewed, speaking: Speaking): readonly string[] => {
  const { language } = speaking;
  const { deed, state, facts } = reviewed.standing;
  const { by, requester, requested, approver, ground, names, status, delegated } = deed;
  const day = requested === undefined ? "none" : dayInWords(requested, language);
  return [
    ...(ground === undefined
      ? []
      : [say(exemptionsWords.ground, language, { ground: groundInWords(ground, language) })]),
    ...(requester === undefined
      ? []
      : [say(exemptionsWords.requester, language, { by: whoInWords(requester, speaking), day })]),
    ...(approver === undefined || status === "refused"
      ? []
      : [
          say(exemptionsWords.approver, language, {
            by: whoInWords(approver, speaking),
            delegated: String(delegated),
          }),
        ]),
    ...(status === "refused" || status === "revoked"
      ? [say(exemptionsWords.ended, language, { by: whoInWords(by, speaking), status })]
      : []),
    coverInWords(reviewed, speaking),
    ...(names.length === 0
      ? []
      : [say(exemptionsWords.names, language, { n: names.length, names: list(names, language) })]),
    ...(status === "granted" ? [untilInWords(reviewed, speaking)] : []),
    ...(state === "open" && facts.length > 0
      ? [say(exemptionsWords.hangsOn, language, { of: list(facts, language) })]
      : []),
    ...(reviewed.clauseState === "in-force"
      ? []
      : [say(exemptionsWords.clauseOver, language, { state: clauseStateIn(reviewed, language) })]),
  ];
};

const clauseStateIn = ({ clauseState }: Reviewed, language: Language): string =>
  word("clauseState", clauseState, language);

/** One exemption in a line: which it is, from what, and what it comes to. */
export const exemptionHead = ({ measure, clauses, standing }: Reviewed, language: Language): string =>
  say(exemptionsWords.head, language, {
    exemption: standing.deed.id,
    measure,
    clauses: list(clauses, language),
    state: say(exemptionStates[standing.state], language),
  });
