import type { Language, Text } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Test, Value } from "../../logic/condition.ts";
import { another } from "../domain.ts";
import { ancestorOf } from "../rows.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { SubjectId } from "./predicates/predicate.ts";
import { predicates } from "./predicates.ts";
import { quote } from "./quote.ts";
import { conditionWords } from "./words.ts";

/** The names of what data bring in: the question of a text, a body, a product, a list, and what choosing a claim means. */
export interface Names {
  readonly text: (id: string) => string;
  /** What a value of a question says, where it is no truth. */
  readonly answer?: (id: string, value: string) => string | undefined;
  /** How a question is cited inside a sentence, where not in full: by its number in a list. */
  readonly cited?: (id: string) => string;
  readonly body: (id: string) => string;
  readonly product: (id: string) => string;
  /** The title of a list that the text refers to. */
  readonly list?: (id: string) => string | undefined;
  /** A main clause, such as "the date of decision is 20 April 2023". */
  readonly claim?: (variable: string, value: Value) => string | undefined;
  /** A date that is not established, such as "the day of dispatch of …". */
  readonly date?: (id: string) => string | undefined;
}

/** One test in words: verbs of a subject, or a clause of its own; `heavy` when it holds alternatives. */
export type Said =
  | { readonly kind: "verbs"; readonly subject: SubjectId; readonly text: string; readonly heavy: boolean }
  | { readonly kind: "clause"; readonly text: string };

const or = (items: readonly string[], language: Language): string => list(items, language, "disjunction");

/** An id of the data as a name, where nothing names it: "open-ai" is "Open Ai". */
const nameOfId = (id: string): string =>
  id
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join(" ");

/** The verbs that say that an attribute of the vocabulary has one of these values; `heavy` when they list several. */
const verbsOf = (
  { attribute, values }: Test,
  language: Language,
  names: Names,
  fact: boolean,
): { readonly text: string; readonly heavy: boolean } => {
  const said = predicates.get(attribute);
  if (said === undefined) throw new Error(`no words for the attribute ${attribute}`);
  const domain = vocabulary.get(attribute)?.values ?? [];
  // Vendors and products are in the data: they stand in the order of the file, under their own names.
  const open = domain.length === 0;
  const wanted = (open ? values : domain.filter((value) => values.includes(value))).map(String);
  // Whom a condition leaves out is no matter of one who meets it.
  const set = fact && wanted.length === 1 ? undefined : said.sets?.[wanted.join(",")];
  if (set !== undefined) return { text: say(set, language), heavy: false };
  const [missing, ...more] = domain.filter((value) => !values.includes(value)).map(String);
  const denied = missing === undefined || more.length > 0 || wanted.length < 3 ? undefined : said.values?.[missing];
  if (said.not !== undefined && denied !== undefined) {
    return { text: say(said.not, language, { values: say(denied, language) }), heavy: false };
  }
  // A vendor is no product, though one may bear its name.
  const named = (id: string): string =>
    attribute === "product.vendor" || names.product(id) === id ? nameOfId(id) : names.product(id);
  const framed = wanted.flatMap((value) => {
    const text = said.values?.[value];
    if (text !== undefined) return [say(text, language)];
    return open && said.phrases?.[value] === undefined ? [named(value)] : [];
  });
  const all = [
    ...(said.frame === undefined || framed.length === 0
      ? []
      : [say(said.frame, language, { values: or(framed, language) })]),
    ...wanted.flatMap((value) => said.phrases?.[value] ?? []).map((text) => say(text, language)),
  ];
  return { text: or(all, language), heavy: wanted.length > 1 };
};

const ids = (values: readonly Value[]): readonly string[] => values.map(String);

/** A test of a family whose members come from data. */
const familyTest = ({ attribute, values }: Test, language: Language, names: Names): Said | undefined => {
  const verbs = (subject: SubjectId, text: Text, items: readonly string[]): Said => ({
    kind: "verbs",
    subject,
    text: say(text, language, { values: or(items, language) }),
    heavy: items.length > 1,
  });
  const bodies = (of: readonly string[]) =>
    of.map((id) => (id === another ? say(conditionWords.anotherBody, language) : quote(names.body(id), language)));
  const product = (id: string) => (id === another ? say(conditionWords.anotherProduct, language) : names.product(id));
  const ancestor = ancestorOf(attribute);
  const inside = values.includes(true);
  if (ancestor !== undefined)
    return verbs("body", inside ? conditionWords.within : conditionWords.notWithin, bodies([ancestor]));
  // An answer names the attribute alone, without the ancestor that the clause asks about.
  if (attribute === "body.within" && values.some((value) => typeof value === "boolean")) {
    return verbs("body", inside ? conditionWords.withinNamed : conditionWords.notWithinNamed, []);
  }
  if (attribute === "body.within") return verbs("body", conditionWords.within, bodies(ids(values)));
  if (attribute === "body") return verbs("body", conditionWords.is, bodies(ids(values)));
  if (attribute === "product") return verbs("product", conditionWords.is, ids(values).map(product));
  if (attribute.startsWith("product.on.")) {
    const id = attribute.slice("product.on.".length);
    const listed = quote(names.list?.(id) ?? id, language);
    return verbs("product", inside ? conditionWords.listed : conditionWords.notListed, [listed]);
  }
  if (attribute.startsWith("body.response.")) {
    return verbs(
      "body",
      conditionWords.answers,
      ids(values).map((value) => quote(word("response", value, language), language)),
    );
  }
  return undefined;
};

const clauseOf = ({ attribute, values }: Test, language: Language, names: Names): string | undefined => {
  const [family = "", ...rest] = attribute.split(".");
  const id = rest.join(".");
  switch (family) {
    case "text": {
      const answers = values.map((value) =>
        typeof value === "boolean"
          ? say(value ? conditionWords.yes : conditionWords.no, language)
          : quote(names.answer?.(id, value) ?? value, language),
      );
      const cited = names.cited?.(id);
      return cited === undefined
        ? say(conditionWords.text, language, {
            question: quote(names.text(id), language),
            values: or(answers, language),
          })
        : say(conditionWords.textCited, language, { question: cited, values: or(answers, language) });
    }
    case "claim": {
      const named = values.map(
        (value) =>
          names.claim?.(attribute, value) ??
          say(conditionWords.claim, language, {
            question: quote(id, language),
            values: quote(String(value), language),
          }),
      );
      return or(named, language);
    }
    case "date": {
      const date = names.date?.(id) ?? say(conditionWords.unnamedDate, language, { question: quote(id, language) });
      const passed = values.includes("before");
      return say(passed ? conditionWords.passed : conditionWords.ahead, language, { question: date });
    }
    case "exemption": {
      const shown = values.includes("shown") || values.includes(true);
      return say(shown ? conditionWords.shown : conditionWords.notShown, language, { values: quote(id, language) });
    }
    default:
      return undefined;
  }
};

/** One test in words; `fact` where it says what is so, and not what is asked for. */
export const testInWords = (test: Test, language: Language, names: Names, fact = false): Said => {
  if (test.values.length === 0) return { kind: "clause", text: say(conditionWords.never, language) };
  const clause = clauseOf(test, language, names);
  if (clause !== undefined) return { kind: "clause", text: clause };
  const family = familyTest(test, language, names);
  if (family !== undefined) return family;
  const subject = predicates.get(test.attribute)?.subject ?? "device";
  return { kind: "verbs", subject, ...verbsOf(test, language, names, fact) };
};
