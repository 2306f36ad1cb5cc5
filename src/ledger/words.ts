/** What `interdict ledger export` says. */
export const ledgerWords = {
  summary: {
    fr: "Écrire le registre, une inscription par ligne",
    nl: "Het register wegschrijven, één inschrijving per regel",
    de: "Das Register ausgeben, ein Eintrag je Zeile",
    en: "Write out the ledger, one entry a line",
  },
  out: {
    fr: "Le fichier à écrire, au lieu de la sortie standard",
    nl: "Het bestand om te schrijven, in plaats van de standaarduitvoer",
    de: "Die Datei, in die geschrieben wird, statt der Standardausgabe",
    en: "The file to write, instead of standard output",
  },
  written: {
    fr: "{count, plural, =0 {Aucune inscription} one {{countShown} inscription} other {{countShown} inscriptions}} ; dernière empreinte : {hash}",
    nl: "{count, plural, =0 {Geen inschrijvingen} one {{countShown} inschrijving} other {{countShown} inschrijvingen}}; laatste hash: {hash}",
    de: "{count, plural, =0 {Keine Einträge} one {{countShown} Eintrag} other {{countShown} Einträge}}; letzter Hashwert: {hash}",
    en: "{count, plural, =0 {No entries} one {{countShown} entry} other {{countShown} entries}}; last hash: {hash}",
  },
} as const;
