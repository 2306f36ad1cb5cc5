import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Value } from "../../logic/condition.ts";
import { clauseOf, type Measure } from "../measure.ts";
import type { ClauseRuling, Ruling } from "../ruling.ts";
import type { Names } from "./condition.ts";
import { clauseNamed, type Lookups, namesOf } from "./names.ts";
import { quote } from "./quote.ts";
import { rulingWords } from "./ruling-words.ts";

export const token = (id: string, language: Language): string => word("ruling", id, language);

/** The names of several measures: each question, claim and date as the first measure that has it words it; questions by their number. */
const namesAmong = (
  measures: readonly Measure[],
  numbered: readonly string[],
  language: Language,
  lookups: Lookups,
): Names => {
  const all = measures.map((measure) => ({ measure, names: namesOf(measure, language, lookups) }));
  const [first] = all;
  if (first === undefined) throw new Error("a ruling comes from a measure");
  const having = (id: string) => (all.find(({ measure }) => measure.texts.has(id)) ?? first).names;
  const among = <T>(found: (names: Names) => T | undefined): T | undefined =>
    all.map(({ names }) => found(names)).find((one) => one !== undefined);
  return {
    ...first.names,
    text: (id) => having(id).text(id),
    cited: (id) => {
      const place = numbered.indexOf(id);
      return place < 0 ? quote(having(id).text(id), language) : String(place + 1);
    },
    answer: (id, value) => having(id).answer?.(id, value),
    list: (id) => among((names) => names.list?.(id)),
    claim: (variable, value) => among((names) => names.claim?.(variable, value)),
    date: (id) => among((names) => names.date?.(id)),
  };
};

/** `device.owner = authority` as a ruling writes the facts that it looked at. */
export const factsIn = (written: readonly string[]): ReadonlyMap<string, Value> =>
  new Map(
    written.map((one) => {
      const at = one.lastIndexOf(" = ");
      const value = one.slice(at + 3);
      return [one.slice(0, at), value === "true" ? true : value === "false" ? false : value];
    }),
  );

export interface Frame {
  readonly ruling: Ruling;
  /** The measures that the ruling is about. */
  readonly measures: readonly Measure[];
  readonly language: Language;
  readonly lookups: Lookups;
  readonly names: Names;
  /** The questions to the text that the ruling names, in the order in which it does: they are cited by their number. */
  readonly numbered: readonly string[];
}

/** `<measure>#<clause>` as a person cites it: by number, force and measure, with the id for whoever looks it up. */
export const clauseCited = (id: string, { measures, language }: Frame): string => {
  const [of = "", own = ""] = id.split("#");
  const measure = measures.find((one) => one.id === of);
  const clause = measure === undefined ? undefined : clauseOf(measure, own);
  return measure === undefined || clause === undefined
    ? id
    : say(rulingWords.clause, language, {
        n: clauseNamed(own, measure, language),
        force: word("modality", clause.modality, language),
        title: wordsIn(measure.title, language),
        id,
      });
};

export const ofClause = ({ measure, id }: ClauseRuling): string => `${measure}#${id}`;

/** The zone of the measure that gives a ruling. */
export const zoneOf = ({ clause }: Ruling, measures: readonly Measure[]): string | undefined =>
  (measures.find(({ id }) => clause?.startsWith(`${id}#`)) ?? measures[0])?.zone;

/** The last day to comply, where there is one, as arguments of a sentence. */
export const dated = (day: string | undefined, language: Language) => ({
  dated: day === undefined ? "no" : "yes",
  day: day === undefined ? "" : dayInWords(day, language),
});

/** What the sentences of a ruling share. */
export const frameOf = (ruling: Ruling, measures: readonly Measure[], language: Language, lookups: Lookups): Frame => {
  const named = new Set(ruling.measures.map(({ measure }) => measure));
  const involved = measures.filter(({ id }) => named.has(id));
  const about = involved.length === 0 ? measures : involved;
  const asked = [...ruling.texts, ...[...ruling.restsOn, ...ruling.wouldChange].map(({ id }) => id)];
  const numbered = [...new Set(asked.map((id) => id.split("@")[0] ?? id))].filter((id) =>
    about.some(({ texts }) => texts.has(id)),
  );
  const names = namesAmong(about, numbered, language, lookups);
  return { ruling, measures: about, language, lookups, names, numbered };
};
