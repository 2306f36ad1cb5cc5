import type { Language } from "../language/language.ts";
import { articleHtml, toHtmlFile } from "../paper/html.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";

/** The answer as the content of a page: its own `h1`, and no shell around it. */
export const toArticle = (answer: Answer, language: Language): string =>
  `<article class="answer-paper" lang="${language}">\n${articleHtml(compose(answer, language))}\n</article>`;

/** The answer as one HTML file. */
export const toHtml = (answer: Answer, language: Language): string =>
  toHtmlFile(compose(answer, language), { fictional: answer.fictional });
