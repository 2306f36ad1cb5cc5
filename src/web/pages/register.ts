import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, number, say } from "../../language/say.ts";
import { type Body, bodyKinds } from "../../register/body.ts";
import { nameOf } from "../../register/facts.ts";
import { bodyJson } from "../../register/json.ts";
import { bodiesAt } from "../../register/register.ts";
import { dayOf } from "../../time/time.ts";
import { type Ask, oneOf, parameterOf, parametersOf, to } from "../ask.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { viewToday } from "../stand/question.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { kindWords, registerPageWords, verifyWords } from "../words/register.ts";

export const kindInWords = (kind: string, language: Language): string => {
  const text = kindWords[kind];
  return text === undefined ? kind : say(text, language);
};

/** Confirmed, or what of it is still to verify. */
export const statusInWords = ({ status, verify }: Body, language: Language): string => {
  if (status === "confirmed") return say(registerPageWords.confirmed, language);
  const what = verify.map((one) => (verifyWords[one] === undefined ? one : say(verifyWords[one], language)));
  return say(registerPageWords.toVerify, language, { what: list(what, language) });
};

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase("fr");

/** Does a body have all the words somewhere in its names or its id? */
export const matches = (wanted: string | undefined) => {
  const words = folded(wanted ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return ({ id, names }: Body): boolean => {
    const text = folded(`${id} ${names.map((name) => name.text).join(" ")}`);
    return words.every((word) => text.includes(word));
  };
};

const searchFields = (ask: Ask, kind: string | undefined, wanted: string | undefined): Html => {
  const { language } = ask;
  return html`<div><label for="field-q">${say(registerPageWords.search, language)}</label><input id="field-q" type="search" name="q" value="${wanted ?? ""}"></div>
<div><label for="field-kind">${say(registerPageWords.kind, language)}</label><select id="field-kind" name="kind"><option value="">${say(registerPageWords.allKinds, language)}</option>${bodyKinds.map(
    (one) =>
      html`<option value="${one}"${one === kind ? html` selected` : nothing}>${kindInWords(one, language)}</option>`,
  )}</select></div>`;
};

/** The bodies that stood on a day, in one world, found by name or kind. */
export const registerPage = (ask: Ask): Outcome => {
  const { language, site } = ask;
  const view = viewToday(ask);
  const kind = oneOf(ask, "kind", bodyKinds);
  if (!view.ok || !kind.ok) return refuse(400, ...[view, kind].flatMap((one) => (one.ok ? [] : one.problems)));
  const { at, world } = view.value;
  const day = dayOf(at.at);
  const wanted = parameterOf(ask, "q");
  const found = bodiesAt(site.register, {
    at: at.at,
    world,
    ...(kind.value === undefined ? {} : { kind: kind.value }),
  }).filter(matches(wanted));
  const word = (key: keyof typeof registerPageWords): string => say(registerPageWords[key], language);
  const within = (body: Body): string =>
    list(
      body.within.map((id) => bodyName(site, id, language, at.at)),
      language,
    );
  const table: Table = {
    id: "register",
    caption: say(registerPageWords.caption, language, {
      n: found.length,
      nShown: number(found.length, language),
      day: dayInWords(day, language),
    }),
    columns: [
      { head: word("name") },
      { head: word("kind") },
      { head: word("within") },
      { head: word("status") },
      { head: word("id") },
    ],
    rows: found.map((body) => [
      cell(
        nameOf(body, language),
        html`<a href="${to(ask, `/bodies/${body.id}`, parametersOf(view.value))}">${nameOf(body, language)}</a>`,
      ),
      cell(kindInWords(body.kind, language)),
      cell(within(body)),
      cell(statusInWords(body, language)),
      cell(body.id, html`<code>${body.id}</code>`),
    ]),
  };
  const choice = worldField(ask, world);
  return {
    kind: "page",
    section: "bodies",
    fictional: world === "fictional",
    title: word("title"),
    table: () => table,
    json: () => ({
      at: day,
      fictional: world === "fictional",
      total: found.length,
      bodies: found.map((body) => bodyJson(site.register, body, at.at)),
    }),
    main: html`<p class="lead">${word("intro")}</p>
${dayForm(ask, [{ name: "at", label: say(layoutWords.at, language), value: at.written ?? day }], {
  names: [...choice.names, "q", "kind"],
  fields: html`${searchFields(ask, kind.value, wanted)}${choice.fields}`,
})}
${world === "fictional" && found.length === 0 && wanted === undefined ? html`<p class="note">${word("empty")}</p>` : nothing}
${tableHtml(table, language)}`,
  };
};
