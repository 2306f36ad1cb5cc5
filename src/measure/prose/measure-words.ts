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
    fr: "Au {day} : {state}{since, select, none {} other { depuis le {since}}}.",
    nl: "Op {day}: {state}{since, select, none {} other { sinds {since}}}.",
    de: "Am {day}: {state}{since, select, none {} other { seit dem {since}}}.",
    en: "On {day}: {state}{since, select, none {} other { since {since}}}.",
  },
  stateOpen: {
    fr: "Au {day} : cela dépend de la lecture.",
    nl: "Op {day}: dat hangt af van de lezing.",
    de: "Am {day}: Das hängt von der Lesart ab.",
    en: "On {day}: it depends on the reading.",
  },
  stateUnder: {
    fr: "{state}, sous cette lecture : {reading}.",
    nl: "{state}, in deze lezing: {reading}.",
    de: "{state}, nach dieser Lesart: {reading}.",
    en: "{state}, under this reading: {reading}.",
  },
  open: { fr: "ouvert", nl: "open", de: "offen", en: "open" },
  chosen: {
    fr: "retenu : {value} (par {by}, le {on}) : {why}",
    nl: "gekozen: {value} (door {by}, op {on}): {why}",
    de: "festgelegt: {value} (von {by}, am {on}): {why}",
    en: "chosen: {value} (by {by}, on {on}): {why}",
  },
  says: { fr: "{by} : {says}", nl: "{by}: {says}", de: "{by}: {says}", en: "{by}: {says}" },
  saysValue: {
    fr: "{by} : {says} → {value}",
    nl: "{by}: {says} → {value}",
    de: "{by}: {says} → {value}",
    en: "{by}: {says} → {value}",
  },
  claim: {
    fr: "{value}, d’après {by} ({status}{known, select, none {} other {, connu depuis le {known}}})",
    nl: "{value}, volgens {by} ({status}{known, select, none {} other {, bekend sinds {known}}})",
    de: "{value}, laut {by} ({status}{known, select, none {} other {, bekannt seit dem {known}}})",
    en: "{value}, according to {by} ({status}{known, select, none {} other {, known since {known}}})",
  },
  single: {
    fr: "une seule version peut être retenue : {value}",
    nl: "slechts één versie komt in aanmerking: {value}",
    de: "nur eine Fassung kommt in Betracht: {value}",
    en: "only one version can be retained: {value}",
  },
  unestablished: {
    fr: "{field} n’est pas établie{bounds, select, both { ; après le {after} et avant le {before}} after { ; après le {after}} before { ; avant le {before}} other {}}.",
    nl: "{field} staat niet vast{bounds, select, both {; na {after} en vóór {before}} after {; na {after}} before {; vóór {before}} other {}}.",
    de: "{field} steht nicht fest{bounds, select, both {; nach dem {after} und vor dem {before}} after {; nach dem {after}} before {; vor dem {before}} other {}}.",
    en: "{field} is not established{bounds, select, both {; after {after} and before {before}} after {; after {after}} before {; before {before}} other {}}.",
  },
} satisfies Record<string, Text>;
