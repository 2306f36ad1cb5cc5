import { say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { together } from "../joined.ts";
import { bodyName } from "../names.ts";
import { filterWords, wouldBe } from "../words/filters.ts";
import { standWords } from "../words/stand.ts";
import { type Question, sameQuestion } from "./question.ts";

/** One filter in words. */
export const filterInWords = (name: string, value: string, ask: Ask): string => {
  const { language, site } = ask;
  if (name === "role") return word("role", value, language);
  if (name === "verdict") return word("verdict", value, language);
  if (name === "would-be") return say(wouldBe, language, { verdict: word("verdict", value, language) });
  if (name === "body") return bodyName(site, value, language);
  const text = filterWords[name]?.[value];
  return text === undefined ? value : say(text, language);
};

/** What the list is narrowed to, with the way back to the whole. */
export const filteredHtml = (
  filters: Readonly<Record<string, string | undefined>>,
  question: Question,
  ask: Ask,
): Html => {
  const given = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (given.length === 0) return nothing;
  const said = together(
    given.map(([name, value]) => filterInWords(name, value, ask)),
    ask.language,
  );
  return html`<p class="note">${say(standWords.filtered, ask.language, { filters: said })} <a href="${to(ask, ask.path, sameQuestion(question))}">${say(standWords.unfiltered, ask.language)}</a></p>`;
};
