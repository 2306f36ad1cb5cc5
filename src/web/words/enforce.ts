import type { Text } from "../../language/language.ts";

/** The pages of what stands at control points, and of exemptions. */
export const enforceWords = {
  controlsTitle: {
    en: "Controls: what should be in force, and what is",
    fr: "Contrôles : ce qui doit être en vigueur, et ce qui l’est",
    nl: "Controles: wat van kracht moet zijn, en wat het is",
    de: "Kontrollen: was gelten soll, und was gilt",
  },
  controlsIntro: {
    en: "For each control point on record, or for which something was built: the version that a build would give on that day, against what the newest record says is there. A control that has lost its basis is a fault, like one that is missing.",
    fr: "Pour chaque point de contrôle consigné, ou pour lequel quelque chose a été construit : la version que donnerait une construction ce jour-là, face à ce que le dernier enregistrement y montre. Un contrôle qui a perdu sa base est un défaut, comme un contrôle absent.",
    nl: "Voor elk controlepunt dat is vastgelegd, of waarvoor iets is gebouwd: de versie die een bouw die dag zou geven, tegenover wat volgens het nieuwste record aanwezig is. Een controle die haar grondslag heeft verloren, is een fout, net als een die ontbreekt.",
    de: "Für jeden festgehaltenen Kontrollpunkt, und für jeden, für den etwas erzeugt wurde: die Fassung, die an diesem Tag erzeugt würde, gegenüber dem, was nach dem neuesten Eintrag vorhanden ist. Eine Kontrolle ohne Grundlage ist ein Fehler, ebenso wie eine fehlende.",
  },
  controlsCaption: {
    en: "{n, plural, =0 {No control} one {{nShown} control} other {{nShown} controls}}; {faults, plural, =0 {no fault} one {{faultsShown} fault} other {{faultsShown} faults}}; {open, plural, =0 {none open} one {{openShown} open} other {{openShown} open}}",
    fr: "{n, plural, =0 {Aucun contrôle} one {{nShown} contrôle} other {{nShown} contrôles}} ; {faults, plural, =0 {aucun défaut} one {{faultsShown} défaut} other {{faultsShown} défauts}} ; {open, plural, =0 {aucune question ouverte} one {{openShown} question ouverte} other {{openShown} questions ouvertes}}",
    nl: "{n, plural, =0 {Geen controle} one {{nShown} controle} other {{nShown} controles}}; {faults, plural, =0 {geen fout} one {{faultsShown} fout} other {{faultsShown} fouten}}; {open, plural, =0 {niets open} one {{openShown} open} other {{openShown} open}}",
    de: "{n, plural, =0 {Keine Kontrolle} one {{nShown} Kontrolle} other {{nShown} Kontrollen}}; {faults, plural, =0 {kein Fehler} one {{faultsShown} Fehler} other {{faultsShown} Fehler}}; {open, plural, =0 {nichts offen} one {{openShown} offen} other {{openShown} offen}}",
  },
  body: { en: "Body", fr: "Organisme", nl: "Instelling", de: "Einrichtung" },
  point: { en: "Control point", fr: "Point de contrôle", nl: "Controlepunt", de: "Kontrollpunkt" },
  should: { en: "Should be", fr: "Doit être", nl: "Moet zijn", de: "Soll sein" },
  is: { en: "Is", fr: "Est", nl: "Is", de: "Ist" },
  finding: { en: "Finding", fr: "Constat", nl: "Bevinding", de: "Befund" },
  noFault: { en: "No fault.", fr: "Aucun défaut.", nl: "Geen fout.", de: "Kein Fehler." },
  notKnown: {
    en: "Open, or not known.",
    fr: "Ouvert, ou inconnu.",
    nl: "Open, of niet bekend.",
    de: "Offen oder nicht bekannt.",
  },
  record: { en: "Record", fr: "Enregistrement", nl: "Record", de: "Eintrag" },
  noRecord: { en: "none", fr: "aucun", nl: "geen", de: "keiner" },
  exemptionsTitle: {
    en: "Exemptions, and what they lack",
    fr: "Dispenses, et ce qui leur manque",
    nl: "Vrijstellingen, en wat eraan ontbreekt",
    de: "Befreiungen, und was ihnen fehlt",
  },
  exemptionsIntro: {
    en: "What each exemption on record comes to on that day, by the judge of rulings, verdicts and controls alike. Persons and devices are counted, never named.",
    fr: "Ce que vaut ce jour-là chaque dispense consignée, selon le même juge que pour les réponses, les verdicts et les contrôles. Les personnes et les appareils sont comptés, jamais nommés.",
    nl: "Wat elke vastgelegde vrijstelling die dag waard is, volgens dezelfde beoordeling als voor uitspraken, oordelen en controles. Personen en toestellen worden geteld, nooit genoemd.",
    de: "Was jede festgehaltene Befreiung an diesem Tag bewirkt, nach demselben Maßstab wie für Antworten, Urteile und Kontrollen. Personen und Geräte werden gezählt, nie genannt.",
  },
  exemptionsCaption: {
    en: "{n, plural, =0 {No exemption is on record} one {{nShown} exemption} other {{nShown} exemptions}}; {lacking, plural, =0 {nothing is missing} other {something is missing for {lackingShown}}}",
    fr: "{n, plural, =0 {Aucune dispense n’est consignée} one {{nShown} dispense} other {{nShown} dispenses}} ; {lacking, plural, =0 {rien ne manque} other {il manque quelque chose à {lackingShown}}}",
    nl: "{n, plural, =0 {Er is geen vrijstelling vastgelegd} one {{nShown} vrijstelling} other {{nShown} vrijstellingen}}; {lacking, plural, =0 {er ontbreekt niets} other {bij {lackingShown} ontbreekt er iets}}",
    de: "{n, plural, =0 {Keine Befreiung ist eingetragen} one {{nShown} Befreiung} other {{nShown} Befreiungen}}; {lacking, plural, =0 {nichts fehlt} other {bei {lackingShown} fehlt etwas}}",
  },
  exemption: { en: "Exemption", fr: "Dispense", nl: "Vrijstelling", de: "Befreiung" },
  state: { en: "State", fr: "État", nl: "Toestand", de: "Stand" },
  clauses: { en: "Clauses", fr: "Clauses", nl: "Clausules", de: "Klauseln" },
  says: { en: "What it says", fr: "Ce qu’elle dit", nl: "Wat ze zegt", de: "Was sie sagt" },
  lacks: { en: "What it lacks", fr: "Ce qui lui manque", nl: "Wat eraan ontbreekt", de: "Was ihr fehlt" },
  lacksNothing: { en: "nothing", fr: "rien", nl: "niets", de: "nichts" },
} as const satisfies Record<string, Text>;
