import { organs } from "../cascade/receipt/given.ts";
import { organWords } from "../cascade/receipt/words.ts";
import { answers } from "../deed/deed.ts";
import { keepRecords } from "../deed/held.ts";
import { type Ground, readRecords } from "../deed/read.ts";
import type { Text } from "../language/language.ts";
import type { Json } from "../ledger/canonical.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Problem } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { openStore } from "../store/store.ts";
import { type Day, isDay } from "../time/time.ts";
import type { Command, Words } from "./command.ts";
import { invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { listReplies } from "./respond-replies.ts";

const words = {
  summary: {
    fr: "Verse au registre ce qu’un organisme a répondu par une autre voie",
    nl: "Neemt in het register op wat een instelling langs een andere weg geantwoord heeft",
    de: "Trägt ein, was eine Einrichtung auf anderem Weg geantwortet hat",
    en: "Enters what a body answered by another channel",
  },
  body: {
    fr: "L’organisme qui a répondu",
    nl: "De instelling die geantwoord heeft",
    de: "Die Einrichtung, die geantwortet hat",
    en: "The body that answered",
  },
  answer: {
    fr: "acknowledged, awareness, examining, adopted, partly, declined ou not-applicable",
    nl: "acknowledged, awareness, examining, adopted, partly, declined of not-applicable",
    de: "acknowledged, awareness, examining, adopted, partly, declined oder not-applicable",
    en: "acknowledged, awareness, examining, adopted, partly, declined or not-applicable",
  },
  organ: {
    fr: "L’organe qui a délibéré : college, council, ou en toutes lettres",
    nl: "Het orgaan dat beslist heeft: college, council, of in woorden",
    de: "Das Organ, das beschlossen hat: college, council, oder in Worten",
    en: "The organ that decided: college, council, or in words",
  },
  date: {
    fr: "Le jour de la délibération ou de la réponse ; absent : inconnu",
    nl: "De dag van de beslissing of van het antwoord; ontbreekt hij, dan onbekend",
    de: "Der Tag des Beschlusses oder der Antwort; ohne Angabe: unbekannt",
    en: "The day of the deliberation or of the answer; absent: not known",
  },
  reference: {
    fr: "La référence de la délibération",
    nl: "De referentie van de beslissing",
    de: "Das Aktenzeichen des Beschlusses",
    en: "The reference of the deliberation",
  },
  reason: {
    fr: "Le motif, ou la partie adoptée",
    nl: "De reden, of het overgenomen deel",
    de: "Der Grund, oder der übernommene Teil",
    en: "The reason, or the part adopted",
  },
  capacity: {
    fr: "En quelle qualité la réponse a été donnée ; jamais un nom",
    nl: "In welke hoedanigheid geantwoord is; nooit een naam",
    de: "In welcher Eigenschaft geantwortet wurde; nie ein Name",
    en: "In what capacity the answer was given; never a name",
  },
  source: {
    fr: "La pièce que vous tenez : lettre, courriel, délibération",
    nl: "Het stuk dat u bezit: brief, e-mail, beslissing",
    de: "Das Schriftstück, das Ihnen vorliegt: Brief, E-Mail, Beschluss",
    en: "The document that you hold: letter, e-mail, deliberation",
  },
  statedBy: {
    fr: "Qui le dit, quand la réponse elle-même n’est pas détenue",
    nl: "Wie het zegt, als het antwoord zelf er niet is",
    de: "Wer es sagt, wenn die Antwort selbst nicht vorliegt",
    en: "Who says so, where the answer itself is not held",
  },
  badAnswer: {
    fr: "--answer attend l’une de ces réponses : {values} ; et non « {value} ».",
    nl: "--answer verwacht een van deze antwoorden: {values}; niet “{value}”.",
    de: "--answer erwartet eine dieser Antworten: {values}; nicht „{value}“.",
    en: "--answer takes one of these: {values}; not “{value}”.",
  },
  badDay: {
    fr: "--date attend un jour comme 2023-03-31, et non « {value} ».",
    nl: "--date verwacht een dag zoals 2023-03-31, niet “{value}”.",
    de: "--date erwartet einen Tag wie 2023-03-31, nicht „{value}“.",
    en: "--date takes a day such as 2023-03-31, not “{value}”.",
  },
  needs: {
    fr: "`respond` attend {what}.",
    nl: "`respond` heeft {what} nodig.",
    de: "`respond` braucht {what}.",
    en: "`respond` needs {what}.",
  },
  kept: {
    fr: "{answer, select, acknowledged {Accusé de réception} other {Réponse}} de {body} : {answer}. Versé au registre sous {id}.",
    nl: "{answer, select, acknowledged {Ontvangstbevestiging} other {Antwoord}} van {body}: {answer}. In het register opgenomen als {id}.",
    de: "{answer, select, acknowledged {Empfangsbestätigung} other {Antwort}} von {body}: {answer}. Eingetragen als {id}.",
    en: "{answer, select, acknowledged {Acknowledgement} other {Response}} of {body}: {answer}. Entered as {id}.",
  },
  already: {
    fr: "{id} est déjà au registre, mot pour mot ; rien n’a été ajouté.",
    nl: "{id} staat al woordelijk in het register; er is niets toegevoegd.",
    de: "{id} steht schon wortgleich im Register; nichts wurde hinzugefügt.",
    en: "{id} is on record already, word for word; nothing was added.",
  },
  listed: {
    fr: "Énumérer plutôt ce qui a été répondu par les liens, en attente d’abord",
    nl: "In plaats daarvan opsommen wat via de links geantwoord is, wat wacht eerst",
    de: "Stattdessen auflisten, was über die Links geantwortet wurde, Wartendes zuerst",
    en: "List instead what was answered through links, what waits first",
  },
} satisfies Record<string, Text>;

const given = (from: Words, name: string): string | undefined => from.value(name)?.trim() || undefined;

const needed = (from: Words, name: string): string => {
  const value = given(from, name);
  if (value === undefined) throw new Misuse(words.needs, { what: `--${name}` });
  return value;
};

const dayFlag = (from: Words): Day | undefined => {
  const value = given(from, "date");
  if (value !== undefined && !isDay(value)) throw new Misuse(words.badDay, { value });
  return value;
};

/** What was answered, as a record is written. Held or only said: a source shows it, or somebody states it. @throws Misuse */
const writtenOf = (from: Words, measure: string): { readonly [name: string]: Json | undefined } => {
  const value = needed(from, "answer");
  const answer = answers.find((one) => one === value);
  if (answer === undefined) throw new Misuse(words.badAnswer, { value, values: answers.join(", ") });
  const [source, statedBy, capacity, organ] = [
    given(from, "source"),
    given(from, "stated-by"),
    given(from, "capacity"),
    given(from, "organ"),
  ];
  if (source === undefined && statedBy === undefined) throw new Misuse(words.needs, { what: "--source, --stated-by" });
  const body = needed(from, "body");
  const known = organs.find((one) => one === organ);
  const decision = {
    answer,
    organ: known === undefined ? organ : { ...organWords[known] },
    reference: given(from, "reference"),
    reason: given(from, "reason"),
  };
  return {
    kind: answer === "acknowledged" ? "acknowledgement" : "response",
    by: { body, capacity },
    measure,
    at: dayFlag(from) ?? "unknown",
    ...(answer === "acknowledged" ? {} : decision),
    ...(statedBy === undefined ? { basis: "record" } : { stated: { by: statedBy } }),
    source: source ?? statedBy,
  };
};

/** The record has no file that a reader could open: what is wrong with it stands under a flag. */
const asTyped = (problem: Problem): Problem => ({
  ...problem,
  place: { field: problem.code === "E-RECORD-BODY" ? "--body" : "respond" },
});

/** `interdict respond`: what a body answered by letter, telephone or at a counter, entered by the authority. 0 entered · 3 it cannot be used · with `--replies` 4, where a measure is not as its answer makes it. */
export const respond: Command = {
  name: "respond",
  usage:
    "MEASURE --body ID --answer ANSWER --source TEXT|--stated-by WHO [--organ ORGAN] [--date DAY] [--reference TEXT] [--reason TEXT] [--capacity TEXT] | MEASURE --replies",
  summary: words.summary,
  options: {
    body: { type: "value", summary: words.body },
    answer: { type: "value", summary: words.answer },
    organ: { type: "value", summary: words.organ },
    date: { type: "value", summary: words.date },
    reference: { type: "value", summary: words.reference },
    reason: { type: "value", summary: words.reason },
    capacity: { type: "value", summary: words.capacity },
    source: { type: "value", summary: words.source },
    "stated-by": { type: "value", summary: words.statedBy },
    replies: { type: "flag", summary: words.listed },
  },
  run: async (from, io) => {
    const measure = findMeasure(required(from, 0, "respond", "MEASURE"), io);
    if (!measure.ok) return invalid(measure.problems, from, io);
    if (from.flag("replies")) return listReplies(measure.value, from, io);
    const { id: measureId, clauses } = measure.value;
    const written = writtenOf(from, measureId);
    const register = await loadRegister(io.data);
    if (!register.ok) return invalid(register.problems, from, io);
    const ground: Ground = {
      register: register.value,
      received: io.now(),
      clausesOf: (id) => (id === measureId ? clauses.map((clause) => clause.id) : undefined),
    };
    const read = readRecords([{ name: "respond", text: JSON.stringify(written) }], ground);
    const [record] = read.kept;
    if (record === undefined) return invalid([...read.refused, ...read.rejected.flat()].map(asTyped), from, io);
    const store = openStore(io.data);
    if (!store.ok) return invalid(store.problems, from, io);
    try {
      const added = keepRecords(store.value, [record], io.now());
      const { id } = record.record;
      if (from.flag("json")) printJson({ id, added, record: record.written }, io);
      else
        io.out(
          `${sayTo(io, added === 0 ? words.already : words.kept, { id, body: needed(from, "body"), answer: needed(from, "answer") })}\n`,
        );
      return 0;
    } finally {
      store.value.close();
    }
  },
};
