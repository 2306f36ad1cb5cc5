import { dayInWords } from "../../language/dates.ts";
import { say, wordsIn } from "../../language/say.ts";
import { nameOf } from "../../register/facts.ts";
import { bodyJson } from "../../register/json.ts";
import { dayOf, writeInstant } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { measuresOf, type Part } from "../body/cascade.ts";
import { partHtml, partJson } from "../body/cascade-part.ts";
import { aboutBody, bodyAsked, speaks } from "../body/gather.ts";
import { factSentences, identityHtml, membersHtml, partsHtml } from "../body/identity.ts";
import { outsideHtml, seenTable } from "../body/seen.ts";
import { dayForm } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { type Outcome, refuse } from "../page.ts";
import { deedJson, deedsTable } from "../stand/deeds.ts";
import { tableHtml } from "../table.ts";
import { bodyCascadeWords } from "../words/body-cascade.ts";
import { layoutWords } from "../words/layout.ts";
import { registerPageWords } from "../words/register.ts";

const ownHtml = (id: string, view: View, ask: Ask): Html => {
  const own = measuresOf(ask.site, id);
  return own.length === 0
    ? nothing
    : html`<h2 id="own">${say(bodyCascadeWords.ownHead, ask.language)}</h2><ul>${own.map(({ id: of, title }) => html`<li><a href="${to(ask, `/measures/${of}`, parametersOf(view))}">${wordsIn(title, ask.language)}</a></li>`)}</ul>`;
};

const partsSaid = (parts: readonly Part[], id: string, view: View, ask: Ask): Html =>
  parts.length === 0
    ? nothing
    : html`<h2 id="told">${say(bodyCascadeWords.head, ask.language)}</h2>
<p><a href="${to(ask, `/bodies/${id}/calendar.ics`, parametersOf(view))}">${say(bodyCascadeWords.feed, ask.language)}</a></p>
${parts.map((part) => partHtml(part, id, view, ask))}`;

/** One body: what it is, what the measures expect of it and where it stands, how it was told and what it answered, and the deeds that name it. */
export const bodyPage = async (ask: Ask, id: string): Promise<Outcome> => {
  const { site, language } = ask;
  const asked = bodyAsked(ask, id);
  if ("kind" in asked) return asked;
  const { body, standing, view } = asked;
  const gathered = await aboutBody(ask, id, view);
  if (!gathered.ok) return refuse(500, ...gathered.problems);
  const { seen, deeds, parts } = gathered.value;
  const { at, world } = view;
  const knownAt = view.knownAt.at;
  const spoken = seen.filter(speaks);
  const facts = factSentences(body, view, ask);
  const table = seenTable(spoken, view, ask);
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
      cascade: parts.map((part) => partJson(part, view, ask)),
      own: measuresOf(site, id).map((one) => one.id),
      deeds: deeds.map((deed) => deedJson(deed, knownAt, ask)),
    }),
    main: html`${identityHtml(body, view, ask)}
${standing ? nothing : html`<p class="note">${say(registerPageWords.notThen, language, { day: dayInWords(dayOf(at.at), language) })}</p>`}
${facts.length === 0 ? nothing : html`<p><strong>${word_("facts")}</strong></p><ul>${facts.map((one) => html`<li>${one}</li>`)}</ul>`}
${membersHtml(body, ask)}
${partsHtml(body, view, ask)}
<h2>${word_("askedHead")}</h2>
${dayForm(ask, [
  { name: "at", label: say(layoutWords.at, language), value: at.written ?? dayOf(at.at) },
  { name: "known-at", label: say(layoutWords.knownAt, language), value: view.knownAt.written ?? dayOf(knownAt) },
])}
${spoken.length === 0 ? html`<p>${word_("askedNone")}</p>` : tableHtml(table, language)}
${outsideHtml(seen, ask)}
${partsSaid(parts, id, view, ask)}
${ownHtml(id, view, ask)}
<h2>${word_("deedsHead")}</h2>
${deeds.length === 0 ? html`<p>${word_("deedsNone")}</p>` : tableHtml(deedsTable(deeds, world, knownAt, ask), language)}`,
  };
};
