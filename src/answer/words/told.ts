import type { Text } from "../../language/language.ts";

/** Who was told: the word “notified” only where the dispatch record is held. `{of}` bodies are bound. */
export const toldWords = {
  record: {
    fr: "{n, plural, =0 {{nShown} pièce d’envoi : d’aucun organisme il ne peut être écrit qu’il a été notifié.} one {{nShown} organisme sur {ofShown} a été notifié : la pièce d’envoi est détenue.} other {{nShown} organismes sur {ofShown} ont été notifiés : la pièce de chaque envoi est détenue.}}",
    nl: "{n, plural, =0 {{nShown} verzendingsstukken: van geen enkele instelling kan worden geschreven dat zij in kennis is gesteld.} one {{nShown} van de {ofShown} instellingen is in kennis gesteld: het verzendingsstuk is voorhanden.} other {{nShown} van de {ofShown} instellingen zijn in kennis gesteld: het stuk van elke verzending is voorhanden.}}",
    de: "{n, plural, =0 {{nShown} Versandbelege: Von keiner Einrichtung lässt sich schreiben, dass sie in Kenntnis gesetzt wurde.} one {{nShown} von {ofShown} Einrichtungen wurde in Kenntnis gesetzt: Der Versandbeleg liegt vor.} other {{nShown} von {ofShown} Einrichtungen wurden in Kenntnis gesetzt: Der Beleg jedes Versands liegt vor.}}",
    en: "{n, plural, =0 {{nShown} dispatch records: of no body can it be written that it was notified.} one {{nShown} of {ofShown} bodies was notified: the dispatch record is held.} other {{nShown} of {ofShown} bodies were notified: the record of each dispatch is held.}}",
  },
  bounced: {
    fr: "Pour {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, l’envoi est revenu.",
    nl: "Voor {nShown} van de {ofShown} instellingen is de verzending teruggekeerd.",
    de: "Bei {nShown} von {ofShown} Einrichtungen kam die Sendung zurück.",
    en: "For {nShown} of {ofShown} bodies the dispatch bounced.",
  },
  dated: {
    fr: "Pour {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, un envoi est affirmé et daté ; aucune pièce d’envoi n’est détenue.",
    nl: "Voor {nShown} van de {ofShown} instellingen wordt een verzending verklaard, met een datum; er is geen verzendingsstuk.",
    de: "Für {nShown} von {ofShown} Einrichtungen wird ein Versand mit Datum angegeben; ein Versandbeleg liegt nicht vor.",
    en: "For {nShown} of {ofShown} bodies a dispatch is stated with a date; no dispatch record is held.",
  },
  undated: {
    fr: "Pour {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, un envoi est affirmé sans date ; aucune pièce d’envoi n’est détenue.",
    nl: "Voor {nShown} van de {ofShown} instellingen wordt een verzending verklaard, zonder datum; er is geen verzendingsstuk.",
    de: "Für {nShown} von {ofShown} Einrichtungen wird ein Versand ohne Datum angegeben; ein Versandbeleg liegt nicht vor.",
    en: "For {nShown} of {ofShown} bodies a dispatch is stated without a date; no dispatch record is held.",
  },
  nothing: {
    fr: "Pour {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, rien n’est au dossier.",
    nl: "Voor {nShown} van de {ofShown} instellingen bevat het dossier niets.",
    de: "Für {nShown} von {ofShown} Einrichtungen liegt nichts vor.",
    en: "For {nShown} of {ofShown} bodies nothing is on record.",
  },
  late: {
    fr: "Chez {n, plural, one {{nShown} organisme} other {{nShown} organismes}}, la première remise prouvée est postérieure à l’échéance : le respect à temps ne pouvait {n, plural, one {lui} other {leur}} être demandé.",
    nl: "Bij {n, plural, one {{nShown} instelling} other {{nShown} instellingen}} dateert de eerste bewezen bezorging van na de uiterste datum: tijdige naleving kon niet worden gevraagd.",
    de: "Bei {n, plural, one {{nShown} Einrichtung} other {{nShown} Einrichtungen}} liegt die erste belegte Zustellung nach der Frist: Fristgerechte Einhaltung konnte nicht verlangt werden.",
    en: "For {n, plural, one {{nShown} body} other {{nShown} bodies}} the first delivery on record came after the deadline: compliance on time could not be asked.",
  },
  statement: {
    fr: "Affirmé ({who}{dated, select, yes {, {on}} other {}}) : {says} Aucune pièce d’envoi n’est détenue. Source : {source}.",
    nl: "Verklaard ({who}{dated, select, yes {, {on}} other {}}): {says} Er is geen verzendingsstuk. Bron: {source}.",
    de: "Angegeben ({who}{dated, select, yes {, {on}} other {}}): {says} Ein Versandbeleg liegt nicht vor. Quelle: {source}.",
    en: "Stated ({who}{dated, select, yes {, {on}} other {}}): {says} No dispatch record is held. Source: {source}.",
  },
} satisfies Record<string, Text>;

/** What bodies do themselves: “applied” needs a rule and a control, and says on how many. */
export const controlWords = {
  rule: {
    fr: "{n, plural, =0 {{nShown} règle propre au dossier.} one {{nShown} organisme sur {ofShown} a une règle propre, sur pièce.} other {{nShown} organismes sur {ofShown} ont une règle propre, sur pièce.}}",
    nl: "{n, plural, =0 {{nShown} eigen regels in het dossier.} one {{nShown} van de {ofShown} instellingen heeft een eigen regel, met stuk.} other {{nShown} van de {ofShown} instellingen hebben een eigen regel, met stuk.}}",
    de: "{n, plural, =0 {{nShown} eigene Regeln liegen vor.} one {{nShown} von {ofShown} Einrichtungen hat eine eigene Regel, belegt.} other {{nShown} von {ofShown} Einrichtungen haben eine eigene Regel, belegt.}}",
    en: "{n, plural, =0 {{nShown} own rules on record.} one {{nShown} of {ofShown} bodies has an own rule on record.} other {{nShown} of {ofShown} bodies have an own rule on record.}}",
  },
  deployed: {
    fr: "{n, plural, =0 {{nShown} contrôle technique établi.} one {Un contrôle technique est déployé chez {nShown} organisme sur {ofShown}.} other {Un contrôle technique est déployé chez {nShown} organismes sur {ofShown}.}}",
    nl: "{n, plural, =0 {{nShown} technische controles vastgesteld.} other {Bij {nShown} van de {ofShown} instellingen is een technische controle actief.}}",
    de: "{n, plural, =0 {{nShown} technische Kontrollen festgestellt.} other {Bei {nShown} von {ofShown} Einrichtungen ist eine technische Kontrolle aktiv.}}",
    en: "{n, plural, =0 {{nShown} technical controls established.} other {A technical control is deployed at {nShown} of {ofShown} bodies.}}",
  },
  reach: {
    fr: "Là où le nombre est au dossier, le contrôle porte sur {n, plural, one {{nShown} appareil} other {{nShown} appareils}} sur {ofShown}{tested, plural, =0 { ; il n’a été essayé sur aucun} one { ; il a été essayé sur {testedShown}} other { ; il a été essayé sur {testedShown}}}.",
    nl: "Waar het aantal in het dossier staat, dekt de controle {nShown} van de {ofShown} toestellen{tested, plural, =0 {; zij is op geen enkel getest} other {; zij is op {testedShown} getest}}.",
    de: "Wo die Zahl vorliegt, erfasst die Kontrolle {nShown} von {ofShown} Geräten{tested, plural, =0 {; getestet wurde sie auf keinem} other {; getestet wurde sie auf {testedShown}}}.",
    en: "Where the number is on record, the control covers {nShown} of {ofShown} devices{tested, plural, =0 {; it was tested on none} other {; it was tested on {testedShown}}}.",
  },
  applied: {
    fr: "Appliqué chez {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, où la règle et le contrôle sont au dossier, sur {unitsShown} de {totalShown} {total, plural, one {appareil} other {appareils}}.",
    nl: "Toegepast bij {nShown} van de {ofShown} instellingen, waar de regel en de controle in het dossier staan, op {unitsShown} van de {totalShown} toestellen.",
    de: "Angewandt bei {nShown} von {ofShown} Einrichtungen, bei denen Regel und Kontrolle belegt sind, auf {unitsShown} von {totalShown} Geräten.",
    en: "Applied at {nShown} of {ofShown} bodies, where rule and control are on record, on {unitsShown} of {totalShown} devices.",
  },
  stated: {
    fr: "Chez {n, plural, one {{nShown} organisme} other {{nShown} organismes}} sur {ofShown}, un contrôle est affirmé ; aucune pièce ne l’établit.",
    nl: "Bij {nShown} van de {ofShown} instellingen wordt een controle verklaard; geen enkel stuk stelt ze vast.",
    de: "Bei {nShown} von {ofShown} Einrichtungen wird eine Kontrolle angegeben; kein Beleg stellt sie fest.",
    en: "At {nShown} of {ofShown} bodies a control is stated; no record establishes it.",
  },
  statement: {
    fr: "Affirmé ({who}{dated, select, yes {, {on}} other {}}) : {says} Aucune pièce ne l’établit. Source : {source}.",
    nl: "Verklaard ({who}{dated, select, yes {, {on}} other {}}): {says} Geen enkel stuk stelt dat vast. Bron: {source}.",
    de: "Angegeben ({who}{dated, select, yes {, {on}} other {}}): {says} Kein Beleg stellt dies fest. Quelle: {source}.",
    en: "Stated ({who}{dated, select, yes {, {on}} other {}}): {says} No record establishes it. Source: {source}.",
  },
} satisfies Record<string, Text>;
