import { readWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import { say, wordsIn } from "../../language/say.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import type { Sheet } from "./shell.ts";
import type { Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

const row = (head: string, value: string | Html): Html => html`<dt>${head}</dt><dd>${value}</dd>`;

/** The first page: what the notice says in short, its letter, and the way to confirm it. */
export const noticePage = ({ notice, places, language, official, path, link }: Visit): Sheet => {
  const word = (key: keyof typeof receiptPageWords, args: Readonly<Record<string, string>> = {}): string =>
    say(receiptPageWords[key], language, args);
  const version = notice.versions.find((one) => one.language === language) ?? notice.versions[0];
  const measure = places.measures.find(({ id }) => id === notice.measure);
  const letters = [...notice.letters].sort((a, b) => Number(official.includes(b)) - Number(official.includes(a)));
  const title = version?.subject ?? notice.measure;
  return {
    title,
    fictional: notice.fictional,
    language,
    official,
    path,
    main: html`<h1>${title}</h1>
<dl class="facts">${row(word("from"), bodyName(places, notice.from, language))}${row(word("to"), bodyName(places, notice.body, language))}${measure === undefined ? nothing : row(word("measure"), wordsIn(measure.title, language))}${notice.by === null ? nothing : row(word("by"), dayInWords(notice.by, language))}</dl>
<p class="lead">${word(notice.as)}</p>
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
<form method="get" action="${path}/answer" class="one-question"><input type="hidden" name="lang" value="${language}"><button type="submit">${word("confirmReceipt")}</button></form>`,
  };
};
