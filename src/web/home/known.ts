import type { Question } from "../../answer/question.ts";
import type { Deed } from "../../deed/deed.ts";
import { worldOf } from "../../deed/world.ts";
import { dayInWords } from "../../language/dates.ts";
import { number, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { chosenIn } from "../../measure/chosen.ts";
import { clauseOf, type Measure } from "../../measure/measure.ts";
import { datesOf } from "../../measure/prose/times.ts";
import { addDays, type Day, dayOf, never, startOfDay } from "../../time/time.ts";
import type { Ask } from "../ask.ts";
import { timeline } from "../draw/timeline.ts";
import { type Html, html, nothing } from "../html.ts";
import { doneInWords } from "../stand/deeds.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { homeWords } from "../words/home.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

/** The last day to comply with the clause that the question asks about, under what is chosen. */
const deadlineOf = (measure: Measure, question: Question): Day | undefined => {
  const asked = question.parts.find(({ kind }) => kind === "complied");
  const time = asked === undefined ? undefined : clauseOf(measure, asked.clause)?.complyBy;
  if (time === undefined) return undefined;
  const date = datesOf(time, "term", { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) })[0]
    ?.date;
  return date?.kind === "day" ? date.day : undefined;
};

const daysBetween = (from: Day, to: Day): number => Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000);

/** The public record of the measure, by when each deed became known, against the deadline: a picture and its table. */
export const knownHtml = (
  measure: Measure,
  question: Question,
  ask: Ask,
): { readonly html: Html; readonly table: Table } => {
  const { language, site } = ask;
  const clause = question.parts.find(({ kind }) => kind === "complied")?.clause;
  const deadline = deadlineOf(measure, question);
  const deeds = site.deeds.deeds
    .filter(
      (deed: Deed) =>
        deed.measure === measure.id &&
        (deed.clause === undefined || deed.clause === clause) &&
        Number.isFinite(deed.known),
    )
    .filter((deed) => worldOf(deed, site.register) === "real")
    .toSorted((a, b) => a.known - b.known || (a.id < b.id ? -1 : 1));
  const days = deeds.map(({ known }) => dayOf(known));
  const all = [...days, ...(deadline === undefined ? [] : [deadline])].sort();
  const head = (key: keyof typeof homeWords): string => say(homeWords[key], language);
  const afterInWords = (day: Day): string => {
    if (deadline === undefined) return "";
    const n = daysBetween(deadline, day);
    return n < 0 ? head("before") : say(homeWords.days, language, { n, nShown: number(n, language) });
  };
  const table: Table = {
    id: "known",
    caption: head("knownCaption"),
    columns: [
      { head: say(standWords.recordNumber, language) },
      { head: say(standWords.knownSince, language) },
      { head: head("after") },
      { head: say(standWords.kind, language) },
      { head: say(standWords.saysHead, language) },
      { head: say(standWords.doneAt, language) },
      { head: say(standWords.basis, language) },
    ],
    rows: deeds.map((deed, place) => [
      cell(place + 1),
      cell(dayInWords(days[place] ?? "", language)),
      cell(afterInWords(days[place] ?? "")),
      cell(word("deed", deed.kind, language)),
      cell(deed.says === undefined ? "" : wordsIn(deed.says, language)),
      cell(doneInWords(deed, never, ask)),
      cell(say(deed.basis === "record" ? standWords.onRecord : standWords.statedOnly, language)),
    ]),
  };
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return { html: nothing, table };
  const picture = timeline(
    {
      id: "known-picture",
      title: head("knownCaption"),
      from: addDays(first, -20),
      to: addDays(last, 40),
      events: deeds.map((_, place) => ({ day: days[place] ?? "", n: place + 1, sure: true })),
      bars: [],
      ...(deadline === undefined
        ? {}
        : { day: { day: deadline, label: `${head("deadline")} ${dayInWords(deadline, language)}` } }),
      legend: { inForce: "", open: "" },
    },
    language,
  );
  return {
    html: html`<h2>${head("knownHead")}</h2><p>${head("knownIntro")}</p><p class="soft small">${say(layoutWords.realLine, language)}</p>${picture}${tableHtml(table, language)}`,
    table,
  };
};
