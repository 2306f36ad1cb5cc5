import { instantInWords } from "../../language/dates.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Verdict } from "../../posture/posture.ts";
import { dayOf, writeInstant } from "../../time/time.ts";
import { type Ask, parametersOf, to } from "../ask.ts";
import { filtersOf, rowsWith } from "../filters.ts";
import { dayForm } from "../forms.ts";
import { html, nothing } from "../html.ts";
import { momentShown } from "../moments.ts";
import { bodyName } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { rollOf } from "../roll.ts";
import { verdictMark } from "../signs.ts";
import { assumedHtml } from "../stand/figures.ts";
import { type Question, questionOf, sameQuestion } from "../stand/question.ts";
import { filteredHtml } from "../stand/said.ts";
import { unitFiltersOf, unitsWith } from "../stand/unit-filters.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

const unitsTable = (
  found: readonly Verdict[],
  withheld: ReadonlySet<string>,
  since: boolean,
  question: Question,
  ask: Ask,
): Table => {
  const { language, site } = ask;
  const head = (key: keyof typeof standWords): string => say(standWords[key], language);
  const names = new Map<string, string>();
  const name = (id: string): string => {
    const known = names.get(id) ?? bodyName(site, id, language, question.view.at.at);
    names.set(id, known);
    return known;
  };
  const when = (at: number | undefined): string => (at === undefined ? "" : instantInWords(at, language));
  const link = { ...sameQuestion(question), ...(since ? { at: writeInstant(question.view.knownAt.at) } : {}) };
  const way = question.channel === undefined || question.channel === "duty" ? "app" : question.channel;
  return {
    id: "units",
    caption: say(standWords.unitsCaption, language, {
      n: found.length,
      nShown: number(found.length, language),
      clause: question.clause.id,
      channel: head(way),
    }),
    columns: [
      { head: head("device") },
      { head: head("body") },
      { head: head("verdict") },
      { head: head("since") },
      { head: head("lastSeen") },
    ],
    rows: found.map(({ device, body, verdict, since, lastSeen }) => {
      const hidden = withheld.has(body);
      return [
        cell(
          hidden ? "" : device,
          hidden
            ? html`<span class="soft">${head("smallBody")}</span>`
            : html`<a href="${to(ask, `/devices/${device}`, { measure: question.measure.id, ...link, body })}">${device}</a>`,
        ),
        cell(hidden ? "" : name(body), hidden ? html`<span class="soft">${head("notShown")}</span>` : name(body)),
        cell(word("verdict", verdict, language), verdictMark(verdict, language)),
        cell(hidden ? "" : when(since)),
        cell(hidden ? "" : when(lastSeen)),
      ];
    }),
  };
};

/** The devices behind a count: as many rows as it says. */
export const unitsPage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const question = questionOf(ask, measure);
  const filters = filtersOf(ask, ["verdict", "breach"]);
  const units = unitFiltersOf(ask);
  if (!question.ok || !filters.ok || !units.ok)
    return refuse(400, ...[question, filters, units].flatMap((one) => (one.ok ? [] : one.problems)));
  const { view, clause } = question.value;
  const roll = await rollOf(site, question.value);
  if (!roll.ok) return refuse(500, ...roll.problems);
  const rows = rowsWith(roll.value, filters.value);
  const withheld = new Set(roll.value.rows.filter((row) => row.withheld).map(({ id }) => id));
  // What happened since the deadline is looked at from the second clock.
  const since = units.value.breach !== undefined;
  const one = filters.value.body !== undefined && withheld.has(filters.value.body);
  const found = one ? [] : unitsWith(roll.value, rows, units.value);
  const table = unitsTable(found, withheld, since, question.value, ask);
  const same = sameQuestion(question.value);
  return {
    kind: "page",
    section: "measures",
    fictional: view.world === "fictional",
    title: say(standWords.unitsTitle, language),
    above: html`<p class="crumb"><a href="${to(ask, `/measures/${measure.id}`, parametersOf(view))}">${wordsIn(measure.title, language)}</a> › <a href="${to(ask, `/measures/${measure.id}/bodies`, same)}">${say(standWords.bodiesTitle, language)}</a></p>`,
    table: () => table,
    json: () => ({
      measure: measure.id,
      clause: clause.id,
      channel: roll.value.channel?.channel ?? null,
      at: writeInstant(view.at.at),
      knownAt: writeInstant(view.knownAt.at),
      fictional: view.world === "fictional",
      filters: { ...filters.value, ...units.value },
      total: found.length,
      units: found.map(({ device, body, verdict, wouldBe, row, since, lastSeen }) =>
        withheld.has(body)
          ? { device: null, body: null, verdict }
          : {
              device,
              body,
              verdict,
              wouldBe: wouldBe ?? null,
              row: row ?? null,
              since: since === undefined ? null : writeInstant(since),
              lastSeen: lastSeen === undefined ? null : writeInstant(lastSeen),
            },
      ),
    }),
    main: html`<p class="lead">${say(standWords.clocks, language, { at: momentShown(since ? view.knownAt.at : view.at.at, language), known: momentShown(view.knownAt.at, language) })}</p>
${dayForm(ask, [
  { name: "at", label: say(layoutWords.at, language), value: view.at.written ?? dayOf(view.at.at) },
  {
    name: "known-at",
    label: say(layoutWords.knownAt, language),
    value: view.knownAt.written ?? dayOf(view.knownAt.at),
  },
])}
${assumedHtml(question.value, ask)}
${filteredHtml({ ...filters.value, ...units.value }, question.value, ask)}
${one ? html`<p class="note">${say(standWords.withheld, language)}</p>` : nothing}
${tableHtml(table, language)}`,
  };
};
