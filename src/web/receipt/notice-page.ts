import { readWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import { attestWordsIn } from "./attest-page.ts";
import { countingOf, modelOf } from "./downloads.ts";
import { pageOf, type Sheet } from "./shell.ts";
import { endOf, type Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

const row = (head: string, value: string | Html): Html => html`<dt>${head}</dt><dd>${value}</dd>`;

/** The model decision, where the body is invited to take one: to be read, and to be edited. */
const modelPart = (visit: Visit): Html => {
  const { language, official, path } = visit;
  const word = attestWordsIn(visit);
  const standing = modelOf(visit);
  if (standing === "none") return nothing;
  const head = html`<h2>${word("modelHead")}</h2>`;
  if (standing === "changed") return html`${head}<p>${word("modelChanged")}</p>`;
  const item = (each: Language, form: "pdf" | "html", type: string): Html =>
    html`<li><a href="${path}/model.${each}.${form}" hreflang="${each}" type="${type}">${word(form === "pdf" ? "modelPdf" : "modelFile", { read: readWords[each][language] })}</a></li>`;
  const written = official.length > 0 ? official : [language];
  return html`${head}<ul>${written.map((each) => html`${item(each, "pdf", "application/pdf")}${item(each, "html", "text/html")}`)}</ul><p class="soft">${word("modelHow")}</p>`;
};

/** What the body can attest, where it is asked anything that can be counted. */
const attestPart = (visit: Visit): Html => {
  const { language, path } = visit;
  const word = attestWordsIn(visit);
  const counting = countingOf(visit);
  if (!counting.ok || counting.value === undefined) return nothing;
  const way = (page: string, key: Parameters<typeof word>[0]): Html =>
    html`<li><a href="${path}/${page}?lang=${language}">${word(key)}</a></li>`;
  const { lines } = counting.value;
  return html`<h2>${word("head")}</h2><p>${word("intro", { table: lines.length === 0 ? "no" : "yes" })}</p><ul>${way("attest", "form")}${lines.length === 0 ? nothing : html`${way("missing.csv", "download")}${way("table", "upload")}`}</ul>`;
};

/** The first page: what the notice says in short, its letter, and the way to confirm it. */
export const noticePage = (visit: Visit): Sheet => {
  const { notice, places, language, official, path, link } = visit;
  const word = (key: keyof typeof receiptPageWords, args: Readonly<Record<string, string>> = {}): string =>
    say(receiptPageWords[key], language, args);
  const version = notice.versions.find((one) => one.language === language) ?? notice.versions[0];
  const measure = places.measures.find(({ id }) => id === notice.measure);
  const letters = [...notice.letters].sort((a, b) => Number(official.includes(b)) - Number(official.includes(a)));
  const title = version?.subject ?? notice.measure;
  const last = endOf(visit);
  return pageOf(
    visit,
    title,
    html`<h1>${title}</h1>
<dl class="facts">${row(word("from"), bodyName(places, notice.from, language))}${row(word("to"), bodyName(places, notice.body, language))}${measure === undefined ? nothing : row(word("measure"), wordsIn(measure.title, language))}${notice.by === null ? nothing : row(word("by"), dayInWords(notice.by, language))}</dl>
<p class="lead">${word(notice.as)}</p>
${last === undefined ? nothing : html`<p class="note">${word("ended", { last: dayInWords(last, language) })}</p>`}
${
  letters.length === 0
    ? nothing
    : html`<h2>${word("letters")}</h2><ul>${letters.map(
        (each) =>
          html`<li><a href="${path}/letter.${each}.pdf" hreflang="${each}" type="application/pdf">${word(official.includes(each) ? "letter" : "letterUnofficial", { read: readWords[each][language] })}</a></li>`,
      )}</ul>`
}
<h2>${word("respond")}</h2>
<p>${word("respondIntro", { until: dayInWords(link.until, language) })}</p>
<form method="get" action="${path}/answer" class="one-question"><input type="hidden" name="lang" value="${language}"><button type="submit">${word("confirmReceipt")}</button></form>
${modelPart(visit)}${attestPart(visit)}`,
    path,
  );
};
