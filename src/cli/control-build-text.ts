import { join } from "node:path";
import { alike } from "../control/alike.ts";
import type { Package } from "../control/build.ts";
import { controlWords, lossWords } from "../control/words.ts";
import type { Language } from "../language/language.ts";
import { list, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { wrap } from "./layout.ts";

const width = 80;

const indented = (text: string): readonly string[] => wrap(text, width - 2).map((line) => `  ${line}`);

const marked = (text: string): readonly string[] =>
  wrap(text, width - 4).map((line, at) => `${at === 0 ? "  – " : "    "}${line}`);

const builtLines = ({ manifest, files }: Package, out: string, language: Language): readonly string[] => {
  const { point, measures, withdrawn, version, canary } = manifest;
  return [
    point,
    ...files.map(({ file }) => `  ${join(out, point, file)}`),
    ...[
      ...withdrawn.map(({ id, state }) =>
        say(controlWords.withdrawn, language, {
          measure: id,
          gone: state === "no-mandate" ? "yes" : state === "dry-run" ? "dry" : "no",
          state: word("clauseState", state, language),
        }),
      ),
      ...measures.map(({ id, names, applications, dryRun }) =>
        say(controlWords.written, language, {
          measure: id,
          n: names,
          applications,
          dryRun: dryRun ? "yes" : "no",
        }),
      ),
      say(controlWords.built, language, { serial: String(manifest.serial), version, canary: canary ?? "none" }),
    ].flatMap(indented),
  ];
};

/** What was built, then what it reaches and what it cannot do: of points of which the same is said, once. */
export const builtInWords = (packages: readonly Package[], out: string, language: Language): readonly string[] => [
  ...packages.flatMap((one) => builtLines(one, out, language)),
  ...alike(
    packages.map(({ manifest: { point, covers, cannot } }) => ({
      name: point,
      key: covers[language],
      sentences: [covers[language], ...cannot.map((said) => said[language])],
    })),
  ).flatMap(({ names, all, some }) => [
    "",
    ...wrap(list(names, language), width),
    ...[
      ...all,
      ...some.map((one) =>
        say(controlWords.onlyAt, language, { points: list(one.names, language), sentence: one.sentence }),
      ),
    ].flatMap(marked),
  ]),
];

/** What was assumed, and what the tools cannot express: for standard error. */
export const warningsInWords = (packages: readonly Package[], language: Language): readonly string[] => [
  ...new Set(
    packages.flatMap(({ manifest: { measures, losses, point } }) => [
      ...measures
        .flatMap(({ assumed }) => assumed)
        .map(({ id, value, by }) => say(controlWords.assumed, language, { id, value, by })),
      ...losses.map(({ kind, what }) =>
        say(controlWords.onlyAt, language, { points: point, sentence: say(lossWords[kind], language, { what }) }),
      ),
    ]),
  ),
];
