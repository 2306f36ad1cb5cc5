import { type Language, languages } from "../../language/language.ts";
import { say, sayAround } from "../../language/say.ts";
import { type Content, type Html, html, nothing } from "../html.ts";
import { styleAddress } from "../style.ts";
import { layoutWords } from "../words/layout.ts";
import type { Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

const languageNames: Readonly<Record<Language, string>> = {
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
  en: "English",
};

/** The document around a page of a link: no way to any other page, since whoever holds the link is to see its notice alone. */
export interface Sheet {
  readonly title: string;
  readonly main: Html;
  readonly fictional: boolean;
  readonly language: Language;
  /** Where the page is found in other languages; absent: nowhere. */
  readonly path?: string;
  /** Those in which it is official; where the page is of no notice, none is marked. */
  readonly official?: readonly Language[];
}

/** A page of a visit; `path`: where it is found in other languages. */
export const pageOf = ({ notice, language, official }: Visit, title: string, main: Html, path?: string): Sheet => ({
  title,
  fictional: notice.fictional,
  language,
  official,
  ...(path === undefined ? {} : { path }),
  main,
});

const label = (each: Language, language: Language, official: readonly Language[] | undefined): Content => {
  const name = html`<span lang="${each}">${languageNames[each]}</span>`;
  return official === undefined || official.includes(each)
    ? name
    : sayAround(receiptPageWords.unofficial, language, { language: name });
};

const switchOf = ({ path, language, official }: Sheet): Html => {
  if (path === undefined) return nothing;
  const order = [...languages].sort(
    (a, b) => Number(official?.includes(b) ?? false) - Number(official?.includes(a) ?? false),
  );
  return html`<nav class="languages" aria-label="${say(receiptPageWords.languages, language)}"><ul>${order.map(
    (each) =>
      html`<li><a href="${path}?lang=${each}" hreflang="${each}"${each === language ? html` aria-current="true"` : nothing}>${label(each, language, official)}</a></li>`,
  )}</ul></nav>`;
};

export const sheet = (page: Sheet): Html => {
  const { title, main, fictional, language, official } = page;
  const word = (key: keyof typeof layoutWords): string => say(layoutWords[key], language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${fictional ? `${word("fictional")} — ` : ""}${title} — Interdict</title>
<link rel="stylesheet" href="${styleAddress}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
</head>
<body${fictional ? html` class="fictional"` : nothing}>
<a class="skip" href="#content">${word("skip")}</a>
<header>
<div class="bar"><strong>${say(receiptPageWords.service, language)}</strong>${switchOf(page)}</div>
<p class="demonstration">${word("demonstration")}</p>
</header>
<main id="content" tabindex="-1">
${fictional ? html`<p class="fictional-line"><strong>${word("fictional")}</strong> ${word("fictionalLine")}</p>` : nothing}
${official !== undefined && !official.includes(language) ? html`<p class="note">${say(receiptPageWords.unofficialNote, language)}</p>` : nothing}
${main}
</main>
<footer><p>${say(receiptPageWords.footer, language)}</p></footer>
</body>
</html>
`;
};
