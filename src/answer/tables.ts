import { dayInWords } from "../language/dates.ts";
import { number } from "../language/say.ts";
import { word } from "../language/words.ts";
import type { Run, Table } from "../paper/paper.ts";
import type { VerdictToken } from "../posture/posture.ts";
import type { Answer, AnswerRow } from "./answer.ts";
import { type Composing, text } from "./composing.ts";
import { narrowed } from "./figures.ts";
import { classOrder } from "./units.ts";
import { paperWords as w } from "./words/paper.ts";

const told = ({ communication }: AnswerRow, { language, words }: Composing): string => {
  const state = word("communication", communication.state, language);
  const dated = communication.on === null ? state : words(w.on, { state, day: dayInWords(communication.on, language) });
  return communication.late ? words(w.late, { state: dated }) : dated;
};

const controlled = ({ control }: AnswerRow, { language, words }: Composing): string => {
  const rule = word("ownRule", control.prohibit, language);
  const state = word("technicalControl", control.prevent, language);
  const { deployed, of } = control;
  const covered =
    control.prevent === "deployed" && deployed !== null && of !== null
      ? words(w.covered, { state, n: number(deployed, language), of: number(of, language) })
      : state;
  return `${rule} ; ${covered}`;
};

export const isBound = ({ role, status }: AnswerRow): boolean => role === "bound" && status === "confirmed";

export const axesTable = (composing: Composing): Table => {
  const { answer, language, words } = composing;
  return {
    caption: words(w.axes),
    head: [words(w.body), words(w.told), words(w.control), words(w.result)],
    numeric: [false, false, false, false],
    rows: answer.table
      .filter(isBound)
      .map((row) => [
        [text(row.name[language])],
        [text(told(row, composing))],
        [text(controlled(row, composing))],
        [text(row.sentence[language])],
      ]),
    total: false,
  };
};

/** The classes that some unit has, with those that a reader looks for first in any case. */
const columnsOf = ({ totals }: Answer): readonly VerdictToken[] => {
  const always: readonly VerdictToken[] =
    totals.verdicts.followed + totals.verdicts["not-followed"] > 0 ? [] : ["compliant", "breach", "exempt"];
  return classOrder.filter((token) => always.includes(token) || totals.verdicts[token] > 0);
};

export const countsTable = ({ answer, language, words, figures }: Composing): Table => {
  const columns = columnsOf(answer);
  const part = answer.parts.find(({ kind }) => kind === "complied")?.id ?? "";
  const covered = figures.get(`${part}.units`)?.query;
  const ever = figures.get(`${part}.units.ever`)?.query;
  /** A count with the query of its list: that of all bodies, narrowed to a class and a body. */
  const n = (value: number, query: string | undefined, filter: Readonly<Record<string, string>>): readonly Run[] => [
    text(number(value, language), query === undefined || value === 0 ? {} : { query: narrowed(query, filter) }),
  ];
  const few = [text(words(w.few))];
  const cells = (
    verdicts: Readonly<Record<VerdictToken, number>> | null,
    known: number | null,
    since: number | null,
    filter: Readonly<Record<string, string>>,
  ): readonly (readonly Run[])[] => [
    ...columns.map((verdict) => (verdicts === null ? few : n(verdicts[verdict], covered, { ...filter, verdict }))),
    known === null ? few : n(known, covered, filter),
    since === null ? few : n(since, ever, filter),
  ];
  const rows = answer.table
    .filter(isBound)
    .map(({ body, name, verdicts, population, everInBreach }) => [
      [text(name[language])],
      ...cells(verdicts, population.known, everInBreach, { body }),
    ]);
  const { totals } = answer;
  const sum = [[text(words(w.total))], ...cells(totals.verdicts, totals.units, totals.everInBreach, {})];
  return {
    caption: words(w.counts),
    head: [words(w.body), ...columns.map((token) => word("verdict", token, language)), words(w.units), words(w.ever)],
    numeric: [false, ...columns.map(() => true), true, true],
    rows: [...rows, sum],
    total: true,
  };
};
