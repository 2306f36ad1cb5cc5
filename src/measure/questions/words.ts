import type { Text } from "../../language/language.ts";

/** What is said of days on which no instrument is clearly in force. `{from}` and `{to}` are days in words, or `none`. */
export const gapWords = {
  unknown: {
    en: "Nothing was known of it by then that puts anything in force.",
    fr: "On n’en savait encore rien, à ce moment, qui mette quoi que ce soit en vigueur.",
    nl: "Op dat ogenblik was er nog niets over bekend waardoor iets van kracht is.",
    de: "Zu diesem Zeitpunkt war darüber noch nichts bekannt, wodurch etwas in Kraft ist.",
  },
  continuous: {
    en: "On every day since it began, all readings agree that something is in force, until it ends under all of them.",
    fr: "Depuis son début, chaque jour, toutes les lectures s’accordent à dire que quelque chose est en vigueur, jusqu’au terme qui vaut pour toutes.",
    nl: "Sinds het begin zijn alle lezingen het er elke dag over eens dat er iets van kracht is, tot het einde dat voor alle lezingen geldt.",
    de: "Seit dem Beginn stimmen an jedem Tag alle Lesarten darin überein, dass etwas in Kraft ist, bis zum Ende, das für alle gilt.",
  },
  never: {
    en: "Nothing in it is in force on any day, under any reading.",
    fr: "Rien n’y est en vigueur, aucun jour ni dans aucune lecture.",
    nl: "Er is op geen enkele dag iets van kracht, in geen enkele lezing.",
    de: "Darin ist an keinem Tag und nach keiner Lesart etwas in Kraft.",
  },
  days: {
    en: "{from, select, none {Until {to}} other {{to, select, none {From {from} on, without an end} other {From {from} to {to} inclusive}}}}{days, plural, =0 {} one {, # day} other {, # days}}",
    fr: "{from, select, none {Jusqu’au {to}} other {{to, select, none {À partir du {from}, sans fin connue} other {Du {from} au {to} inclus}}}}{days, plural, =0 {} one {, # jour} other {, # jours}}",
    nl: "{from, select, none {Tot en met {to}} other {{to, select, none {Vanaf {from}, zonder gekend einde} other {Van {from} tot en met {to}}}}}{days, plural, =0 {} one {, # dag} other {, # dagen}}",
    de: "{from, select, none {Bis einschließlich {to}} other {{to, select, none {Ab {from}, ohne bekanntes Ende} other {Vom {from} bis einschließlich {to}}}}}{days, plural, =0 {} one {, # Tag} other {, # Tage}}",
  },
  always: {
    en: "On every day",
    fr: "Tous les jours",
    nl: "Op elke dag",
    de: "An jedem Tag",
  },
  whole: {
    en: "the measure as a whole",
    fr: "la mesure dans son ensemble",
    nl: "de maatregel als geheel",
    de: "die Maßnahme als Ganzes",
  },
  clause: { en: "clause {clause}", fr: "clause {clause}", nl: "clausule {clause}", de: "Klausel {clause}" },
  under: {
    en: "{state}, where {reading}",
    fr: "{state}, là où {reading}",
    nl: "{state}, waar geldt: {reading}",
    de: "{state}, wo gilt: {reading}",
  },
  every: {
    en: "{state}, under every reading",
    fr: "{state}, dans toutes les lectures",
    nl: "{state}, in elke lezing",
    de: "{state}, in jeder Lesart",
  },
  span: {
    en: "{days}: {what}",
    fr: "{days} : {what}",
    nl: "{days}: {what}",
    de: "{days}: {what}",
  },
  dependsOn: {
    en: "On which of these days something is in force depends on {days}.",
    fr: "Les jours où quelque chose est en vigueur dans cet intervalle dépendent {days}.",
    nl: "Op welke van deze dagen er iets van kracht is, hangt af van {days}.",
    de: "An welchen dieser Tage etwas in Kraft ist, hängt von {days} ab.",
  },
  restsOn: {
    en: "Rests on choices: {choices}.",
    fr: "Repose sur des choix : {choices}.",
    nl: "Berust op keuzes: {choices}.",
    de: "Beruht auf Festlegungen: {choices}.",
  },
} as const satisfies Record<string, Text>;
