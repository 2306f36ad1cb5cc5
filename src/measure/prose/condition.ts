import type { Language } from "../../language/language.ts";
import type { Condition, Row, Value } from "../../logic/condition.ts";
import { subjectDays } from "../measure.ts";
import type { Reading } from "../times.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { Aside } from "./asides.ts";
import { factorOut, type MarkedRow, type MarkedTest, plainRows, splitRows, unmarked } from "./marked.ts";
import { asSentence, behindColon, enumerate, join, numeral, type Phrase, plain, saysOrRefers, tell } from "./phrase.ts";
import { quote } from "./quote.ts";
import { subjects } from "./subjects.ts";
import { type Names, type Said, testInWords } from "./tests.ts";
import { conditionWords } from "./words.ts";

export type { Names } from "./tests.ts";

/** In which language, under which names, with what is chosen. */
export interface Speaker {
  readonly language: Language;
  readonly names: Names;
  readonly chosen: Reading;
}

type SaidTest = MarkedTest & { readonly said: Said };

/** Tests of one subject stand together, in the order in which the subjects first come; questions to the text stand last. */
const bySubject = (tests: readonly SaidTest[]): readonly SaidTest[] => {
  const order = [...new Set(tests.flatMap(({ said }) => (said.kind === "verbs" ? [said.subject] : [])))];
  return [
    ...order.flatMap((subject) => tests.filter(({ said }) => said.kind === "verbs" && said.subject === subject)),
    ...tests.filter(({ said }) => said.kind === "clause"),
  ];
};

const between = (clauses: readonly Phrase[], heavy: boolean, language: Language): Phrase => {
  if (!heavy) return enumerate(clauses, language);
  const { heavyTwo, heavyBetween, heavyLast } = conditionWords;
  const last = clauses.length - 1;
  const joint = (place: number) => (last === 1 ? heavyTwo : place === last ? heavyLast : heavyBetween);
  return join(...clauses.flatMap((one, place) => (place === 0 ? [one] : [tell(joint(place), language), one])));
};

/** The node of a variable of the text: a question, a claim, a date that is not established, also with a period counted on. */
const variableNode = (attribute: string): string =>
  attribute.startsWith("date.") ? attribute.replace(/\+.*$/, "") : attribute.replace(/^text\./, "texts.");

/** A row as one main clause or several joined by "and", without capital or full stop: "the device belongs to … and it carries …". */
export const rowPhrase = (row: MarkedRow, language: Language, names: Names, fact = false): Phrase => {
  if (row.tests.length === 0) return saysOrRefers(row.nodes, "always", plain(tell(conditionWords.always, language)));
  const tests = bySubject(row.tests.map((one) => ({ ...one, said: testInWords(one.test, language, names, fact) })));
  const clauses = tests.map(({ said, test, nodes }, place) => {
    const words = saysOrRefers(nodes, variableNode(test.attribute), said.text);
    if (said.kind === "clause") return words;
    const before = tests[place - 1]?.said;
    const again = before?.kind === "verbs" && before.subject === said.subject;
    const subject = tell(subjects[said.subject][again ? "again" : "named"], language);
    return tell(conditionWords.clause, language, { subject, verbs: words });
  });
  const heavy = tests.some(({ said }) => said.kind === "verbs" && said.heavy);
  return between(clauses, heavy, language);
};

/** The choices that a statement rests on, behind it and in brackets. */
export const withChoices = (
  said: Phrase,
  settled: readonly MarkedTest[],
  { language, names }: Omit<Speaker, "chosen">,
): Phrase => {
  if (settled.length === 0) return said;
  const byVariable = Map.groupBy(settled, ({ test }) => test.attribute);
  const choices = [...byVariable].map(([attribute, tests]) => {
    const nodes = tests.flatMap((one) => one.nodes);
    const node = variableNode(attribute);
    if (!attribute.startsWith("text.")) {
      const values = [...new Set(tests.flatMap(({ test }) => test.values))];
      return tell(conditionWords.chosenClaim, language, {
        claim: saysOrRefers(nodes, node, quote(values.join(", "), language)),
      });
    }
    const id = attribute.slice("text.".length);
    const cited = names.cited?.(id) ?? quote(names.text(id), language);
    return tell(conditionWords.chosenAnswer, language, { question: saysOrRefers(nodes, node, cited) });
  });
  return tell(conditionWords.chosen, language, { said, choices: enumerate(choices, language) });
};

const rowWithChoices = (row: MarkedRow, speaker: Speaker): Phrase =>
  withChoices(rowPhrase(row, speaker.language, speaker.names), row.settled, speaker);

/** How a row without tests is said, where "in every case" would not do. */
export type Always = (nodes: readonly string[]) => Phrase;

/** Rows of which one must hold, a sentence each; what they share comes first. */
const rowSentences = (
  given: readonly MarkedRow[],
  speaker: Speaker,
  always?: Always,
  selecting = false,
): readonly Phrase[] => {
  const { language } = speaker;
  const { common, rows } = factorOut(given);
  const said = rows.map((row) =>
    row.tests.length === 0 && always !== undefined
      ? withChoices(always(row.nodes), row.settled, speaker)
      : rowWithChoices(row, speaker),
  );
  const shared = common === undefined ? [] : [rowPhrase(common, language, speaker.names)];
  const whole = (one: Phrase) => asSentence(one, language);
  if (said.length < 2)
    return said.map((row) =>
      whole(selecting ? tell(conditionWords.selecting, language, { row: behindColon(row, language) }) : row),
    );
  return [
    ...shared.map((row) => tell(conditionWords.common, language, { row: behindColon(row, language) })),
    ...said.map((row, place) =>
      tell(conditionWords.case, language, { n: numeral(place + 1), row: behindColon(row, language) }),
    ),
  ].map(whole);
};

/** Rows of which one must hold, in one phrase. */
export const anyOf = (rows: readonly MarkedRow[], speaker: Speaker): Phrase =>
  join(
    ...rows.flatMap((row, place) => [
      ...(place === 0 ? [] : [tell(conditionWords.heavyOr, speaker.language)]),
      rowWithChoices(row, speaker),
    ]),
  );

export interface ConditionPhrases {
  readonly now: readonly Phrase[];
  /** Is there no row that can hold under what is chosen? */
  readonly empty: boolean;
  /** Each row that holds only under a reading that is not chosen. */
  readonly otherwise: readonly Aside[];
}

/** A condition at a path of the measure, as sentences that say its tests; `selecting` where it describes others than those bound. */
export const conditionPhrases = (
  condition: Condition | undefined,
  path: string,
  speaker: Speaker,
  always?: Always,
  selecting = false,
): ConditionPhrases => {
  const { now, otherwise } = splitRows(condition, path, speaker.chosen);
  const { language, names } = speaker;
  return {
    now:
      now.length === 0 && otherwise.length > 0
        ? [tell(conditionWords.noneChosen, language)]
        : rowSentences(now, speaker, always, selecting),
    empty: now.length === 0 && otherwise.length > 0,
    otherwise: otherwise.map((one) => {
      const tests = one.tests.filter(({ test }) => speaker.chosen.has(test.attribute));
      const rest = { ...one, tests: one.tests.filter((test) => !tests.includes(test)) };
      return { tests, says: rowPhrase(rest, language, names) };
    }),
  };
};

/** A row as text, for those who need no nodes. */
export const rowInWords = (row: Row, language: Language, names: Names): string =>
  plain(rowPhrase(unmarked(row), language, names));

/** A condition as text: one for each of its rows, of which one must hold. */
export const conditionInWords = (
  condition: Pick<Condition, "rows">,
  language: Language,
  names: Names,
): readonly string[] => [...new Set(plainRows(condition).map((row) => plain(rowPhrase(row, language, names))))];

const isFact = (id: string): boolean =>
  vocabulary.has(id) ||
  id === "body" ||
  id === "product" ||
  /^(?:claim|date|text|product\.on|body\.response|exemption)\./.test(id);

/** The attribute of an id as answers write it: questions to the text and days of what is asked about stand without their family. */
const variableOf = (id: string): string =>
  isFact(id) ? id : subjectDays.some((day) => day === id.split("+")[0]) ? `date.${id}` : `text.${id}`;

/** Facts and readings as an answer gives them (`device.owner`, `keep`, `claim.ban.from`), in one text: "the device belongs to …". */
export const readingInWords = (
  values: ReadonlyMap<string, Value | readonly Value[]>,
  language: Language,
  names: Names,
): string => {
  const tests = [...values].map(([id, value]) => ({
    attribute: variableOf(id),
    values: typeof value === "object" ? value : [value],
  }));
  return plain(rowPhrase(unmarked({ tests }), language, names, true));
};
