import type { Text } from "../../language/language.ts";

/** What a clause states and no ruling reads. */
export const statedWords = {
  audience: {
    fr: "Publics visés : {what}.",
    nl: "Doelgroepen: {what}.",
    de: "Zielgruppen: {what}.",
    en: "Audiences: {what}.",
  },
  helpedBy: {
    fr: "Avec l’aide de : {what}.",
    nl: "Met de hulp van: {what}.",
    de: "Mit Hilfe von: {what}.",
    en: "With the help of: {what}.",
  },
  names: {
    fr: "Noms de domaine qui peuvent être bloqués au titre de cette clause : {what}.",
    nl: "Domeinnamen die op grond van deze clausule geblokkeerd mogen worden: {what}.",
    de: "Domainnamen, die aufgrund dieser Klausel gesperrt werden dürfen: {what}.",
    en: "Domain names that may be blocked under this clause: {what}.",
  },
  sanction: { fr: "Sanction : {what}.", nl: "Sanctie: {what}.", de: "Sanktion: {what}.", en: "Sanction: {what}." },
  alternatives: {
    fr: "Produits proposés à la place : {what}.",
    nl: "Voorgestelde alternatieven: {what}.",
    de: "Vorgeschlagene Alternativen: {what}.",
    en: "Alternatives offered: {what}.",
  },
  replace: {
    fr: "À remplacer par : {what}.",
    nl: "Te vervangen door: {what}.",
    de: "Zu ersetzen durch: {what}.",
    en: "To be replaced by: {what}.",
  },
  /** A review is no end, and a period is no appointment: after how long, when that is, and with whom. */
  review: {
    fr: "{counted, select, yes {Une évaluation est annoncée après {counting}, ce qui donne {when, select, day {le {on}} other {{on}}}} other {Une évaluation est prévue{when, select, none {} day { le {on}} open { à {on}} other { (date : {on})}}}}{who, select, none {} other {, avec : {with}}}.",
    nl: "{counted, select, yes {Er is een evaluatie aangekondigd na {counting}, wat uitkomt op {on}} other {Er is een evaluatie gepland{when, select, none {} day { op {on}} open { op {on}} other { (datum: {on})}}}}{who, select, none {} other {, met: {with}}}.",
    de: "{counted, select, yes {Eine Bewertung ist angekündigt: {counting}, also {when, select, day {am {on}} other {{on}}}} other {Eine Bewertung ist vorgesehen{when, select, none {} day { am {on}} other { (Datum: {on})}}}}{who, select, none {} other {, mit: {with}}}.",
    en: "{counted, select, yes {A review is announced after {counting}, which gives {on}} other {A review is foreseen{when, select, none {} day { on {on}} open { on {on}} other { (date: {on})}}}}{who, select, none {} other {, with: {with}}}.",
  },
  reviewSays: {
    fr: "Évaluation : {what}.",
    nl: "Evaluatie: {what}.",
    de: "Bewertung: {what}.",
    en: "Review: {what}.",
  },
  formal: {
    fr: "Force formelle de cette clause : {what}.",
    nl: "Formele kracht van deze clausule: {what}.",
    de: "Formelle Kraft dieser Klausel: {what}.",
    en: "Formal force of this clause: {what}.",
  },
  author: {
    fr: "L’auteur dit de cette clause : {what}.",
    nl: "De auteur zegt over deze clausule: {what}.",
    de: "Der Urheber sagt von dieser Klausel: {what}.",
    en: "The author says of this clause: {what}.",
  },
  press: {
    fr: "La presse dit de cette clause : {what}.",
    nl: "De pers zegt over deze clausule: {what}.",
    de: "Die Presse sagt von dieser Klausel: {what}.",
    en: "The press says of this clause: {what}.",
  },
} satisfies Record<string, Text>;
