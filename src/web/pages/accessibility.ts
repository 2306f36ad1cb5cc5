import { say } from "../../language/say.ts";
import type { Ask } from "../ask.ts";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { accessibilityWords } from "../words/accessibility.ts";

/** The accessibility statement: what is aimed at, how it was checked, what is missing. */
export const accessibilityPage = ({ language }: Ask): Page => {
  const word = (key: keyof typeof accessibilityWords): string => say(accessibilityWords[key], language);
  return {
    kind: "page",
    title: word("title"),
    json: () => Object.fromEntries(Object.entries(accessibilityWords).map(([key, text]) => [key, say(text, language)])),
    main: html`<p class="lead">${word("intro")}</p>
<h2>${word("doneHead")}</h2>
<ul>${(["done1", "done2", "done3", "done4", "done5"] as const).map((key) => html`<li>${word(key)}</li>`)}</ul>
<h2>${word("howHead")}</h2><p>${word("how")}</p>
<h2>${word("gapsHead")}</h2><ul><li>${word("gap1")}</li><li>${word("gap2")}</li></ul>
<h2>${word("contactHead")}</h2><p>${word("contact")}</p>`,
  };
};
