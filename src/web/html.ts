import { html, raw } from "hono/html";

/** Markup in which every value was escaped; made by the template tag `html`. */
export type Html = ReturnType<typeof html>;

/** What a template takes: text (escaped), a number, markup, or a list of these. */
export type Content = string | number | Html | readonly Content[];

export const nothing: Html = html``;

/** Markup that another stage wrote, and escaped: the article of an answer. */
export const written = (markup: string): Html => raw(markup);

export { html };
