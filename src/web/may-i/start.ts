import { dayInWords } from "../../language/dates.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import { valueInWords } from "../../measure/ask/said.ts";
import { actions, vocabulary } from "../../measure/vocabulary/attributes.ts";
import type { Body } from "../../register/body.ts";
import { nameOf } from "../../register/facts.ts";
import { bodiesAt } from "../../register/register.ts";
import { dayOf, isDay } from "../../time/time.ts";
import { type Ask, parameterOf, to } from "../ask.ts";
import { worldField } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import type { Page } from "../page.ts";
import { kindInWords, matches } from "../pages/register.ts";
import { mayIWords } from "../words/may-i.ts";
import { askedActions, type Inquiry, parametersOf } from "./inquiry.ts";
import { backLink, choiceForm, hiddenFields, mayIPath, problemSummary } from "./parts.ts";

/** So many bodies stand on the page; somebody who finds more writes a longer name. */
const mostBodies = 40;

const select = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string | undefined,
): Html =>
  html`<p><label for="field-${name}">${label}</label><select id="field-${name}" name="${name}">${options.map(
    ([value, shown]) =>
      html`<option value="${value}"${value === (chosen ?? "") ? html` selected` : nothing}>${shown}</option>`,
  )}</select></p>`;

/** What is missing or does not fit, and in which field. */
interface Missing {
  readonly field: "q" | "at";
  readonly text: string;
}

const startForm = (inquiry: Inquiry, wanted: string | undefined, error: Missing | undefined, ask: Ask): Html => {
  const { language, site } = ask;
  const word = (key: keyof typeof mayIWords): string => say(mayIWords[key], language);
  const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
  const known = inquiry.at.written ?? dayOf(inquiry.at.at);
  const {
    "person.as": as,
    at: _at,
    action: _action,
    product: _product,
    measure: _measure,
    world: _world,
    ...rest
  } = parametersOf(inquiry);
  const message = (field: Missing["field"]): Html =>
    error?.field === field ? html`<span id="error" class="error">${error.text}</span>` : nothing;
  const marked = (field: Missing["field"]): Html =>
    error?.field === field ? html` aria-invalid="true" aria-describedby="error"` : nothing;
  const links = vocabulary.get("person.as")?.values ?? [];
  const fictional = site.register.bodies.some(({ world }) => world === "fictional");
  return html`<form method="get" action="${to(ask, mayIPath)}" class="one-question">
<p><label for="field-q">${word("search")}</label>${message("q")}<input id="field-q" type="search" name="q" value="${wanted ?? ""}" autocomplete="organization"${marked("q")}></p>
${select(
  "person.as",
  word("as"),
  links.map((value) => [String(value), valueInWords("person.as", value, language)]),
  as ?? "member",
)}
${select(
  "action",
  word("action"),
  askedActions.map((id) => {
    const name = actions.get(id)?.words.name;
    return [id, name === undefined ? id : capital(say(name, language))];
  }),
  inquiry.action,
)}
${select("product", word("product"), [["", capital(word("ownProduct"))], ...[...site.catalogue.products.values()].map((one) => [one.id, one.name] as const)], inquiry.product)}
${select("measure", word("measure"), [["", capital(word("allMeasures"))], ...site.measures.map((one) => [one.id, wordsIn(one.title, language)] as const)], inquiry.measure?.id)}
<p><label for="field-at">${word("day")}</label>${message("at")}<input id="field-at" type="${isDay(known) ? "date" : "text"}" name="at" value="${known}"${marked("at")}></p>
${fictional ? worldField(ask, inquiry.world).fields : nothing}
${hiddenFields(rest)}<button type="submit">${word("start")}</button></form>`;
};

/** The first page: who, what, when; and again, where no body is found. */
const startPage = (inquiry: Inquiry, wanted: string | undefined, error: Missing | undefined, ask: Ask): Page => {
  const { language, site } = ask;
  const title = say(mayIWords.title, language);
  return {
    kind: "page",
    section: "may-i",
    fictional: inquiry.world === "fictional",
    title: error === undefined ? title : say(mayIWords.errorTitle, language, { title }),
    headed: true,
    json: () => ({
      actions: askedActions,
      products: [...site.catalogue.products.keys()],
      measures: site.measures.map(({ id }) => id),
    }),
    main: html`${error === undefined ? nothing : problemSummary(error.text, `field-${error.field}`, ask)}<h1>${title}</h1>
<p class="lead">${say(mayIWords.intro, language)}</p>
${startForm(inquiry, wanted, error, ask)}`,
  };
};

const bodyLabel = (body: Body, ask: Ask): Html =>
  html`${nameOf(body, ask.language)} <span class="soft small">${kindInWords(body.kind, ask.language)}</span>`;

/** Which of the bodies that the name fits. */
const bodiesPage = (inquiry: Inquiry, wanted: string, found: readonly Body[], ask: Ask): Page => {
  const { language } = ask;
  const heading = say(mayIWords.whichBody, language);
  const error = ask.query.has("asked") ? say(mayIWords.chooseBody, language) : undefined;
  const parameters = parametersOf(inquiry);
  return {
    kind: "page",
    section: "may-i",
    fictional: inquiry.world === "fictional",
    title: error === undefined ? heading : say(mayIWords.errorTitle, language, { title: heading }),
    headed: true,
    json: () => ({ total: found.length, bodies: found.map((body) => ({ id: body.id, name: nameOf(body, language) })) }),
    above: backLink(to(ask, mayIPath, parameters), ask),
    main: html`${error === undefined ? nothing : problemSummary(error, "choice-1", ask)}${choiceForm(ask, {
      name: "body",
      heading,
      hint: html`<p>${say(mayIWords.found, language, { n: found.length, wanted })}${
        found.length > mostBodies
          ? html` ${say(mayIWords.narrow, language, { shown: number(mostBodies, language) })}`
          : nothing
      }</p>`,
      choices: found.slice(0, mostBodies).map((body) => ({ value: body.id, label: bodyLabel(body, ask) })),
      chosen: found.length === 1 ? found[0]?.id : undefined,
      error,
      hidden: hiddenFields({ ...parameters, q: wanted, asked: "body" }),
    })}`,
  };
};

/** Longer names are no names; the rest is not looked for. */
const longestName = 200;

/** Until a body is chosen that stood on the day: the form, then the bodies that its name fits. */
export const startOf = (inquiry: Inquiry, ask: Ask): Page => {
  const { language, site } = ask;
  const { body, at, world } = inquiry;
  if (body !== undefined) {
    const name = bodyName(site, body, language);
    const text = say(mayIWords.notThen, language, { name, day: dayInWords(dayOf(at.at), language) });
    return startPage({ ...inquiry, body: undefined }, name, { field: "at", text }, ask);
  }
  const wanted = parameterOf(ask, "q")?.slice(0, longestName);
  if (wanted === undefined) {
    const missing: Missing = { field: "q", text: say(mayIWords.nameBody, language) };
    return startPage(inquiry, undefined, ask.query.has("q") ? missing : undefined, ask);
  }
  const found = bodiesAt(site.register, { at: at.at, world }).filter(matches(wanted));
  return found.length === 0
    ? startPage(inquiry, wanted, { field: "q", text: say(mayIWords.noBody, language, { wanted }) }, ask)
    : bodiesPage(inquiry, wanted, found, ask);
};
