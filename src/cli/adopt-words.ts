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
    fr: "La clause qui invite : MESURE#CLAUSE ; plusieurs clauses d’une même mesure peuvent se suivre. MESURE seule, sans FICHIER : celles dont parlait la lettre",
    nl: "De clausule die uitnodigt: MAATREGEL#CLAUSULE; meer clausules van één maatregel mogen volgen. Alleen MAATREGEL, zonder BESTAND: die waarover de brief ging",
    de: "Die Klausel, die einlädt: MASSNAHME#KLAUSEL; mehrere Klauseln derselben Maßnahme sind möglich. Nur MASSNAHME, ohne DATEI: jene, von denen das Schreiben sprach",
    en: "The clause that invites: MEASURE#CLAUSE; several of one measure may follow. MEASURE alone, without FILE: those that the letter was about",
  },
  differs: {
    fr: "{file} existe et dit autre chose : il n’a pas été remplacé. Déplacez ce fichier, ou donnez --out.",
    nl: "{file} bestaat en zegt iets anders: het werd niet vervangen. Verplaats dat bestand, of geef --out.",
    de: "{file} besteht und sagt etwas anderes: Die Datei wurde nicht ersetzt. Verschieben Sie sie, oder geben Sie --out an.",
    en: "{file} exists and says something else: it was not replaced. Move that file away, or give --out.",
  },
  oneMeasure: {
    fr: "--of attend des clauses d’une même mesure, et non « {a} » et « {b} ».",
    nl: "--of verwacht clausules van één maatregel, niet “{a}” en “{b}”.",
    de: "--of erwartet Klauseln derselben Maßnahme, nicht „{a}“ und „{b}“.",
    en: "--of takes clauses of one measure, not “{a}” and “{b}”.",
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
  persons: {
    fr: "Sans FICHIER : qui la décision lie : same, with-elected, without-elected ou others",
    nl: "Zonder BESTAND: wie de beslissing bindt: same, with-elected, without-elected of others",
    de: "Ohne DATEI: wen der Beschluss bindet: same, with-elected, without-elected oder others",
    en: "Without FILE: whom the decision binds: same, with-elected, without-elected or others",
  },
  devices: {
    fr: "Sans FICHIER : quels appareils : same ou others",
    nl: "Zonder BESTAND: welke toestellen: same of others",
    de: "Ohne DATEI: welche Geräte: same oder others",
    en: "Without FILE: which devices: same or others",
  },
  ends: {
    fr: "Sans FICHIER : le dernier jour de la décision, ou never",
    nl: "Zonder BESTAND: de laatste dag van de beslissing, of never",
    de: "Ohne DATEI: der letzte Tag des Beschlusses, oder never",
    en: "Without FILE: the last day of the decision, or never",
  },
  oneOf: {
    fr: "{flag} attend {values}, et non « {value} ».",
    nl: "{flag} verwacht {values}, niet “{value}”.",
    de: "{flag} erwartet {values}, nicht „{value}“.",
    en: "{flag} takes {values}, not “{value}”.",
  },
  noResponse: {
    fr: "Aucune réponse de {body} au registre ne dit, avec son jour, qu’une décision adopte {measure}. Versez-la par `interdict respond`, ou donnez le fichier de la décision.",
    nl: "Geen antwoord van {body} in het register zegt, met zijn dag, dat een beslissing {measure} overneemt. Neem het op met `interdict respond`, of geef het bestand van de beslissing.",
    de: "Keine eingetragene Antwort von {body} sagt, mit ihrem Tag, dass ein Beschluss {measure} übernimmt. Tragen Sie sie mit `interdict respond` ein, oder geben Sie die Datei des Beschlusses an.",
    en: "No response of {body} on record says, with its day, that a decision adopts {measure}. Enter it with `interdict respond`, or give the file of the decision.",
  },
  made: {
    fr: "{id} écrite dans {file} : les décisions à son sujet la citent. {n, plural, =0 {Elle dit ce que dit le modèle, mot pour mot.} one {Elle diffère du modèle en {shown} point.} other {Elle diffère du modèle en {shown} points.}}",
    nl: "{id} geschreven in {file}: antwoorden over de instelling verwijzen ernaar. {n, plural, =0 {Ze zegt woordelijk wat het model zegt.} one {Ze verschilt op {shown} punt van het model.} other {Ze verschilt op {shown} punten van het model.}}",
    de: "{id} in {file} geschrieben: Antworten über die Einrichtung berufen sich darauf. {n, plural, =0 {Sie sagt wörtlich, was das Muster sagt.} one {Sie weicht in {shown} Punkt vom Muster ab.} other {Sie weicht in {shown} Punkten vom Muster ab.}}",
    en: "{id} written to {file}: rulings on the body cite it. {n, plural, =0 {It says what the model says, word for word.} one {It differs from the model in {shown} point.} other {It differs from the model in {shown} points.}}",
  },
} as const satisfies Readonly<Record<string, Text>>;
