import { type CsvValue, forPrograms, writeCsv } from "../../csv/write.ts";
import type { Language } from "../../language/language.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import type { Clause, Measure } from "../measure.ts";
import { measureInWords } from "../prose/measure.ts";
import type { Lookups } from "../prose/names.ts";
import { standingClauses } from "../questions/force.ts";
import { actionsText, canonicalText } from "./canonical.ts";
import { dayOfBound, establishedOf } from "./force.ts";

/** As of when the clauses are described, as known when, in which language. */
interface Asked {
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly language: Language;
  readonly lookups: Lookups;
  /** Is a body an invented one? */
  readonly fictional: (body: string) => boolean;
}

/** The columns of `interdict export --as csv`. */
export const clauseColumns = [
  "measure",
  "title",
  "fictional",
  "clause",
  "instrument",
  "modality",
  "actions",
  "owed-by",
  "to",
  "to-rows",
  "where",
  "where-rows",
  "products",
  "products-rows",
  "from",
  "comply-by",
  "until",
  "time",
  "at",
  "state",
  "open",
  "force",
  "source",
] as const;

const modalityText = ({ modality, modalities }: Clause): string =>
  modalities.length > 1 ? modalities.map((one) => one.modality).join(" | ") : modality;

const rowsOf = (measure: Measure, asked: Asked): readonly (readonly CsvValue[])[] => {
  const { at, knownAt, language, lookups } = asked;
  const view = { measure, knownAt, choices: new Map() };
  const words = measureInWords(measure, language, lookups, asked);
  return standingClauses(view).flatMap((clause) => {
    const said = words.clauses.find(({ id }) => id === clause.id);
    if (said === undefined) return [];
    const { state, from, until, lastDay, open } = establishedOf(clause, at, view);
    const time = [said.from, said.complyBy, said.until, ...said.changes].filter((one) => one !== undefined);
    return [
      [
        measure.id,
        words.title,
        asked.fictional(measure.authority),
        clause.id,
        clause.by,
        modalityText(clause),
        actionsText(clause.actions),
        clause.owedBy,
        said.to.join(" "),
        canonicalText(clause.to),
        said.on.join(" "),
        clause.where === undefined ? "*" : canonicalText(clause.where),
        said.products.join(" "),
        canonicalText(clause.products),
        dayOfBound(from) ?? null,
        lastDay ?? null,
        dayOfBound(until) ?? null,
        time.join(" "),
        dayOf(at, measure.zone),
        state,
        open.join(", "),
        words.voices.formal ?? null,
        clause.source.join(", "),
      ],
    ];
  });
};

/**
 * Clauses as CSV, one a row: tokens, ids and days for programs, sentences for readers, and each condition also as its canonical text.
 * A day that is not established is an empty cell, and `open` names what it hangs on. Throws SizeExceeded (`withinSize`).
 */
export const clausesCsv = (measures: readonly Measure[], asked: Asked): string =>
  writeCsv([clauseColumns, ...measures.flatMap((measure) => rowsOf(measure, asked))], forPrograms);
