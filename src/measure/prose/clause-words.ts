import type { Text } from "../../language/language.ts";
import type { Modality } from "../measure.ts";

/** What a clause does, with its actions: "Il est interdit de télécharger, d’installer ou d’utiliser …". */
export const doesWords: Readonly<Record<Modality, Text>> = {
  prohibit: {
    fr: "Il est interdit {actions}.",
    nl: "Het is verboden {actions}.",
    de: "Es ist verboten, {actions}.",
    en: "It is prohibited to {actions}.",
  },
  oblige: {
    fr: "Il est obligatoire {actions}.",
    nl: "Het is verplicht {actions}.",
    de: "Es ist Pflicht, {actions}.",
    en: "It is mandatory to {actions}.",
  },
  permit: {
    fr: "Il reste permis {actions}.",
    nl: "Het blijft toegelaten {actions}.",
    de: "Es bleibt erlaubt, {actions}.",
    en: "It remains permitted to {actions}.",
  },
  recommend: {
    fr: "Il est recommandé {actions}.",
    nl: "Het wordt aanbevolen {actions}.",
    de: "Es wird empfohlen, {actions}.",
    en: "It is recommended to {actions}.",
  },
  "recommend-against": {
    fr: "Il est déconseillé {actions}.",
    nl: "Het wordt afgeraden {actions}.",
    de: "Es wird davon abgeraten, {actions}.",
    en: "It is advised not to {actions}.",
  },
  prevent: {
    fr: "Il est rendu techniquement impossible {actions}.",
    nl: "Het wordt technisch onmogelijk gemaakt {actions}.",
    de: "Es wird technisch unmöglich gemacht, {actions}.",
    en: "It is made technically impossible to {actions}.",
  },
};

/** The same under a reading, in brackets: actions that count only if the text is read so. */
export const doesUnderWords: Readonly<Record<Modality, Text>> = {
  prohibit: {
    fr: "Sous une lecture ({reading}), il est interdit {actions}.",
    nl: "In één lezing ({reading}) is het verboden {actions}.",
    de: "Nach einer Lesart ({reading}) ist es verboten, {actions}.",
    en: "Under one reading ({reading}), it is prohibited to {actions}.",
  },
  oblige: {
    fr: "Sous une lecture ({reading}), il est obligatoire {actions}.",
    nl: "In één lezing ({reading}) is het verplicht {actions}.",
    de: "Nach einer Lesart ({reading}) ist es Pflicht, {actions}.",
    en: "Under one reading ({reading}), it is mandatory to {actions}.",
  },
  permit: {
    fr: "Sous une lecture ({reading}), il reste permis {actions}.",
    nl: "In één lezing ({reading}) blijft het toegelaten {actions}.",
    de: "Nach einer Lesart ({reading}) bleibt es erlaubt, {actions}.",
    en: "Under one reading ({reading}), it remains permitted to {actions}.",
  },
  recommend: {
    fr: "Sous une lecture ({reading}), il est recommandé {actions}.",
    nl: "In één lezing ({reading}) wordt het aanbevolen {actions}.",
    de: "Nach einer Lesart ({reading}) wird empfohlen, {actions}.",
    en: "Under one reading ({reading}), it is recommended to {actions}.",
  },
  "recommend-against": {
    fr: "Sous une lecture ({reading}), il est déconseillé {actions}.",
    nl: "In één lezing ({reading}) wordt het afgeraden {actions}.",
    de: "Nach einer Lesart ({reading}) wird davon abgeraten, {actions}.",
    en: "Under one reading ({reading}), it is advised not to {actions}.",
  },
  prevent: {
    fr: "Sous une lecture ({reading}), il est rendu techniquement impossible {actions}.",
    nl: "In één lezing ({reading}) wordt het technisch onmogelijk gemaakt {actions}.",
    de: "Nach einer Lesart ({reading}) wird es technisch unmöglich gemacht, {actions}.",
    en: "Under one reading ({reading}), it is made technically impossible to {actions}.",
  },
};

/** A control that does what is owed, where a `prevent` clause names an action such as `block`. */
export const controlWords: Text = {
  fr: "Un dispositif technique permet {actions}.",
  nl: "Een technische maatregel dient om {actions}.",
  de: "Eine technische Maßnahme dient dazu, {actions}.",
  en: "A technical control serves to {actions}.",
};

export const clauseWords = {
  thisProduct: { fr: "ce produit", nl: "dit product", de: "dieses Produkt", en: "this product" },
  thisProductDative: { fr: "ce produit", nl: "dit product", de: "diesem Produkt", en: "this product" },
  owedBy: {
    fr: "Doit agir : {who}.",
    nl: "Moet handelen: {who}.",
    de: "Handeln muss: {who}.",
    en: "Who must act: {who}.",
  },
  everyDevice: {
    fr: "Tous les appareils, quels qu’ils soient.",
    nl: "Alle toestellen, welke ook.",
    de: "Alle Geräte, welche es auch sind.",
    en: "Every device, whichever it is.",
  },
  noDeadline: {
    fr: "Aucune échéance n’est fixée.",
    nl: "Er is geen termijn bepaald.",
    de: "Eine Frist ist nicht festgelegt.",
    en: "No deadline is set.",
  },
  otherReading: {
    fr: "Sous une autre lecture seulement : {row}",
    nl: "Alleen in een andere lezing: {row}",
    de: "Nur nach einer anderen Lesart: {row}",
    en: "Only under another reading: {row}",
  },
  over: {
    fr: "Cette clause l’emporte sur la clause {clause}{guarded, select, yes { sous une lecture ({reading})} other {}}.",
    nl: "Deze clausule gaat{guarded, select, yes { in één lezing ({reading})} other {}} voor op de clausule {clause}.",
    de: "Diese Klausel geht{guarded, select, yes { nach einer Lesart ({reading})} other {}} der Klausel {clause} vor.",
    en: "This clause prevails over the clause {clause}{guarded, select, yes { under one reading ({reading})} other {}}.",
  },
} satisfies Record<string, Text>;

/** What an instrument does to a clause; `{from}` and `{until}` are days in words, `open` or `none`. */
export const effectWords = {
  extend: {
    fr: "{instrument} prolonge la clause{from, select, none {} open { à partir d’une date non établie} other { à partir du {from}}}{until, select, none {, sans terme fixé} open { jusqu’à une date non établie} other { jusqu’au {until} inclus}}.",
    nl: "{instrument} verlengt de clausule{from, select, none {} open { vanaf een niet vastgestelde datum} other { vanaf {from}}}{until, select, none {, zonder vaste einddatum} open { tot een niet vastgestelde datum} other { tot en met {until}}}.",
    de: "{instrument} verlängert die Klausel{from, select, none {} open { ab einem nicht geklärten Datum} other { ab dem {from}}}{until, select, none {, ohne festes Enddatum} open { bis zu einem nicht geklärten Datum} other { bis einschließlich {until}}}.",
    en: "{instrument} extends the clause{from, select, none {} open { from a date that is not established} other { from {from}}}{until, select, none {, with no end set} open { until a date that is not established} other { until the end of {until}}}.",
  },
  suspend: {
    fr: "{instrument} suspend la clause{from, select, none {} open { à partir d’une date non établie} other { à partir du {from}}}{until, select, none {} open { jusqu’à une date non établie} other { jusqu’au {until} inclus}}.",
    nl: "{instrument} schorst de clausule{from, select, none {} open { vanaf een niet vastgestelde datum} other { vanaf {from}}}{until, select, none {} open { tot een niet vastgestelde datum} other { tot en met {until}}}.",
    de: "{instrument} setzt die Klausel{from, select, none {} open { ab einem nicht geklärten Datum} other { ab dem {from}}}{until, select, none {} open { bis zu einem nicht geklärten Datum} other { bis einschließlich {until}}} aus.",
    en: "{instrument} suspends the clause{from, select, none {} open { from a date that is not established} other { from {from}}}{until, select, none {} open { until a date that is not established} other { until the end of {until}}}.",
  },
  rescind: {
    fr: "{instrument} abroge la clause{from, select, none {} open { à une date non établie} other { à partir du {from}}}.",
    nl: "{instrument} heft de clausule op{from, select, none {} open { op een niet vastgestelde datum} other { vanaf {from}}}.",
    de: "{instrument} hebt die Klausel{from, select, none {} open { zu einem nicht geklärten Datum} other { ab dem {from}}} auf.",
    en: "{instrument} rescinds the clause{from, select, none {} open { on a date that is not established} other { from {from}}}.",
  },
  replace: {
    fr: "{instrument} remplace la clause{from, select, none {} open { à une date non établie} other { à partir du {from}}}.",
    nl: "{instrument} vervangt de clausule{from, select, none {} open { op een niet vastgestelde datum} other { vanaf {from}}}.",
    de: "{instrument} ersetzt die Klausel{from, select, none {} open { zu einem nicht geklärten Datum} other { ab dem {from}}}.",
    en: "{instrument} replaces the clause{from, select, none {} open { on a date that is not established} other { from {from}}}.",
  },
  annul: {
    fr: "{instrument} annule la clause, comme si elle n’avait jamais existé.",
    nl: "{instrument} vernietigt de clausule, alsof ze nooit heeft bestaan.",
    de: "{instrument} erklärt die Klausel rückwirkend für nichtig.",
    en: "{instrument} annuls the clause, as if it had never existed.",
  },
} satisfies Record<string, Text>;

/** What is stated and not evaluated. */
export const statedWords: Readonly<Record<string, Text>> = {
  audience: {
    fr: "Publics visés : {what}.",
    nl: "Doelgroepen: {what}.",
    de: "Zielgruppen: {what}.",
    en: "Audiences: {what}.",
  },
  "helped-by": {
    fr: "Avec l’aide de : {what}.",
    nl: "Met de hulp van: {what}.",
    de: "Mit Hilfe von: {what}.",
    en: "With the help of: {what}.",
  },
  sanction: { fr: "Sanction : {what}.", nl: "Sanctie: {what}.", de: "Sanktion: {what}.", en: "Sanction: {what}." },
  alternatives: {
    fr: "Produits proposés à la place : {what}.",
    nl: "Voorgestelde alternatieven: {what}.",
    de: "Vorgeschlagene Alternativen: {what}.",
    en: "Alternatives offered: {what}.",
  },
  replace: {
    fr: "À remplacer par : {what}.",
    nl: "Te vervangen door: {what}.",
    de: "Zu ersetzen durch: {what}.",
    en: "To be replaced by: {what}.",
  },
};

/** The review that a clause announces: when and with whom, as far as it says. */
export const reviewWords: Text = {
  fr: "Évaluation prévue{on, select, none {} other { : {on}}}{with, select, none {} other {, avec : {with}}}.",
  nl: "Geplande evaluatie{on, select, none {} other {: {on}}}{with, select, none {} other {, met: {with}}}.",
  de: "Vorgesehene Bewertung{on, select, none {} other {: {on}}}{with, select, none {} other {, mit: {with}}}.",
  en: "Review foreseen{on, select, none {} other {: {on}}}{with, select, none {} other {, with: {with}}}.",
};
