import { type Deed, deedKinds } from "../../deed/deed.ts";
import { whenOf } from "../../deed/moment.ts";
import { worldOf } from "../../deed/world.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../../measure/measure.ts";
import { writeInstant } from "../../time/time.ts";
import { type Ask, oneOf, parameterOf, parametersOf, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { aboveMeasure, introHtml } from "../measure/frame.ts";
import { type Outcome, refuse } from "../page.ts";
import { deedJson, deedsTable } from "../stand/deeds.ts";
import { questionOf } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { tableHtml } from "../table.ts";
import { standWords } from "../words/stand.ts";

/** A figure that is a sum over campaigns: how many people they reached, where that is recorded. */
const sumHtml = (deeds: readonly Deed[], ask: Ask): Html => {
  if (parameterOf(ask, "sum") !== "reach") return nothing;
  const total = deeds.reduce((sum, deed) => sum + (deed.kind === "awareness" ? (deed.reach ?? 0) : 0), 0);
  return html`<p class="note">${say(standWords.sumOf, ask.language, { what: say(standWords.sumReach, ask.language), n: number(total, ask.language) })}</p>`;
};

/** What was done about a measure, on both clocks, in one world. */
export const deedsPage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const question = questionOf(ask, measure);
  const kind = oneOf(ask, "kind", deedKinds);
  const basis = oneOf(ask, "basis", ["record", "stated"] as const);
  if (!question.ok || !kind.ok || !basis.ok)
    return refuse(400, ...[question, kind, basis].flatMap((one) => (one.ok ? [] : one.problems)));
  const { view } = question.value;
  const clause = parameterOf(ask, "clause");
  const stand = await standOf(site, { measure, view });
  if (!stand.ok) return refuse(500, ...stand.problems);
  const { known } = stand.value.asked.held;
  const deeds = known.deeds
    .filter((deed) => deed.measure === measure.id && (clause === undefined || deed.clause === clause))
    .filter((deed) => worldOf(deed, site.register) === view.world)
    .filter(
      (deed) =>
        (kind.value === undefined || deed.kind === kind.value) &&
        (basis.value === undefined || deed.basis === basis.value),
    )
    .filter((deed) => whenOf(deed, known.knownAt).earliest <= view.at.at)
    .toSorted((a, b) => a.known - b.known || (a.id < b.id ? -1 : 1));
  const table = deedsTable(deeds, view.world, known.knownAt, ask);
  const filters = [
    ...(clause === undefined ? [] : [`clause = ${clause}`]),
    ...(kind.value === undefined ? [] : [word("deed", kind.value, language)]),
    ...(basis.value === undefined
      ? []
      : [say(basis.value === "record" ? standWords.onRecord : standWords.statedOnly, language)]),
  ];
  return {
    kind: "page",
    section: "measures",
    fictional: view.world === "fictional",
    title: say(standWords.deedsTitle, language),
    above: aboveMeasure(measure, view, ask),
    table: () => table,
    json: () => ({
      measure: measure.id,
      clause: clause ?? null,
      at: writeInstant(view.at.at),
      knownAt: writeInstant(view.knownAt.at),
      fictional: view.world === "fictional",
      total: deeds.length,
      deeds: deeds.map((deed) => deedJson(deed, known.knownAt, ask)),
    }),
    main: html`${introHtml(standWords.deedsIntro, view, ask)}
${filters.length === 0 ? nothing : html`<p class="note">${say(standWords.filtered, language, { filters: filters.join(", ") })} <a href="${to(ask, ask.path, parametersOf(view))}">${say(standWords.unfiltered, language)}</a></p>`}
${sumHtml(deeds, ask)}
${tableHtml(table, language)}`,
  };
};
