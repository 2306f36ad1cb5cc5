import { loadCatalogue } from "../catalogue/load.ts";
import { instantInWords } from "../language/dates.ts";
import { say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { findMeasure } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import { verdictJson, versionsOf } from "../posture/json.ts";
import { loadAsked } from "../posture/load.ts";
import type { Reason, Verdict } from "../posture/posture.ts";
import { verdictsOf } from "../posture/posture-of.ts";
import { postureProblem } from "../posture/problems.ts";
import { reasonInWords } from "../posture/say.ts";
import { postureWords } from "../posture/words.ts";
import { openStore } from "../store/store.ts";
import { type Command, type Exit, type Io, worst } from "./command.ts";
import { flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { wrap } from "./layout.ts";
import { bodyFlag } from "./posture.ts";

const width = 80;

const fine: ReadonlySet<Verdict["verdict"]> = new Set([
  "compliant",
  "remedied",
  "exempt",
  "due",
  "not-covered",
  "not-in-force",
  "followed",
  "not-followed",
  "followed-since",
]);

const exitOf = ({ verdict }: Verdict): Exit => (verdict === "breach" ? 1 : fine.has(verdict) ? 0 : 4);

const print = (verdict: Verdict, textOf: (reason: Reason) => string, io: Io): void => {
  const { language } = io;
  const also =
    verdict.wouldBe === undefined
      ? ""
      : ` (${sayTo(io, postureWords.wouldBe, { verdict: word("verdict", verdict.wouldBe, language) })})`;
  io.out(
    `${verdict.device} · ${verdict.body} · ${verdict.clause} · ${verdict.channel}\n${word("verdict", verdict.verdict, language)}${also}\n\n${sayTo(io, postureWords.why)}\n`,
  );
  const item = (text: string) =>
    io.out(
      `${wrap(text, width - 4)
        .map((line, n) => (n === 0 ? `  · ${line}` : `    ${line}`))
        .join("\n")}\n`,
    );
  for (const reason of verdict.because) item(textOf(reason));
  const { before, after } = verdict.bracket;
  for (const seen of [before, after])
    if (seen !== undefined)
      item(`${instantInWords(seen.at, language)}: ${say(postureWords.says[seen.says], language)}`);
  if (verdict.flips.length > 0) io.out(`\n${sayTo(io, postureWords.whatWouldChange)}\n`);
  for (const { to, by } of verdict.flips)
    item(sayTo(io, postureWords.becomes, { verdict: word("verdict", to, language), when: textOf(by) }));
  io.out("\n");
};

/** `interdict verdict`: one device under every clause and channel. 0 fine · 1 a breach · 4 not shown either way. */
export const verdict: Command = {
  name: "verdict",
  usage: "MEASURE DEVICE [--body ID] [--fictional] [--at INSTANT] [--known-at INSTANT]",
  summary: postureWords.verdictSummary,
  options: { body: flags.body, fictional: flags.fictional, at: flags.at, "known-at": flags.knownAt },
  run: async (words, io) => {
    const id = required(words, 0, "verdict", "MEASURE");
    const device = required(words, 1, "verdict", "DEVICE");
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? io.now();
    const measure = findMeasure(id, io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    if (!around.ok) return invalid(around.problems, words, io);
    if (!catalogue.ok) return invalid(catalogue.problems, words, io);
    const body = bodyFlag(words, around.value);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const world = words.flag("fictional") ? "fictional" : "real";
      const asked = await loadAsked(store.value, around.value, {
        measure: measure.value,
        at,
        knownAt,
        world,
        ...(body === undefined ? {} : { bodies: [body] }),
      });
      if (!asked.ok) return invalid(asked.problems, words, io);
      const found = verdictsOf(asked.value, device);
      if (found.length === 0)
        return invalid([postureProblem("E-POSTURE-DEVICE", { field: "DEVICE" }, { device })], words, io);
      const textOf = (reason: Reason) =>
        reasonInWords(reason, io.language, (product) => catalogue.value.products.get(product)?.name ?? product);
      const versions = versionsOf({ at, knownAt, policy: asked.value.policy }, measure.value.version);
      if (words.flag("json"))
        printJson(
          found.map((one) => verdictJson(one, versions, textOf)),
          io,
        );
      else for (const one of found) print(one, textOf, io);
      return worst(found.map(exitOf));
    } finally {
      store.value.close();
    }
  },
};
