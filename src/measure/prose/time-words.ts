import type { Text } from "../../language/language.ts";

/** A date on its own, for a list of readings. */
export const dateWords = {
  open: {
    fr: "une date non établie{bounds, select, both { (après le {after} et avant le {before})} after { (après le {after})} before { (avant le {before})} other {}}",
    nl: "een niet vastgestelde datum{bounds, select, both { (na {after} en vóór {before})} after { (na {after})} before { (vóór {before})} other {}}",
    de: "ein nicht geklärtes Datum{bounds, select, both { (nach dem {after} und vor dem {before})} after { (nach dem {after})} before { (vor dem {before})} other {}}",
    en: "a date that is not established{bounds, select, both { (after {after} and before {before})} after { (after {after})} before { (before {before})} other {}}",
  },
  start: { fr: "aucune date de début", nl: "geen begindatum", de: "kein Anfangsdatum", en: "no starting date" },
  term: { fr: "sans échéance", nl: "zonder termijn", de: "ohne Frist", en: "no deadline" },
  validity: { fr: "sans terme", nl: "zonder einddatum", de: "ohne Enddatum", en: "no end" },
} satisfies Record<string, Text>;

/** When a clause begins, by when it must be done, until when it holds; `{day}` is in words, `{open}` a date not established. */
export const timeWords = {
  start: {
    day: { fr: "À partir du {day}.", nl: "Vanaf {day}.", de: "Ab dem {day}.", en: "From {day}." },
    instant: { fr: "À partir du {day}.", nl: "Vanaf {day}.", de: "Ab dem {day}.", en: "From {day}." },
    open: { fr: "À partir d’{open}.", nl: "Vanaf {open}.", de: "Beginn: {open}.", en: "From {open}." },
    none: {
      fr: "Aucune date de début n’est fixée.",
      nl: "Er is geen begindatum bepaald.",
      de: "Ein Anfangsdatum ist nicht festgelegt.",
      en: "No starting date is set.",
    },
  },
  term: {
    day: {
      fr: "Au plus tard le {day} à 24 h ({zone}).",
      nl: "Uiterlijk op {day} om 24 uur ({zone}).",
      de: "Spätestens am {day} um 24 Uhr ({zone}).",
      en: "By the end of {day} ({zone}).",
    },
    instant: { fr: "Avant le {day}.", nl: "Vóór {day}.", de: "Vor dem {day}.", en: "Before {day}." },
    open: { fr: "Au plus tard à {open}.", nl: "Uiterlijk op {open}.", de: "Frist: {open}.", en: "By {open}." },
    none: {
      fr: "Dès que possible, sans date fixée.",
      nl: "Zo snel mogelijk, zonder vaste datum.",
      de: "So bald wie möglich, ohne festes Datum.",
      en: "As soon as possible, with no date set.",
    },
  },
  validity: {
    day: {
      fr: "Jusqu’au {day} inclus{counted, select, yes { (premier jour compté)} other {}}.",
      nl: "Tot en met {day}{counted, select, yes { (eerste dag meegeteld)} other {}}.",
      de: "Bis einschließlich {day}{counted, select, yes { (erster Tag mitgezählt)} other {}}.",
      en: "Until the end of {day}{counted, select, yes { (first day counted)} other {}}.",
    },
    instant: { fr: "Jusqu’au {day}.", nl: "Tot {day}.", de: "Bis zum {day}.", en: "Until {day}." },
    open: { fr: "Jusqu’à {open}.", nl: "Tot {open}.", de: "Ende: {open}.", en: "Until {open}." },
    none: {
      fr: "Sans terme fixé.",
      nl: "Zonder vaste einddatum.",
      de: "Ohne festes Enddatum.",
      en: "With no end set.",
    },
  },
} satisfies Record<string, Record<string, Text>>;

export const readingWords = {
  depends: {
    fr: "La date dépend de la lecture : {dates}.",
    nl: "De datum hangt af van de lezing: {dates}.",
    de: "Das Datum hängt von der Lesart ab: {dates}.",
    en: "The date depends on the reading: {dates}.",
  },
  under: { fr: "{date} ({reading})", nl: "{date} ({reading})", de: "{date} ({reading})", en: "{date} ({reading})" },
  other: {
    fr: "Autre lecture ({reading}) : {sentence}",
    nl: "Andere lezing ({reading}): {sentence}",
    de: "Andere Lesart ({reading}): {sentence}",
    en: "Another reading ({reading}): {sentence}",
  },
  brussels: { fr: "heure de Bruxelles", nl: "Brusselse tijd", de: "Brüsseler Zeit", en: "Brussels time" },
} satisfies Record<string, Text>;

const field = (fr: string, nl: string, de: string, en: string): Text => ({ fr, nl, de, en });

/** The dates that a measure names, by the field that holds them; `{owner}` is the instrument or the clause. */
export const fieldWords: Readonly<Record<string, Text>> = {
  announced: field(
    "la date d’annonce de {owner}",
    "de datum van aankondiging van {owner}",
    "der Tag der Ankündigung von {owner}",
    "the day of announcement of {owner}",
  ),
  advised: field(
    "la date d’avis de {owner}",
    "de adviesdatum van {owner}",
    "der Tag der Stellungnahme von {owner}",
    "the day of advice of {owner}",
  ),
  decided: field(
    "la date de décision de {owner}",
    "de beslissingsdatum van {owner}",
    "der Beschlusstag von {owner}",
    "the day of decision of {owner}",
  ),
  signed: field(
    "la date de signature de {owner}",
    "de ondertekeningsdatum van {owner}",
    "der Tag der Unterzeichnung von {owner}",
    "the day of signature of {owner}",
  ),
  published: field(
    "la date de publication de {owner}",
    "de publicatiedatum van {owner}",
    "der Tag der Veröffentlichung von {owner}",
    "the day of publication of {owner}",
  ),
  sent: field(
    "la date d’envoi de {owner}",
    "de verzendingsdatum van {owner}",
    "der Tag des Versands von {owner}",
    "the day of dispatch of {owner}",
  ),
  adopted: field(
    "la date d’adoption de {owner}",
    "de datum van aanneming van {owner}",
    "der Tag der Annahme von {owner}",
    "the day of adoption of {owner}",
  ),
  effective: field(
    "la date d’effet de {owner}",
    "de datum van inwerkingtreding van {owner}",
    "der Tag des Inkrafttretens von {owner}",
    "the day of effect of {owner}",
  ),
  from: field(
    "le début de la clause {owner}",
    "het begin van de clausule {owner}",
    "der Beginn der Klausel {owner}",
    "the start of the clause {owner}",
  ),
  "comply-by": field(
    "la date limite de la clause {owner}",
    "de uiterste dag van de clausule {owner}",
    "der letzte Tag der Klausel {owner}",
    "the last day to comply with the clause {owner}",
  ),
  until: field(
    "la fin de la clause {owner}",
    "het einde van de clausule {owner}",
    "das Ende der Klausel {owner}",
    "the end of the clause {owner}",
  ),
};

/** Any other date, such as that of an effect. */
export const otherField: Text = field(
  "une date de {owner}",
  "een datum van {owner}",
  "ein Datum von {owner}",
  "a date of {owner}",
);

/** What a claim says. */
export const claimWords = {
  day: { fr: "{field} est le {day}", nl: "{field} is {day}", de: "{field} ist der {day}", en: "{field} is {day}" },
  anchored: {
    fr: "{field} est {other}",
    nl: "{field} is {other}",
    de: "{field} ist {other}",
    en: "{field} is {other}",
  },
} satisfies Record<string, Text>;
