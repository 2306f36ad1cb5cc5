import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { list, number, wordsIn } from "../language/say.ts";
import type { Block, Paper } from "../paper/paper.ts";
import { type Instant, parseInstant } from "../time/time.ts";
import type { Answer, AnswerPart } from "./answer.ts";
import { basisBlocks } from "./compose-basis.ts";
import { type Composing, heading, notesOf, paragraph, runsOf, text } from "./composing.ts";
import { momentInWords } from "./moments.ts";
import { noticesOf, wording } from "./paper.ts";
import { axesTable, countsTable, isBound } from "./tables.ts";
import { paperWords as w } from "./words/paper.ts";

const instantOf = (written: string): Instant => parseInstant(written) ?? Number.NaN;

const partBlocks = (part: AnswerPart, place: number, composing: Composing): readonly Block[] => {
  const { language, words, answer } = composing;
  const [first, ...rest] = part.sentences;
  const at = (language_: Language) => momentInWords(instantOf(part.at), language_, answer.zone);
  return [
    heading(2, `${place}. ${wordsIn(part.asks, language)}`),
    ...(first === undefined ? [] : [paragraph(runsOf(first, composing), "answer")]),
    paragraph([text(words(w["clocks-part"], { at }))], "quiet"),
    ...(part.given === null
      ? []
      : [paragraph([text(words(w.given), { kind: "strong" }), text(` ${wordsIn(part.given, language)}`)], "quiet")]),
    ...(rest.length === 0
      ? []
      : [
          heading(3, words(w.details)),
          { kind: "list" as const, items: rest.map((sentence) => runsOf(sentence, composing)) },
        ]),
  ];
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
          rows: answer.unobservable.map(({ reason, units }) => [
            [text(reason[language])],
            [text(number(units, language))],
          ]),
          total: false,
        },
      },
];

const nextBlocks = ({ answer, language, words }: Composing): readonly Block[] => [
  heading(2, words(w.next)),
  answer.next.length === 0
    ? paragraph([text(words(w["no-next"]))])
    : { kind: "list", items: answer.next.slice(0, 10).map((request) => [text(request.text[language])]) },
];

const short = (version: string): string => version.slice(0, 12);

const verifyBlocks = ({ answer, language, words }: Composing): readonly Block[] => {
  const { made, evidence, versions, measure } = answer;
  const ages = list(
    Object.entries(versions.policy.maxAge).map(([kind, days]) => words(w.age, { kind, days })),
    language,
  );
  return [
    heading(2, words(w.verify)),
    paragraph([text(words(w.attached))]),
    paragraph([text(words(w.head, { seq: String(made.head.seq), hash: made.head.hash }))]),
    paragraph([
      text(words(w.loaded, { files: evidence.files, records: evidence.records, rejected: evidence.rejected })),
    ]),
    paragraph([
      text(
        words(w.versions, {
          measure: short(measure.version),
          register: short(versions.register),
          catalogue: short(versions.catalogue),
          deeds: short(versions.deeds),
        }),
      ),
    ]),
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
  const composing: Composing = {
    answer,
    language,
    words,
    notes: notesOf(),
    figures: new Map(answer.figures.map((figure) => [figure.id, figure])),
  };
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
    subtitle: wordsIn(answer.title, language),
    notices: noticesOf(answer, language),
    blocks: [
      paragraph([text(asks)]),
      paragraph([text(clocks, { kind: "strong" })]),
      paragraph([text(words(w.measure, { title: answer.measure.title, id: answer.measure.id }))], "quiet"),
      ...answer.parts.flatMap((each, place) => partBlocks(each, place + 1, composing)),
      ...(answer.table.some(isBound)
        ? [
            heading(2, words(w.bodies)),
            { kind: "table" as const, table: axesTable(composing) },
            ...(answer.totals.units > 0 ? [{ kind: "table" as const, table: countsTable(composing) }] : []),
          ]
        : []),
      ...unobservableBlocks(composing),
      ...nextBlocks(composing),
      ...basisBlocks(composing),
      ...verifyBlocks(composing),
      ...noteBlocks(composing),
    ],
  };
};
