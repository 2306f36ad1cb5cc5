import { valueInWords } from "../measure/ask/said.ts";
import { type Answers, answersSchema, deviceChoices, kinds, verbs } from "../measure/draft/answers.ts";
import { actions as actionTable } from "../measure/vocabulary/attributes.ts";
import { expectedOf } from "../problem/problem.ts";
import { parseYaml, readPart } from "../yaml/read.ts";
import type { Io } from "./command.ts";
import { sayTo } from "./common.ts";
import { newLabels, newQuestions, newWords } from "./new-words.ts";

type Field = keyof typeof newQuestions;
type Given = Readonly<Record<string, unknown>>;

const choices: Readonly<Partial<Record<Field, readonly string[]>>> = {
  force: ["binding", "advice"],
  kinds,
  devices: deviceChoices,
  actions: verbs,
};
const several: readonly Field[] = ["kinds", "devices", "actions"];
const mayBeEmpty: readonly Field[] = ["kinds", "devices", "comply-by", "until", "source"];

/** The numbers that somebody typed, as the choices that they stand for; undefined where one stands for none. */
const chosen = (line: string, from: readonly string[]): readonly string[] | undefined => {
  const numbers = line.split(/[\s,;]+/).filter((one) => one !== "");
  const found = numbers.map((one) => (from.includes(one) ? one : from[Number(one) - 1]));
  return found.every((one) => one !== undefined) ? found : undefined;
};

/** What a line says of a field; undefined where it says nothing that can be understood. */
const understood = (field: Field, line: string): unknown => {
  const from = choices[field];
  if (from === undefined) return line;
  const found = chosen(line, from);
  return several.includes(field) || found === undefined ? found : found.length === 1 ? found[0] : undefined;
};

/** Is a value one that the field takes? If not, what it takes. */
const refusal = (field: Field, value: unknown, io: Io): string | undefined => {
  if (value === undefined) return `1–${choices[field]?.length ?? 1}`;
  const parsed = parseYaml(field, "{}");
  if (!parsed.ok) return field;
  const read = readPart<unknown>(parsed.value, [field], value, answersSchema.shape[field]);
  return read.ok
    ? undefined
    : read.problems.map((problem) => expectedOf(problem, io.language).replace(/\.$/, "")).join(" ");
};

const labelOf = (field: Field, value: string, io: Io): string => {
  if (field === "kinds") return valueInWords("body.kind", value, io.language);
  const label = newLabels[value] ?? actionTable.get(value)?.words.name;
  return label === undefined ? value : sayTo(io, label);
};

const menu = (field: Field, io: Io): string => {
  const lines = (choices[field] ?? []).map((value, n) => {
    return `${String(n + 1).padStart(3)}. ${labelOf(field, value, io)} [${value}]\n`;
  });
  const hint = several.includes(field) && mayBeEmpty.includes(field) ? `${sayTo(io, newWords.numbers)}\n` : "";
  return `${lines.join("")}${hint}`;
};

/** Asks one field until it is understood; undefined at the end of the input, null where it stays empty. */
const askField = async (field: Field, io: Io): Promise<unknown> => {
  for (;;) {
    io.out(menu(field, io));
    const line = (await io.prompt?.(`${sayTo(io, newQuestions[field])} `))?.trim();
    if (line === undefined) return undefined;
    if (line === "" && mayBeEmpty.includes(field)) return null;
    const value = understood(field, line);
    const refused = refusal(field, value, io);
    if (refused === undefined) return value;
    io.err(`${sayTo(io, newWords.again, { form: refused })}\n`);
  }
};

const askUnclear = async (io: Io): Promise<Answers["unclear"] | undefined> => {
  const found: Answers["unclear"] = [];
  for (;;) {
    const question = (await io.prompt?.(`${sayTo(io, newQuestions.unclear)} `))?.trim();
    if (question === undefined) return undefined;
    if (question === "") return found;
    const refused = refusal("source", question, io);
    if (refused === undefined) found.push({ question });
    else io.err(`${sayTo(io, newWords.again, { form: refused })}\n`);
  }
};

/** What is not answered yet, asked in order at the terminal; the name of the field at which the input ended. */
export const askRest = async (
  given: Given,
  io: Io,
): Promise<{ readonly answers: Given } | { readonly missing: Field }> => {
  const answers: Record<string, unknown> = { ...given };
  for (const field of Object.keys(newQuestions) as Field[]) {
    if (Object.hasOwn(answers, field)) continue;
    const value = field === "unclear" ? await askUnclear(io) : await askField(field, io);
    if (value === undefined) return { missing: field };
    if (value !== null) answers[field] = value;
  }
  return { answers };
};
