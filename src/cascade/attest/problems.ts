import { problemsOf } from "../../problem/problem.ts";

const again = {
  fr: "Corrigez cette ligne dans votre tableau et envoyez-le à nouveau. Rien n’a été enregistré.",
  nl: "Verbeter deze rij in uw tabel en verstuur ze opnieuw. Er is niets vastgelegd.",
  de: "Berichtigen Sie diese Zeile in Ihrer Tabelle und senden Sie sie erneut. Es wurde nichts festgehalten.",
  en: "Correct this row in your table and send it again. Nothing was recorded.",
};

/** What can be wrong with what a body attests by its form or its table. */
export const attestProblems = {
  "E-ATTEST-NUMBER": {
    expected: {
      fr: "Écrivez un nombre entier, en chiffres",
      nl: "Vul een geheel getal in, in cijfers",
      de: "Geben Sie eine ganze Zahl in Ziffern an",
      en: "Write a whole number, in digits",
    },
    mend: {
      fr: "Par exemple 12 ou 1 234 ; si le nombre n’est pas connu, choisissez « pas connu ».",
      nl: "Bijvoorbeeld 12 of 1 234; is het aantal niet bekend, kies dan “niet bekend”.",
      de: "Zum Beispiel 12 oder 1 234; ist die Anzahl nicht bekannt, wählen Sie „nicht bekannt“.",
      en: "For example 12 or 1 234; if the number is not known, choose “not known”.",
    },
  },
  "E-ATTEST-MORE": {
    expected: {
      fr: "Un nombre d’appareils d’au plus {of}, puisqu’autant ont été vérifiés (ici {units})",
      nl: "Een aantal toestellen van ten hoogste {of}, want zoveel zijn er nagekeken (hier {units})",
      de: "Eine Zahl von höchstens {of} Geräten, denn so viele wurden geprüft (hier {units})",
      en: "A number of devices of {of} at most, since that many were looked at (here {units})",
    },
    mend: {
      fr: "Vérifiez les deux nombres.",
      nl: "Kijk beide getallen na.",
      de: "Prüfen Sie beide Zahlen.",
      en: "Check both numbers.",
    },
  },
  "E-ATTEST-EMPTY": {
    expected: {
      fr: "Répondez au moins à une question",
      nl: "Beantwoord minstens één vraag",
      de: "Beantworten Sie mindestens eine Frage",
      en: "Answer one question at least",
    },
    mend: {
      fr: "Tout peut rester sans réponse sauf une ; « pas connu » ne dit rien de plus, écrivez alors ce qui n’est pas connu au bas de la page.",
      nl: "Alles mag open blijven behalve één antwoord; “niet bekend” zegt niets meer, schrijf dan onderaan wat niet bekend is.",
      de: "Alles außer einer Antwort darf offen bleiben; „nicht bekannt“ sagt nichts weiter, schreiben Sie dann unten, was nicht bekannt ist.",
      en: "All but one answer may stay open; “not known” says nothing more, so write at the bottom of the page what is not known.",
    },
  },
  "E-ATTEST-TABLE": {
    expected: {
      fr: "Un fichier CSV avec sa ligne d’en-tête (measure, clause, statement…){what, select, empty { ; celui-ci est vide} xlsx { ; celui-ci est un classeur Excel ou un fichier compressé} utf16 { ; celui-ci est du texte Unicode (UTF-16)} binary { ; celui-ci n’est pas du texte} none { ; aucun fichier n’a été choisi} other { ; celui-ci ne l’a pas}}",
      nl: "Een CSV-bestand met zijn kopregel (measure, clause, statement…){what, select, empty {; dit is leeg} xlsx {; dit is een Excel-werkmap of een gecomprimeerd bestand} utf16 {; dit is Unicode-tekst (UTF-16)} binary {; dit is geen tekst} none {; er is geen bestand gekozen} other {; dit heeft ze niet}}",
      de: "Eine CSV-Datei mit ihrer Kopfzeile (measure, clause, statement …){what, select, empty {; diese ist leer} xlsx {; diese ist eine Excel-Arbeitsmappe oder eine gepackte Datei} utf16 {; diese ist Unicode-Text (UTF-16)} binary {; diese ist kein Text} none {; es wurde keine Datei gewählt} other {; diese hat sie nicht}}",
      en: "A CSV file with its header row (measure, clause, statement…){what, select, empty {; this one is empty} xlsx {; this one is an Excel workbook or a compressed file} utf16 {; this one is Unicode text (UTF-16)} binary {; this one is no text} none {; no file was chosen} other {; this one has none}}",
    },
    mend: {
      fr: "Ouvrez le tableau téléchargé, remplissez-le et enregistrez-le comme « CSV (séparateur : point-virgule) » ou « CSV UTF-8 » ; la première ligne reste telle quelle. Rien n’a été enregistré.",
      nl: "Open de gedownloade tabel, vul ze in en bewaar ze als “CSV (gescheiden door lijstscheidingsteken)” of “CSV UTF-8”; de eerste regel blijft zoals ze is. Er is niets vastgelegd.",
      de: "Öffnen Sie die heruntergeladene Tabelle, füllen Sie sie aus und speichern Sie sie als „CSV (Trennzeichen-getrennt)“ oder „CSV UTF-8“; die erste Zeile bleibt unverändert. Es wurde nichts festgehalten.",
      en: "Open the table that you downloaded, fill it in and save it as “CSV (semicolon delimited)” or “CSV UTF-8”; the first row stays as it is. Nothing was recorded.",
    },
  },
  "E-ATTEST-ROW": {
    expected: {
      fr: "{column, select, measure {Cette page ne vaut que pour la mesure {wanted}} body {Cette page ne vaut que pour l’organisme {wanted}} device {Des nombres seulement : aucun nom d’appareil} other {L’une de ces valeurs : {wanted}}} ; « {value} » est écrit ici",
      nl: "{column, select, measure {Deze pagina geldt alleen voor de maatregel {wanted}} body {Deze pagina geldt alleen voor de instelling {wanted}} device {Alleen aantallen: geen namen van toestellen} other {Een van deze waarden: {wanted}}}; hier staat “{value}”",
      de: "{column, select, measure {Diese Seite gilt nur für die Maßnahme {wanted}} body {Diese Seite gilt nur für die Einrichtung {wanted}} device {Nur Zahlen: keine Namen von Geräten} other {Einer dieser Werte: {wanted}}}; hier steht „{value}“",
      en: "{column, select, measure {This page is for the measure {wanted} only} body {This page is for the body {wanted} only} device {Counts only: no name of a device} other {One of these values: {wanted}}}; “{value}” is written here",
    },
    mend: again,
  },
  "E-ATTEST-FUTURE": {
    expected: {
      fr: "Un jour qui est venu, au plus tard aujourd’hui ({today})",
      nl: "Een dag die gekomen is, uiterlijk vandaag ({today})",
      de: "Ein Tag, der gekommen ist, spätestens heute ({today})",
      en: "A day that has come, today ({today}) at the latest",
    },
    mend: again,
  },
  "E-ATTEST-BLANK": {
    expected: {
      fr: "Au moins une ligne remplie : la colonne statement y dit absent, present ou unknown",
      nl: "Minstens één ingevulde rij: in de kolom statement staat absent, present of unknown",
      de: "Mindestens eine ausgefüllte Zeile: In der Spalte statement steht absent, present oder unknown",
      en: "One row filled in at least: its column statement says absent, present or unknown",
    },
    mend: {
      fr: "Remplissez les lignes que vous connaissez et envoyez le tableau à nouveau. Rien n’a été enregistré.",
      nl: "Vul de rijen in die u kent en verstuur de tabel opnieuw. Er is niets vastgelegd.",
      de: "Füllen Sie die Zeilen aus, die Sie kennen, und senden Sie die Tabelle erneut. Es wurde nichts festgehalten.",
      en: "Fill in the rows that you know and send the table again. Nothing was recorded.",
    },
  },
} as const;

export const attestProblem = problemsOf(attestProblems);
