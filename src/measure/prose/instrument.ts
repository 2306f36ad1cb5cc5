import type { Language } from "../../language/language.ts";
import { wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Instrument, Measure } from "../measure.ts";
import { quote } from "./quote.ts";

/** An instrument as it is cited inside a sentence: its title, or what kind of text it is, between quotation marks. */
export const instrumentInWords = ({ id, title, form }: Instrument, measure: Measure, language: Language): string => {
  if (title !== undefined) return quote(wordsIn(title, language), language);
  const alike = [...measure.instruments.values()].filter((other) => other.form === form && other.title === undefined);
  return quote(alike.length > 1 ? `${word("form", form, language)} ${id}` : word("form", form, language), language);
};
