import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { list, number } from "../language/say.ts";
import { word } from "../language/words.ts";
import type { VerdictToken } from "../posture/posture.ts";
import { type Instant, parseInstant } from "../time/time.ts";
import type { Answer, AnswerBasis, AnswerPart, AnswerRow, AnswerSentence, Figure } from "./answer.ts";
import { classOrder } from "./shown.ts";
import { momentInWords } from "./moments.ts";
import { type Block, noticesOf, type Paper, type Run, type Table, wording } from "./paper.ts";
import { paperWords as w } from "./words/paper.ts";

/** Notes are numbered in the order in which their figures first stand in the document. */
interface Notes {
  readonly numberOf: (figure: string) => number;
  readonly inOrder: () => readonly string[];
}

const notesOf = (): Notes => {
  const order: string[] = [];
  return {
    numberOf: (figure) => {
      if (!order.includes(figure)) order.push(figure);
      return order.indexOf(figure) + 1;
    },
    inOrder: () => order,
  };
};

interface Composing {
  readonly answer: Answer;
  readonly language: Language;
  readonly words: ReturnType<typeof wording>;
  readonly notes: Notes;
  readonly figures: ReadonlyMap<string, Figure>;
}

const text = (content: string, more: Omit<Run, "text"> = {}): Run => ({ text: content, ...more });

const heading = (level: 2 | 3, content: string): Block => ({ kind: "heading", level, text: content });

const paragraph = (runs: readonly Run[], tone: "plain" | "answer" | "quiet" = "plain"): Block => ({ kind: "paragraph", runs, tone });

/** A sentence with its numbers as links, and after it the notes of its figures. */
const runsOf = (sentence: AnswerSentence, { language, notes, figures }: Composing): readonly Run[] => {
  const content = sentence.text[language];
  const runs: Run[] = [];
  let from = 0;
  const linked = (id: string): Omit<Run, "text"> => {
    const query = figures.get(id)?.query;
    return { note: notes.numberOf(id), ...(query === undefined ? {} : { query }) };
  };
  for (const mark of sentence.marks[language]) {
    if (mark.from > from) runs.push(text(content.slice(from, mark.from)));
    runs.push(text(content.slice(mark.from, mark.to), linked(mark.figure)));
    from = mark.to;
  }
  if (from < content.length) runs.push(text(content.slice(from)));
  return [...runs, ...rangesOf(sentence.figures.map(notes.numberOf)).map(([first, last]) => text(first === last ? `[${first}]` : `[${first}–${last}]`, { note: first, through: last }))];
};

/** Numbers of notes as ranges: 3, 6 to 13. */
const rangesOf = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const ranges: [number, number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
};

const instantOf = (written: string): Instant => parseInstant(written) ?? Number.NaN;

const partBlocks = (part: AnswerPart, place: number, composing: Composing): readonly Block[] => {
  const { language, words, answer } = composing;
  const [first, ...rest] = part.sentences;
  const at = (language_: Language) => momentInWords(instantOf(part.at), language_, answer.zone);
  return [
    heading(2, `${place}. ${part.asks[language]}`),
    ...(first === undefined ? [] : [paragraph(runsOf(first, composing), "answer")]),
    paragraph([text(words(w["clocks-part"], { at }))], "quiet"),
    ...(part.given === null ? [] : [paragraph([text(words(w.given), { kind: "strong" }), text(` ${part.given[language]}`)], "quiet")]),
    ...(rest.length === 0 ? [] : [heading(3, words(w.details)), { kind: "list" as const, items: rest.map((sentence) => runsOf(sentence, composing)) }]),
  ];
};

const told = ({ communication }: AnswerRow, { language, words }: Composing): string => {
  const state = word("communication", communication.state, language);
  const dated = communication.on === null ? state : words(w.on, { state, day: dayInWords(communication.on, language) });
  return communication.late ? words(w.late, { state: dated }) : dated;
};

const controlled = ({ control }: AnswerRow, { language, words }: Composing): string => {
  const rule = word("ownRule", control.prohibit, language);
  const state = word("technicalControl", control.prevent, language);
  const { deployed, of } = control;
  const covered = control.prevent === "deployed" && deployed !== null && of !== null ? words(w.covered, { state, n: number(deployed, language), of: number(of, language) }) : state;
  return `${rule} ; ${covered}`;
};

const isBound = ({ role, status }: AnswerRow): boolean => role === "bound" && status === "confirmed";

const axesTable = (composing: Composing): Table => {
  const { answer, language, words } = composing;
  return {
    caption: words(w.axes),
    head: [words(w.body), words(w.told), words(w.control), words(w.result)],
    numeric: [false, false, false, false],
    rows: answer.table.filter(isBound).map((row) => [[text(row.name[language])], [text(told(row, composing))], [text(controlled(row, composing))], [text(row.sentence[language])]]),
    total: false,
  };
};

/** The classes that some unit has, with those that a reader looks for first in any case. */
const columnsOf = ({ totals }: Answer): readonly VerdictToken[] => {
  const always: readonly VerdictToken[] = totals.verdicts.followed + totals.verdicts["not-followed"] > 0 ? [] : ["compliant", "breach", "exempt"];
  return classOrder.filter((token) => always.includes(token) || totals.verdicts[token] > 0);
};

const countsTable = ({ answer, language, words, figures }: Composing): Table => {
  const columns = columnsOf(answer);
  const n = (value: number, query?: string): readonly Run[] => [text(number(value, language), query === undefined ? {} : { query })];
  const few = [text(words(w.few))];
  const { totals } = answer;
  const channel = [...figures.keys()].find((id) => id.endsWith(".units"));
  const queryOf = (id: string): string | undefined => (channel === undefined ? undefined : figures.get(`${channel}.${id}`)?.query);
  const classQuery = (token: VerdictToken) => [...figures.values()].find(({ id }) => id.endsWith(`.${token}`) && id.includes(".units."))?.query;
  const rows = answer.table.filter(isBound).map(({ name, verdicts, population, everInBreach }): readonly (readonly Run[])[] => [
    [text(name[language])],
    ...columns.map((token) => (verdicts === null ? few : n(verdicts[token]))),
    population.known === null ? few : n(population.known),
    everInBreach === null ? few : n(everInBreach),
  ]);
  const sum = [
    [text(words(w.total))],
    ...columns.map((token) => n(totals.verdicts[token], classQuery(token))),
    n(totals.units, channel === undefined ? undefined : figures.get(channel)?.query),
    n(totals.everInBreach, queryOf("ever")),
  ];
  return {
    caption: words(w.counts),
    head: [words(w.body), ...columns.map((token) => word("verdict", token, language)), words(w.units), words(w.ever)],
    numeric: [false, ...columns.map(() => true), true, true],
    rows: [...rows, sum],
    total: true,
  };
};

const unobservableBlocks = ({ answer, language, words }: Composing): readonly Block[] => [
  heading(2, words(w.unobservable)),
  answer.unobservable.length === 0
    ? paragraph([text(words(w["no-unobservable"]))])
    : {
        kind: "table",
        table: {
          caption: words(w.unobservable),
          head: [words(w.why), words(w.devices)],
          numeric: [false, true],
          rows: answer.unobservable.map(({ reason, units }) => [[text(reason[language])], [text(number(units, language))]]),
          total: false,
        },
      },
];

const ended = (text_: string): string => (/[.!?…»”“]$/.test(text_) ? text_ : `${text_}.`);

/** One reading with what the others would give; those that change nothing are named together. */
const basisItem = (one: AnswerBasis, { answer, language, words }: Composing): readonly Run[] => {
  const first = answer.parts.find(({ kind }) => kind === "complied")?.sentences[0]?.text[language];
  const { says, why, by, on } = one;
  // A reason stands in the words of the one who chose; those of the measures are written in English.
  const reason: readonly Run[] = why === null ? [] : [text(" "), typeof why === "string" ? text(why, language === "en" ? {} : { lang: "en" }) : text(why[language], {})];
  const who = by === null || on === null ? [] : [text(` ${words(w.by, { by, on: dayInWords(on, language) })}`)];
  const changes = one.others.filter((other) => other.changes);
  const others = changes.map((other) => {
    const { verdicts, everInBreach } = other;
    const then = words(other.text[language] === first ? w.recounted : w.changed, { sentence: other.text, breach: verdicts.breach, ever: everInBreach, compliant: verdicts.compliant + verdicts.remedied });
    return text(` ${words(says === null ? w["under-open"] : w.under, { says: ended(other.says[language]), then })}`);
  });
  return [
    text(ended(one.asks[language]), { kind: "strong" }),
    ...(says === null ? [] : [text(` ${words(w.chosen, { says: ended(says[language]), why: why === null ? "no" : "yes" })}`), ...reason, ...who]),
    ...(others.length > 0 ? others : [text(` ${words(w.indifferent)}`)]),
  ];
};

const basisBlocks = (composing: Composing): readonly Block[] => {
  const { answer, words } = composing;
  const group = (title: string, some: readonly AnswerBasis[]): readonly Block[] =>
    some.length === 0 ? [] : [heading(3, title), { kind: "list", items: some.map((one) => basisItem(one, composing)) }];
  return [
    heading(2, words(w.basis)),
    ...group(words(w["basis-chosen"]), answer.basis.filter(({ chosen }) => chosen !== null)),
    ...group(words(w["basis-open"]), answer.basis.filter(({ chosen }) => chosen === null)),
  ];
};

const nextBlocks = ({ answer, language, words }: Composing): readonly Block[] => [
  heading(2, words(w.next)),
  answer.next.length === 0 ? paragraph([text(words(w["no-next"]))]) : { kind: "list", items: answer.next.slice(0, 10).map((request) => [text(request.text[language])]) },
];

const short = (version: string): string => version.slice(0, 12);

const verifyBlocks = ({ answer, language, words }: Composing): readonly Block[] => {
  const { made, evidence, versions, measure } = answer;
  const ages = list(Object.entries(versions.policy.maxAge).map(([kind, days]) => words(w.age, { kind, days })), language);
  return [
    heading(2, words(w.verify)),
    paragraph([text(words(w.attached))]),
    paragraph([text(words(w.head, { seq: String(made.head.seq), hash: made.head.hash }))]),
    paragraph([text(words(w.loaded, { files: evidence.files, records: evidence.records, rejected: evidence.rejected }))]),
    paragraph([text(words(w.versions, { measure: short(measure.version), register: short(versions.register), catalogue: short(versions.catalogue), deeds: short(versions.deeds) }))]),
    paragraph([text(words(w.policy, { ages, attest: versions.policy.attestAge }))]),
    paragraph([text(`${words(w.again)} `), text(answer.again, { kind: "code" })]),
  ];
};

/** So many records are named in a note; the rest stand in the data. */
const named = 3;

const noteBlocks = ({ language, words, notes, figures }: Composing): readonly Block[] => [
  heading(2, words(w.notes)),
  {
    kind: "notes",
    items: notes.inOrder().map((id) => {
      const { value = 0, records = [], query = "" } = figures.get(id) ?? {};
      const said = words(w.note, {
        value: number(value, language),
        records: records.length,
        some: records.length > 0 ? "yes" : "no",
        ids: records.slice(0, named).join(", "),
        more: Math.max(0, records.length - named),
      });
      return [text(`${said} `), text(query, { query, kind: "code" })];
    }),
  },
];

/** The document of an answer in one language: every number and sentence of it is taken from the answer, and none is made here. */
export const compose = (answer: Answer, language: Language): Paper => {
  const words = wording(language);
  const composing: Composing = { answer, language, words, notes: notesOf(), figures: new Map(answer.figures.map((figure) => [figure.id, figure])) };
  const { asked, made, zone } = answer;
  const asks = words(w.asked, {
    assembly: answer.assembly,
    on: dayInWords(asked.on, language),
    by: asked.by,
    to: asked.to,
    capacity: asked.capacity ?? "none",
  });
  const [part] = answer.parts;
  const clocks = words(w.clocks, {
    at: (in_) => momentInWords(instantOf(part?.at ?? made.knownAt), in_, zone),
    known: (in_) => momentInWords(instantOf(made.knownAt), in_, zone),
  });
  return {
    language,
    title: words(w.title, { number: answer.number }),
    subtitle: answer.title[language],
    notices: noticesOf(answer, language),
    blocks: [
      paragraph([text(asks)]),
      paragraph([text(clocks, { kind: "strong" })]),
      paragraph([text(words(w.measure, { title: answer.measure.title, id: answer.measure.id }))], "quiet"),
      ...answer.parts.flatMap((each, place) => partBlocks(each, place + 1, composing)),
      ...(answer.table.some(isBound)
        ? [heading(2, words(w.bodies)), { kind: "table" as const, table: axesTable(composing) }, ...(answer.totals.units > 0 ? [{ kind: "table" as const, table: countsTable(composing) }] : [])]
        : []),
      ...unobservableBlocks(composing),
      ...nextBlocks(composing),
      ...basisBlocks(composing),
      ...verifyBlocks(composing),
      ...noteBlocks(composing),
    ],
  };
};
