import { loadCatalogue } from "../catalogue/load.ts";
import { dayInWords } from "../language/dates.ts";
import { list } from "../language/say.ts";
import { productCheck } from "../measure/asked-product.ts";
import { anywhere } from "../measure/compare/frame.ts";
import { type Conflict, conflicts as conflictsOf } from "../measure/conflicts/conflicts.ts";
import { conflictJson } from "../measure/conflicts/json.ts";
import { conflictInWords } from "../measure/conflicts/sentence.ts";
import { conflictWords } from "../measure/conflicts/words.ts";
import { readFacts } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { dayOf, type Instant, never } from "../time/time.ts";
import { lookupsFrom, measuresNamed } from "./choices.ts";
import type { Command, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, sayTo } from "./common.ts";
import { bulleted } from "./compare.ts";
import { wrap } from "./layout.ts";

const width = 100;

const kinds = ["contrary", "differs", "undecided"] as const;

interface Shown {
  readonly found: readonly Conflict[];
  readonly sentences: readonly string[];
  readonly bodies: readonly string[];
  readonly at: Instant;
}

const linesOf = ({ found, sentences, bodies, at }: Shown, io: Io): readonly string[] => [
  ...wrap(
    sayTo(io, conflictWords.around, {
      bodies: bodies.length === 0 ? "any" : "named",
      names: list(bodies, io.language),
      day: dayInWords(dayOf(at), io.language),
    }),
    width,
  ),
  ...kinds.flatMap((kind) => {
    const own = sentences.filter((_, place) => found[place]?.kind === kind);
    return own.length === 0 ? [] : ["", ...wrap(sayTo(io, conflictWords[kind]), width), ...own.flatMap(bulleted)];
  }),
  "",
  sayTo(io, conflictWords.count, { count: found.length }),
];

/** What binds the same thing differently, and what is decided nowhere. 0 nothing · 1 something · 3 an input cannot be read. */
export const conflicts: Command = {
  name: "conflicts",
  usage: "[MEASURE…] [--body ID]… [--at DAY] [--product P] [--known-at INSTANT]",
  summary: {
    en: "Clauses that contradict each other, and what none decides",
    fr: "Les clauses qui se contredisent, et ce qu’aucune ne décide",
    nl: "Clausules die elkaar tegenspreken, en wat er geen beslist",
    de: "Klauseln, die einander widersprechen, und was keine entscheidet",
  },
  options: {
    body: {
      type: "list",
      summary: {
        en: "For a member of this body; several are the posts of one person",
        fr: "Pour un membre de cet organisme ; plusieurs sont les fonctions d’une même personne",
        nl: "Voor een lid van deze instelling; meerdere zijn de functies van één persoon",
        de: "Für ein Mitglied dieser Einrichtung; mehrere sind die Stellen einer Person",
      },
    },
    at: flags.at,
    "known-at": flags.knownAt,
    product: flags.product,
  },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? never;
    const product = words.value("product");
    const bodies = words.list("body");
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    const asked = measuresNamed(words.positionals, io);
    const problems = [around, catalogue, asked].flatMap((one) => (one.ok ? [] : one.problems));
    if (!around.ok || !catalogue.ok || !asked.ok) return invalid(problems, words, io);
    const measures = asked.value;
    const slips = productCheck(catalogue.value, measures)(product, "--product");
    if (slips.length > 0) return invalid(slips, words, io);
    const posts = readFacts({ posts: bodies.map((body) => ({ body })) }, { at, knownAt }, around.value);
    if (!posts.ok) return invalid(posts.problems, words, io);
    const result = conflictsOf({
      measures,
      posts: bodies.length === 0 ? [anywhere] : posts.value,
      bodies,
      at,
      knownAt,
      around: around.value,
      catalogue: [...catalogue.value.products.keys()],
      ...(product === undefined ? {} : { product }),
    });
    if (!result.ok) return invalid(result.problems, words, io);
    const found = result.value;
    const lookups = lookupsFrom(around.value.register, catalogue.value, io.language);
    const sentences = found.map((one) => conflictInWords(one, measures, io.language, lookups));
    if (words.flag("json"))
      printJson(
        found.map((one, place) => conflictJson(one, sentences[place] ?? "")),
        io,
      );
    else {
      const names = bodies.map((id) => lookups.body(id));
      io.out(`${linesOf({ found, sentences, bodies: names, at }, io).join("\n")}\n`);
    }
    return found.length === 0 ? 0 : 1;
  },
};
