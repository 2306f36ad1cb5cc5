import { loadCatalogue } from "../catalogue/load.ts";
import { dayInWords } from "../language/dates.ts";
import { list } from "../language/say.ts";
import { word } from "../language/words.ts";
import { productCheck } from "../measure/asked-product.ts";
import { compare as compareMeasures, type Difference } from "../measure/compare/compare.ts";
import { differenceJson } from "../measure/compare/json.ts";
import { leftOut } from "../measure/compare/left-out.ts";
import { askedProduct } from "../measure/compare/products.ts";
import { caseInWords, differenceInWords, labelOf, missingInWords } from "../measure/compare/sentence.ts";
import { compareWords, leftOutWords } from "../measure/compare/words.ts";
import { findMeasure } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { dayOf, type Instant, never } from "../time/time.ts";
import { lookupsFrom } from "./choices.ts";
import type { Command, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";

const width = 100;

export const bulleted = (text: string): readonly string[] =>
  wrap(text, width - 4).map((line, place) => `${place === 0 ? "  – " : "    "}${line}`);

interface Shown {
  readonly found: readonly Difference[];
  readonly cases: readonly string[];
  readonly measures: readonly [Measure, Measure];
  readonly at: Instant;
  readonly everywhere: boolean;
  /** The name of the product that both are asked about; absent: any. */
  readonly product?: string;
}

const openLines = (measure: Measure, label: string, texts: readonly string[], io: Io): readonly string[] => {
  const ids = [...new Set(texts)];
  return ids.length === 0
    ? []
    : [
        "",
        ...wrap(sayTo(io, compareWords.open, { measure: label }), width),
        ...ids.flatMap((id) => bulleted(`${missingInWords(id, measure, io.language)} [${id}]`)),
      ];
};

/** What two measures that do not differ may still say otherwise. */
const leftOutLines = (measures: readonly Measure[], io: Io): readonly string[] => {
  const kinds = leftOut(measures);
  const what = list(
    kinds.map((kind) => sayTo(io, leftOutWords[kind])),
    io.language,
  );
  return kinds.length === 0 ? [] : wrap(sayTo(io, compareWords.leftOut, { what }), width);
};

const linesOf = ({ found, cases, measures: [a, b], at, everywhere, product }: Shown, io: Io): readonly string[] => {
  const label = { a: labelOf(a, b, io.language), b: labelOf(b, a, io.language) };
  const groups = new Map<string, string[]>();
  found.forEach((one, place) => {
    const token = (outcome: string) => word("ruling", outcome, io.language);
    const head = sayTo(io, compareWords.pair, { a: token(one.a), b: token(one.b) });
    groups.set(head, [...(groups.get(head) ?? []), cases[place] ?? ""]);
  });
  return [
    ...wrap(sayTo(io, compareWords.between, { ...label, day: dayInWords(dayOf(at), io.language) }), width),
    ...wrap(sayTo(io, everywhere ? compareWords.everywhere : compareWords.ownTerritory), width),
    ...wrap(
      product === undefined ? sayTo(io, compareWords.anyProduct) : sayTo(io, compareWords.product, { product }),
      width,
    ),
    ...[...groups].flatMap(([head, texts]) => ["", ...wrap(head, width), ...texts.flatMap(bulleted)]),
    ...openLines(
      a,
      label.a,
      found.flatMap(({ aTexts }) => aTexts),
      io,
    ),
    ...openLines(
      b,
      label.b,
      found.flatMap(({ bTexts }) => bTexts),
      io,
    ),
    "",
    sayTo(io, compareWords.count, { count: found.length }),
    ...(found.length > 0 ? [] : leftOutLines([a, b], io)),
  ];
};

/** What two measures rule differently, exactly. 0 they do not differ · 1 they do · 3 a file cannot be read, or they are too large. */
export const compare: Command = {
  name: "compare",
  usage: "A B [--at DAY] [--product P] [--known-at INSTANT] [--everywhere]",
  summary: {
    en: "Where do two measures differ?",
    fr: "En quoi deux mesures diffèrent-elles ?",
    nl: "Waarin verschillen twee maatregelen?",
    de: "Worin unterscheiden sich zwei Maßnahmen?",
  },
  options: {
    at: flags.at,
    "known-at": flags.knownAt,
    product: flags.product,
    everywhere: {
      type: "flag",
      summary: {
        en: "Ask both about the same bodies, all those of the register",
        fr: "Interroger les deux pour les mêmes organismes, tous ceux du registre",
        nl: "Beide bevragen voor dezelfde instellingen, alle uit het register",
        de: "Beide für dieselben Einrichtungen befragen, alle aus dem Verzeichnis",
      },
    },
  },
  run: async (words, io) => {
    const ids = [required(words, 0, "compare", "A B"), required(words, 1, "compare", "A B")] as const;
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? never;
    const product = words.value("product");
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    const [a, b] = [findMeasure(ids[0], io), findMeasure(ids[1], io)];
    const problems = [around, catalogue, a, b].flatMap((one) => (one.ok ? [] : one.problems));
    if (!around.ok || !catalogue.ok || !a.ok || !b.ok) return invalid(problems, words, io);
    const slips = productCheck(catalogue.value, [a.value, b.value])(product, "--product");
    if (slips.length > 0) return invalid(slips, words, io);
    const everywhere = words.flag("everywhere");
    const compared = compareMeasures({
      a: a.value,
      b: b.value,
      at,
      knownAt,
      around: around.value,
      everywhere,
      ...(product === undefined ? {} : { product }),
    });
    if (!compared.ok) return invalid(compared.problems, words, io);
    const found = compared.value;
    const measures = [a.value, b.value] as const;
    const lookups = lookupsFrom(around.value.register, catalogue.value, io.language);
    if (words.flag("json")) {
      const sentence = (one: Difference) => differenceInWords(one, measures, io.language, lookups);
      printJson(
        found.map((one) => differenceJson(one, sentence(one))),
        io,
      );
    } else {
      const cases = found.map((one) => caseInWords(one, io.language, lookups));
      const about = askedProduct(measures, product, around.value.productFacts);
      const asked = about.kind === "one" ? { product: lookups.product(about.id) } : {};
      io.out(`${linesOf({ found, cases, measures, at, everywhere, ...asked }, io).join("\n")}\n`);
    }
    return found.length === 0 ? 0 : 1;
  },
};
