import type { Text } from "../language/language.ts";

/** What `new` asks and says. */
export const newWords = {
  summary: {
    en: "Start a measure from a few questions",
    fr: "Commencer une mesure par quelques questions",
    nl: "Een maatregel beginnen met enkele vragen",
    de: "Eine Maßnahme mit einigen Fragen beginnen",
  },
  answers: {
    en: "The answers as JSON; - reads standard input",
    fr: "Les réponses en JSON ; - lit l’entrée standard",
    nl: "De antwoorden als JSON; - leest de standaardinvoer",
    de: "Die Antworten als JSON; - liest die Standardeingabe",
  },
  force: {
    en: "Write over a file that exists",
    fr: "Remplacer un fichier qui existe",
    nl: "Een bestaand bestand overschrijven",
    de: "Eine vorhandene Datei überschreiben",
  },
  exists: {
    en: "{file} exists. --force writes over it.",
    fr: "{file} existe. --force le remplace.",
    nl: "{file} bestaat. --force overschrijft het.",
    de: "{file} ist vorhanden. --force überschreibt die Datei.",
  },
  nobody: {
    en: "`new` asks its questions at a terminal, and there is none here. Give the answers with --answers as JSON, or with --answers - on standard input. Required are {required}; possible besides are {others}.",
    fr: "`new` pose ses questions à un terminal, et il n’y en a pas ici. Donnez les réponses avec --answers, en JSON, ou avec --answers - sur l’entrée standard. Sont exigés {required} ; sont possibles en outre {others}.",
    nl: "`new` stelt zijn vragen aan een terminal, en die is er hier niet. Geef de antwoorden met --answers, als JSON, of met --answers - op de standaardinvoer. Vereist zijn {required}; mogelijk zijn ook {others}.",
    de: "`new` stellt seine Fragen an einem Terminal, und hier ist keines. Geben Sie die Antworten mit --answers als JSON an oder mit --answers - über die Standardeingabe. Erforderlich sind {required}; möglich sind außerdem {others}.",
  },
  stopped: {
    en: "Nothing was written: “{field}” was not answered.",
    fr: "Rien n’a été écrit : « {field} » est resté sans réponse.",
    nl: "Er is niets geschreven: “{field}” is niet beantwoord.",
    de: "Es wurde nichts geschrieben: „{field}“ blieb unbeantwortet.",
  },
  written: {
    en: "{file} is written: the measure {measure}, with {cases, plural, one {# case that holds} other {# cases that hold}}. Next: interdict check {file}",
    fr: "{file} est écrit : la mesure {measure}, avec {cases, plural, one {# cas tenu} other {# cas tenus}}. Ensuite : interdict check {file}",
    nl: "{file} is geschreven: de maatregel {measure}, met {cases, plural, one {# geval dat klopt} other {# gevallen die kloppen}}. Daarna: interdict check {file}",
    de: "{file} ist geschrieben: die Maßnahme {measure} mit {cases, plural, one {# Fall, der erfüllt ist} other {# Fällen, die erfüllt sind}}. Danach: interdict check {file}",
  },
  numbers: {
    en: "Numbers, with commas between them; empty for all.",
    fr: "Des numéros, séparés par des virgules ; vide pour tous.",
    nl: "Nummers, met komma’s ertussen; leeg voor alle.",
    de: "Nummern, durch Kommas getrennt; leer für alle.",
  },
  again: {
    en: "That is not understood: {form}.",
    fr: "Ceci n’est pas compris : {form}.",
    nl: "Dat wordt niet begrepen: {form}.",
    de: "Das wird nicht verstanden: {form}.",
  },
} as const satisfies Record<string, Text>;

/** The questions, by the field that each answers. */
export const newQuestions = {
  product: {
    en: "What is restricted (a product of the catalogue, or a name)?",
    fr: "Qu’est-ce qui est restreint (un produit du catalogue, ou un nom) ?",
    nl: "Wat wordt beperkt (een product van de catalogus, of een naam)?",
    de: "Was wird eingeschränkt (ein Produkt des Katalogs oder ein Name)?",
  },
  authority: {
    en: "Who decides (the id of a body, such as be/wal/government)?",
    fr: "Qui décide (l’identifiant d’un organisme, comme be/wal/government) ?",
    nl: "Wie beslist (de id van een instelling, zoals be/wal/government)?",
    de: "Wer entscheidet (die Kennung einer Einrichtung, etwa be/wal/government)?",
  },
  decided: {
    en: "On which day (such as 2023-03-31)?",
    fr: "Quel jour (comme 2023-03-31) ?",
    nl: "Op welke dag (zoals 2023-03-31)?",
    de: "An welchem Tag (etwa 2023-03-31)?",
  },
  force: {
    en: "Does it bind, or advise?",
    fr: "Est-ce contraignant, ou un avis ?",
    nl: "Is het bindend, of een advies?",
    de: "Ist es verbindlich oder ein Rat?",
  },
  kinds: {
    en: "To which kinds of bodies does it speak?",
    fr: "À quels types d’organismes s’adresse-t-on ?",
    nl: "Tot welke soorten instellingen richt het zich?",
    de: "An welche Arten von Einrichtungen richtet es sich?",
  },
  devices: {
    en: "On which devices?",
    fr: "Sur quels appareils ?",
    nl: "Op welke toestellen?",
    de: "Auf welchen Geräten?",
  },
  actions: {
    en: "What may not be done?",
    fr: "Que ne peut-on pas faire ?",
    nl: "Wat mag niet worden gedaan?",
    de: "Was darf nicht getan werden?",
  },
  "comply-by": {
    en: "Until which day may one still comply (empty if none is given)?",
    fr: "Jusqu’à quel jour peut-on encore se conformer (vide s’il n’est pas donné) ?",
    nl: "Tot welke dag kan men zich nog schikken (leeg als er geen is)?",
    de: "Bis zu welchem Tag kann man noch Folge leisten (leer, wenn keiner genannt ist)?",
  },
  until: {
    en: "Until when is it valid (a day, or a period such as P6M; empty if no end is given)?",
    fr: "Jusqu’à quand est-ce valable (un jour, ou une période comme P6M ; vide si aucune fin n’est donnée) ?",
    nl: "Tot wanneer geldt het (een dag, of een termijn zoals P6M; leeg als er geen einde is)?",
    de: "Bis wann gilt es (ein Tag oder eine Frist wie P6M; leer, wenn kein Ende genannt ist)?",
  },
  unclear: {
    en: "What does the text leave unclear (one question; empty if nothing more)?",
    fr: "Qu’est-ce que le texte laisse dans le doute (une question ; vide s’il n’y a rien d’autre) ?",
    nl: "Wat laat de tekst onduidelijk (één vraag; leeg als er niets meer is)?",
    de: "Was lässt der Text unklar (eine Frage; leer, wenn sonst nichts)?",
  },
  source: {
    en: "What is the title of the text (empty if you do not know it)?",
    fr: "Quel est le titre du texte (vide si vous ne le connaissez pas) ?",
    nl: "Wat is de titel van de tekst (leeg als u die niet kent)?",
    de: "Wie lautet der Titel des Textes (leer, wenn Sie ihn nicht kennen)?",
  },
} as const satisfies Record<string, Text>;

/** What some values are called. */
export const newLabels: Readonly<Record<string, Text>> = {
  binding: { en: "it binds", fr: "contraignant", nl: "bindend", de: "verbindlich" },
  advice: { en: "it advises", fr: "un avis", nl: "een advies", de: "ein Rat" },
  service: {
    en: "devices of the authority",
    fr: "appareils de l’autorité",
    nl: "toestellen van de overheid",
    de: "Geräte der Behörde",
  },
  personal: {
    en: "personal devices with access to its systems",
    fr: "appareils personnels qui ont accès à ses systèmes",
    nl: "persoonlijke toestellen met toegang tot haar systemen",
    de: "persönliche Geräte mit Zugang zu ihren Systemen",
  },
};
