import { parseInstant } from "../time/time.ts";
import { everKnown } from "./case.ts";
import { rule } from "./decide.ts";
import { readFacts, type Surroundings } from "./facts.ts";
import { loadSurroundings } from "./load.ts";
import type { Given, Measure } from "./measure.ts";
import { readMeasure } from "./read.ts";

/** The shipped register and catalogue. */
export const surroundings = async (): Promise<Surroundings> => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  return loaded.value;
};

const four = (text: string) => `{fr: "${text}", nl: "${text}", de: "${text}", en: "${text}"}`;

/** An invented measure: what every one needs, with the parts that a test is about. */
export const invented = (parts: string): string => `measure: be/ex/invented
title: ${four("Mesure fictive")}
authority: be/wal/government
sources: {s: {held: full}}
${parts.replaceAll("FOUR", four("?"))}`;

export const readInvented = (parts: string): Measure => {
  const read = readMeasure("invented.yaml", invented(parts));
  if (!read.ok)
    throw new Error(
      JSON.stringify(
        read.problems.map(({ code, place, args }) => [code, place, args]),
        null,
        1,
      ),
    );
  return read.value;
};

/** The codes of what is wrong with an invented measure. */
export const faultsOf = (parts: string): readonly string[] => {
  const read = readMeasure("invented.yaml", invented(parts));
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

/** The ruling of one measure on an action, a day being its last instant. */
export const ruled = (
  measure: Measure,
  around: Surroundings,
  given: Given,
  at: string,
  action = "use",
  product?: string,
) => {
  const instant = parseInstant(at, measure.zone) ?? 0;
  const posts = readFacts(given, { at: instant, knownAt: everKnown }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems.map(({ code, place, args }) => [code, place, args])));
  const result = rule({
    asked: {
      action,
      at: instant,
      knownAt: everKnown,
      choices: new Map(),
      ...(product === undefined ? {} : { product }),
    },
    measures: [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  });
  if (!result.ok) throw new Error("refused");
  return result.value;
};
