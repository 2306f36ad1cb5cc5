import type { Deed } from "../../deed/deed.ts";
import { dayInWords } from "../../language/dates.ts";
import { say } from "../../language/say.ts";
import { nameOf } from "../../register/facts.ts";
import { bodyJson } from "../../register/json.ts";
import { bodyAt, body as latest } from "../../register/register.ts";
import { dayOf, writeInstant } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { factSentences, identityHtml, membersHtml, partsHtml } from "../body/identity.ts";
import { outsideHtml, seenBy, seenTable } from "../body/seen.ts";
import { dayForm } from "../forms.ts";
import { html, nothing } from "../html.ts";
import { type Outcome, refuse } from "../page.ts";
import { webProblem } from "../problems.ts";
import { deedJson, deedsTable, worldOf } from "../stand/deeds.ts";
import { viewToday } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { registerPageWords } from "../words/register.ts";

const concerns = (deed: Deed, id: string): boolean =>
  deed.by.body === id || deed.about.includes(id) || deed.stated?.by.body === id;

/** One body: what it is, what the measures expect of it and where it stands, and the deeds that name it. */
export const bodyPage = async (ask: Ask, id: string): Promise<Outcome> => {
  const { site, language } = ask;
  const view = viewToday(ask);
  if (!view.ok) return refuse(400, ...view.problems);
  const { at, world } = view.value;
  const standing = bodyAt(site.register, id, at.at);
  const body = standing ?? latest(site.register, id);
  if (body === undefined) return refuse(404, webProblem("E-WEB-PAGE", {}, { path: ask.path }));
  if (body.world !== world) return refuse(404, webProblem("E-WEB-OTHER-WORLD", {}, { id, world: body.world }));
  const seen = await seenBy(id, view.value, ask);
  const [measure] = site.measures;
  const stand = measure === undefined ? undefined : await standOf(site, { measure, view: view.value });
  if (!seen.ok) return refuse(500, ...seen.problems);
  if (stand?.ok === false) return refuse(500, ...stand.problems);
  const deeds = (stand?.value.asked.held.known.deeds ?? []).filter(
    (deed) => concerns(deed, id) && worldOf(deed, site) === world,
  );
  const spoken = seen.value.filter(({ reached }) => reached.reach.role !== "outside");
  const facts = factSentences(body, view.value, ask);
  const table = seenTable(spoken, view.value, ask);
  const knownAt = view.value.knownAt.at;
  const word_ = (key: keyof typeof registerPageWords): string => say(registerPageWords[key], language);
  return {
    kind: "page",
    section: "bodies",
    fictional: world === "fictional",
    title: nameOf(body, language),
    table: () => table,
    json: () => ({
      ...bodyJson(site.register, body, at.at),
      at: writeInstant(at.at),
      knownAt: writeInstant(knownAt),
      measures: spoken.map((one) => ({
        measure: one.measure.id,
        clause: one.measure.clauses[one.place]?.id ?? null,
        role: one.reached.reach.role,
        asks: one.reached.reach.asks,
        told: one.told,
        control: one.control,
        sentences: one.sentences,
      })),
      deeds: deeds.map((deed) => deedJson(deed, knownAt, ask)),
    }),
    main: html`${identityHtml(body, view.value, ask)}
${standing === undefined ? html`<p class="note">${say(registerPageWords.notThen, language, { day: dayInWords(dayOf(at.at), language) })}</p>` : nothing}
${facts.length === 0 ? nothing : html`<p><strong>${word_("facts")}</strong></p><ul>${facts.map((one) => html`<li>${one}</li>`)}</ul>`}
${membersHtml(body, ask)}
${partsHtml(body, view.value, ask)}
<h2>${word_("askedHead")}</h2>
${dayForm(ask, [
  { name: "at", label: say(layoutWords.at, language), value: at.written ?? dayOf(at.at) },
  { name: "known-at", label: say(layoutWords.knownAt, language), value: view.value.knownAt.written ?? dayOf(knownAt) },
])}
${spoken.length === 0 ? html`<p>${word_("askedNone")}</p>` : tableHtml(table, language)}
${outsideHtml(seen.value, ask)}
<h2>${word_("deedsHead")}</h2>
${deeds.length === 0 ? html`<p>${word_("deedsNone")}</p>` : tableHtml(deedsTable(deeds, world, knownAt, ask), language)}`,
  };
};
