import { dayInWords } from "../../language/dates.ts";
import { list, wordsIn } from "../../language/say.ts";
import type { ListVersion } from "../measure.ts";
import { anyOf } from "./condition.ts";
import { listWords } from "./instrument-words.ts";
import { splitRows } from "./marked.ts";
import { periodInWords } from "./period.ts";
import { type Phrase, says, tell } from "./phrase.ts";
import { quote } from "./quote.ts";
import type { TimeFrame } from "./time-phrases.ts";

/** A list that the text refers to: who keeps it, how often it is renewed, and each of its versions. */
export interface ListWords<T> {
  readonly id: string;
  readonly sentences: readonly T[];
}

const productsOf = ({ products }: ListVersion, path: string, frame: TimeFrame): Phrase => {
  if (!("kind" in products)) {
    const named = products.map((id) => frame.names.product(id));
    return products.length === 0 ? tell(listWords.empty, frame.language) : says(path, list(named, frame.language));
  }
  return anyOf(splitRows(products, path, new Map()).now, frame);
};

/** The lists of a measure, in the order of the file. */
export const listPhrases = (frame: TimeFrame): readonly ListWords<Phrase>[] => {
  const { measure, language, names } = frame;
  return [...measure.lists.values()].map((one) => {
    const path = `lists.${one.id}`;
    const title = quote(one.title === undefined ? one.id : wordsIn(one.title, language), language);
    const keeper =
      typeof one.keeper === "string" ? names.body(one.keeper) : one.keeper && wordsIn(one.keeper, language);
    return {
      id: one.id,
      sentences: [
        tell(listWords.title, language, { title: says(path, title) }),
        ...(one.public ? [] : [tell(listWords.closed, language)]),
        ...(keeper === undefined ? [] : [tell(listWords.keeper, language, { who: says(`${path}.keeper`, keeper) })]),
        ...(one.cadence === undefined
          ? []
          : [
              tell(listWords.cadence, language, {
                period: says(`${path}.cadence`, periodInWords(one.cadence, language)),
              }),
            ]),
        ...one.versions.map((version, place) =>
          tell(listWords.version, language, {
            day: says(`${path}.versions.${place}`, dayInWords(version.on, language)),
            products: productsOf(version, `${path}.versions.${place}.products`, frame),
          }),
        ),
      ],
    };
  });
};
