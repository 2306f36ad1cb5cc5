import type { Text } from "../language/language.ts";

/** What the demonstration says on the terminal. Every line about the exercise says that it is invented. */
export const demoWords = {
  summary: {
    en: "The demonstration: the public record, and an invented exercise",
    fr: "La démonstration : les pièces publiques, et un exercice inventé",
    nl: "De demonstratie: de openbare stukken, en een verzonnen oefening",
    de: "Die Vorführung: die öffentlichen Belege und eine erfundene Übung",
  },
  seed: {
    en: "The number that the invented fleet grows from",
    fr: "Le nombre dont naît le parc inventé",
    nl: "Het getal waaruit het verzonnen park ontstaat",
    de: "Die Zahl, aus der der erfundene Gerätebestand entsteht",
  },
  devices: {
    en: "How many invented devices",
    fr: "Combien d’appareils inventés",
    nl: "Hoeveel verzonnen toestellen",
    de: "Wie viele erfundene Geräte",
  },
  out: {
    en: "Where the invented files are written",
    fr: "Où écrire les fichiers inventés",
    nl: "Waar de verzonnen bestanden komen",
    de: "Wohin die erfundenen Dateien geschrieben werden",
  },
  noServe: {
    en: "Do not serve the pages afterwards",
    fr: "Ne pas servir les pages ensuite",
    nl: "Daarna geen pagina’s aanbieden",
    de: "Danach keine Seiten bereitstellen",
  },
  port: {
    en: "The port of the pages",
    fr: "Le port des pages",
    nl: "De poort van de pagina’s",
    de: "Der Port der Seiten",
  },
  data: { en: "data: {folder}", fr: "données : {folder}", nl: "gegevens: {folder}", de: "Daten: {folder}" },
  measures: {
    en: "measures    {files, plural, one {# file} other {# files}}, {cases, plural, one {# case} other {# cases}}, {held} held",
    fr: "mesures     {files, plural, one {# fichier} other {# fichiers}}, {cases, plural, one {# cas} other {# cas}}, {held} tenus",
    nl: "maatregelen {files, plural, one {# bestand} other {# bestanden}}, {cases, plural, one {# geval} other {# gevallen}}, {held} kloppen",
    de: "Maßnahmen   {files, plural, one {# Datei} other {# Dateien}}, {cases, plural, one {# Fall} other {# Fälle}}, {held} erfüllt",
  },
  register: {
    en: "register    {municipalities} municipalities, {others} other bodies, on {day}",
    fr: "registre    {municipalities} communes, {others} autres organismes, au {day}",
    nl: "register    {municipalities} gemeenten, {others} andere instellingen, op {day}",
    de: "Register    {municipalities} Gemeinden, {others} andere Einrichtungen, am {day}",
  },
  deeds: {
    en: "deeds       {deeds, plural, one {# public act} other {# public acts}}, each with its source",
    fr: "actes       {deeds, plural, one {# acte public, avec sa source} other {# actes publics, chacun avec sa source}}",
    nl: "daden       {deeds, plural, one {# openbare handeling, met bron} other {# openbare handelingen, elk met bron}}",
    de: "Akte        {deeds, plural, one {# öffentlicher Akt, mit Quelle} other {# öffentliche Akte, jeweils mit Quelle}}",
  },
  exercise: {
    en: "exercise    INVENTED fleet (fictif), seed {seed}: {files} files, {records} records, {rejected} rejected",
    fr: "exercice    parc FICTIF, graine {seed} : {files} fichiers, {records} enregistrements, {rejected} refusés",
    nl: "oefening    VERZONNEN park (fictif), zaad {seed}: {files} bestanden, {records} records, {rejected} geweigerd",
    de: "Übung       ERFUNDENER Bestand (fictif), Startzahl {seed}: {files} Dateien, {records} Datensätze, {rejected} abgelehnt",
  },
  exerciseHeld: {
    en: "exercise    INVENTED fleet (fictif), seed {seed}: already held ({files} files, {records} records, {rejected} rejected)",
    fr: "exercice    parc FICTIF, graine {seed} : déjà détenu ({files} fichiers, {records} enregistrements, {rejected} refusés)",
    nl: "oefening    VERZONNEN park (fictif), zaad {seed}: al voorhanden ({files} bestanden, {records} records, {rejected} geweigerd)",
    de: "Übung       ERFUNDENER Bestand (fictif), Startzahl {seed}: bereits vorhanden ({files} Dateien, {records} Datensätze, {rejected} abgelehnt)",
  },
  publicRecord: {
    en: "A  ON THE PUBLIC RECORD · real bodies · as known on {day}",
    fr: "A  SUR PIÈCES PUBLIQUES · organismes réels · tel que connu le {day}",
    nl: "A  OP OPENBARE STUKKEN · echte instellingen · zoals bekend op {day}",
    de: "A  NACH ÖFFENTLICHEN BELEGEN · wirkliche Einrichtungen · Kenntnisstand {day}",
  },
  invented: {
    en: "B  ▧ FICTIF · INVENTED EXERCISE · the same question, with evidence · as known on {day}",
    fr: "B  ▧ EXERCICE FICTIF · la même question, avec preuves · tel que connu le {day}",
    nl: "B  ▧ FICTIF · VERZONNEN OEFENING · dezelfde vraag, met bewijs · zoals bekend op {day}",
    de: "B  ▧ FICTIF · ERFUNDENE ÜBUNG · dieselbe Frage, mit Nachweisen · Kenntnisstand {day}",
  },
  next: {
    en: "What would settle most:",
    fr: "Ce qui ferait le plus avancer la réponse :",
    nl: "Wat het antwoord het verst zou brengen:",
    de: "Was die Antwort am weitesten bringen würde:",
  },
  pages: { en: "Pages", fr: "Pages", nl: "Pagina’s", de: "Seiten" },
  moved: {
    en: "The port {wanted} is taken; the pages are on {port}.",
    fr: "Le port {wanted} est pris ; les pages sont sur {port}.",
    nl: "Poort {wanted} is bezet; de pagina’s staan op {port}.",
    de: "Port {wanted} ist belegt; die Seiten sind auf {port}.",
  },
  answer: { en: "Answer", fr: "Réponse", nl: "Antwoord", de: "Antwort" },
  verify: {
    en: "verify: npx interdict verify",
    fr: "vérifier : npx interdict verify",
    nl: "nagaan: npx interdict verify",
    de: "prüfen: npx interdict verify",
  },
  try: { en: "Try", fr: "Essayer", nl: "Proberen", de: "Versuchen" },
  yourFile: { en: "YOUR_FILE", fr: "VOTRE_FICHIER", nl: "UW_BESTAND", de: "IHRE_DATEI" },
  stop: { en: "Stop        Ctrl-C", fr: "Arrêter     Ctrl-C", nl: "Stoppen     Ctrl-C", de: "Beenden     Ctrl-C" },
  ready: {
    en: "ready in {seconds} s",
    fr: "prêt en {seconds} s",
    nl: "klaar in {seconds} s",
    de: "bereit in {seconds} s",
  },
  wholeNumber: {
    en: "{option} takes a whole number from 0 on, not “{value}”.",
    fr: "{option} attend un nombre entier à partir de 0, et non « {value} ».",
    nl: "{option} verwacht een geheel getal vanaf 0, niet “{value}”.",
    de: "{option} erwartet eine ganze Zahl ab 0, nicht „{value}“.",
  },
} as const satisfies Record<string, Text>;
