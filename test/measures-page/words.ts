import { actions, vocabulary } from "../../src/measure/vocabulary/attributes.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const code = (value: string | boolean): string => `\`${String(value)}\``;

/** Who can say a fact. */
const sayers = {
  person: "the person",
  body: "the body",
  register: "the register",
  it: "IT",
  catalogue: "the catalogue",
};

export const attributesTable = (): string =>
  [
    "| attribute | values | meaning | who can say |",
    "|---|---|---|---|",
    ...[...vocabulary.values()].map(
      ({ id, values, meaning, asks }) =>
        `| \`${id}\` | ${values.length === 0 ? "an id" : values.map(code).join(", ")} | ${cell(meaning.en)} | ${sayers[asks]} |`,
    ),
  ].join("\n");

export const actionsTable = (): string =>
  [
    "| action | in words | counted over | people are asked, or bodies owe | ends |",
    "|---|---|---|---|---|",
    ...[...actions.values()].map(
      ({ id, words, unit, use, dual }) =>
        `| \`${id}\` | ${cell(words.name.en)} | ${unit} | ${use} | ${dual === undefined ? "" : code(dual)} |`,
    ),
  ].join("\n");
