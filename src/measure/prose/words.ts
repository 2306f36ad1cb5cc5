import type { Text } from "../../language/language.ts";

/** Conditions in words: what is not said of a fact of the vocabulary. */
export const conditionWords = {
  always: { fr: "dans tous les cas", nl: "in alle gevallen", de: "in jedem Fall", en: "in every case" },
  never: { fr: "en aucun cas", nl: "in geen geval", de: "in keinem Fall", en: "in no case" },
  /** A main clause of which the verbs say a test. */
  clause: { fr: "{subject} {verbs}", nl: "{subject} {verbs}", de: "{subject} {verbs}", en: "{subject} {verbs}" },
  is: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
  /** What no condition names. */
  anotherBody: {
    fr: "un autre organisme",
    nl: "een andere instelling",
    de: "eine andere Einrichtung",
    en: "another body",
  },
  anotherProduct: {
    fr: "un autre produit",
    nl: "een ander product",
    de: "ein anderes Produkt",
    en: "another product",
  },
  within: {
    fr: "fait partie de {values}",
    nl: "maakt deel uit van {values}",
    de: "gehört zu {values}",
    en: "is part of {values}",
  },
  notWithin: {
    fr: "ne fait pas partie de {values}",
    nl: "maakt geen deel uit van {values}",
    de: "gehört nicht zu {values}",
    en: "is not part of {values}",
  },
  withinNamed: {
    fr: "fait partie d’un organisme que la clause nomme",
    nl: "maakt deel uit van een instelling die de clausule noemt",
    de: "gehört zu einer in der Klausel genannten Einrichtung",
    en: "is part of a body that the clause names",
  },
  notWithinNamed: {
    fr: "ne fait partie d’aucun organisme que la clause nomme",
    nl: "maakt geen deel uit van een instelling die de clausule noemt",
    de: "gehört zu keiner in der Klausel genannten Einrichtung",
    en: "is part of no body that the clause names",
  },
  listed: {
    fr: "figure sur la liste {values}",
    nl: "staat op de lijst {values}",
    de: "steht auf der Liste {values}",
    en: "is on the list {values}",
  },
  notListed: {
    fr: "ne figure pas sur la liste {values}",
    nl: "staat niet op de lijst {values}",
    de: "steht nicht auf der Liste {values}",
    en: "is not on the list {values}",
  },
  answers: {
    fr: "répond à l’invitation par {values}",
    nl: "antwoordt op de uitnodiging met {values}",
    de: "antwortet auf die Einladung mit {values}",
    en: "answers the invitation with {values}",
  },
  shown: {
    fr: "la preuve de {values} est encore valable",
    nl: "het bewijs van {values} is nog geldig",
    de: "der Nachweis zu {values} gilt noch",
    en: "the proof of {values} still holds",
  },
  notShown: {
    fr: "la preuve de {values} n’est plus valable",
    nl: "het bewijs van {values} is niet meer geldig",
    de: "der Nachweis zu {values} gilt nicht mehr",
    en: "the proof of {values} no longer holds",
  },
  text: {
    fr: "la réponse à la question {question} est {values}",
    nl: "het antwoord op de vraag {question} is {values}",
    de: "die Antwort auf die Frage {question} lautet {values}",
    en: "the answer to the question {question} is {values}",
  },
  textCited: {
    fr: "la réponse à la question {question} est {values}",
    nl: "het antwoord op vraag {question} is {values}",
    de: "die Antwort auf Frage {question} lautet {values}",
    en: "the answer to question {question} is {values}",
  },
  yes: { fr: "oui", nl: "ja", de: "ja", en: "yes" },
  no: { fr: "non", nl: "nee", de: "nein", en: "no" },
  claim: {
    fr: "la version {values} est retenue pour {question}",
    nl: "voor {question} geldt de versie {values}",
    de: "für {question} gilt die Fassung {values}",
    en: "the version {values} is retained for {question}",
  },
  passed: {
    fr: "{question} n’est plus à venir",
    nl: "{question} is al gekomen",
    de: "{question} ist schon gekommen",
    en: "{question} has already come",
  },
  ahead: {
    fr: "{question} est encore à venir",
    nl: "{question} moet nog komen",
    de: "{question} steht noch bevor",
    en: "{question} is still to come",
  },
  unnamedDate: {
    fr: "la date {question}",
    nl: "de datum {question}",
    de: "das Datum {question}",
    en: "the date {question}",
  },
  /** What all rows share, and each row: one of the cases must hold. */
  common: {
    fr: "Dans tous les cas : {row}",
    nl: "In alle gevallen: {row}",
    de: "In allen Fällen: {row}",
    en: "In all cases: {row}",
  },
  /** A circle that is described and not bound: a condition, not a finding about the reader. */
  selecting: {
    fr: "Dans ce cas : {row}",
    nl: "In dit geval: {row}",
    de: "In diesem Fall: {row}",
    en: "In this case: {row}",
  },
  case: { fr: "Cas {n} : {row}", nl: "Geval {n}: {row}", de: "Fall {n}: {row}", en: "Case {n}: {row}" },
  noneChosen: {
    fr: "Aucun cas, selon ce qui est retenu ; voir les remarques.",
    nl: "Geen enkel geval, volgens wat gekozen is; zie de opmerkingen.",
    de: "Kein Fall nach dem, was festgelegt ist; siehe die Hinweise.",
    en: "No case, under what is chosen; see the notes.",
  },
  /** A statement that holds as the choices of the file stand. */
  chosen: {
    fr: "{said} ({choices})",
    nl: "{said} ({choices})",
    de: "{said} ({choices})",
    en: "{said} ({choices})",
  },
  chosenAnswer: {
    fr: "réponse retenue à la question {question}",
    nl: "gekozen antwoord op vraag {question}",
    de: "gewählte Antwort auf Frage {question}",
    en: "answer chosen to question {question}",
  },
  chosenClaim: {
    fr: "version retenue : {claim}",
    nl: "gekozen versie: {claim}",
    de: "gewählte Fassung: {claim}",
    en: "version chosen: {claim}",
  },
  /** Between clauses of which one holds alternatives. */
  heavyTwo: { fr: ", et ", nl: ", en ", de: ", und ", en: ", and " },
  heavyBetween: { fr: " ; ", nl: "; ", de: "; ", en: "; " },
  heavyLast: { fr: " ; et ", nl: "; en ", de: "; und ", en: "; and " },
  heavyOr: { fr: " ; ou bien ", nl: "; of ", de: "; oder ", en: "; or " },
  groupOr: { fr: ", ou ", nl: ", of ", de: ", oder ", en: ", or " },
  groupAnd: { fr: ", et ", nl: ", en ", de: ", und ", en: ", and " },
} satisfies Record<string, Text>;
