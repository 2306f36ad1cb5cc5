import { type Language, languages, type Text } from "../language/language.ts";
import { type Arguments, list, number, say } from "../language/say.ts";
import type { AnswerSentence, Figure, Mark } from "./answer.ts";

/** What a sentence may be given: a figure (`{n}` for plurals, `{nShown}` where it stands), a text, or words made for each language. */
export type Arg = Figure | Text | string | number | ((language: Language) => string) | readonly Item[];

export interface Args {
  readonly [name: string]: Arg;
}

/** One item of a list inside a sentence: "6 940 conformes sur preuve". */
export interface Item {
  readonly text: Text;
  readonly args: Args;
}

const isList = (arg: Arg): arg is readonly Item[] => Array.isArray(arg);

const isFigure = (arg: Arg): arg is Figure => typeof arg === "object" && "query" in arg;

/** Private-use characters that enclose a figure while a sentence is made; no text from outside keeps them. */
const enclosed = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

const plain = (text: string): string => text.replaceAll(/[\uE000-\uE002]/g, "");

const argumentsIn = (args: Args, language: Language): Arguments =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, arg]): readonly (readonly [string, string | number])[] => {
      if (typeof arg === "number")
        return [
          [name, arg],
          [`${name}Shown`, number(arg, language)],
        ];
      if (typeof arg === "string") return [[name, plain(arg)]];
      if (typeof arg === "function") return [[name, plain(arg(language))]];
      if (isList(arg)) {
        const items = arg.map((item) => say(item.text, language, argumentsIn(item.args, language)));
        return [[name, list(items, language)]];
      }
      if (!isFigure(arg)) return [[name, plain(arg[language])]];
      return [
        [name, arg.value],
        [`${name}Shown`, `\uE000${arg.id}\uE001${number(arg.value, language)}\uE002`],
      ];
    }),
  );

/** The arguments of a text without the places of its figures. */
export const argumentsFor = (args: Args, language: Language): Arguments =>
  Object.fromEntries(
    Object.entries(argumentsIn(args, language)).map(([name, arg]) => [
      name,
      typeof arg === "string" ? arg.replaceAll(enclosed, "$2") : arg,
    ]),
  );

/** A text of ours in one language, with the places where its figures stand. */
const spoken = (
  text: Text,
  args: Args,
  language: Language,
): { readonly text: string; readonly marks: readonly Mark[] } => {
  const enclosing = say(text, language, argumentsIn(args, language));
  const marks: Mark[] = [];
  let written = "";
  let from = 0;
  for (const { 0: whole, 1: figure = "", 2: shown = "", index } of enclosing.matchAll(enclosed)) {
    written += enclosing.slice(from, index);
    marks.push({ from: written.length, to: written.length + shown.length, figure });
    written += shown;
    from = index + whole.length;
  }
  return { text: written + enclosing.slice(from), marks };
};

const inEach = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> => {
  const [fr, nl, de, en] = languages;
  return { [fr]: make(fr), [nl]: make(nl), [de]: make(de), [en]: make(en) };
};

/** A text of ours with its arguments put in, in every language. */
export const written = (text: Text, args: Args = {}): Text => inEach((language) => spoken(text, args, language).text);

/** The same in every language: a name, a number of a document. */
export const same = (text: string): Text => inEach(() => text);

const figuresIn = (args: Args): readonly Figure[] =>
  Object.values(args).flatMap((arg) => {
    if (isList(arg)) return arg.flatMap((item) => figuresIn(item.args));
    return isFigure(arg) ? [arg] : [];
  });

/** A sentence of an answer: its words in every language, where its figures stand, and the records behind it. */
export const sentence = (
  id: string,
  key: string,
  text: Text,
  args: Args = {},
  records: readonly string[] = [],
): AnswerSentence => {
  const figures = figuresIn(args);
  return {
    id,
    key,
    text: written(text, args),
    marks: inEach((language) => spoken(text, args, language).marks),
    figures: figures.map((figure) => figure.id),
    records: [...new Set([...figures.flatMap((figure) => figure.records), ...records])].sort(),
  };
};
