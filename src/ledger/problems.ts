import { problemsOf } from "../problem/problem.ts";

const mend = {
  fr: "Comparez avec une autre copie du registre ; ce qui suit cet endroit n’est plus prouvé.",
  nl: "Vergelijk met een andere kopie van het register; wat na deze plaats komt, is niet meer bewezen.",
  de: "Vergleichen Sie mit einer anderen Kopie des Registers; was nach dieser Stelle kommt, ist nicht mehr bewiesen.",
  en: "Compare with another copy of the ledger; what follows this place is no longer proven.",
};

export const ledgerProblems = {
  "E-LEDGER-FILE": {
    expected: {
      fr: "Ce fichier ne peut pas être écrit ({reason}).",
      nl: "Dit bestand kan niet worden geschreven ({reason}).",
      de: "Diese Datei kann nicht geschrieben werden ({reason}).",
      en: "This file cannot be written ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin et les droits d’accès.",
      nl: "Controleer het pad en de toegangsrechten.",
      de: "Prüfen Sie den Pfad und die Zugriffsrechte.",
      en: "Check the path and the permissions.",
    },
  },
  "E-LEDGER-LINE": {
    expected: {
      fr: "Cette ligne n’est pas une inscription du registre en JSON canonique.",
      nl: "Deze regel is geen inschrijving van het register in canonieke JSON.",
      de: "Diese Zeile ist kein Eintrag des Registers in kanonischem JSON.",
      en: "This line is not an entry of the ledger in canonical JSON.",
    },
    mend,
  },
  "E-LEDGER-CHANGED": {
    expected: {
      fr: "L’inscription {seq} a été modifiée : son contenu ne donne pas son empreinte.",
      nl: "Inschrijving {seq} is gewijzigd: haar inhoud geeft niet haar hash.",
      de: "Der Eintrag {seq} wurde geändert: Sein Inhalt ergibt nicht seinen Hashwert.",
      en: "Entry {seq} was changed: its content does not give its hash.",
    },
    mend,
  },
  "E-LEDGER-ORDER": {
    expected: {
      fr: "L’inscription {expected} est attendue à cette ligne ; l’inscription {seq} s’y trouve.",
      nl: "Op deze regel wordt inschrijving {expected} verwacht; hier staat inschrijving {seq}.",
      de: "In dieser Zeile wird der Eintrag {expected} erwartet; hier steht der Eintrag {seq}.",
      en: "Entry {expected} is expected on this line; entry {seq} stands there.",
    },
    mend,
  },
  "E-LEDGER-MISSING": {
    expected: {
      fr: "{count, plural, one {L’inscription {from} manque.} other {Les inscriptions {from} à {to} manquent.}}",
      nl: "{count, plural, one {Inschrijving {from} ontbreekt.} other {De inschrijvingen {from} tot {to} ontbreken.}}",
      de: "{count, plural, one {Der Eintrag {from} fehlt.} other {Die Einträge {from} bis {to} fehlen.}}",
      en: "{count, plural, one {Entry {from} is missing.} other {Entries {from} to {to} are missing.}}",
    },
    mend,
  },
  "E-LEDGER-LINK": {
    expected: {
      fr: "L’inscription {seq} ne suit pas celle qui la précède : elle en cite une autre empreinte.",
      nl: "Inschrijving {seq} volgt niet op de vorige: ze vermeldt een andere hash.",
      de: "Der Eintrag {seq} folgt nicht auf den vorigen: Er nennt einen anderen Hashwert.",
      en: "Entry {seq} does not follow the one before it: it names another hash.",
    },
    mend,
  },
  "E-LEDGER-CUT": {
    expected: {
      fr: "Le registre s’arrête à l’inscription {last} ; il en comptait au moins {expected} quand la réponse a été faite.",
      nl: "Het register stopt bij inschrijving {last}; het telde er minstens {expected} toen het antwoord werd gemaakt.",
      de: "Das Register endet beim Eintrag {last}; als die Antwort erstellt wurde, zählte es mindestens {expected}.",
      en: "The ledger ends at entry {last}; it had at least {expected} when the answer was made.",
    },
    mend,
  },
  "E-LEDGER-HEAD": {
    expected: {
      fr: "L’inscription {seq} n’est pas celle sur laquelle la réponse s’appuie : son empreinte est autre.",
      nl: "Inschrijving {seq} is niet die waarop het antwoord steunt: haar hash is anders.",
      de: "Der Eintrag {seq} ist nicht der, auf den sich die Antwort stützt: Sein Hashwert ist ein anderer.",
      en: "Entry {seq} is not the one that the answer stands on: its hash is another.",
    },
    mend,
  },
} as const;

export const ledgerProblem = problemsOf(ledgerProblems);
