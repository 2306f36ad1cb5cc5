import { type Language, languages } from "../language/language.ts";
import { say } from "../language/say.ts";
import { addressOf, inForm } from "./address.ts";
import { mark } from "./draw/mark.ts";
import { type Html, html, nothing } from "./html.ts";
import type { Page, Section } from "./page.ts";
import { styleAddress } from "./style.ts";
import { layoutWords } from "./words/layout.ts";

const names: Readonly<Record<Language, string>> = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" };

const sections: readonly (readonly [Section, string, keyof typeof layoutWords])[] = [
  ["measures", "/measures", "measures"],
  ["bodies", "/bodies", "bodies"],
  ["questions", "/questions", "questions"],
  ["may-i", "/may-i", "mayI"],
  ["what-we-see", "/what-we-see", "whatWeSee"],
  ["try", "/try", "tryIt"],
];

const navigation = (page: Page, language: Language): Html =>
  html`<nav class="main" aria-label="${say(layoutWords.navigation, language)}"><ul>${sections.map(
    ([section, path, word]) =>
      html`<li><a href="${addressOf(language, path)}"${page.section === section ? html` aria-current="true"` : nothing}>${say(layoutWords[word], language)}</a></li>`,
  )}</ul></nav>`;

const languageSwitch = (address: string, language: Language): Html =>
  html`<nav class="languages" aria-label="${say(layoutWords.languages, language)}"><ul>${languages.map(
    (each) =>
      html`<li><a href="${address.replace(/^\/[a-z]{2}/, `/${each}`)}" lang="${each}" hreflang="${each}"${each === language ? html` aria-current="true"` : nothing}><abbr title="${names[each]}">${each.toUpperCase()}</abbr></a></li>`,
  )}</ul></nav>`;

const otherForms = (page: Page, address: string, language: Language): Html => {
  if (page.status !== undefined) return nothing;
  const csv = page.table === undefined && page.forms?.csv === undefined ? [] : (["csv"] as const);
  const more = (["md", "pdf"] as const).filter((form) => page.forms?.[form] !== undefined);
  const links = (["json", ...csv, ...more] as const).map(
    (form) => html` <a href="${inForm(address, form)}">${form.toUpperCase()}</a>`,
  );
  return html`<p class="forms">${say(layoutWords.otherForms, language)}${links}</p>`;
};

/** The whole document around a page. `address` is its path and query, with the language. */
export const shell = (page: Page, address: string, language: Language): Html => {
  const fictional = page.fictional === true;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fictional ? `${say(layoutWords.fictional, language)} — ` : ""}${page.title} — Interdict</title>
<link rel="stylesheet" href="${styleAddress}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
${page.status === undefined ? languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${address.replace(/^\/[a-z]{2}/, `/${each}`)}">`) : nothing}
</head>
<body${fictional ? html` class="fictional"` : nothing}>
<a class="skip" href="#content">${say(layoutWords.skip, language)}</a>
<header>
<div class="bar"><a class="brand" href="${addressOf(language, "/")}">${mark}<span><strong>Interdict</strong> <span class="tagline">${say(layoutWords.tagline, language)}</span></span></a>
${navigation(page, language)}
${languageSwitch(address, language)}</div>
<p class="demonstration">${say(layoutWords.demonstration, language)}</p>
</header>
<main id="content" tabindex="-1">
${fictional ? html`<p class="fictional-line"><strong>${say(layoutWords.fictional, language)}</strong> ${say(layoutWords.fictionalLine, language)}</p>` : nothing}
${page.above ?? nothing}
${page.headed === true ? nothing : html`<h1>${page.title}</h1>`}
${page.main}
</main>
<footer>
${otherForms(page, address, language)}
<p><a href="${addressOf(language, "/accessibility")}">${say(layoutWords.accessibility, language)}</a> · ${say(layoutWords.licence, language)}</p>
</footer>
</body>
</html>
`;
};
