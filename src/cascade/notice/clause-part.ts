import { isLanguage, type Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { sentence } from "../../measure/prose/quote.ts";
import { obligationWords } from "../../measure/questions/obligation-words.ts";
import type { Obligation } from "../../measure/questions/obligations.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import type { Block } from "../../paper/paper.ts";
import { heading, labelled, listOf, plain } from "./blocks.ts";
import type { Prose } from "./prose.ts";
import { noticeWords } from "./words.ts";

/** Who has to act, as obligations say it; not of advice, nor of what somebody is only told. */
const whoseOf = ({ owedBy, weight, role }: Obligation, { language }: Prose): readonly string[] => {
  if (role === "informed" || weight === "recommendation" || weight === "invitation") return [];
  return owedBy === "person"
    ? [say(obligationWords.persons, language)]
    : [say(obligationWords.whose, language, { who: word("owedBy", owedBy, language) })];
};

/** What would settle whether the body is concerned. */
const asksOf = ({ asks }: Obligation, { language }: Prose): readonly string[] =>
  asks.map((id) => {
    const fact = vocabulary.get(id);
    return fact === undefined ? id : sentence(say(fact.question, language));
  });

/** The text that carries a clause, with who made it, and what it is in law. */
const carried = ({ clause, measure }: Obligation, { language, clause: said, names }: Prose): readonly Block[] => {
  const formal = clause.force?.formal ?? measure.force.formal;
  const author = names.body(measure.instruments.get(clause.by)?.by ?? measure.authority);
  return [
    ...labelled(say(noticeWords.carried, language), [sentence(`${said(clause).by}, ${author}`)], language),
    ...(formal === undefined
      ? []
      : labelled(say(noticeWords.formal, language), [sentence(wordsIn(formal, language))], language)),
  ];
};

/** What the measure says in its own words; where it says it in one language only, that language is marked. */
const paraphrase = (says: string, { clause, measure }: Obligation, language: Language): Block => {
  const foreign = typeof clause.says === "string" && measure.language !== language && isLanguage(measure.language);
  return {
    kind: "paragraph",
    runs: [foreign ? { ...plain(says), lang: measure.language } : plain(says)],
    tone: "plain",
  };
};

/** One clause as a letter says it: what it says in short, then to the letter, to whom, on what, and from when until when. */
const written = (one: Obligation, prose: Prose): readonly Block[] => {
  const { clause, role } = one;
  const { language } = prose;
  const said = prose.clause(clause);
  const label = (text: keyof typeof noticeWords): string => say(noticeWords[text], language);
  const times = [said.from, ...(said.complyBy === undefined ? [] : [said.complyBy]), said.until, ...said.changes];
  return [
    heading(say(noticeWords.clauseTitle, language, { n: prose.number(clause), force: said.force }), 3),
    ...(said.says === undefined ? [] : [paraphrase(said.says, one, language)]),
    ...listOf(said.does),
    ...(role === "unknown" ? labelled(label("depends"), asksOf(one, prose), language) : []),
    ...labelled(label("who"), [...said.to, ...whoseOf(one, prose)], language),
    ...(role === "informed" ? labelled(label("informs"), said.informs, language) : []),
    ...labelled(label("devices"), said.on, language),
    ...labelled(label("products"), said.products, language),
    ...labelled(label("when"), times, language),
    ...labelled(label("also"), said.stated, language),
  ];
};

/** The same for everybody of whom the same is known. */
const clausePart = (one: Obligation, prose: Prose): readonly Block[] => {
  const { measure, clause, role, weight, owedBy, asks } = one;
  return prose.once(["clause", measure.id, clause.id, role, weight, owedBy, asks], () => written(one, prose));
};

/** The clauses that concern a body in one role. A text that carries them all is named once, above them. */
export const clausesPart = (
  title: keyof typeof noticeWords,
  some: readonly Obligation[],
  prose: Prose,
): readonly Block[] => {
  if (some.length === 0) return [];
  const texts = some.map((one) => carried(one, prose));
  const alike = new Set(texts.map((blocks) => JSON.stringify(blocks))).size === 1;
  return [
    heading(say(noticeWords[title], prose.language)),
    ...(alike ? (texts[0] ?? []) : []),
    ...some.flatMap((one, place) => [...clausePart(one, prose), ...(alike ? [] : (texts[place] ?? []))]),
  ];
};
