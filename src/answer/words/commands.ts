import type { Text } from "../../language/language.ts";

/** What the commands `answer` and `verify` say. */
export const commandWords = {
  answer: {
    en: "Answer a question, with the documents that go with it",
    fr: "Répondre à une question, avec les documents",
    nl: "Een vraag beantwoorden, met de documenten",
    de: "Eine Anfrage beantworten, mit den Dokumenten",
  },
  out: {
    en: "The folder for the files",
    fr: "Le dossier des fichiers",
    nl: "De map voor de bestanden",
    de: "Der Ordner für die Dateien",
  },
  entry: {
    en: "As the ledger stood at this entry (SEQ, or SEQ:HASH as answers write it)",
    fr: "Tel que le registre des pièces était à cette écriture (SEQ, ou SEQ:EMPREINTE comme les réponses l’écrivent)",
    nl: "Zoals het register van stukken stond bij deze boeking (SEQ, of SEQ:HASH zoals antwoorden het schrijven)",
    de: "Wie das Register der Belege bei diesem Eintrag stand (SEQ, oder SEQ:HASH wie in Antworten)",
  },
  badEntry: {
    en: "--entry takes the number of an entry of the ledger, not “{value}”.",
    fr: "--entry attend le numéro d’une écriture du registre des pièces, et non « {value} ».",
    nl: "--entry verwacht het nummer van een boeking van het register, niet “{value}”.",
    de: "--entry erwartet die Nummer eines Eintrags des Registers, nicht „{value}“.",
  },
  files: { en: "Files:", fr: "Fichiers :", nl: "Bestanden:", de: "Dateien:" },
  verify: {
    en: "Recompute an answer from the records, or check the ledger",
    fr: "Recalculer une réponse à partir des pièces, ou contrôler le registre",
    nl: "Een antwoord herberekenen uit de stukken, of het register nagaan",
    de: "Eine Antwort aus den Belegen neu berechnen, oder das Register prüfen",
  },
  ledger: {
    en: "An exported ledger to check as well",
    fr: "Un registre exporté à contrôler aussi",
    nl: "Een geëxporteerd register dat ook wordt nagegaan",
    de: "Ein exportiertes Register, das mitgeprüft wird",
  },
  verified: {
    en: "{what}: every figure and sentence is what the records give.",
    fr: "{what} : chaque nombre et chaque phrase est ce que donnent les pièces.",
    nl: "{what}: elk getal en elke zin is wat de stukken geven.",
    de: "{what}: Jede Zahl und jeder Satz ist, was die Belege ergeben.",
  },
  chain: {
    en: "Ledger: {count, plural, =0 {no entry} one {{countShown} entry} other {{countShown} entries}}, the chain is whole, head {hash}.",
    fr: "Registre : {count, plural, =0 {aucune écriture} one {{countShown} écriture} other {{countShown} écritures}}, la chaîne est entière, tête {hash}.",
    nl: "Register: {count, plural, =0 {geen boeking} one {{countShown} boeking} other {{countShown} boekingen}}, de keten is heel, hoofd {hash}.",
    de: "Register: {count, plural, =0 {kein Eintrag} one {{countShown} Eintrag} other {{countShown} Einträge}}, die Kette ist vollständig, Kopf {hash}.",
  },
  refused: {
    en: "Refused: {count, plural, one {{countShown} place differs} other {{countShown} places differ}}.",
    fr: "Refusé : {count, plural, one {{countShown} endroit diffère} other {{countShown} endroits diffèrent}}.",
    nl: "Geweigerd: {count, plural, one {{countShown} plaats wijkt af} other {{countShown} plaatsen wijken af}}.",
    de: "Abgelehnt: {count, plural, one {{countShown} Stelle weicht ab} other {{countShown} Stellen weichen ab}}.",
  },
} satisfies Record<string, Text>;
