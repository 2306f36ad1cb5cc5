import { type Language, localeOf, type Text } from "../../language/language.ts";
import { listAround, sayAround } from "../../language/say.ts";
import { connectiveOf } from "./connectives.ts";

/**
 * A piece of a text with what it says: nodes of the measure (`clauses.ban.where.personal.device.owner`), which no other segment says; a
 * node that is said elsewhere and only named again; or words of the closed list that join them.
 */
export type Segment =
  | { readonly nodes: readonly string[]; readonly text: string }
  | { readonly refers: string; readonly text: string }
  | { readonly connective: string; readonly text: string };

/** A sentence or a part of one. */
export interface Phrase {
  readonly kind: "phrase";
  readonly segments: readonly Segment[];
}

type Arguments = Readonly<Record<string, string | number | boolean | Phrase>>;

const phrase = (segments: readonly Segment[]): Phrase => ({
  kind: "phrase",
  segments: segments.filter(({ text }) => text !== ""),
});

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "phrase";

export const nothing: Phrase = phrase([]);

/** Text that says these nodes. */
export const says = (nodes: string | readonly string[], text: string): Phrase =>
  phrase([{ nodes: typeof nodes === "string" ? [nodes] : nodes, text }]);

/** Text that names again what another segment says. */
export const refers = (to: string, text: string): Phrase => phrase([{ refers: to, text }]);

/** Text that says nodes, or that names one again where it has none of its own. */
export const saysOrRefers = (nodes: readonly string[], to: string, text: string): Phrase =>
  nodes.length === 0 ? refers(to, text) : says(nodes, text);

const around = (parts: readonly (string | Phrase)[], connective: string): Phrase =>
  phrase(parts.flatMap((part) => (typeof part === "string" ? [{ connective, text: part }] : part.segments)));

/** A sentence of the closed list around its arguments; arguments that are no phrases choose a form. */
export const tell = (text: Text, language: Language, args: Arguments = {}): Phrase =>
  around(sayAround<Phrase>(text, language, args), connectiveOf(text));

/** Phrases as a list in words. */
export const enumerate = (
  items: readonly Phrase[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): Phrase => around(listAround(items, language, type), `list.${type}`);

/** A number that counts cases or questions on the page. */
export const numeral = (n: number): Phrase => phrase([{ connective: "number", text: String(n) }]);

export const join = (...phrases: readonly Phrase[]): Phrase => phrase(phrases.flatMap(({ segments }) => segments));

export const plain = ({ segments }: Phrase): string => segments.map(({ text }) => text).join("");

const capital = (given: Phrase, language: Language): Phrase => {
  const [first, ...rest] = given.segments;
  if (first === undefined) return given;
  const text = `${first.text.charAt(0).toLocaleUpperCase(localeOf[language])}${first.text.slice(1)}`;
  return phrase([{ ...first, text }, ...rest]);
};

const stop: Phrase = phrase([{ connective: "stop", text: "." }]);

/** A main clause as a sentence: a capital and a full stop. */
export const asSentence = (given: Phrase, language: Language): Phrase =>
  join(capital(given, language), ...(/[.!?]$/.test(plain(given)) ? [] : [stop]));

/** A main clause after a colon: German begins it with a capital. */
export const behindColon = (given: Phrase, language: Language): Phrase =>
  language === "de" ? capital(given, language) : given;

/** What holds phrases, with each as its plain text. */
type Plain<T> = T extends Phrase
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** Every phrase inside, as plain text. */
export const plainly = <T>(value: T): Plain<T> => {
  const walk = (one: unknown): unknown => {
    if (isPhrase(one)) return plain(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one === "object" && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, walk(inside)]));
    return one;
  };
  return walk(value) as Plain<T>;
};

/** Every segment inside, in the order of the fields that hold them. */
export const segmentsIn = (value: unknown): readonly Segment[] =>
  isPhrase(value)
    ? value.segments
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(segmentsIn)
      : [];
