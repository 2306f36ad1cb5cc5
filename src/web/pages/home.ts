import { say } from "../../language/say.ts";
import { type Ask, to } from "../ask.ts";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { layoutWords } from "../words/layout.ts";

export const homePage = (ask: Ask): Page => ({
  kind: "page",
  section: "home",
  title: say(layoutWords.tagline, ask.language),
  json: () => ({}),
  main: html`<p><a href="${to(ask, "/measures")}">${say(layoutWords.measures, ask.language)}</a></p>`,
});
