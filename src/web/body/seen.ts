import { dayInWords } from "../../language/dates.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { forceInWords } from "../../measure/prose/clause.ts";
import { sentence } from "../../measure/prose/quote.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import type { ClausePosture } from "../../posture/posture.ts";
import { type Reached, reachedBy } from "../../posture/reaches.ts";
import { sentenceInWords } from "../../posture/say.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { dayOf } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { labelled, together } from "../joined.ts";
import { bodyName } from "../names.ts";
import { clauseSign, isProposed } from "../signs.ts";
import { controlInWords, roleInWords, toldInWords } from "../stand/cells.ts";
import { standOf } from "../stand.ts";
import { cell, type Table } from "../table.ts";
import { registerPageWords } from "../words/register.ts";
import { standWords } from "../words/stand.ts";

/** One clause seen from one body. */
export interface Seen {
  readonly measure: Measure;
  readonly place: number;
  readonly reached: Reached;
  readonly told: string;
  readonly control: string;
  readonly sentences: readonly string[];
}

const sentencesOf = (
  clauses: readonly ClausePosture[],
  id: string,
  clause: string,
  view: View,
  ask: Ask,
): readonly string[] => {
  const { language, site } = ask;
  const found = clauses
    .filter((one) => one.id === clause)
    .flatMap((one) => {
      const own = one.bodies.find((each) => each.id === id);
      if (own === undefined) return [];
      const said = sentenceInWords(own, one, view.at.at, bodyName(site, id, language, view.at.at), language);
      return [
        one.channel === "duty" || clauses.filter((other) => other.id === clause).length === 1
          ? said
          : labelled(say(standWords[one.channel], language), said, language),
      ];
    });
  return [...new Set(found)];
};

/** Every clause of every measure, as it speaks to this body on the day. Measures that do not reach it are not worked out further. */
export const seenBy = async (id: string, view: View, ask: Ask): Promise<Result<readonly Seen[]>> => {
  const { site, language } = ask;
  const all: Seen[] = [];
  for (const measure of site.measures) {
    const stand = await standOf(site, { measure, view, bodies: [id] });
    if (!stand.ok) return stand;
    const { asked } = stand.value;
    const reached = measure.clauses.map((clause) => reachedBy(clause, asked)[0]);
    const reaches = reached.some((one) => one !== undefined && one.reach.role !== "outside");
    const clauses = reaches ? stand.value.posture().clauses : [];
    measure.clauses.forEach((clause, place) => {
      const one = reached[place];
      if (one === undefined) return;
      const own = clauses.find(({ id: of }) => of === clause.id)?.bodies.find((each) => each.id === id);
      all.push({
        measure,
        place,
        reached: one,
        told: own === undefined ? "" : toldInWords(own.communication, language),
        control: own === undefined ? "" : controlInWords(own.control, language),
        sentences: sentencesOf(clauses, id, clause.id, view, ask),
      });
    });
  }
  return ok(all);
};

/** The clauses that speak to a body, each with what it was told, what it does, and where it stands. */
export const seenTable = (seen: readonly Seen[], view: View, ask: Ask): Table => {
  const { language } = ask;
  const head = (text: keyof typeof registerPageWords): string => say(registerPageWords[text], language);
  const asks = ({ reached: { reach } }: Seen): string =>
    reach.role !== "unknown" || reach.asks.length === 0
      ? ""
      : say(registerPageWords.asks, language, {
          asks: list(
            reach.asks.map((id) => say(vocabulary.get(id)?.meaning ?? { fr: id, nl: id, de: id, en: id }, language)),
            language,
          ),
        });
  return {
    id: "asked",
    caption: say(registerPageWords.askedCaption, language, { day: dayInWords(dayOf(view.at.at), language) }),
    columns: [
      { head: head("measure") },
      { head: say(standWords.clause, language) },
      { head: say(standWords.role, language) },
      { head: say(standWords.told, language) },
      { head: say(standWords.control, language) },
      { head: head("sentence") },
    ],
    rows: seen.map((one) => {
      const clause = one.measure.clauses[one.place];
      const id = clause?.id ?? "";
      const title = wordsIn(one.measure.title, language);
      const role = together(
        [roleInWords(one.reached.reach.role, clause?.modality ?? "permit", language), asks(one)].filter(
          (part) => part !== "",
        ),
        language,
      );
      return [
        cell(title, html`<a href="${to(ask, `/measures/${one.measure.id}`, parametersOf(view))}">${title}</a>`),
        cell(
          id,
          html`<span aria-hidden="true">${clause === undefined ? "" : clauseSign(clause, one.measure)}</span> <a href="${to(ask, `/measures/${one.measure.id}/bodies`, { ...parametersOf(view), clause: id })}">${id}</a> <span class="soft">${clause === undefined ? "" : forceInWords(clause.modality, language, isProposed(clause, one.measure)).toLocaleLowerCase(language)}</span>`,
        ),
        cell(role),
        cell(one.told),
        cell(one.control),
        cell(one.sentences.join(" ")),
      ];
    }),
  };
};

/** Clauses that say why they do not speak to it. */
export const outsideHtml = (seen: readonly Seen[], ask: Ask): Html => {
  const { language } = ask;
  const because = seen.flatMap(({ measure, place, reached: { reach } }) => {
    const clause = measure.clauses[place]?.id ?? "";
    return reach.because === undefined
      ? []
      : [
          say(registerPageWords.outsideBecause, language, {
            measure: wordsIn(measure.title, language),
            clause,
            because: wordsIn(reach.because.because, language),
          }),
        ];
  });
  return because.length === 0
    ? nothing
    : html`<h3>${say(registerPageWords.outsideHead, language)}</h3><ul>${because.map((one) => html`<li>${sentence(one)}</li>`)}</ul>`;
};
