/** What this stage says to people. */
export const recordWords = {
  summary: {
    fr: "Verse au registre des actes, dispenses, populations, points de contrôle, retraits et choix",
    nl: "Neemt handelingen, vrijstellingen, populaties, controlepunten, intrekkingen en keuzes op in het register",
    de: "Trägt Handlungen, Befreiungen, Bestände, Kontrollpunkte, Rücknahmen und Entscheidungen in das Register ein",
    en: "Enters deeds, exemptions, populations, control points, retractions and choices into the ledger",
  },
  dryRun: {
    fr: "Lire et vérifier seulement ; rien n’est conservé",
    nl: "Alleen lezen en controleren; er wordt niets bewaard",
    de: "Nur lesen und prüfen; nichts wird gespeichert",
    en: "Read and check only; nothing is kept",
  },
  kept: {
    fr: "{records, plural, one {{recordsShown} enregistrement lu} other {{recordsShown} enregistrements lus}}, {keptShown} en ordre, dont {added, plural, one {{addedShown} nouveau} other {{addedShown} nouveaux}}.",
    nl: "{records, plural, one {{recordsShown} record} other {{recordsShown} records}} gelezen, {keptShown} in orde, waarvan {addedShown} nieuw.",
    de: "{records, plural, one {{recordsShown} Datensatz} other {{recordsShown} Datensätze}} gelesen, {keptShown} in Ordnung, davon {addedShown} neu.",
    en: "{records, plural, one {{recordsShown} record} other {{recordsShown} records}} read, {keptShown} in order, of which {addedShown} new.",
  },
  wouldKeep: {
    fr: "{records, plural, one {{recordsShown} enregistrement lu} other {{recordsShown} enregistrements lus}}, {keptShown} en ordre, dont {added, plural, one {{addedShown} serait nouveau} other {{addedShown} seraient nouveaux}} ; rien n’a été conservé.",
    nl: "{records, plural, one {{recordsShown} record} other {{recordsShown} records}} gelezen, {keptShown} in orde, waarvan er {addedShown} nieuw {added, plural, one {zou} other {zouden}} zijn; er is niets bewaard.",
    de: "{records, plural, one {{recordsShown} Datensatz} other {{recordsShown} Datensätze}} gelesen, {keptShown} in Ordnung, davon {added, plural, one {wäre {addedShown}} other {wären {addedShown}}} neu; nichts wurde gespeichert.",
    en: "{records, plural, one {{recordsShown} record} other {{recordsShown} records}} read, {keptShown} in order, of which {addedShown} would be new; nothing was kept.",
  },
} as const;
