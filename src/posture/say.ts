import { dayInWords, instantInWords } from "../language/dates.ts";
import type { Language, Text } from "../language/language.ts";
import { type Arguments, list, number, say, wordsIn } from "../language/say.ts";
import { word } from "../language/words.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import { dayOf, type Instant, isDay } from "../time/time.ts";
import { tokensOf } from "./counts.ts";
import type { BodyPosture, ClausePosture, Reason, SentenceToken, VerdictToken } from "./posture.ts";
import { flipWords } from "./words-flips.ts";
import { reasonWords } from "./words-reasons.ts";
import { alsoCounted, dutyWords, hiddenWords, sentenceWords } from "./words-sentences.ts";

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** An argument as people read it: days and instants in words. */
const shown = (value: string | number | boolean, language: Language): string | number | boolean => {
  if (typeof value !== "string") return value;
  if (isDay(value)) return dayInWords(value, language);
  return instantForm.test(value) ? instantInWords(Date.parse(value), language) : value;
};

/** Numbers as they are written, beside the numbers that choose a plural. */
const withShown = (args: Arguments, language: Language): Arguments =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      typeof value === "number"
        ? [
            [name, value],
            [`${name}Shown`, number(value, language)],
          ]
        : [[name, shown(value, language)]],
    ),
  );

/** What a question is about, in words: an attribute's meaning, else its id in quotation marks of nobody's language. */
const asked = (id: string, language: Language): string => {
  const attribute = vocabulary.get(id);
  if (attribute === undefined) return id;
  const meaning = say(attribute.meaning, language);
  return meaning.slice(0, 1).toLowerCase() + meaning.slice(1);
};

/** Several ids that an argument carries, in words; `none` where there is none, for a sentence to choose its form by. */
const several = (ids: unknown, language: Language, one: (id: string) => string): string => {
  const all = typeof ids === "string" ? ids.split(" ").filter((id) => id !== "") : [];
  return all.length === 0 ? "none" : list(all.map(one), language);
};

/** The counts that each sentence says itself. */
const said: Readonly<Record<SentenceToken, readonly VerdictToken[]>> = {
  R0: [],
  R1: [],
  R2: ["not-in-force"],
  R3: [],
  R4: ["breach"],
  R5: ["compliant", "remedied", "exempt"],
  R6: ["exempt"],
  R7: ["due"],
  R8: ["compliant"],
  R8a: ["attested"],
  R8b: ["undetermined"],
  R8c: ["stale"],
  R9: ["unobservable"],
};

/** The result sentence of a body in words, followed by the counts that it does not say. */
export const sentenceInWords = (
  body: BodyPosture,
  clause: ClausePosture,
  at: Instant,
  name: string,
  language: Language,
): string => {
  const { token, args } = body.sentence;
  const because = body.reach.because?.because;
  const words = (clause.channel === "duty" ? dutyWords[token] : undefined) ?? sentenceWords[token];
  const text = say(words, language, {
    ...withShown(args, language),
    body: name,
    day: dayInWords(dayOf(at), language),
    reason: because === undefined ? "none" : wordsIn(because, language),
    asks: several(args["asks"], language, (id) => asked(id, language)),
    depends: several(args["depends"], language, (id) => (vocabulary.has(id) ? asked(id, language) : `“${id}”`)),
    why: several(args["why"], language, (id) =>
      id in hiddenWords ? say(hiddenWords[id as keyof typeof hiddenWords], language) : id,
    ),
    answer: word("response", String(args["answer"] ?? "none"), language),
    state: word("clauseState", String(args["state"] ?? "open"), language),
    on: args["on"] === undefined || args["on"] === "" ? "none" : shown(args["on"], language),
    by: args["by"] === undefined || args["by"] === "" ? "none" : shown(args["by"], language),
    before: args["before"] === undefined || args["before"] === "" ? "none" : shown(args["before"], language),
  });
  const rest = tokensOf(clause)
    .filter((one) => one !== "not-covered" && !said[token].includes(one) && body.verdicts[one] > 0)
    .map((one) => `${number(body.verdicts[one], language)} ${word("verdict", one, language)}`);
  if (clause.channel === "duty") return text;
  return rest.length === 0 ? text : `${text} ${say(alsoCounted, language, { counts: rest.join("; ") })}`;
};

const texts: Readonly<Record<string, Text>> = { ...reasonWords, ...flipWords };

/** A reason or a flip in words; `productName` gives the name of a product. */
export const reasonInWords = (reason: Reason, language: Language, productName: (id: string) => string): string => {
  const text = texts[reason.key];
  if (text === undefined) throw new Error(`no words for the reason ${reason.key}`);
  const args = Object.fromEntries(
    Object.entries(reason.args).map(([name, value]) => [name, value === "" ? "none" : shown(value, language)]),
  );
  const { product, state, id } = reason.args;
  return say(text, language, {
    ...args,
    ...(typeof product === "string" ? { product: productName(product) } : {}),
    ...(typeof state === "string" ? { state: word("clauseState", state, language) } : {}),
    ...(typeof id === "string" ? { id: reason.key === "flip-fact" ? asked(id, language) : id } : {}),
  });
};
