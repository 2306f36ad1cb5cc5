import type { Language, Text } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Condition, Row, Test, Value } from "../../logic/condition.ts";
import { ancestorOf } from "../rows.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { SubjectId } from "./predicates/predicate.ts";
import { predicates } from "./predicates.ts";
import { quote } from "./quote.ts";
import { subjects } from "./subjects.ts";
import { conditionWords, heavyJoin } from "./words.ts";

/** The names of what data bring in: the question of a text, a body, a product, and what choosing a claim means. */
export interface Names {
  readonly text: (id: string) => string;
  /** What a value of a question says, where it is no truth. */
  readonly answer?: (id: string, value: string) => string | undefined;
  /** How a question is cited inside a sentence, where not in full: by its number in a list. */
  readonly cited?: (id: string) => string;
  readonly body: (id: string) => string;
  readonly product: (id: string) => string;
  /** A main clause, such as "the date of decision is 20 April 2023". */
  readonly claim?: (variable: string, value: Value) => string | undefined;
  /** A date that is not established, such as "the day of dispatch of …". */
  readonly date?: (id: string) => string | undefined;
}

/** One test in words: verbs of a subject, or a clause of its own; `heavy` when it holds alternatives. */
type Said =
  | { readonly kind: "verbs"; readonly subject: SubjectId; readonly verbs: string; readonly heavy: boolean }
  | { readonly kind: "clause"; readonly clause: string };

const or = (items: readonly string[], language: Language): string => list(items, language, "disjunction");

/** The verbs that say that an attribute of the vocabulary has one of these values; `heavy` when they list several. */
const verbsOf = (
  attribute: string,
  values: readonly Value[],
  language: Language,
): { readonly verbs: string; readonly heavy: boolean } => {
  const said = predicates.get(attribute);
  const domain = vocabulary.get(attribute)?.values ?? [];
  if (said === undefined) throw new Error(`no words for the attribute ${attribute}`);
  const wanted = domain.filter((value) => values.includes(value)).map(String);
  const set = said.sets?.[wanted.join(",")];
  if (set !== undefined) return { verbs: say(set, language), heavy: false };
  const [missing, ...more] = domain.filter((value) => !values.includes(value)).map(String);
  const denied = missing === undefined || more.length > 0 || wanted.length < 3 ? undefined : said.values?.[missing];
  if (said.not !== undefined && denied !== undefined) {
    return { verbs: say(said.not, language, { values: say(denied, language) }), heavy: false };
  }
  const texts = (from: Readonly<Record<string, Text>> | undefined) =>
    wanted.flatMap((value) => from?.[value] ?? []).map((text) => say(text, language));
  const framed = texts(said.values);
  const all = [
    ...(said.frame === undefined || framed.length === 0
      ? []
      : [say(said.frame, language, { values: or(framed, language) })]),
    ...texts(said.phrases),
  ];
  return { verbs: or(all, language), heavy: wanted.length > 1 };
};

const ids = (values: readonly Value[]): readonly string[] => values.map(String);

/** A test of a family whose members come from data. */
const familyTest = ({ attribute, values }: Test, language: Language, names: Names): Said | undefined => {
  const verbs = (subject: SubjectId, text: Text, items: readonly string[]): Said => ({
    kind: "verbs",
    subject,
    verbs: say(text, language, { values: or(items, language) }),
    heavy: items.length > 1,
  });
  const bodies = (of: readonly string[]) => of.map((id) => quote(names.body(id), language));
  const ancestor = ancestorOf(attribute);
  if (ancestor !== undefined)
    return verbs("body", values.includes(true) ? conditionWords.within : conditionWords.notWithin, bodies([ancestor]));
  // An answer names the attribute alone, without the ancestor that the clause asks about.
  if (attribute === "body.within" && values.some((value) => typeof value === "boolean")) {
    return verbs("body", values.includes(true) ? conditionWords.withinNamed : conditionWords.notWithinNamed, []);
  }
  if (attribute === "body.within") return verbs("body", conditionWords.within, bodies(ids(values)));
  if (attribute === "body") return verbs("body", conditionWords.is, bodies(ids(values)));
  if (attribute === "product") return verbs("product", conditionWords.is, ids(values).map(names.product));
  if (attribute.startsWith("product.on.")) {
    const listed = quote(attribute.slice("product.on.".length), language);
    return verbs("product", values.includes(true) ? conditionWords.listed : conditionWords.notListed, [listed]);
  }
  if (attribute.startsWith("body.response.")) {
    return verbs(
      "body",
      conditionWords.answers,
      ids(values).map((value) => word("response", value, language)),
    );
  }
  return undefined;
};

const textTest = ({ attribute, values }: Test, language: Language, names: Names): string | undefined => {
  const question = (id: string) => quote(id, language);
  if (attribute.startsWith("text.")) {
    const id = attribute.slice("text.".length);
    const answers = values.map((value) =>
      typeof value === "boolean"
        ? say(value ? conditionWords.yes : conditionWords.no, language)
        : quote(names.answer?.(id, value) ?? value, language),
    );
    const cited = names.cited?.(id);
    return cited === undefined
      ? say(conditionWords.text, language, { question: question(names.text(id)), values: or(answers, language) })
      : say(conditionWords.textCited, language, { question: cited, values: or(answers, language) });
  }
  if (attribute.startsWith("claim.")) {
    const named = values.map(
      (value) =>
        names.claim?.(attribute, value) ??
        say(conditionWords.claim, language, {
          question: question(attribute.slice("claim.".length)),
          values: question(String(value)),
        }),
    );
    return or(named, language);
  }
  if (attribute.startsWith("date.")) {
    const id = attribute.slice("date.".length);
    const date = names.date?.(id) ?? say(conditionWords.unnamedDate, language, { question: question(id) });
    return say(values.includes("before") ? conditionWords.passed : conditionWords.ahead, language, { question: date });
  }
  return undefined;
};

const testInWords = (test: Test, language: Language, names: Names): Said => {
  if (test.values.length === 0) return { kind: "clause", clause: say(conditionWords.never, language) };
  const clause = textTest(test, language, names);
  if (clause !== undefined) return { kind: "clause", clause };
  const family = familyTest(test, language, names);
  if (family !== undefined) return family;
  const subject = predicates.get(test.attribute)?.subject ?? "device";
  return { kind: "verbs", subject, ...verbsOf(test.attribute, test.values, language) };
};

/** Tests of one subject stand together, in the order in which the subjects first come; questions to the text stand last. */
const bySubject = (said: readonly Said[]): readonly Said[] => {
  const order = [...new Set(said.flatMap((one) => (one.kind === "verbs" ? [one.subject] : [])))];
  return [
    ...order.flatMap((subject) => said.filter((one) => one.kind === "verbs" && one.subject === subject)),
    ...said.filter((one) => one.kind === "clause"),
  ];
};

const join = (clauses: readonly string[], heavy: boolean, language: Language): string => {
  if (!heavy) return list(clauses, language);
  const { two, between, last } = heavyJoin[language];
  if (clauses.length <= 2) return clauses.join(two);
  return `${clauses.slice(0, -1).join(between)}${last}${clauses.at(-1) ?? ""}`;
};

/** A row as one main clause or several joined by "and", without capital or full stop: "the device belongs to … and it carries …". */
export const rowInWords = (row: Row, language: Language, names: Names): string => {
  if (row.tests.length === 0) return say(conditionWords.always, language);
  const said = bySubject(row.tests.map((test) => testInWords(test, language, names)));
  const clauses = said.map((one, place) => {
    if (one.kind === "clause") return one.clause;
    const before = said[place - 1];
    const again = before?.kind === "verbs" && before.subject === one.subject;
    return `${say(subjects[one.subject][again ? "again" : "named"], language)} ${one.verbs}`;
  });
  return join(
    clauses,
    said.some((one) => one.kind === "verbs" && one.heavy),
    language,
  );
};

/** Rows that differ only in the ancestor of the body become one that lists the ancestors. */
export const mergeAncestors = (rows: readonly Row[]): readonly Row[] => {
  const merged = new Map<string, { readonly others: readonly Test[]; readonly ancestors: string[] }>();
  for (const { tests } of rows) {
    const own = tests.flatMap(({ attribute, values }) => (values.includes(true) ? (ancestorOf(attribute) ?? []) : []));
    const others = own.length === 1 ? tests.filter(({ attribute }) => ancestorOf(attribute) !== own[0]) : tests;
    const key = JSON.stringify([own.length === 1, others]);
    const before = merged.get(key);
    if (before === undefined) merged.set(key, { others, ancestors: own.length === 1 ? [...own] : [] });
    else before.ancestors.push(...(own.length === 1 ? own : []));
  }
  return [...merged.values()].map(({ others, ancestors }) => ({
    tests: ancestors.length === 0 ? others : [{ attribute: "body.within", values: ancestors }, ...others],
  }));
};

/** A condition in words: one text for each of its rows, of which one must hold. */
export const conditionInWords = (
  { rows }: Pick<Condition, "rows">,
  language: Language,
  names: Names,
): readonly string[] => [...new Set(mergeAncestors(rows).map((row) => rowInWords(row, language, names)))];

const isFact = (id: string): boolean =>
  vocabulary.has(id) ||
  id === "body" ||
  id === "product" ||
  /^(?:claim|date|text|product\.on|body\.response)\./.test(id);

/** Facts and readings as an answer gives them (`device.owner`, `keep`, `claim.ban.from`), in one text: "the device belongs to …". */
export const readingInWords = (
  values: ReadonlyMap<string, Value | readonly Value[]>,
  language: Language,
  names: Names,
): string =>
  rowInWords(
    {
      tests: [...values].map(([id, value]) => ({
        attribute: isFact(id) ? id : `text.${id}`,
        values: typeof value === "object" ? value : [value],
      })),
    },
    language,
    names,
  );
