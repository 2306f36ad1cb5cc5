import { factsOfProduct } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { say } from "../language/say.ts";
import type { Value } from "../logic/condition.ts";
import { ask as askNext, type Next } from "../measure/ask/ask.ts";
import { concerning } from "../measure/ask/concerning.ts";
import { askProduct, productAttribute } from "../measure/ask/product.ts";
import { type QuestionInWords, questionInWords, questionJson } from "../measure/ask/said.ts";
import { askWords } from "../measure/ask/words.ts";
import { productCheck } from "../measure/asked-product.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { productOf, readFacts } from "../measure/facts.ts";
import type { Given, Measure } from "../measure/measure.ts";
import { measureProblem } from "../measure/problems.ts";
import { rulingInWords } from "../measure/prose/ruling.ts";
import { rulingJson } from "../measure/ruling-json.ts";
import { actions, vocabulary } from "../measure/vocabulary/attributes.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { askCommandWords } from "./ask-words.ts";
import { lookupsFrom, measuresNamed, pairsFlag } from "./choices.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, Misuse, printJson, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { exitOf, givensIn, printRuling } from "./rule.ts";
import { cliWords } from "./words.ts";

/** What somebody has said so far, and what they cannot say. */
interface Said {
  readonly facts: Given;
  readonly skip: ReadonlySet<string>;
}

type Question = Extract<Next, { readonly kind: "question" }>;

/** Nobody asks about a product without knowing which: to that there is no "I do not know". */
const skippable = ({ attribute }: Question): boolean => attribute !== productAttribute;

const typed = (attribute: string, value: string): Value =>
  vocabulary.get(attribute)?.type === "boolean" && (value === "true" || value === "false") ? value === "true" : value;

/** The facts of `--facts` with those of `--fact` over them. @throws Misuse */
const saidIn = async (words: Words, io: Io): Promise<Result<Said>> => {
  const file = words.value("facts");
  const shown = file === "-" ? "stdin" : (file ?? "");
  const given = file === undefined ? ok([{}]) : await givensIn(file, shown, io);
  if (!given.ok) return given;
  const [facts = {}, ...more] = given.value;
  if (more.length > 0) throw new Misuse(askCommandWords.onePerson, { file: shown });
  const skip = words.list("skip");
  const unknown = skip.filter((attribute) => !vocabulary.has(attribute));
  if (unknown.length > 0)
    return fail(...unknown.map((id) => measureProblem("E-MEASURE-ATTRIBUTE", { field: "--skip" }, { id })));
  const answers = [...pairsFlag(words, "fact")].map(([attribute, value]) => [attribute, typed(attribute, value)]);
  return ok({ facts: { ...facts, ...Object.fromEntries(answers) }, skip: new Set(skip) });
};

/** The body of the flag; attributes of the body that the facts hold stay. @throws Misuse when nothing names a body */
const withBody = (facts: Given, words: Words): Given => {
  const id = words.value("body");
  const { body } = facts;
  if (id === undefined) {
    if (body === undefined && facts["posts"] === undefined)
      throw new Misuse(cliWords.missing, { command: "ask", what: "--body ID" });
    return facts;
  }
  const said = pairsFlag(words, "fact").get("body");
  if (said !== undefined && said !== id) throw new Misuse(cliWords.twoValues, { option: "--body", a: id, b: said });
  return { ...facts, body: typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, id } : id };
};

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command line as it was given, with what has been said since; the answer is still to be written. */
const commandLine = (words: Words, { facts, skip }: Said, given: Given, more: readonly string[]): string => {
  const kept = ["body", "facts", "action", "product", "at", "known-at", "lang", "data"].flatMap((name) => {
    const value = words.value(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const chosen = words.list("claim").flatMap((claim) => ["--claim", claim]);
  const answers = Object.entries(facts)
    .filter(
      ([attribute, value]) =>
        (attribute === productAttribute || vocabulary.has(attribute)) &&
        given[attribute] !== value &&
        typeof value !== "object",
    )
    .flatMap(([attribute, value]) => ["--fact", `${attribute}=${String(value)}`]);
  const first = words.list("fact").flatMap((fact) => ["--fact", fact]);
  const skipped = [...skip].flatMap((attribute) => ["--skip", attribute]);
  return ["interdict", "ask", ...words.positionals, ...kept, ...chosen, ...first, ...answers, ...skipped, ...more]
    .map(quoted)
    .join(" ");
};

const width = 80;

/** The question for a person at a terminal: its answers with their numbers, who can say it, how many may follow. */
const questionLines = (
  { question, values, who, left }: QuestionInWords,
  skippable: boolean,
  io: Io,
): readonly string[] => [
  ...wrap(question, width),
  ...[
    ...values.map(({ value, label }, place) => ({ number: place + 1, label: `${label} [${String(value)}]` })),
    ...(skippable ? [{ number: 0, label: sayTo(io, askWords.unknown) }] : []),
  ].flatMap(({ number, label }) =>
    wrap(label, width - 5).map((line, at) => (at > 0 ? `     ${line}` : `${String(number).padStart(3)}. ${line}`)),
  ),
  ...wrap(who, width),
  left,
];

/** The number that somebody types: the place of an answer, 0 for "I do not know" where that is one; undefined at the end of the input. */
const chosenNumber = async (last: number, skippable: boolean, io: Io): Promise<number | undefined> => {
  for (;;) {
    const line = await io.prompt?.(sayTo(io, askCommandWords.number));
    if (line === undefined) return undefined;
    const chosen = /^\s*\d{1,3}\s*$/.test(line) ? Number(line) : last + 1;
    if (chosen <= last && (chosen > 0 || skippable)) return chosen;
    io.err(`${say(askCommandWords.again, io.language, { first: skippable ? 0 : 1, last })}\n`);
  }
};

/** What somebody may do, asked one fact at a time. 4 while a question is open; then as `rule`: 0 free or advised, 1 not, 4 undetermined. */
export const ask: Command = {
  name: "ask",
  usage:
    "[MEASURE…] --body ID [--facts FILE|-] [--fact ATTRIBUTE=VALUE]… [--skip ATTRIBUTE]… [--action ACTION] [--product P] [--at DAY] [--known-at I] [--claim ID=VALUE]…",
  summary: askCommandWords.summary,
  options: {
    body: { type: "value", summary: askCommandWords.body },
    facts: { type: "value", summary: askCommandWords.facts },
    fact: { type: "list", summary: askCommandWords.fact },
    skip: { type: "list", summary: askCommandWords.skip },
    action: { type: "value", summary: askCommandWords.action },
    product: flags.product,
    at: flags.at,
    "known-at": flags.knownAt,
    claim: flags.claim,
  },
  run: async (words, io) => {
    const action = words.value("action") ?? "use";
    if (actions.get(action)?.use !== "asked") {
      const asked = [...actions.values()].filter(({ use }) => use === "asked").map(({ id }) => id);
      throw new Misuse(cliWords.missing, { command: "ask", what: `--action ${asked.join("|")}` });
    }
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const first = await saidIn(words, io);
    if (!first.ok) return invalid(first.problems, words, io);
    const start: Said = { ...first.value, facts: withBody(first.value.facts, words) };
    const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
    const measures = measuresNamed(words.positionals, io);
    if (!register.ok || !catalogue.ok || !measures.ok)
      return invalid(
        [register, catalogue, measures].flatMap((one) => (one.ok ? [] : one.problems)),
        words,
        io,
      );
    const all = measures.value;
    const isNamed = words.positionals.length > 0;
    const { choices, unknown } = readChoices(pairsFlag(words, "claim"), all, knownAt);
    if (unknown.length > 0) return invalid(choiceProblems("claim", unknown), words, io);
    const misspelt = productCheck(catalogue.value, all);
    const flagged = words.value("product");
    const slips = flagged === undefined ? misspelt(productOf(start.facts), "product") : misspelt(flagged, "--product");
    if (slips.length > 0) return invalid(slips, words, io);
    const lookups = lookupsFrom(register.value, catalogue.value, io.language);
    const productFacts = (product: string) => factsOfProduct(catalogue.value, product);

    const next = ({ facts, skip }: Said): Result<Next> => {
      const posts = readFacts(facts, { at, knownAt }, { register: register.value, productFacts });
      if (!posts.ok) return posts;
      const product = words.value("product") ?? productOf(facts);
      const measures: readonly Measure[] = isNamed ? all : concerning(all, posts.value, knownAt, choices);
      const asked = { action, at, knownAt, choices, ...(product === undefined ? {} : { product }) };
      const question = { asked, measures, posts: posts.value, productFacts };
      const which: Result<Next | undefined> = isNamed
        ? askProduct(question, catalogue.value.products.keys(), skip)
        : ok(undefined);
      return which.ok && which.value !== undefined ? ok(which.value) : which.ok ? askNext(question, skip) : which;
    };

    const open = (question: Question, said: Said): Exit => {
      const line = (...more: readonly string[]) => `  ${commandLine(words, said, start.facts, more)}`;
      const { attribute } = question;
      io.out(`\n${sayTo(io, askCommandWords.onward)}\n${line("--fact", `${attribute}=`)}\n`);
      if (skippable(question)) io.out(`${sayTo(io, askCommandWords.onwardUnknown)}\n${line("--skip", attribute)}\n`);
      return 4;
    };

    let said = start;
    for (;;) {
      const found = next(said);
      if (!found.ok) return invalid(found.problems, words, io);
      if (found.value.kind === "ruling") {
        const sentences = rulingInWords(found.value.ruling, all, io.language, lookups);
        if (words.flag("json")) printJson(rulingJson(found.value.ruling, sentences, all), io);
        else printRuling(found.value.ruling, sentences, io);
        return exitOf(found.value.ruling);
      }
      const question = found.value;
      if (words.flag("json")) {
        printJson(questionJson(question, io.language, lookups), io);
        return 4;
      }
      const { attribute, values } = question;
      io.out(`${questionLines(questionInWords(question, io.language, lookups), skippable(question), io).join("\n")}\n`);
      if (io.prompt === undefined || words.value("facts") === "-") return open(question, said);
      const chosen = await chosenNumber(values.length, skippable(question), io);
      if (chosen === undefined) return open(question, said);
      const value = values[chosen - 1];
      said =
        value === undefined
          ? { ...said, skip: new Set([...said.skip, attribute]) }
          : { ...said, facts: { ...said.facts, [attribute]: value } };
      io.out("\n");
    }
  },
};
