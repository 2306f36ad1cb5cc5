import type { Text } from "../language/language.ts";

/** What `interdict adopt` says. */
export const adoptWords = {
  summary: {
    fr: "Commencer une mesure locale à partir d’une décision publiée (LBLOD) qui adopte une invitation",
    nl: "Een lokale maatregel beginnen vanuit een gepubliceerd besluit (LBLOD) dat een uitnodiging overneemt",
    de: "Eine örtliche Maßnahme aus einem veröffentlichten Beschluss (LBLOD) beginnen, der eine Einladung übernimmt",
    en: "Start a local measure from a published decision (LBLOD) that adopts an invitation",
  },
  of: {
    fr: "La clause qui invite : MESURE#CLAUSE",
    nl: "De clausule die uitnodigt: MAATREGEL#CLAUSULE",
    de: "Die Klausel, die einlädt: MASSNAHME#KLAUSEL",
    en: "The clause that invites: MEASURE#CLAUSE",
  },
  body: {
    fr: "L’organisme qui a décidé, si le fichier ne le dit pas",
    nl: "De instelling die besliste, als het bestand dat niet zegt",
    de: "Die Einrichtung, die beschlossen hat, wenn die Datei es nicht sagt",
    en: "The body that decided, where the file does not say",
  },
  besluit: {
    fr: "L’adresse de la décision, si le fichier en contient plusieurs",
    nl: "Het adres van het besluit, als het bestand er meer bevat",
    de: "Die Adresse des Beschlusses, wenn die Datei mehrere enthält",
    en: "The address of the decision, where the file has several",
  },
  out: {
    fr: "Le fichier à écrire, au lieu de la sortie standard",
    nl: "Het bestand om te schrijven, in plaats van de standaarduitvoer",
    de: "Die zu schreibende Datei statt der Standardausgabe",
    en: "The file to write, instead of standard output",
  },
  written: {
    fr: "{id} commencé dans {file}. Répondez aux questions sous « texts », puis : interdict check {file}",
    nl: "{id} begonnen in {file}. Beantwoord de vragen onder “texts”, en dan: interdict check {file}",
    de: "{id} in {file} begonnen. Beantworten Sie die Fragen unter „texts“, dann: interdict check {file}",
    en: "{id} started in {file}. Answer the questions under “texts”, then: interdict check {file}",
  },
} as const satisfies Readonly<Record<string, Text>>;
