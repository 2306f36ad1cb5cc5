import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { loadCatalogue } from "../catalogue/load.ts";
import type { Value } from "../logic/condition.ts";
import { concerning } from "../measure/ask/concerning.ts";
import { productCheck } from "../measure/asked-product.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { rule as ruleOn } from "../measure/decide.ts";
import { productOf, readFacts, type Surroundings } from "../measure/facts.ts";
import { readGivens } from "../measure/given.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Given, Measure } from "../measure/measure.ts";
import { measureProblem } from "../measure/problems.ts";
import { rulingInWords } from "../measure/prose/ruling.ts";
import { rulingWords } from "../measure/prose/ruling-words.ts";
import { answerOf, type Ruling } from "../measure/ruling.ts";
import { rulingJson } from "../measure/ruling-json.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { refusalOf, textOf } from "../problem/disk.ts";
import { fail, type Result } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import { lookupsFrom, measuresNamed, pairsFlag } from "./choices.ts";
import type { Command, Exit, Io } from "./command.ts";
import { worst } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, Misuse, sayTo } from "./common.ts";
import { cliWords } from "./words.ts";

/** The facts in a file, or in standard input. Problems: E-FACTS-FILE, E-FACTS-SHAPE. */
export const givensIn = async (file: string, shown: string, io: Io): Promise<Result<readonly Given[]>> => {
  try {
    return readGivens(shown, textOf(file === "-" ? await io.input() : await readFile(resolve(io.cwd, file))));
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(measureProblem("E-FACTS-FILE", { file: shown, field: "--facts" }, { reason }));
  }
};

export const exitOf = ({ ruling }: Ruling): Exit =>
  ruling === "undetermined" ? 4 : ["no", "by"].includes(answerOf(ruling)) ? 1 : 0;

/** A ruling for a person. Advice binds nobody and ends with 0 as freedom does: it is also said on standard error, where a script that looks at the code alone shows it. */
export const printRuling = ({ ruling }: Ruling, sentences: readonly string[], io: Io): void => {
  const advice = sayTo(io, rulingWords.doAdvised);
  const advised = ruling === "advised-against";
  io.out(`${sentences.filter((one) => !advised || one !== advice).join("\n")}\n`);
  if (advised) io.err(`${[...sentences.slice(0, 1), advice].join(" ")}\n`);
};

interface Setting {
  readonly measures: readonly Measure[];
  readonly chosen: readonly Measure[] | undefined;
  readonly around: Surroundings;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly action: string;
  readonly product?: string;
  readonly choices: ReadonlyMap<string, Value>;
  readonly misspelt: ReturnType<typeof productCheck>;
}

const ruleOne = (
  given: Given,
  { measures, chosen, around, at, knownAt, action, product, choices, misspelt }: Setting,
): Result<Ruling> => {
  const posts = readFacts(given, { at, knownAt }, around);
  if (!posts.ok) return posts;
  const asked = product ?? productOf(given);
  const slips = misspelt(asked, "product");
  if (slips.length > 0) return fail(...slips);
  return ruleOn({
    asked: { action, at, knownAt, choices, ...(asked === undefined ? {} : { product: asked }) },
    measures: chosen ?? concerning(measures, posts.value, knownAt, choices),
    posts: posts.value,
    productFacts: around.productFacts,
  });
};

/** One action of one person on one device: the ruling, under every possible completion of what is not known. */
export const rule: Command = {
  name: "rule",
  usage: "[MEASURE…] --facts FILE|- --action ACTION --at INSTANT [--product P] [--known-at I] [--claim ID=VALUE]…",
  summary: {
    en: "May this be done, on this device, on that day?",
    fr: "Peut-on le faire, sur cet appareil, ce jour-là ?",
    nl: "Mag dit, op dit toestel, op die dag?",
    de: "Darf man das, auf diesem Gerät, an jenem Tag?",
  },
  options: {
    facts: {
      type: "value",
      summary: {
        en: "JSON or JSON Lines; - reads standard input",
        fr: "JSON ou JSON Lines ; - lit l’entrée standard",
        nl: "JSON of JSON Lines; - leest de standaardinvoer",
        de: "JSON oder JSON Lines; - liest die Standardeingabe",
      },
    },
    action: {
      type: "value",
      summary: {
        en: "install, use, have, reach-web …",
        fr: "install, use, have, reach-web …",
        nl: "install, use, have, reach-web …",
        de: "install, use, have, reach-web …",
      },
    },
    product: flags.product,
    at: flags.at,
    "known-at": flags.knownAt,
    claim: flags.claim,
  },
  run: async (words, io) => {
    const file = words.value("facts");
    const action = words.value("action");
    const at = instantFlag(words, "at");
    const missing =
      file === undefined
        ? "--facts FILE|-"
        : action === undefined
          ? "--action ACTION"
          : at === undefined
            ? "--at INSTANT"
            : undefined;
    if (missing !== undefined || file === undefined || action === undefined || at === undefined)
      throw new Misuse(cliWords.missing, { command: "rule", what: missing ?? "" });
    if (actions.get(action)?.use !== "asked") {
      const asked = [...actions.values()].filter(({ use }) => use === "asked").map(({ id }) => id);
      throw new Misuse(cliWords.missing, { command: "rule", what: `--action ${asked.join("|")}` });
    }
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    if (!around.ok) return invalid(around.problems, words, io);
    if (!catalogue.ok) return invalid(catalogue.problems, words, io);
    const found = measuresNamed(words.positionals, io);
    if (!found.ok) return invalid(found.problems, words, io);
    const measures = found.value;
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const { choices, unknown } = readChoices(pairsFlag(words, "claim"), measures, knownAt);
    if (unknown.length > 0) {
      return invalid(choiceProblems("claim", unknown), words, io);
    }
    const shown = file === "-" ? "stdin" : file;
    const given = await givensIn(file, shown, io);
    if (!given.ok) return invalid(given.problems, words, io);
    const product = words.value("product");
    const misspelt = productCheck(catalogue.value, measures);
    const slips = misspelt(product, "--product");
    if (slips.length > 0) return invalid(slips, words, io);
    const setting = {
      measures,
      chosen: words.positionals.length > 0 ? measures : undefined,
      around: around.value,
      at,
      knownAt,
      action,
      choices,
      misspelt,
      ...(product === undefined ? {} : { product }),
    };
    const lookups = lookupsFrom(around.value.register, catalogue.value, io.language);
    const exits: Exit[] = [];
    for (const [place, one] of given.value.entries()) {
      const ruled = ruleOne(one, setting);
      if (!ruled.ok) {
        const placed = ruled.problems.map((problem) => ({
          ...problem,
          place: { file: shown, record: place + 1, ...problem.place },
        }));
        exits.push(invalid(placed, words, io));
        continue;
      }
      const sentences = rulingInWords(ruled.value, measures, io.language, lookups);
      if (words.flag("json"))
        io.out(
          `${JSON.stringify(rulingJson(ruled.value, sentences, measures), undefined, given.value.length === 1 ? 2 : undefined)}\n`,
        );
      else printRuling(ruled.value, sentences, io);
      exits.push(exitOf(ruled.value));
    }
    return worst(exits);
  },
};
