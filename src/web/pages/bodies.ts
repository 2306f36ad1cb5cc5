import { dayInWords } from "../../language/dates.ts";
import { number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { aspectsOf } from "../../posture/channels.ts";
import { addDays, dayOf, startOfDay, writeInstant } from "../../time/time.ts";
import { type Ask, oneOf, parameterOf, parametersOf, to } from "../ask.ts";
import { filterParameters, filtersOf, rowsWith, tokens } from "../filters.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { aboveMeasure } from "../measure/frame.ts";
import { momentShown } from "../moments.ts";
import { bodyName } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { type Roll, type RollRow, rollOf } from "../roll.ts";
import { clauseSign } from "../signs.ts";
import { assumedHtml, axesHtml, nextHtml, underHtml, unitsHtml } from "../stand/figures.ts";
import { type Question, questionOf, sameQuestion } from "../stand/question.ts";
import { filteredHtml } from "../stand/said.ts";
import { bodiesTable, sorts } from "../stand/table.ts";
import { tableHtml } from "../table.ts";
import { cascadePageWords } from "../words/cascade.ts";
import { enforceWords } from "../words/enforce.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

/** The clauses and ways that can be asked about, each a link; the one shown is marked. */
const clauseChoice = (question: Question, ask: Ask): Html => {
  const { measure, clause, channel } = question;
  const { language } = ask;
  const item = (id: string, way: string | undefined, label: Html): Html => {
    const current = id === clause.id && way === channel;
    const href = to(ask, ask.path, { ...parametersOf(question.view), clause: id, channel: way });
    return html`<li><a href="${href}"${current ? html` aria-current="true"` : nothing}>${label}</a></li>`;
  };
  return html`<nav class="choice" aria-label="${say(standWords.clause, language)}"><ul>${measure.clauses.flatMap(
    (one) => {
      const sign = html`<span aria-hidden="true">${clauseSign(one, measure)}</span> ${one.id}`;
      const ways = aspectsOf(one).map((aspect) => aspect.channel);
      if (ways.length === 0) return [item(one.id, undefined, sign)];
      return ways.map((way) =>
        item(one.id, way, html`${sign} <span class="soft">${say(standWords[way], language)}</span>`),
      );
    },
  )}</ul></nav>`;
};

const deadlineHtml = ({ channel }: Roll, question: Question, ask: Ask): Html => {
  const late = channel?.lateFrom;
  if (late === undefined || late === question.view.at.at) return nothing;
  const day = dayOf(late);
  const written = startOfDay(day) === late ? `${day}T00:00` : writeInstant(late);
  const href = to(ask, ask.path, { ...sameQuestion(question), at: written });
  return html`<p><a href="${href}">${say(standWords.atDeadline, ask.language, { day: dayInWords(addDays(day, -1), ask.language) })}</a></p>`;
};

const sums = { covered: "sumCovered", of: "sumOfAll", tested: "sumTested" } as const;

/** A figure that is a sum over the bodies of a list: the page says the sum, the list the bodies. */
const sumHtml = (ask: Ask, rows: readonly RollRow[]): Html => {
  const wanted = parameterOf(ask, "sum");
  if (wanted === undefined || !Object.hasOwn(sums, wanted)) return nothing;
  const key = wanted as keyof typeof sums;
  const pick = ({ control: { prevent } }: RollRow): number =>
    (key === "covered" ? prevent.deployed : key === "of" ? prevent.of : prevent.tested) ?? 0;
  const n = rows
    .filter(({ control: { prevent } }) => prevent.deployed !== undefined && prevent.of !== undefined)
    .reduce((sum, row) => sum + pick(row), 0);
  return html`<p class="note">${say(standWords.sumOf, ask.language, { what: say(standWords[sums[key]], ask.language), n: number(n, ask.language) })}</p>`;
};

const rowJson = ({ id, role, communication, control, posture, withheld }: RollRow, ask: Ask) => ({
  id,
  name: bodyName(ask.site, id, ask.language),
  role,
  communication,
  control,
  withheld,
  ...(posture === undefined || withheld
    ? { evidence: null, population: null, verdicts: null, everInBreach: null, sentence: null }
    : {
        evidence: posture.evidence,
        population: posture.population,
        verdicts: posture.verdicts,
        everInBreach: posture.everInBreach,
        sentence: posture.sentence.token,
      }),
});

/** Where every body stands under a clause: on four axes, with counts that lead to their lists. */
export const bodiesPage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const question = questionOf(ask, measure);
  const filters = filtersOf(ask);
  const sort = oneOf(ask, "sort", [...sorts, ...tokens]);
  if (!question.ok || !filters.ok || !sort.ok)
    return refuse(400, ...[question, filters, sort].flatMap((one) => (one.ok ? [] : one.problems)));
  const { view, clause } = question.value;
  const roll = await rollOf(site, question.value);
  if (!roll.ok) return refuse(500, ...roll.problems);
  const rows = rowsWith(roll.value, filters.value);
  const table = bodiesTable(
    { roll: roll.value, rows, filters: filters.value, question: question.value, sort: sort.value ?? "role" },
    ask,
  );
  const clocks = { at: momentShown(view.at.at, language), known: momentShown(view.knownAt.at, language) };
  return {
    kind: "page",
    section: "measures",
    fictional: view.world === "fictional",
    title: say(standWords.bodiesTitle, language),
    above: aboveMeasure(measure, view, ask),
    table: () => table,
    json: () => ({
      measure: measure.id,
      version: measure.version,
      clause: clause.id,
      channel: roll.value.channel?.channel ?? null,
      at: writeInstant(view.at.at),
      knownAt: writeInstant(view.knownAt.at),
      fictional: view.world === "fictional",
      filters: filterParameters(filters.value),
      total: rows.length,
      bodies: rows.map((row) => rowJson(row, ask)),
    }),
    main: html`<p class="lead">${say(standWords.clocks, language, clocks)}</p>
${dayForm(
  ask,
  [
    { name: "at", label: say(layoutWords.at, language), value: view.at.written ?? dayOf(view.at.at) },
    {
      name: "known-at",
      label: say(layoutWords.knownAt, language),
      value: view.knownAt.written ?? dayOf(view.knownAt.at),
    },
  ],
  worldField(ask, view.world),
)}
${clauseChoice(question.value, ask)}
${assumedHtml(question.value, ask)}
${deadlineHtml(roll.value, question.value, ask)}
${filteredHtml({ ...filters.value }, question.value, ask)}
${sumHtml(ask, rows)}
${axesHtml(roll.value, filters.value, question.value, ask)}
${unitsHtml(roll.value, rows, filters.value, question.value, ask)}
${rows.length === 0 ? html`<p>${say(standWords.nobody, language)}</p>` : nothing}
${tableHtml(table, language)}
<p><a href="${to(ask, `/measures/${measure.id}/deeds`, { ...parametersOf(view), clause: clause.id })}">${say(standWords.deedsTitle, language)}</a></p>
<p><a href="${to(ask, `/measures/${measure.id}/cascade`, parametersOf(view))}">${say(cascadePageWords.title, language)}</a></p>
<p><a href="${to(ask, `/measures/${measure.id}/controls`, parametersOf(view))}">${say(enforceWords.controlsTitle, language)}</a></p>
<p><a href="${to(ask, `/measures/${measure.id}/exemptions`, parametersOf(view))}">${say(enforceWords.exemptionsTitle, language)}</a></p>
${nextHtml(roll.value, rows, ask)}
${underHtml(roll.value, filters.value, question.value, ask)}
<h2>${say(standWords.howHead, language)}</h2>
<p>${say(standWords.how, language, howArguments(roll.value))}</p>`,
  };
};

const howArguments = ({ now }: Roll) => {
  const { maxAge, attestAge } = now.asked.policy;
  return { inventory: maxAge.inventory ?? 0, test: maxAge.test ?? 0, attest: attestAge };
};
