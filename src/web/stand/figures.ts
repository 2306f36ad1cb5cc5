import { list, number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { sentence } from "../../measure/prose/quote.ts";
import type { Role } from "../../measure/reach.ts";
import { tokensOf } from "../../posture/counts.ts";
import type { Counts } from "../../posture/posture.ts";
import { postureWords } from "../../posture/words.ts";
import type { Ask } from "../ask.ts";
import { to } from "../ask.ts";
import { classBar } from "../draw/classes.ts";
import { type BodyFilters, filterParameters, rowsWith } from "../filters.ts";
import { type Html, html, nothing } from "../html.ts";
import { choiceInWords } from "../measure/unclear.ts";
import { momentShown } from "../moments.ts";
import { bodyName } from "../names.ts";
import type { Roll, RollRow } from "../roll.ts";
import { verdictMark } from "../signs.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";
import { countCell, countLink, roleInWords } from "./cells.ts";
import { type Question, sameQuestion } from "./question.ts";
import { filterInWords } from "./said.ts";
import { everByBody, shownTokens, sumOver, unitsHref } from "./table.ts";
import { unitsWith } from "./unit-filters.ts";

/** The units together: a bar, a table of its pieces, and beside it what does not add up with them. */
export const unitsHtml = (
  roll: Roll,
  rows: readonly RollRow[],
  filters: BodyFilters,
  question: Question,
  ask: Ask,
): Html => {
  const { channel } = roll;
  if (channel === undefined || channel.channel === "duty") return nothing;
  const { language } = ask;
  const totals = Object.fromEntries(
    tokensOf(channel).map((token) => [token, sumOver(rows, (counts) => counts[token])]),
  ) as Counts;
  const covered = rows.reduce((sum, { posture }) => sum + (posture?.population.known ?? 0), 0);
  if (covered === 0) return html`<p class="note">${say(standWords.noDevices, language)}</p>`;
  const same = filterParameters(filters);
  const tokens = shownTokens(channel, totals);
  const href = (parameters: Readonly<Record<string, string>>) => unitsHref(question, { ...same, ...parameters }, ask);
  const fictional = question.view.world === "fictional" ? say(layoutWords.fictional, language) : undefined;
  const shown = (n: number): string => number(n, language);
  const table: Table = {
    id: "classes",
    caption: say(standWords.barCaption, language),
    columns: [{ head: say(standWords.class, language) }, { head: say(standWords.number, language), numeric: true }],
    rows: tokens.map((token) => [
      cell(word("verdict", token, language), verdictMark(token, language)),
      cell(totals[token], countLink(totals[token], href({ verdict: token }), language)),
    ]),
    foot: [
      cell(say(standWords.covered, language)),
      cell(covered, countLink(covered, href({ covered: "yes" }), language)),
    ],
  };
  const ever = everByBody(roll);
  const everAll = rows.reduce((sum, { id }) => sum + (ever.get(id) ?? 0), 0);
  const unmanaged = unitsWith(roll, rows, { managed: "none", covered: "yes" }).length;
  return html`${classBar(
    "bar",
    say(standWords.barTitle, language),
    tokens.map((token) => ({
      token,
      label: word("verdict", token, language),
      count: totals[token],
      shown: shown(totals[token]),
    })),
    fictional,
  )}
<div class="beside">${tableHtml(table, language)}
<ul>
${unmanaged === 0 ? nothing : html`<li><strong>${say(standWords.unmanaged, language)}${countLink(unmanaged, href({ managed: "none", covered: "yes" }), language)}</strong></li>`}
<li>${say(standWords.everLine, language, { known: momentShown(question.view.knownAt.at, language) })}${countLink(everAll, href({ breach: "since" }), language)}</li>
<li>${say(standWords.outsideScope, language)}${countLink(totals["not-covered"], href({ verdict: "not-covered" }), language)}</li>
</ul></div>`;
};

const axes = {
  role: ["bound", "unknown", "invited", "informed"],
  told: ["record", "bounced", "dated", "undated", "nothing"],
  rule: ["yes", "no", "stated", "unknown"],
  control: ["deployed", "stated", "none", "unknown"],
} as const;

/** How many bodies stand where on each axis, one after the other: never one percentage. */
export const axesHtml = (roll: Roll, filters: BodyFilters, question: Question, ask: Ask): Html => {
  const { language } = ask;
  const rows = Object.entries(axes).flatMap(([axis, values]) =>
    values.flatMap((value) => {
      const with_ = { ...filters, [axis]: value };
      const n = rowsWith(roll, with_).length;
      if (n === 0) return [];
      const href = to(ask, ask.path, { ...sameQuestion(question), ...filterParameters(with_) });
      const said =
        axis === "role"
          ? roleInWords(value as Role, question.clause.modality, language)
          : filterInWords(axis, value, ask);
      return [
        [cell(say(standWords[axis as keyof typeof axes], language)), cell(said), cell(n, countLink(n, href, language))],
      ];
    }),
  );
  if (rows.length === 0) return nothing;
  const table: Table = {
    id: "axes",
    caption: say(standWords.axesCaption, language),
    columns: [
      { head: say(standWords.axis, language) },
      { head: say(standWords.state, language) },
      { head: say(standWords.number, language), numeric: true },
    ],
    rows,
  };
  return tableHtml(table, language);
};

/** The same numbers under each other reading, where any of them differs; each leads to this page under it. */
export const underHtml = (roll: Roll, filters: BodyFilters, question: Question, ask: Ask): Html => {
  const { channel } = roll;
  if (channel === undefined || question.choices.size > 0 || Object.keys(filters).length > 0) return nothing;
  const { language } = ask;
  const possible = tokensOf(channel);
  const other = channel.under.filter(({ verdicts }) =>
    possible.some((token) => verdicts[token] !== channel.verdicts[token]),
  );
  const tokens = possible.filter((token) => [channel, ...other].some(({ verdicts }) => verdicts[token] > 0));
  const same = sameQuestion(question);
  const row = (label: Html | string, value: string, verdicts: Counts, choose: string | undefined, listed: boolean) => [
    cell(value, label),
    ...tokens.map((token) =>
      listed
        ? countCell(verdicts[token], unitsHref(question, { ...same, choose, verdict: token }, ask), language)
        : cell(verdicts[token]),
    ),
  ];
  const counted = channel.channel !== "duty";
  const stands = say(standWords.standing, language);
  const table: Table = {
    id: "under",
    caption: say(standWords.underHead, language),
    columns: [
      { head: say(standWords.reading, language) },
      ...tokens.map((token) => ({ head: word("verdict", token, language), numeric: true })),
    ],
    rows: [
      row(stands, stands, channel.verdicts, undefined, counted),
      ...other.map(({ id, value, verdicts }) => {
        const isDate = id.startsWith("date.");
        const variable = isDate || id.startsWith("claim.") ? id : `text.${id}`;
        const said = sentence(choiceInWords(variable, value, question.measure, ask));
        // A date that nobody established is before or after the day asked about: that is no choice that an address can make.
        if (isDate) return row(said, said, verdicts, undefined, false);
        const choose = `${id}:${String(value)}`;
        return row(
          html`<a href="${to(ask, ask.path, { ...same, choose })}">${said}</a>`,
          said,
          verdicts,
          choose,
          counted,
        );
      }),
    ],
  };
  return html`<h2 id="under-head">${say(standWords.underHead, language)}</h2>${
    other.length === 0
      ? html`<p>${say(standWords.underNone, language)}</p>`
      : html`<p>${say(standWords.underIntro, language)}</p>${tableHtml(table, language)}`
  }`;
};

/** The requests that would settle most, one by one body. */
export const nextHtml = (roll: Roll, rows: readonly RollRow[], ask: Ask): Html => {
  const { language, site } = ask;
  const bodies = new Set(rows.map(({ id }) => id));
  const next = roll.now
    .posture()
    .next.filter(({ body }) => bodies.has(body))
    .slice(0, 8);
  if (next.length === 0) return nothing;
  return html`<h2>${say(standWords.nextHead, language)}</h2>
<ol>${next.map(({ body, ask: what, settles }) => html`<li>${say(postureWords.next, language, { ask: what, body: bodyName(site, body, language), n: settles, nShown: number(settles, language) })}</li>`)}</ol>`;
};

/** What is assumed for the page, if anything. */
export const assumedHtml = ({ choices, measure }: Question, ask: Ask): Html =>
  choices.size === 0
    ? nothing
    : html`<p class="note">${say(standWords.assumed, ask.language, {
        choices: list(
          [...choices].map(([variable, value]) => choiceInWords(variable, value, measure, ask)),
          ask.language,
        ),
      })}</p>`;
