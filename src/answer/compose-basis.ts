import { dayInWords } from "../language/dates.ts";
import { wordsIn } from "../language/say.ts";
import type { Block, Run } from "../paper/paper.ts";
import type { AnswerBasis } from "./answer.ts";
import { type Composing, heading, text } from "./composing.ts";
import { paperWords as w } from "./words/paper.ts";

const ended = (text_: string): string => (/[.!?…»”“]$/.test(text_) ? text_ : `${text_}.`);

/** One reading with what the others would give; those that change nothing are named together. */
const basisItem = (one: AnswerBasis, { answer, language, words }: Composing): readonly Run[] => {
  const first = answer.parts.find(({ kind }) => kind === "complied")?.sentences[0]?.text[language];
  const { says, why, by, on } = one;
  // A reason stands in the words of the one who chose; those of the measures are written in English.
  const reason: readonly Run[] =
    why === null
      ? []
      : [
          text(" "),
          typeof why === "string" ? text(why, language === "en" ? {} : { lang: "en" }) : text(why[language], {}),
        ];
  const who = by === null || on === null ? [] : [text(` ${words(w.by, { by, on: dayInWords(on, language) })}`)];
  const changes = one.others.filter((other) => other.changes);
  const others = changes.map((other) => {
    const { verdicts, everInBreach } = other;
    const counted = verdicts.breach + everInBreach + verdicts.compliant + verdicts.remedied > 0;
    const then = words(other.text[language] === first ? w.recounted : counted ? w.changed : w.uncounted, {
      sentence: other.text,
      breach: verdicts.breach,
      ever: everInBreach,
      compliant: verdicts.compliant + verdicts.remedied,
    });
    return text(` ${words(says === null ? w["under-open"] : w.under, { says: ended(other.says[language]), then })}`);
  });
  return [
    text(ended(wordsIn(one.asks, language)), { kind: "strong" }),
    ...(says === null
      ? []
      : [
          text(` ${words(w.chosen, { says: ended(says[language]), why: why === null ? "no" : "yes" })}`),
          ...reason,
          ...who,
        ]),
    ...(others.length > 0 ? others : [text(` ${words(w.indifferent)}`)]),
  ];
};

export const basisBlocks = (composing: Composing): readonly Block[] => {
  const { answer, words } = composing;
  const group = (title: string, some: readonly AnswerBasis[]): readonly Block[] =>
    some.length === 0 ? [] : [heading(3, title), { kind: "list", items: some.map((one) => basisItem(one, composing)) }];
  return [
    heading(2, words(w.basis)),
    ...group(
      words(w["basis-chosen"]),
      answer.basis.filter(({ chosen }) => chosen !== null),
    ),
    ...group(
      words(w["basis-open"]),
      answer.basis.filter(({ chosen }) => chosen === null),
    ),
  ];
};
