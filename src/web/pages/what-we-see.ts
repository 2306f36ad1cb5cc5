import { sources } from "../../evidence/sources/index.ts";
import { number, say } from "../../language/say.ts";
import { defaultPolicy } from "../../posture/policy.ts";
import type { Ask } from "../ask.ts";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { seeWords } from "../words/what-we-see.ts";

/** What can be seen of a device, from what each source of evidence declares. */
export const whatWeSeePage = ({ language }: Ask): Page => {
  const word = (key: keyof typeof seeWords): string => say(seeWords[key], language);
  const table: Table = {
    id: "sources",
    caption: word("caption"),
    columns: (["source", "kind", "presence", "absence"] as const).map((key) => ({ head: word(key) })),
    rows: sources.map(({ name, kind, proves }) => [
      cell(say(name, language)),
      cell(word(kind)),
      cell(say(proves.presence, language)),
      cell(say(proves.absence, language)),
    ]),
  };
  const days = (n: number | undefined): string => number(n ?? 0, language);
  const { maxAge, attestAge } = defaultPolicy;
  return {
    kind: "page",
    section: "what-we-see",
    title: word("title"),
    table: () => table,
    json: () => ({
      policy: defaultPolicy,
      sources: sources.map(({ id, kind, name, proves }) => ({
        id,
        kind,
        name: say(name, language),
        presence: say(proves.presence, language),
        absence: say(proves.absence, language),
      })),
    }),
    main: html`<p class="lead">${word("intro")}</p>
<h2>${word("personalHead")}</h2>
<p>${word("personal")}</p>
<h2>${word("neverHead")}</h2>
<ul>${(["neverUse", "neverContent", "neverHistory", "neverList", "neverNames"] as const).map((key) => html`<li>${word(key)}</li>`)}</ul>
<h2>${word("sourcesHead")}</h2>
${tableHtml(table, language)}
<h2>${word("freshHead")}</h2>
<p>${say(seeWords.fresh, language, { inventory: days(maxAge.inventory), network: days(maxAge.network), test: days(maxAge.test), attest: days(attestAge) })}</p>`,
  };
};
