import type { Language, Text } from "../../language/language.ts";

/** Conditions in words: what is not said of a fact of the vocabulary. */
export const conditionWords = {
  always: { fr: "dans tous les cas", nl: "in alle gevallen", de: "in jedem Fall", en: "in every case" },
  never: { fr: "en aucun cas", nl: "in geen geval", de: "in keinem Fall", en: "in no case" },
  is: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
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
    fr: "répond à l’invitation : {values}",
    nl: "antwoordt op de uitnodiging: {values}",
    de: "antwortet auf die Einladung: {values}",
    en: "answers the invitation: {values}",
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
    fr: "{question} est déjà passée",
    nl: "{question} is al voorbij",
    de: "{question} ist schon vorbei",
    en: "{question} has already passed",
  },
  ahead: {
    fr: "{question} n’est pas encore passée",
    nl: "{question} is nog niet voorbij",
    de: "{question} ist noch nicht vorbei",
    en: "{question} has not passed yet",
  },
  unnamedDate: {
    fr: "la date non établie {question}",
    nl: "de niet vastgestelde datum {question}",
    de: "das nicht geklärte Datum {question}",
    en: "the unestablished date {question}",
  },
} satisfies Record<string, Text>;

/** "A, and B" and "A; B; and C": for clauses of which one holds alternatives. */
export const heavyJoin: Readonly<
  Record<Language, { readonly two: string; readonly between: string; readonly last: string }>
> = {
  fr: { two: ", et ", between: "\u00a0; ", last: "\u00a0; et " },
  nl: { two: ", en ", between: "; ", last: "; en " },
  de: { two: ", und ", between: "; ", last: "; und " },
  en: { two: ", and ", between: "; ", last: "; and " },
};
