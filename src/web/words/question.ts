import type { Text } from "../../language/language.ts";

/** The pages of questions and their answers. */
export const questionWords = {
  title: {
    fr: "Les questions parlementaires",
    nl: "De parlementaire vragen",
    de: "Die parlamentarischen Anfragen",
    en: "The parliamentary questions",
  },
  caption: { fr: "Questions", nl: "Vragen", de: "Anfragen", en: "Questions" },
  question: { fr: "Question", nl: "Vraag", de: "Anfrage", en: "Question" },
  asked: { fr: "Posée le", nl: "Gesteld op", de: "Gestellt am", en: "Asked on" },
  answered: { fr: "Réponse donnée le", nl: "Beantwoord op", de: "Beantwortet am", en: "Answered on" },
  notAnswered: { fr: "sans réponse", nl: "niet beantwoord", de: "nicht beantwortet", en: "not answered" },
  byTo: { fr: "{by} à {to}", nl: "{by} aan {to}", de: "{by} an {to}", en: "{by} to {to}" },
  by: { fr: "De, à", nl: "Van, aan", de: "Von, an", en: "From, to" },
  worldsHead: { fr: "Réponse", nl: "Antwoord", de: "Antwort", en: "Answer" },
  real: {
    fr: "sur pièces publiques, organismes réels",
    nl: "op openbare stukken, echte instellingen",
    de: "nach öffentlichen Unterlagen, wirkliche Einrichtungen",
    en: "on the public record, real bodies",
  },
  fictional: {
    fr: "▧ FICTIF : l’exercice, avec des preuves",
    nl: "▧ FICTIEF: de oefening, met bewijs",
    de: "▧ FIKTIV: die Übung, mit Nachweisen",
    en: "▧ FICTITIOUS: the exercise, with evidence",
  },
  knownOn: { fr: "Tel que connu le :", nl: "Zoals bekend op:", de: "Nach dem Stand vom:", en: "As known on:" },
  otherDates: { fr: "Autres dates", nl: "Andere data", de: "Andere Daten", en: "Other dates" },
  files: {
    fr: "Fichiers de cette réponse :",
    nl: "Bestanden van dit antwoord:",
    de: "Dateien dieser Antwort:",
    en: "Files of this answer:",
  },
  givenHead: {
    fr: "La réponse qui a été donnée",
    nl: "Het antwoord dat gegeven werd",
    de: "Die Antwort, die gegeben wurde",
    en: "The answer that was given",
  },
  givenOn: {
    fr: "Le {day}, en substance :",
    nl: "Op {day}, in het kort:",
    de: "Am {day}, im Wesentlichen:",
    en: "On {day}, in substance:",
  },
  answers: { fr: "Elle répond à :", nl: "Het antwoordt op:", de: "Sie beantwortet:", en: "It answers:" },
  doesNotAnswer: {
    fr: "Elle ne répond pas à :",
    nl: "Het antwoordt niet op:",
    de: "Sie beantwortet nicht:",
    en: "It does not answer:",
  },
  sourceLine: { fr: "Texte et source", nl: "Tekst en bron", de: "Text und Quelle", en: "Text and source" },
  other: { fr: "L’autre réponse", nl: "Het andere antwoord", de: "Die andere Antwort", en: "The other answer" },
  verify: {
    fr: "Vérifier chaque chiffre et chaque phrase : enregistrez answer.json, puis",
    nl: "Elk cijfer en elke zin nagaan: bewaar answer.json, daarna",
    de: "Jede Zahl und jeden Satz prüfen: answer.json speichern, dann",
    en: "Verify every figure and sentence: save answer.json, then",
  },
} satisfies Record<string, Text>;
