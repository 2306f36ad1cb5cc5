import type { Lack, Reviewed, Stray } from "../deed/exemption-review.ts";
import { exemptionCounts, exemptionsOf } from "../enforce/exemptions.ts";
import { exemptionDetails, exemptionHead, lackInWords, type Speaking } from "../enforce/exemptions-in-words.ts";
import { exemptionJson, strayJson } from "../enforce/exemptions-json.ts";
import { controlGround } from "../enforce/ground.ts";
import { exemptionsWords } from "../enforce/words-exemptions.ts";
import type { Language } from "../language/language.ts";
import { number, say } from "../language/say.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import { nameAt } from "../register/facts.ts";
import { brussels, type Instant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Exit, Io } from "./command.ts";
import { flags, instantFlag, invalid, printJson, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { bodyFlag } from "./posture.ts";

const width = 80;

interface Asked {
  readonly measures: readonly Measure[];
  readonly around: Surroundings;
  readonly at: Instant;
}

/** What is lacking, as an item of a list. */
const lackLines = (lack: Lack, language: Language): readonly string[] =>
  wrap(lackInWords(lack, language), width - 6).map((line, at) => `    ${at === 0 ? "–" : " "} ${line}`);

/** One exemption for people: what it comes to, what it says, and a line for each thing that is missing. */
const linesOf = (reviewed: Reviewed, speaking: Speaking): readonly string[] => [
  ...wrap(exemptionHead(reviewed, speaking.language), width - 2).map((line) => `  ${line}`),
  ...wrap(exemptionDetails(reviewed, speaking).join(" "), width - 4).map((line) => `    ${line}`),
  ...reviewed.lacks.flatMap((lack) => lackLines(lack, speaking.language)),
];

const exitOf = (found: readonly Reviewed[], strays: readonly Stray[]): Exit => {
  if (strays.length > 0 || found.some(({ lacks }) => lacks.length > 0)) return 1;
  return found.some(({ standing, clauseState }) => standing.state === "open" || clauseState === "open") ? 4 : 0;
};

const print = (found: readonly Reviewed[], strays: readonly Stray[], { measures, around, at }: Asked, io: Io): void => {
  const { language } = io;
  if (found.length + strays.length === 0) {
    io.out(`${sayTo(io, exemptionsWords.none)}\n`);
    return;
  }
  const name = (body: string): string => nameAt(around.register, body, language, at);
  const zoneOf = new Map(measures.map(({ id, zone }) => [id, zone]));
  for (const body of [...new Set([...found, ...strays].map((one) => one.body))]) {
    io.out(`${name(body)} (${body})\n`);
    for (const one of found.filter((each) => each.body === body)) {
      const zone = zoneOf.get(one.measure) ?? brussels;
      io.out(`${linesOf(one, { language, name, at, zone }).join("\n")}\n`);
    }
    for (const { deed, lack } of strays.filter((each) => each.body === body))
      io.out(`${[`  ${deed.id}`, ...lackLines(lack, language)].join("\n")}\n`);
  }
  const { n, lacking } = exemptionCounts({ found, strays });
  io.out(
    `${say(exemptionsWords.total, language, { n, nShown: number(n, language), lackingShown: number(lacking, language) })}\n`,
  );
};

/** The exemptions on record, each with what it comes to on a day and what is missing. 0 all in order · 1 something missing · 4 something hangs on what is not known. */
export const exemptions: Command = {
  name: "exemptions",
  usage: "[MEASURE] [--body ID] [--at INSTANT] [--known-at INSTANT] [--fictional]",
  summary: exemptionsWords.summary,
  options: { body: flags.body, at: flags.at, "known-at": flags.knownAt, fictional: flags.fictional },
  run: async (words, io) => {
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const measures = measuresNamed(words.positionals, io);
    if (!measures.ok) return invalid(measures.problems, words, io);
    const ground = await controlGround(io, knownAt, { readOnly: true });
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { around, store } = ground.value;
    try {
      const body = bodyFlag(words, around);
      const { found, strays } = exemptionsOf({
        ground: ground.value,
        measures: measures.value,
        named: words.positionals.length > 0,
        ...(body === undefined ? {} : { body }),
        fictional: words.flag("fictional"),
        at,
      });
      if (words.flag("json")) {
        const zoneOf = new Map(measures.value.map(({ id, zone }) => [id, zone]));
        printJson(
          [
            ...found.map((one) => exemptionJson(one, at, zoneOf.get(one.measure) ?? brussels)),
            ...strays.map(strayJson),
          ],
          io,
        );
      } else print(found, strays, { measures: measures.value, around, at }, io);
      return exitOf(found, strays);
    } finally {
      store.close();
    }
  },
};
