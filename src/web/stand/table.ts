import { withheldWords } from "../../answer/words/results.ts";
import type { Language } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { tokensOf } from "../../posture/counts.ts";
import type { ClausePosture, Counts, VerdictToken } from "../../posture/posture.ts";
import { sentenceInWords } from "../../posture/say.ts";
import type { Parameters } from "../address.ts";
import { type Ask, parametersOf, to } from "../ask.ts";
import { type BodyFilters, filterParameters } from "../filters.ts";
import { html, nothing } from "../html.ts";
import { bodyName } from "../names.ts";
import type { Roll, RollRow } from "../roll.ts";
import { verdictMark, verdictSign } from "../signs.ts";
import { type Cell, type Column, cell, type Table } from "../table.ts";
import { standWords } from "../words/stand.ts";
import { controlInWords, countCell, evidenceInWords, notShown, roleInWords, toldInWords } from "./cells.ts";
import { type Question, sameQuestion } from "./question.ts";

const order: readonly VerdictToken[] = [
  "compliant",
  "followed",
  "remedied",
  "followed-since",
  "breach",
  "not-followed",
  "due",
  "exempt",
  "attested",
  "stale",
  "unobserved",
  "unobservable",
  "undetermined",
  "not-in-force",
];

/** The classes that some unit has, with those that everybody looks for in any case; without units, none. */
export const shownTokens = (clause: ClausePosture, counts: Counts): readonly VerdictToken[] => {
  const possible = tokensOf(clause);
  const always: readonly VerdictToken[] = ["compliant", "breach", "exempt", "followed", "not-followed"];
  return order.filter((token) => possible.includes(token) && (counts[token] > 0 || always.includes(token)));
};

export const sumOver = (rows: readonly RollRow[], pick: (counts: Counts) => number): number =>
  rows.reduce((sum, { posture }) => sum + (posture === undefined ? 0 : pick(posture.verdicts)), 0);

/** Where the units behind a count are listed. */
export const unitsHref = (question: Question, parameters: Parameters, ask: Ask): string =>
  to(ask, `/measures/${question.measure.id}/units`, { ...sameQuestion(question), ...parameters });

const everOf = (row: RollRow, since: ReadonlyMap<string, number>): number => since.get(row.id) ?? 0;

/** Units ever in breach since the deadline, by body, in the channel shown. */
export const everByBody = ({ since, channel }: Roll): ReadonlyMap<string, number> => {
  const then = since.posture().clauses.find((one) => one.channel === channel?.channel);
  return new Map((then?.bodies ?? []).map(({ id, everInBreach }) => [id, everInBreach]));
};

export const sorts = ["body", "role", "told", "covered", "ever"] as const;

const roles = ["bound", "unknown", "invited", "informed", "outside"];

const by =
  (key: string, roll: Roll, ever: ReadonlyMap<string, number>, name: (id: string) => string) =>
  (a: RollRow, b: RollRow): number => {
    const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
    switch (key) {
      case "body":
        return name(a.id).localeCompare(name(b.id));
      case "told":
        return text(a.communication.state, b.communication.state);
      case "covered":
        return (b.posture?.population.known ?? 0) - (a.posture?.population.known ?? 0);
      case "ever":
        return everOf(b, ever) - everOf(a, ever);
      case "role":
        return roles.indexOf(a.role) - roles.indexOf(b.role) || text(a.id, b.id);
      default: {
        const token = roll.channel === undefined ? undefined : tokensOf(roll.channel).find((one) => one === key);
        return token === undefined ? 0 : (b.posture?.verdicts[token] ?? 0) - (a.posture?.verdicts[token] ?? 0);
      }
    }
  };

const isWithheld = (token: string): token is keyof typeof withheldWords => Object.hasOwn(withheldWords, token);

/** The one sentence of a body, without its counts where they stay inside. */
const resultOf = (
  { posture, withheld }: RollRow,
  clause: ClausePosture,
  { view }: Question,
  name: string,
  language: Language,
): string => {
  if (posture === undefined) return "";
  const { token } = posture.sentence;
  return withheld && isWithheld(token)
    ? say(withheldWords[token], language)
    : sentenceInWords(posture, clause, view.at.at, name, language);
};

/** The unit is the body itself: its one class. */
const ownClass = ({ posture }: RollRow, clause: ClausePosture): VerdictToken | undefined =>
  posture === undefined ? undefined : tokensOf(clause).find((token) => posture.verdicts[token] > 0);

interface Listing {
  readonly roll: Roll;
  readonly rows: readonly RollRow[];
  readonly filters: BodyFilters;
  readonly question: Question;
  readonly sort: string;
}

/** The bodies as a table: reach, the three axes beside it, a count for each class with its list, and the one sentence. */
export const bodiesTable = ({ roll, rows, filters, question, sort }: Listing, ask: Ask): Table => {
  const { language, site } = ask;
  const { channel } = roll;
  const name = (id: string): string => bodyName(site, id, language, question.view.at.at);
  const head = (key: keyof typeof standWords): string => say(standWords[key], language);
  const isDuty = channel?.channel === "duty";
  const units =
    channel !== undefined &&
    !isDuty &&
    sumOver(rows, (counts) => Object.values(counts).reduce((sum, n) => sum + n, 0)) > 0;
  const totals = Object.fromEntries(
    [...(channel === undefined ? [] : tokensOf(channel))].map((token) => [
      token,
      sumOver(rows, (counts) => counts[token]),
    ]),
  ) as Counts;
  const tokens = units ? shownTokens(channel, totals) : [];
  const ever = units ? everByBody(roll) : new Map<string, number>();
  const sorted = rows.toSorted(by(sort, roll, ever, name));
  const here = { ...sameQuestion(question), ...filterParameters(filters) };
  const sortable = (key: string) => ({ href: to(ask, ask.path, { ...here, sort: key }), active: key === sort });
  const shown = (n: number): string => number(n, language);
  const columns: readonly Column[] = [
    { head: head("body"), sort: sortable("body") },
    { head: head("role"), sort: sortable("role") },
    { head: head("told"), sort: sortable("told") },
    { head: head("control") },
    ...(units ? [{ head: head("evidence") }] : []),
    ...(isDuty ? [{ head: head("verdict") }] : []),
    ...tokens.map(
      (token): Column => ({
        head: `${verdictSign(token)} ${word("verdict", token, language)}`,
        numeric: true,
        sort: sortable(token),
      }),
    ),
    ...(units
      ? [
          { head: head("covered"), numeric: true, sort: sortable("covered") },
          { head: head("everInBreach"), numeric: true, sort: sortable("ever") },
        ]
      : []),
    ...(channel === undefined ? [] : [{ head: head("sentence") }]),
  ];
  const link = (parameters: Parameters): string => unitsHref(question, parameters, ask);
  const population = (row: RollRow): Cell => {
    const known = row.posture?.population;
    if (known === undefined || row.withheld) return notShown(language);
    const { remainder, complete } = known;
    const more =
      remainder !== undefined && remainder > 0
        ? say(standWords.declared, language, { n: remainder, nShown: shown(remainder) })
        : complete === "yes"
          ? head("complete")
          : remainder === undefined
            ? head("numberUnknown")
            : "";
    const count = html`<a href="${link({ body: row.id, covered: "yes" })}">${shown(known.known)}</a>`;
    return cell(known.known, more === "" ? count : html`${count}<br><span class="small soft wrap">${more}</span>`);
  };
  const rowOf = (row: RollRow): readonly Cell[] => {
    const { posture } = row;
    const own = channel === undefined ? undefined : ownClass(row, channel);
    return [
      cell(
        name(row.id),
        html`<a href="${to(ask, `/bodies/${row.id}`, parametersOf(question.view))}">${name(row.id)}</a>`,
      ),
      cell(roleInWords(row.role, question.clause.modality, language)),
      cell(toldInWords(row.communication, language)),
      cell(controlInWords(row.control, language)),
      ...(units ? [cell(posture === undefined ? head("noneHeld") : evidenceInWords(posture, language))] : []),
      ...(isDuty
        ? [own === undefined ? cell("") : cell(word("verdict", own, language), verdictMark(own, language))]
        : []),
      ...tokens.map((token) =>
        row.withheld || posture === undefined
          ? notShown(language)
          : countCell(posture.verdicts[token], link({ body: row.id, verdict: token }), language),
      ),
      ...(units
        ? [
            population(row),
            row.withheld
              ? notShown(language)
              : countCell(everOf(row, ever), link({ body: row.id, breach: "since" }), language),
          ]
        : []),
      ...(channel === undefined ? [] : [cell(resultOf(row, channel, question, name(row.id), language))]),
    ];
  };
  // A sum over bodies chosen by the same word that chooses units would lead to another list.
  const { verdict, breach, shown: _, result, delivered, duty, ...same } = filters;
  const summable = [verdict, breach, result, delivered, duty].every((one) => one === undefined);
  const all = filterParameters(same);
  const known = rows.reduce((sum, { posture }) => sum + (posture?.population.known ?? 0), 0);
  const everAll = rows.reduce((sum, row) => sum + everOf(row, ever), 0);
  const foot: readonly Cell[] = [
    cell(say(standWords.totalOf, language, { n: rows.length, nShown: shown(rows.length) })),
    cell("", nothing),
    cell("", nothing),
    cell("", nothing),
    cell("", nothing),
    ...tokens.map((token) => countCell(totals[token], link({ ...all, verdict: token }), language)),
    countCell(known, link({ ...all, covered: "yes" }), language),
    countCell(everAll, link({ ...all, breach: "since" }), language),
    cell("", nothing),
  ];
  const caption = { n: rows.length, nShown: shown(rows.length), clause: question.clause.id };
  return {
    id: "bodies",
    caption: say(
      question.view.world === "fictional" ? standWords.bodiesCaptionFictional : standWords.bodiesCaption,
      language,
      caption,
    ),
    columns,
    rows: sorted.map(rowOf),
    ...(units && summable && rows.length > 1 ? { foot } : {}),
  };
};
