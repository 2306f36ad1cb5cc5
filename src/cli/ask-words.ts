import type { Text } from "../language/language.ts";

/** What the command `ask` says around its questions. */
export const askCommandWords = {
  summary: {
    en: "May I? The next fact to ask, or the ruling",
    fr: "Puis-je ? Le prochain fait à demander, ou la réponse",
    nl: "Mag ik dit? Het volgende feit om te vragen, of het antwoord",
    de: "Darf ich das? Der nächste Fakt, der zu erfragen ist, oder die Antwort",
  },
  facts: {
    en: "What is known, as JSON; - reads standard input",
    fr: "Ce qui est connu, en JSON ; - lit l’entrée standard",
    nl: "Wat bekend is, als JSON; - leest de standaardinvoer",
    de: "Was bekannt ist, als JSON; - liest die Standardeingabe",
  },
  fact: {
    en: "One more fact: ATTRIBUTE=VALUE",
    fr: "Un fait de plus : ATTRIBUT=VALEUR",
    nl: "Nog een feit: ATTRIBUUT=WAARDE",
    de: "Ein weiterer Fakt: ATTRIBUT=WERT",
  },
  skip: {
    en: "An attribute that nobody can say: it is not asked",
    fr: "Un attribut que personne ne peut dire : il n’est pas demandé",
    nl: "Een attribuut dat niemand kan zeggen: het wordt niet gevraagd",
    de: "Ein Attribut, das niemand sagen kann: Es wird nicht erfragt",
  },
  body: {
    en: "The body of the person",
    fr: "L’organisme de la personne",
    nl: "De instelling van de persoon",
    de: "Die Einrichtung der Person",
  },
  action: {
    en: "install, use, have, reach-web …; by default use",
    fr: "install, use, have, reach-web … ; par défaut use",
    nl: "install, use, have, reach-web …; standaard use",
    de: "install, use, have, reach-web …; ohne Angabe use",
  },
  onePerson: {
    en: "`ask` takes the facts of one person: {file} has several.",
    fr: "`ask` attend les faits d’une seule personne : {file} en contient plusieurs.",
    nl: "`ask` verwacht de feiten van één persoon: {file} bevat er meer.",
    de: "`ask` erwartet die Fakten einer einzigen Person: {file} enthält mehrere.",
  },
  onward: {
    en: "To answer, with the word in brackets:",
    fr: "Pour répondre, avec le mot entre crochets :",
    nl: "Om te antwoorden, met het woord tussen haakjes:",
    de: "Zum Antworten, mit dem Wort in eckigen Klammern:",
  },
  onwardUnknown: {
    en: "If you do not know:",
    fr: "Si vous ne le savez pas :",
    nl: "Als u het niet weet:",
    de: "Wenn Sie es nicht wissen:",
  },
  number: {
    en: "Number of the answer: ",
    fr: "Numéro de la réponse : ",
    nl: "Nummer van het antwoord: ",
    de: "Nummer der Antwort: ",
  },
  again: {
    en: "Type a number from {first} to {last}.",
    fr: "Tapez un nombre de {first} à {last}.",
    nl: "Typ een getal van {first} tot {last}.",
    de: "Geben Sie eine Zahl von {first} bis {last} ein.",
  },
} as const satisfies Record<string, Text>;
