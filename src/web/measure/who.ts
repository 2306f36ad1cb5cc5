import { factsOfProduct } from "../../catalogue/catalogue.ts";
import { recordsKnown } from "../../deed/known.ts";
import { dayInWords } from "../../language/dates.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Role } from "../../measure/reach.ts";
import { defaultPolicy } from "../../posture/policy.ts";
import { reachedBy } from "../../posture/reaches.ts";
import { dayOf } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import type { Choices } from "../choices.ts";
import { type Html, html } from "../html.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { measureWords } from "../words/measure.ts";

const roles: readonly Role[] = ["bound", "invited", "informed", "unknown"];

export interface WhoCount {
  readonly clause: string;
  readonly counts: Readonly<Record<Exclude<Role, "outside">, number>>;
}

/** How many bodies of the world each clause speaks to, and as what, on the day. */
export const whoOf = (measure: Measure, view: View, choices: Choices, { site }: Ask): readonly WhoCount[] => {
  const nothingHeld = { observations: [], deviceFacts: [], attestations: [], known: recordsKnown([], view.knownAt.at) };
  const asked = {
    measure,
    around: { register: site.register, productFacts: (product: string) => factsOfProduct(site.catalogue, product) },
    policy: defaultPolicy,
    held: nothingHeld,
    at: view.at.at,
    knownAt: view.knownAt.at,
    world: view.world,
    choices,
  };
  return measure.clauses.map((clause) => {
    const counts = { bound: 0, invited: 0, informed: 0, unknown: 0 };
    for (const { reach } of reachedBy(clause, asked)) if (reach.role !== "outside") counts[reach.role] += 1;
    return { clause: clause.id, counts };
  });
};

/** Who, by role: every number leads to the list of these bodies. */
export const whoHtml = (measure: Measure, who: readonly WhoCount[], view: View, ask: Ask): Html => {
  const { language } = ask;
  const fictional = view.world === "fictional";
  const table: Table = {
    id: "who-table",
    caption: say(fictional ? measureWords.whoCaptionFictional : measureWords.whoCaption, language, {
      day: dayInWords(dayOf(view.at.at), language),
    }),
    columns: [
      { head: say(measureWords.clauses, language) },
      ...roles.map((role) => ({ head: word("role", role, language), numeric: true })),
    ],
    rows: who.map(({ clause, counts }) => [
      cell(clause, html`<a href="#clause-${clause}">${clause}</a>`),
      ...roles.map((role) => {
        const n = role === "outside" ? 0 : counts[role];
        const address = to(ask, `/measures/${measure.id}/bodies`, { ...parametersOf(view), clause, role });
        return cell(n, html`<a href="${address}">${number(n, language)}</a>`);
      }),
    ]),
  };
  const other = fictional ? "real" : "fictional";
  return html`<h2 id="who">${say(measureWords.whoHead, language)}</h2>
${tableHtml(table, language)}
<p><a href="${to(ask, ask.path, { ...parametersOf(view), world: other === "real" ? undefined : other })}#who">${say(other === "real" ? layoutWords.showReal : layoutWords.showFictional, language)}</a></p>`;
};
