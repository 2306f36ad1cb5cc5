import { planJson } from "../../cascade/json.ts";
import type { PlanQuestion } from "../../cascade/plan.ts";
import { statusJson } from "../../cascade/status-json.ts";
import { list, number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { expectedOf, mendOf, whereOf } from "../../problem/problem.ts";
import { dayOf } from "../../time/time.ts";
import type { Parameters } from "../address.ts";
import { type Ask, parametersOf, to } from "../ask.ts";
import { bodiesTable, listingFields } from "../cascade/bodies.ts";
import { countsHtml, deadlineHtml, noneHtml } from "../cascade/counts.ts";
import { againstOf, type Cascade, cascadeOf, namingOf } from "../cascade/gather.ts";
import { graphOf } from "../cascade/graph.ts";
import { type ListedBody, type Listing, listedBodies, listingOf } from "../cascade/listing.ts";
import { openRepliesHtml, uncertainHtml } from "../cascade/open.ts";
import { drawingOf, stepsTable } from "../cascade/way.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { aboveMeasure } from "../measure/frame.ts";
import { momentShown } from "../moments.ts";
import { type Outcome, refuse } from "../page.ts";
import { questionOf, sameQuestion } from "../stand/question.ts";
import { tableHtml } from "../table.ts";
import { followedPageWords, cascadePageWords as words } from "../words/cascade.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

const againstField = (names: readonly string[], against: string | undefined, { language }: Ask): Html =>
  html`<div><label for="field-against">${say(followedPageWords.against, language)}</label><select id="field-against" name="against"><option value="">${say(followedPageWords.againstOwn, language)}</option>${names.map((one) => html`<option value="${one}"${one === against ? html` selected` : nothing}>${one}</option>`)}</select></div>`;

const amongHtml = ({ among, question }: Cascade, { language }: Ask): Html =>
  question.deadline !== undefined || among.length === 0
    ? nothing
    : html`<p class="note">${say(followedPageWords.among, language, {
        among: list(
          among.map(({ measure, clause }) => `${measure.id}#${clause.id}`),
          language,
        ),
      })}</p>`;

/** What the list is narrowed to, with the way back to the whole. */
const narrowedHtml = (shown: number, all: number, listing: Listing, same: Parameters, ask: Ask): Html => {
  if (listing.reply === undefined && listing.message === undefined) return nothing;
  const { language } = ask;
  const said = say(followedPageWords.narrowed, language, {
    n: shown,
    nShown: number(shown, language),
    ofShown: number(all, language),
  });
  return html`<p class="note">${said} <a href="${to(ask, ask.path, same)}#bodies">${say(followedPageWords.showAll, language)}</a></p>`;
};

const rulesHtml = ({ rulesProblems }: Cascade, { language }: Ask): Html =>
  html`${rulesProblems.map((one) => html`<p class="note"><code>${whereOf(one.place)}</code> ${expectedOf(one, language)} ${mendOf(one, language)}</p>`)}`;

const formHtml = (
  ask: Ask,
  { at, knownAt, world }: PlanQuestion,
  view: Parameters,
  more: { readonly names: readonly string[]; readonly fields: Html },
): Html => {
  const { language } = ask;
  const choice = worldField(ask, world);
  return dayForm(
    ask,
    [
      { name: "at", label: say(layoutWords.at, language), value: view.at ?? dayOf(at) },
      { name: "known-at", label: say(layoutWords.knownAt, language), value: view["known-at"] ?? dayOf(knownAt) },
    ],
    { names: [...more.names, ...choice.names], fields: html`${more.fields}${choice.fields}` },
  );
};

const wayHtml = ({ plan, question }: Cascade, ask: Ask): Html => {
  const { language } = ask;
  const graph = graphOf(plan);
  const n = plan.broken.length;
  if (graph.lines.length === 0) return noneHtml(plan, question.at, ask);
  return html`<h2 id="way">${say(words.wayHead, language)}</h2>
${drawingOf(graph, plan, question, ask)}
${tableHtml(stepsTable(graph, question, ask), language)}
<h2 id="broken">${say(words.brokenHead, language)}</h2>
<p>${n === 0 ? say(words.brokenNone, language) : say(words.brokenSome, language, { n, nShown: number(n, language) })}</p>
${noneHtml(plan, question.at, ask)}`;
};

const openReplies = (bodies: readonly ListedBody[]) =>
  bodies.flatMap(({ open }) => open).toSorted((a, b) => a.at - b.at);

/** Who tells whom under a measure, drawn and in a table; where each notice stands, who has not answered, and where the relay breaks off. */
export const cascadePage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const asked = questionOf(ask, measure);
  const listing = listingOf(ask);
  if (!asked.ok || !listing.ok) return refuse(400, ...[asked, listing].flatMap((one) => (one.ok ? [] : one.problems)));
  const { view, choices } = asked.value;
  const against = await againstOf(ask, measure, view);
  if (!against.ok) return refuse(400, ...against.problems);
  const { named, names } = against.value;
  const found = await cascadeOf(site, { measure, view, choices, ...(named === undefined ? {} : { against: named }) });
  if (!found.ok) return refuse(500, ...found.problems);
  const { plan, question, followed, reminders } = found.value;
  const { at, knownAt, deadline } = question;
  const naming = namingOf(ask, at, knownAt);
  const bodies = listedBodies(found.value);
  const written = named === undefined ? undefined : `${named.measure.id}#${named.clause.id}`;
  const { choose } = sameQuestion(asked.value);
  const same: Parameters = { ...parametersOf(view), choose, against: written };
  const table = bodiesTable({ bodies, listing: listing.value, view, same, days: deadline !== undefined }, ask);
  return {
    kind: "page",
    section: "measures",
    fictional: view.world === "fictional",
    title: say(words.title, language),
    above: aboveMeasure(measure, view, ask),
    table: () => table,
    json: () => ({
      plan: planJson(plan, question, naming),
      status: statusJson(plan, question, naming, { followed, reminders: reminders ?? null }),
    }),
    main: html`<p class="note">${say(standWords.clocks, language, { at: momentShown(at, language), known: momentShown(knownAt, language) })}</p>
${uncertainHtml(followed.uncertain, measure.id, at, ask)}
${openRepliesHtml(openReplies(bodies), at, ask)}
${countsHtml(plan, bodies, `${to(ask, ask.path, { ...same, reply: "none" })}#bodies`, ask)}
<p>${say(words.intro, language)} <a href="${to(ask, `/measures/${measure.id}/calendar.ics`)}">${say(followedPageWords.calendar, language)}</a></p>
${formHtml(ask, question, same, {
  names: ["against", "reply", "message"],
  fields:
    bodies.length === 0
      ? nothing
      : html`${listingFields(bodies, listing.value, ask)}${againstField(names, written, ask)}`,
})}
${wayHtml(found.value, ask)}
${
  bodies.length === 0
    ? nothing
    : html`<h2 id="bodies">${say(words.bodiesHead, language)}</h2>
${deadlineHtml(plan, question, ask)}
${amongHtml(found.value, ask)}
${rulesHtml(found.value, ask)}
${narrowedHtml(table.rows.length, bodies.length, listing.value, same, ask)}
${table.rows.length === 0 ? nothing : tableHtml(table, language)}`
}`,
  };
};
