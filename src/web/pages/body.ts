import type { Deed } from "../../deed/deed.ts";
import { dayInWords } from "../../language/dates.ts";
import { list, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { condition, row, test } from "../../logic/condition.ts";
import type { Measure } from "../../measure/measure.ts";
import { conditionInWords } from "../../measure/prose/condition.ts";
import { namesOf } from "../../measure/prose/names.ts";
import { sentence, wordsIn } from "../../measure/prose/quote.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import type { ClausePosture } from "../../posture/posture.ts";
import { type Reached, reachedBy } from "../../posture/reaches.ts";
import { sentenceInWords } from "../../posture/say.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { Body } from "../../register/body.ts";
import { factsOfBody, languagesOf, nameOf } from "../../register/facts.ts";
import { bodyJson } from "../../register/json.ts";
import { bodiesAt, bodyAt, body as latest } from "../../register/register.ts";
import { dayOf, writeInstant } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { dayForm } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { labelled, together } from "../joined.ts";
import { bodyName, lookupsOf } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { webProblem } from "../problems.ts";
import { forceSign } from "../signs.ts";
import { controlInWords, roleInWords, toldInWords } from "../stand/cells.ts";
import { deedJson, deedsTable, worldOf } from "../stand/deeds.ts";
import { viewToday } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { groundWords, languageNames, registerPageWords } from "../words/register.ts";
import { standWords } from "../words/stand.ts";
import { kindInWords, statusInWords } from "./register.ts";

/** One clause seen from one body. */
interface Seen {
  readonly measure: Measure;
  readonly place: number;
  readonly reached: Reached;
  readonly told: string;
  readonly control: string;
  readonly sentences: readonly string[];
}

const sentencesOf = (
  clauses: readonly ClausePosture[],
  id: string,
  clause: string,
  view: View,
  ask: Ask,
): readonly string[] => {
  const { language, site } = ask;
  const found = clauses
    .filter((one) => one.id === clause)
    .flatMap((one) => {
      const own = one.bodies.find((each) => each.id === id);
      if (own === undefined) return [];
      const said = sentenceInWords(own, one, view.at.at, bodyName(site, id, language, view.at.at), language);
      return [
        one.channel === "duty" || clauses.filter((other) => other.id === clause).length === 1
          ? said
          : labelled(say(standWords[one.channel as "app"], language), said, language),
      ];
    });
  return [...new Set(found)];
};

/** Every clause of every measure, as it speaks to this body on the day. Measures that do not reach it are not worked out further. */
const seenBy = async (id: string, view: View, ask: Ask): Promise<Result<readonly Seen[]>> => {
  const { site, language } = ask;
  const all: Seen[] = [];
  for (const measure of site.measures) {
    const stand = await standOf(site, { measure, view, bodies: [id] });
    if (!stand.ok) return stand;
    const { asked } = stand.value;
    const reached = measure.clauses.map((clause) => reachedBy(clause, asked)[0]);
    const reaches = reached.some((one) => one !== undefined && one.reach.role !== "outside");
    const clauses = reaches ? stand.value.posture().clauses : [];
    measure.clauses.forEach((clause, place) => {
      const one = reached[place];
      if (one === undefined) return;
      const own = clauses.find(({ id: of }) => of === clause.id)?.bodies.find((each) => each.id === id);
      all.push({
        measure,
        place,
        reached: one,
        told: own === undefined ? "" : toldInWords(own.communication, language),
        control: own === undefined ? "" : controlInWords(own.control, language),
        sentences: sentencesOf(clauses, id, clause.id, view, ask),
      });
    });
  }
  return ok(all);
};

const seenTable = (seen: readonly Seen[], view: View, ask: Ask): Table => {
  const { language } = ask;
  const head = (text: keyof typeof registerPageWords): string => say(registerPageWords[text], language);
  const asks = ({ reached: { reach } }: Seen): string =>
    reach.role !== "unknown" || reach.asks.length === 0
      ? ""
      : say(registerPageWords.asks, language, {
          asks: list(
            reach.asks.map((id) => say(vocabulary.get(id)?.meaning ?? { fr: id, nl: id, de: id, en: id }, language)),
            language,
          ),
        });
  return {
    id: "asked",
    caption: say(registerPageWords.askedCaption, language, { day: dayInWords(dayOf(view.at.at), language) }),
    columns: [
      { head: head("measure") },
      { head: say(standWords.clause, language) },
      { head: say(standWords.role, language) },
      { head: say(standWords.told, language) },
      { head: say(standWords.control, language) },
      { head: head("sentence") },
    ],
    rows: seen.map((one) => {
      const clause = one.measure.clauses[one.place];
      const id = clause?.id ?? "";
      const title = one.measure.title[language];
      const role = together(
        [roleInWords(one.reached.reach.role, clause?.modality ?? "permit", language), asks(one)].filter(
          (part) => part !== "",
        ),
        language,
      );
      return [
        cell(title, html`<a href="${to(ask, `/measures/${one.measure.id}`, parametersOf(view))}">${title}</a>`),
        cell(
          id,
          html`<span aria-hidden="true">${forceSign(clause?.modality ?? "permit")}</span> <a href="${to(ask, `/measures/${one.measure.id}/bodies`, { ...parametersOf(view), clause: id })}">${id}</a> <span class="soft">${word("modality", clause?.modality ?? "", language)}</span>`,
        ),
        cell(role),
        cell(one.told),
        cell(one.control),
        cell(one.sentences.join(" ")),
      ];
    }),
  };
};

const outsideHtml = (seen: readonly Seen[], ask: Ask): Html => {
  const { language } = ask;
  const because = seen.flatMap(({ measure, place, reached: { reach } }) => {
    const clause = measure.clauses[place]?.id ?? "";
    return reach.because === undefined
      ? []
      : [
          say(registerPageWords.outsideBecause, language, {
            measure: measure.title[language],
            clause,
            because: wordsIn(reach.because.because, language),
          }),
        ];
  });
  return because.length === 0
    ? nothing
    : html`<h3>${say(registerPageWords.outsideHead, language)}</h3><ul>${because.map((one) => html`<li>${sentence(one)}</li>`)}</ul>`;
};

const factSentences = (body: Body, view: View, ask: Ask): readonly string[] => {
  const { site, language } = ask;
  const [measure] = site.measures;
  if (measure === undefined) return [];
  const names = namesOf(measure, language, lookupsOf(site, language));
  return [...factsOfBody(site.register, body.id, view.at.at, view.knownAt.at)]
    .filter(
      ([attribute, value]) => attribute !== "body.kind" && vocabulary.get(attribute)?.values.includes(value) === true,
    )
    .flatMap(([attribute, value]) =>
      conditionInWords(condition([row([test(attribute, [value])])]), language, names).map(sentence),
    );
};

const identityHtml = (body: Body, view: View, ask: Ask): Html => {
  const { site, language } = ask;
  const word_ = (key: keyof typeof registerPageWords): string => say(registerPageWords[key], language);
  const parameters = parametersOf(view);
  const link = (id: string): Html =>
    html`<a href="${to(ask, `/bodies/${id}`, parameters)}">${bodyName(site, id, language, view.at.at)}</a>`;
  const several = (items: readonly Html[]): Html =>
    html`${items.map((one, place) => html`${place === 0 ? "" : ", "}${one}`)}`;
  const bounds = [
    ...(body.validFrom === undefined
      ? []
      : [say(registerPageWords.from, language, { day: dayInWords(body.validFrom, language) })]),
    ...(body.validTo === undefined
      ? []
      : [say(registerPageWords.until, language, { day: dayInWords(body.validTo, language) })]),
  ];
  const languages = languagesOf(site.register, body.id, view.at.at).map(({ language: one, ground }) => {
    const named = say(languageNames[one] ?? { fr: one, nl: one, de: one, en: one }, language);
    const why = groundWords[ground];
    return why === undefined ? named : `${named} (${say(why, language)})`;
  });
  const own = nameOf(body, language);
  const others = [...new Set(body.names.map((name) => name.text).filter((text) => text !== own))];
  const line = (key: keyof typeof registerPageWords, content: Html | string | undefined): Html =>
    content === undefined ? nothing : html`<dt>${word_(key)}</dt><dd>${content}</dd>`;
  const sources = body.sources.map((id) => {
    const found = site.register.sources.get(id);
    return found === undefined
      ? html`${id}`
      : found.url === undefined
        ? html`${found.title}`
        : html`<a href="${found.url}" rel="noreferrer">${found.title}</a>`;
  });
  return html`<dl class="facts">
${line("kind", kindInWords(body.kind, language))}
${line("id", html`<code>${body.id}</code>`)}
${line("status", statusInWords(body, language))}
${line("within", body.within.length === 0 ? undefined : several(body.within.map(link)))}
${line("supervisedBy", body.supervisedBy.length === 0 ? undefined : several(body.supervisedBy.map(({ body: by, since }) => (since === undefined ? link(by) : html`${link(by)} <span class="soft">${say(registerPageWords.from, language, { day: dayInWords(since, language) })}</span>`))))}
${line("languages", languages.length === 0 ? undefined : list(languages, language))}
${line("otherNames", others.length === 0 ? undefined : others.join(" · "))}
${line("validity", bounds.length === 0 ? word_("noBounds") : bounds.join(", "))}
${line("sources", sources.length === 0 ? undefined : several(sources))}
</dl>`;
};

const membersHtml = ({ members }: Body, ask: Ask): Html => {
  if (members.length === 0) return nothing;
  const { language } = ask;
  const table: Table = {
    id: "members",
    caption: say(registerPageWords.members, language),
    columns: [
      { head: say(registerPageWords.name, language) },
      { head: say(registerPageWords.office, language) },
      { head: say(registerPageWords.status, language) },
    ],
    rows: members.map(({ name, office, status }) => [
      cell(name),
      cell(office ?? ""),
      cell(
        status === "confirmed"
          ? say(registerPageWords.confirmed, language)
          : say(registerPageWords.toVerify, language, { what: say(registerPageWords.office, language) }),
      ),
    ]),
  };
  return tableHtml(table, language);
};

const partsHtml = (body: Body, view: View, ask: Ask): Html => {
  const { site, language } = ask;
  const parts = bodiesAt(site.register, { at: view.at.at, world: body.world }).filter(({ within }) =>
    within.includes(body.id),
  );
  if (parts.length === 0) return nothing;
  return html`<details><summary>${say(registerPageWords.parts, language)} (${parts.length})</summary><ul>${parts.map((one) => html`<li><a href="${to(ask, `/bodies/${one.id}`, parametersOf(view))}">${nameOf(one, language)}</a></li>`)}</ul></details>`;
};

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
