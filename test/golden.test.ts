import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.ts";
import { measureText } from "../src/cli/show.ts";
import { type Language, languages } from "../src/language/language.ts";
import { good } from "../src/logic/arbitrary.ts";
import { loadCorpus } from "../src/measure/corpus.ts";
import type { Measure } from "../src/measure/measure.ts";
import { measureInWords } from "../src/measure/prose/measure.ts";
import { nameOf } from "../src/register/facts.ts";
import { loadRegister } from "../src/register/load.ts";
import { body } from "../src/register/register.ts";
import { never, parseInstant } from "../src/time/time.ts";

/** What `interdict show` says of the Belgian measures, in four languages, on one day: read by people, held here. UPDATE=1 writes it anew. */

const folder = fileURLToPath(new URL("./golden/", import.meta.url));
const day = "2023-09-20";
const belgian = loadCorpus().measures.filter(({ id }) => id.startsWith("be/"));

const register = good(await loadRegister("/nowhere"));
const catalogue = good(await loadCatalogue());

const shown = (measure: Measure, language: Language): string => {
  const lookups = {
    body: (id: string) => {
      const found = body(register, id);
      return found === undefined ? id : nameOf(found, language);
    },
    product: (id: string) => catalogue.products.get(id)?.name ?? id,
  };
  const at = parseInstant(day, measure.zone) ?? 0;
  const text = measureText(measureInWords(measure, language, lookups, { at, knownAt: never }), language);
  // The version is that of the file's bytes, also of its comments: it is no part of the text.
  return text.replace(measure.version.slice(0, 12), "").replace(/ {4}/, "  ");
};

const fileOf = (id: string, language: Language): string => `${id.replaceAll("/", "-")}.${language}.txt`;

describe.each(belgian.map((measure) => ({ id: measure.id, measure })))("$id", ({ id, measure }) => {
  it.each(languages)("says in %s what its file holds", (language) => {
    const path = `${folder}${fileOf(id, language)}`;
    const text = shown(measure, language);
    if (process.env["UPDATE"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
  });
});

it("holds no text of a measure that is gone", () => {
  const expected = belgian.flatMap(({ id }) => languages.map((language) => fileOf(id, language)));
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
});
