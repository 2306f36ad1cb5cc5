import { dayInWords } from "../../language/dates.ts";
import { list, say } from "../../language/say.ts";
import type { Body } from "../../register/body.ts";
import { factsOfBody, languagesOf, nameOf } from "../../register/facts.ts";
import { bodiesAt } from "../../register/register.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { factsInWords } from "../facts.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import { kindInWords, statusInWords } from "../pages/register.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { groundWords, languageNames, registerPageWords } from "../words/register.ts";

/** What is confirmed of a body on the day, a sentence each. */
export const factSentences = (body: Body, view: View, ask: Ask): readonly string[] => {
  const [measure] = ask.site.measures;
  if (measure === undefined) return [];
  const facts = [...factsOfBody(ask.site.register, body.id, view.at.at, view.knownAt.at)];
  return factsInWords(
    facts.filter(([attribute]) => attribute !== "body.kind"),
    measure,
    ask,
  );
};

/** What a body is: its kind, what it is part of, who supervises it, its languages and names, and where that is written. */
export const identityHtml = (body: Body, view: View, ask: Ask): Html => {
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

/** Its members, as the public record names them. */
export const membersHtml = ({ members }: Body, ask: Ask): Html => {
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

/** The bodies that are part of it on the day. */
export const partsHtml = (body: Body, view: View, ask: Ask): Html => {
  const { site, language } = ask;
  const parts = bodiesAt(site.register, { at: view.at.at, world: body.world }).filter(({ within }) =>
    within.includes(body.id),
  );
  if (parts.length === 0) return nothing;
  return html`<details><summary>${say(registerPageWords.parts, language)} (${parts.length})</summary><ul>${parts.map((one) => html`<li><a href="${to(ask, `/bodies/${one.id}`, parametersOf(view))}">${nameOf(one, language)}</a></li>`)}</ul></details>`;
};
