import { factsOfProduct } from "../../catalogue/catalogue.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { runCase } from "../../measure/case.ts";
import type { Case, Measure } from "../../measure/measure.ts";
import type { Ask } from "../ask.ts";
import { type Html, html } from "../html.ts";
import type { Site } from "../site.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { measureWords } from "../words/measure.ts";

/** What of each case does not hold, by measure version: cases are fixed by the file and what surrounds it. */
const results = new WeakMap<Site, Map<string, readonly boolean[]>>();

export const casesHeld = (measure: Measure, site: Site): readonly boolean[] => {
  const bySite = results.get(site) ?? new Map<string, readonly boolean[]>();
  results.set(site, bySite);
  const before = bySite.get(measure.version);
  if (before !== undefined) return before;
  const around = {
    register: site.register,
    productFacts: (product: string) => factsOfProduct(site.catalogue, product),
  };
  const held = measure.cases.map((one) => runCase(one, measure, around).length === 0);
  bySite.set(measure.version, held);
  return held;
};

const expected = ({ expect }: Case, ask: Ask): string =>
  expect.ruling === undefined ? say(measureWords.owes, ask.language) : word("ruling", expect.ruling, ask.language);

/** The cases of the file, each with what it must give and whether it does. */
export const casesHtml = (measure: Measure, ask: Ask): Html => {
  const { language, site } = ask;
  const held = casesHeld(measure, site);
  const n = measure.cases.length;
  const good = held.filter((one) => one).length;
  const head = (key: keyof typeof measureWords): string => say(measureWords[key], language);
  const table: Table = {
    id: "cases-table",
    caption: head("casesHead"),
    columns: [{ head: head("caseName") }, { head: head("caseExpected") }, { head: head("caseHeld") }],
    rows: measure.cases.map((one, place) => [
      cell(one.name, html`<span lang="en">${one.name}</span>`),
      cell(expected(one, ask)),
      cell(head(held[place] === true ? "heldYes" : "heldNo")),
    ]),
  };
  return html`<h2 id="cases">${head("casesHead")}</h2>
<p>${say(measureWords.casesIntro, language, { n, nShown: number(n, language), held: good, heldShown: number(good, language) })}</p>
<details><summary>${head("casesShow")}</summary>${tableHtml(table, language)}</details>`;
};
