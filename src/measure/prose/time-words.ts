import type { Text } from "../../language/language.ts";

/** A date on its own, for a list of readings. */
export const dateWords = {
  /** `{dative}` is how German names it behind "ab" and "bis zu". */
  open: {
    fr: "une date non établie{bounds, select, both { (entre le {first} et le {last}, jours compris)} after { (au plus tôt le {first})} before { (au plus tard le {last})} other {}}",
    nl: "een niet vastgestelde datum{bounds, select, both { (tussen {first} en {last}, beide dagen meegerekend)} after { (ten vroegste {first})} before { (uiterlijk {last})} other {}}",
    de: "{dative, select, yes {einem nicht geklärten Datum} other {ein nicht geklärtes Datum}}{bounds, select, both { (zwischen dem {first} und dem {last}, beide Tage eingeschlossen)} after { (frühestens dem {first})} before { (spätestens dem {last})} other {}}",
    en: "a date that is not established{bounds, select, both { (between {first} and {last}, both included)} after { ({first} at the earliest)} before { ({last} at the latest)} other {}}",
  },
  start: {
    fr: "aucune date de début",
    nl: "geen begindatum",
    de: "kein Anfangsdatum",
    en: "no starting date",
  },
  term: {
    fr: "sans échéance",
    nl: "zonder termijn",
    de: "ohne Frist",
    en: "no deadline",
  },
  validity: {
    fr: "sans terme",
    nl: "zonder einddatum",
    de: "ohne Enddatum",
    en: "no end",
  },
  /** A date that counts from a day of the person, the body, the product or the device. */
  subject: {
    fr: "{counted, select, no {{event}} other {{period} à compter {since}, ce jour {counted, select, in {compté} other {non compté}}}}",
    nl: "{counted, select, no {{event}} other {{period} vanaf {since}, die dag {counted, select, in {meegeteld} other {niet meegeteld}}}}",
    de: "{counted, select, no {{event}} other {{period} ab {since}, dieser Tag {counted, select, in {mitgezählt} other {nicht mitgezählt}}}}",
    en: "{counted, select, no {{event}} other {{period} from {since}, that day {counted, select, in {counted} other {not counted}}}}",
  },
  /** From where a period is counted, and whether that day counts. */
  counted: {
    fr: "{period} à compter du {since}, ce jour {counted, select, in {compté} other {non compté}}",
    nl: "{period} vanaf {since}, die dag {counted, select, in {meegeteld} other {niet meegeteld}}",
    de: "{period} ab dem {since}, dieser Tag {counted, select, in {mitgezählt} other {nicht mitgezählt}}",
    en: "{period} from {since}, that day {counted, select, in {counted} other {not counted}}",
  },
  countedOpen: {
    fr: "{period} à compter d’{since}, ce jour {counted, select, in {compté} other {non compté}}",
    nl: "{period} vanaf {since}, die dag {counted, select, in {meegeteld} other {niet meegeteld}}",
    de: "{period} ab {since}, dieser Tag {counted, select, in {mitgezählt} other {nicht mitgezählt}}",
    en: "{period} from {since}, that day {counted, select, in {counted} other {not counted}}",
  },
} satisfies Record<string, Text>;

/**
 * When a clause begins, by when it must be done, until when it holds: a day, an hour, a day of what is asked about, a date not established, or
 * none. `{counting}` is the period that leads to it.
 */
export const timeWords = {
  start: {
    day: {
      fr: "{immediate, select, yes {Immédiatement, à partir du {day}} other {À partir du {day}}}{plus, select, yes {, soit {counting}} other {}}.",
      nl: "{immediate, select, yes {Onmiddellijk, vanaf {day}} other {Vanaf {day}}}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "{immediate, select, yes {Sofort, ab dem {day}} other {Ab dem {day}}}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "{immediate, select, yes {Immediately, from {day}} other {From {day}}}{plus, select, yes {, that is {counting}} other {}}.",
    },
    instant: {
      fr: "À partir du {day}.",
      nl: "Vanaf {day}.",
      de: "Ab dem {day}.",
      en: "From {day}.",
    },
    subject: {
      fr: "Premier jour : {subject}.",
      nl: "Eerste dag: {subject}.",
      de: "Erster Tag: {subject}.",
      en: "First day: {subject}.",
    },
    open: {
      fr: "{immediate, select, yes {Immédiatement, à partir d’{open}} other {À partir d’{open}}}{plus, select, yes {, soit {counting}} other {}}.",
      nl: "{immediate, select, yes {Onmiddellijk, vanaf {open}} other {Vanaf {open}}}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "{immediate, select, yes {Sofort, ab {open}} other {Ab {open}}}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "{immediate, select, yes {Immediately, from {open}} other {From {open}}}{plus, select, yes {, that is {counting}} other {}}.",
    },
    none: {
      fr: "Aucune date de début n’est fixée.",
      nl: "Er is geen begindatum bepaald.",
      de: "Ein Anfangsdatum ist nicht festgelegt.",
      en: "No starting date is set.",
    },
  },
  term: {
    day: {
      fr: "{immediate, select, yes {Immédiatement : au plus tard le {day} à 24 h ({zone})} other {Au plus tard le {day} à 24 h ({zone})}}{plus, select, yes {, soit {counting}} other {}}.",
      nl: "{immediate, select, yes {Onmiddellijk: uiterlijk op {day} om 24 uur ({zone})} other {Uiterlijk op {day} om 24 uur ({zone})}}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "{immediate, select, yes {Sofort: spätestens am {day} um 24 Uhr ({zone})} other {Spätestens am {day} um 24 Uhr ({zone})}}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "{immediate, select, yes {Immediately: by the end of {day} ({zone})} other {By the end of {day} ({zone})}}{plus, select, yes {, that is {counting}} other {}}.",
    },
    instant: {
      fr: "Avant le {day}.",
      nl: "Vóór {day}.",
      de: "Vor dem {day}.",
      en: "Before {day}.",
    },
    subject: {
      fr: "Dernier jour : {subject}.",
      nl: "Laatste dag: {subject}.",
      de: "Letzter Tag: {subject}.",
      en: "Last day: {subject}.",
    },
    open: {
      fr: "{immediate, select, yes {Immédiatement ; au plus tard à {open}} other {Au plus tard à {open}}}{plus, select, yes {, soit {counting}} other {}}.",
      nl: "{immediate, select, yes {Onmiddellijk; uiterlijk op {open}} other {Uiterlijk op {open}}}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "{immediate, select, yes {Sofort: spätestens zu {open}} other {Spätestens zu {open}}}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "{immediate, select, yes {Immediately; by {open}} other {By {open}}}{plus, select, yes {, that is {counting}} other {}}.",
    },
    none: {
      fr: "Dès que possible, sans date fixée.",
      nl: "Zo snel mogelijk, zonder vaste datum.",
      de: "So bald wie möglich, ohne festes Datum.",
      en: "As soon as possible, with no date set.",
    },
  },
  validity: {
    day: {
      fr: "Jusqu’au {day} inclus{plus, select, yes {, soit {counting}} other {}}.",
      nl: "Tot en met {day}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "Bis einschließlich {day}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "Until the end of {day}{plus, select, yes {, that is {counting}} other {}}.",
    },
    instant: {
      fr: "Jusqu’au {day}.",
      nl: "Tot {day}.",
      de: "Bis zum {day}.",
      en: "Until {day}.",
    },
    subject: {
      fr: "Dernier jour : {subject}.",
      nl: "Laatste dag: {subject}.",
      de: "Letzter Tag: {subject}.",
      en: "Last day: {subject}.",
    },
    open: {
      fr: "Jusqu’à {open}{plus, select, yes {, soit {counting}} other {}}.",
      nl: "Tot {open}{plus, select, yes {, dat is {counting}} other {}}.",
      de: "Bis zu {open}{plus, select, yes {, das heißt {counting}} other {}}.",
      en: "Until {open}{plus, select, yes {, that is {counting}} other {}}.",
    },
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
    fr: "{edge, select, first {Le premier jour} other {Le dernier jour}} dépend de la lecture : {dates}.",
    nl: "{edge, select, first {De eerste dag} other {De laatste dag}} hangt af van de lezing: {dates}.",
    de: "{edge, select, first {Der erste Tag} other {Der letzte Tag}} hängt von der Lesart ab: {dates}.",
    en: "{edge, select, first {The first day} other {The last day}} depends on the reading: {dates}.",
  },
  under: {
    fr: "{date} ({reading})",
    nl: "{date} ({reading})",
    de: "{date} ({reading})",
    en: "{date} ({reading})",
  },
  /** Days of which one claim or the other gives one. */
  contested: {
    fr: "{dates} (point contesté : {field})",
    nl: "{dates} (betwist: {field})",
    de: "{dates} (umstritten: {field})",
    en: "{dates} (contested: {field})",
  },
  /** What is not chosen, and what it would give: dates, or rows of a condition. */
  aside: {
    fr: "Non retenu : {what}. Dans cette lecture, {kind, select, rows {ceci compte aussi : {says}} other {{says}}}.",
    nl: "Niet gekozen: {what}. In die lezing {kind, select, rows {telt ook dit: {says}} other {– {says}}}.",
    de: "Nicht gewählt: {what}. In dieser Lesart {kind, select, rows {zählt auch dies: {says}} other {– {says}}}.",
    en: "Not chosen: {what}. In that reading, {kind, select, rows {this counts too: {says}} other {{says}}}.",
  },
  asserted: {
    fr: "{what}, d’après {by}",
    nl: "{what}, volgens {by}",
    de: "{what}, laut {by}",
    en: "{what}, according to {by}",
  },
  other: {
    fr: "{edge, select, first {premier jour} last {dernier jour} changeFirst {premier jour de ce changement} changeLast {dernier jour de ce changement} review {jour de l’évaluation} request {dernier jour pour demander une dispense} report {dernier jour pour communiquer les dispenses} other {date}} : {date}",
    nl: "{edge, select, first {eerste dag} last {laatste dag} changeFirst {eerste dag van die wijziging} changeLast {laatste dag van die wijziging} review {dag van de evaluatie} request {laatste dag om een vrijstelling te vragen} report {laatste dag om vrijstellingen te melden} other {datum}}: {date}",
    de: "{edge, select, first {erster Tag} last {letzter Tag} changeFirst {erster Tag dieser Änderung} changeLast {letzter Tag dieser Änderung} review {Tag der Bewertung} request {letzter Tag für den Antrag auf Befreiung} report {letzter Tag für die Meldung der Befreiungen} other {Datum}}: {date}",
    en: "{edge, select, first {first day} last {last day} changeFirst {first day of that change} changeLast {last day of that change} review {day of the review} request {last day to ask for an exemption} report {last day to report exemptions} other {date}}: {date}",
  },
  counting: {
    fr: "{date}, soit {counting}",
    nl: "{date}, dat is {counting}",
    de: "{date}, das heißt {counting}",
    en: "{date}, that is {counting}",
  },
} satisfies Record<string, Text>;
