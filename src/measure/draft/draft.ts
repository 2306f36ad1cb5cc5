import type { Catalogue } from "../../catalogue/catalogue.ts";
import { type Language, languages, type Text } from "../../language/language.ts";
import { type Arguments, say } from "../../language/say.ts";
import { nameOf } from "../../register/facts.ts";
import { body, type Register } from "../../register/register.ts";
import { isPeriod } from "../period.ts";
import { readMeasure } from "../read.ts";
import type { Answers } from "./answers.ts";
import { casesFor } from "./cases.ts";
import { draftWords } from "./words.ts";
import { flow, scalar } from "./yaml.ts";

/** What a draft is written with. `schema`: where an editor finds the JSON Schema, as the file would write it. */
export interface DraftScope {
  readonly register: Register;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly schema: string;
}

const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "product";

/** The product of the catalogue that was meant, by id or by name; else an id made from the name. */
const productOf = (
  wished: string,
  { products }: Catalogue,
): { readonly id: string; readonly name: string; readonly known: boolean } => {
  const alike = (name: string) => name.toLowerCase() === wished.toLowerCase();
  const found = products.get(wished) ?? [...products.values()].find(({ id, name }) => alike(name) || alike(id));
  return found === undefined
    ? { id: slug(wished), name: wished, known: false }
    : { id: found.id, name: found.name, known: true };
};

/** The nearest part of an id that is a body of the register, but the body itself: `be/wal` for `be/wal/government`. */
export const territoryOf = (authority: string, register: Register): string | undefined => {
  const parts = authority.split("/").slice(0, -1);
  const prefixes = parts.map((_, n) => parts.slice(0, parts.length - n).join("/"));
  return prefixes.find((id) => register.byId.has(id));
};

const inFour = (text: Text, args: (language: Language) => Arguments): string =>
  languages.map((language) => `  ${language}: ${JSON.stringify(say(text, language, args(language)))}`).join("\n");

/** The actions, each under the questions that hang on it; an action that only a question names stands there too. */
const actionsIn = ({ actions, unclear }: Answers): string => {
  const all = new Set([...actions, ...unclear.flatMap(({ action }) => action ?? [])]);
  const items = [...all].map((action) => {
    const open = unclear.flatMap((one, n) => (one.action === action ? [`question-${n + 1}`] : []));
    const [only, ...more] = open;
    if (only === undefined) return action;
    return { [action]: more.length === 0 ? only : Object.fromEntries(open.map((id) => [id, true])) };
  });
  return flow(items);
};

const rows = {
  service: "      service: {device.owner: authority}",
  personal: "      personal: {device.owner: person, device.internal-access: full}",
};

/** The text of a measure file made from answers, with comments that guide, in the language of the asker, and with cases that hold. */
export const draft = (answers: Answers, scope: DraftScope): string => {
  const { register, catalogue, language } = scope;
  const { authority, decided, force, kinds, devices, unclear, until } = answers;
  const product = productOf(answers.product, catalogue);
  const within = answers.within ?? territoryOf(authority, register);
  const id =
    answers.id ??
    `${within ?? (authority.split("/").slice(0, -1).join("/") || authority)}/${decided.slice(0, 4)}-${product.id}`;
  const binding = force === "binding";
  const [instrument, field] = binding ? (["decision", "decided"] as const) : (["advice", "advised"] as const);
  const known = body(register, authority);
  const named = (one: Language) => ({
    product: product.name,
    authority: known === undefined ? authority : nameOf(known, one),
  });
  const note = (words: Text, indent = "") => `${indent}# ${say(words, language)}`;
  const to = {
    "body.within": within,
    "body.kind": kinds.length === 0 ? undefined : kinds,
    "person.as": "member",
  };
  const end = until === undefined ? undefined : isPeriod(until) ? `${instrument}.${field} + ${until}` : until;
  const lines = [
    `# yaml-language-server: $schema=${scope.schema}`,
    note(draftWords.top),
    `measure: ${scalar(id)}`,
    note(draftWords.title),
    "title:",
    inFour(binding ? draftWords.ban : draftWords.advice, named),
    `authority: ${scalar(authority)}`,
    ...(product.known ? [] : [note(draftWords.productNew)]),
    `products: ${flow({ product: product.id })}`,
    note(draftWords.sources),
    "sources:",
    `  text: {title: ${JSON.stringify(answers.source ?? say(draftWords.source, language))}, held: none}`,
    note(draftWords.instruments),
    "instruments:",
    `  ${instrument}:`,
    `    kind: ${instrument}`,
    `    by: ${scalar(authority)}`,
    `    ${field}: "${decided}"`,
    "    source: [text]",
    ...(unclear.length === 0
      ? []
      : [
          note(draftWords.texts),
          "texts:",
          ...unclear.flatMap(({ question }, n) => [
            `  question-${n + 1}:`,
            `    ask: {${languages.map((one) => `${one}: ${JSON.stringify(question)}`).join(", ")}}`,
          ]),
        ]),
    "clauses:",
    `  - id: ${binding ? "ban" : "advice"}`,
    `    by: ${instrument}`,
    `    modality: ${binding ? "prohibit" : "recommend-against"}`,
    `    actions: ${actionsIn(answers)}`,
    note(draftWords.to, "    "),
    `    to: ${flow(to)}`,
    ...(devices.length === 0
      ? []
      : [note(draftWords.where, "    "), "    where:", ...new Set(devices.map((one) => rows[one]))]),
    `    from: ${instrument}.${field}`,
    ...(answers["comply-by"] === undefined ? [] : [`    comply-by: "${answers["comply-by"]}"`]),
    ...(end === undefined
      ? [note(draftWords.noEnd, "    ")]
      : [note(draftWords.until, "    "), `    until: ${JSON.stringify(end)}`]),
    "    source: [text]",
  ];
  const bare = `${lines.join("\n")}\n`;
  const read = readMeasure("draft", bare);
  if (!read.ok) throw new Error(`a draft that cannot be read: ${read.problems.map(({ code }) => code).join(", ")}`);
  const cases = casesFor(read.value, answers, scope);
  return `${bare}${note(draftWords.cases)}\ncases:\n${cases.map((one) => `  - ${flow(one)}\n`).join("")}`;
};
