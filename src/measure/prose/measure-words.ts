import type { Text } from "../../language/language.ts";
import type { Modality } from "../measure.ts";

/** The first line of a measure: its strongest force, and whom it binds. */
export const bindingWords: Readonly<Record<Modality, Text>> = {
  prohibit: {
    fr: "contraignante pour celles et ceux qu’elle nomme",
    nl: "bindend voor wie het noemt",
    de: "verbindlich für alle, die es nennt",
    en: "binding on those it names",
  },
  oblige: {
    fr: "contraignant pour celles et ceux qu’il nomme",
    nl: "bindend voor wie ze noemt",
    de: "verbindlich für alle, die sie nennt",
    en: "binding on those it names",
  },
  prevent: {
    fr: "un dispositif technique, sans devoir pour les personnes",
    nl: "een technische maatregel, zonder plicht voor personen",
    de: "eine technische Maßnahme ohne Pflicht für Personen",
    en: "a technical control, without a duty on persons",
  },
  "recommend-against": {
    fr: "n’oblige personne ; un organisme n’est tenu que s’il le décide lui-même",
    nl: "bindt niemand; een instelling is pas gebonden als ze het zelf beslist",
    de: "verpflichtet niemanden; eine Einrichtung ist nur gebunden, wenn sie es selbst beschließt",
    en: "binds nobody; a body is bound only if it decides so itself",
  },
  recommend: {
    fr: "n’oblige personne ; un organisme n’est tenu que s’il le décide lui-même",
    nl: "bindt niemand; een instelling is pas gebonden als ze het zelf beslist",
    de: "verpflichtet niemanden; eine Einrichtung ist nur gebunden, wenn sie es selbst beschließt",
    en: "binds nobody; a body is bound only if it decides so itself",
  },
  permit: {
    fr: "dit ce qui reste libre",
    nl: "zegt wat vrij blijft",
    de: "sagt, was frei bleibt",
    en: "says what stays free",
  },
};

export const measureWords = {
  state: {
    fr: "Au {day} : {state}{dated, select, no {} other { depuis le {since}}}.",
    nl: "Op {day}: {state}{dated, select, no {} other { sinds {since}}}.",
    de: "Am {day}: {state}{dated, select, no {} other { seit dem {since}}}.",
    en: "On {day}: {state}{dated, select, no {} other { since {since}}}.",
  },
  stateOpen: {
    fr: "Au {day} : cela dépend de la lecture.",
    nl: "Op {day}: dat hangt af van de lezing.",
    de: "Am {day}: Das hängt von der Lesart ab.",
    en: "On {day}: it depends on the reading.",
  },
  stateUnder: {
    fr: "{state}, selon cette lecture : {reading}.",
    nl: "{state}, in deze lezing: {reading}.",
    de: "{state}, nach dieser Lesart: {reading}.",
    en: "{state}, under this reading: {reading}.",
  },
  uncertain: {
    fr: "Point à vérifier : {field}.",
    nl: "Na te gaan punt: {field}.",
    de: "Zu prüfen: {field}.",
    en: "To be checked: {field}.",
  },
  contested: {
    fr: "Point contesté : {field}.",
    nl: "Betwist punt: {field}.",
    de: "Umstritten: {field}.",
    en: "Contested: {field}.",
  },
  open: {
    fr: "La question reste ouverte.",
    nl: "De vraag blijft open.",
    de: "Die Frage bleibt offen.",
    en: "The question stays open.",
  },
  chosen: {
    fr: "Retenu par {by} le {on} : {value}. Motif : {why}",
    nl: "Gekozen door {by} op {on}: {value}. Reden: {why}",
    de: "Festgelegt von {by} am {on}: {value}. Grund: {why}",
    en: "Chosen by {by} on {on}: {value}. Reason: {why}",
  },
  editor: { fr: "la rédaction", nl: "de redactie", de: "der Redaktion", en: "the editor" },
  says: { fr: "{by} : {says}", nl: "{by}: {says}", de: "{by}: {says}", en: "{by}: {says}" },
  saysValue: {
    fr: "{by} : {says}, soit {value}",
    nl: "{by}: {says}, dus {value}",
    de: "{by}: {says}, also {value}",
    en: "{by}: {says}, hence {value}",
  },
  matters: {
    fr: "Cela compte pour {clauses}.",
    nl: "Dit is van belang voor {clauses}.",
    de: "Davon hängt ab: {clauses}.",
    en: "This matters for {clauses}.",
  },
  claim: {
    fr: "{value}, d’après {by} ({status}{dated, select, no {} other {, connu depuis le {known}}})",
    nl: "{value}, volgens {by} ({status}{dated, select, no {} other {, bekend sinds {known}}})",
    de: "{value}, laut {by} ({status}{dated, select, no {} other {, bekannt seit dem {known}}})",
    en: "{value}, according to {by} ({status}{dated, select, no {} other {, known since {known}}})",
  },
  single: {
    fr: "Une seule version peut être retenue : {value}.",
    nl: "Slechts één versie komt in aanmerking: {value}.",
    de: "Nur eine Fassung kommt in Betracht: {value}.",
    en: "Only one version can be retained: {value}.",
  },
  unestablished: {
    fr: "{field} n’est pas établie{bounds, select, both { ; après le {after} et avant le {before}} after { ; après le {after}} before { ; avant le {before}} other {}}.",
    nl: "{field} staat niet vast{bounds, select, both {; na {after} en vóór {before}} after {; na {after}} before {; vóór {before}} other {}}.",
    de: "{field} steht nicht fest{bounds, select, both {; nach dem {after} und vor dem {before}} after {; nach dem {after}} before {; vor dem {before}} other {}}.",
    en: "{field} is not established{bounds, select, both {; after {after} and before {before}} after {; after {after}} before {; before {before}} other {}}.",
  },
} satisfies Record<string, Text>;
