import type { Text } from "../language/language.ts";
import type { CommunicationState } from "./communication.ts";
import type { DutyState } from "./duty.ts";
import type { Responded } from "./response.ts";

/** What this stage says to people. */
export const recordWords = {
  summary: {
    fr: "Verse au registre des actes, dispenses, populations, retraits et choix",
    nl: "Neemt handelingen, vrijstellingen, populaties, intrekkingen en keuzes op in het register",
    de: "Trägt Handlungen, Befreiungen, Bestände, Rücknahmen und Entscheidungen in das Register ein",
    en: "Enters deeds, exemptions, populations, retractions and choices into the ledger",
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

/** What a body was told, in a table. */
export const communicationNames = {
  "not-owed": {
    fr: "rien à communiquer",
    nl: "niets mee te delen",
    de: "nichts mitzuteilen",
    en: "nothing to be told",
  },
  owed: { fr: "aucun envoi connu", nl: "geen verzending bekend", de: "kein Versand bekannt", en: "no dispatch known" },
  stated: {
    fr: "envoi affirmé, sans pièce",
    nl: "verzending beweerd, zonder bewijsstuk",
    de: "Versand behauptet, ohne Beleg",
    en: "dispatch stated, no record held",
  },
  sent: { fr: "envoyé", nl: "verzonden", de: "versandt", en: "sent" },
  bounced: {
    fr: "revenu, non distribué",
    nl: "onbestelbaar teruggekeerd",
    de: "unzustellbar zurückgekommen",
    en: "bounced",
  },
  delivered: { fr: "distribué", nl: "afgeleverd", de: "zugestellt", en: "delivered" },
  acknowledged: { fr: "réception confirmée", nl: "ontvangst bevestigd", de: "Empfang bestätigt", en: "acknowledged" },
} as const satisfies Readonly<Record<CommunicationState, Text>>;

/** What a body answered, in a table. */
export const answerNames = {
  none: { fr: "aucune réponse", nl: "geen antwoord", de: "keine Antwort", en: "no answer" },
  acknowledged: { fr: "a pris acte", nl: "nam akte", de: "hat zur Kenntnis genommen", en: "took note" },
  awareness: {
    fr: "sensibilise son personnel",
    nl: "sensibiliseert het personeel",
    de: "sensibilisiert das Personal",
    en: "makes staff aware",
  },
  examining: { fr: "examine la demande", nl: "onderzoekt de vraag", de: "prüft das Anliegen", en: "is examining it" },
  adopted: { fr: "a adopté", nl: "heeft overgenomen", de: "hat übernommen", en: "adopted" },
  partly: {
    fr: "a adopté en partie",
    nl: "heeft gedeeltelijk overgenomen",
    de: "hat teilweise übernommen",
    en: "adopted in part",
  },
  declined: { fr: "a décliné", nl: "ging er niet op in", de: "hat abgelehnt", en: "declined" },
  "not-applicable": { fr: "sans objet", nl: "niet van toepassing", de: "gegenstandslos", en: "not applicable" },
} as const satisfies Readonly<Record<Responded["answer"], Text>>;

/** The state of a duty, in a table. */
export const dutyNames = {
  done: {
    fr: "fait, pièce détenue",
    nl: "gedaan, bewijsstuk voorhanden",
    de: "erledigt, Beleg liegt vor",
    en: "done, on record",
  },
  stated: {
    fr: "affirmé fait, sans pièce",
    nl: "naar verluidt gedaan, zonder bewijsstuk",
    de: "laut Aussage erledigt, ohne Beleg",
    en: "stated as done, no record held",
  },
  "done-late": {
    fr: "fait après l’échéance",
    nl: "gedaan na de termijn",
    de: "nach Fristablauf erledigt",
    en: "done late",
  },
  due: { fr: "à faire", nl: "nog te doen", de: "noch zu erledigen", en: "due" },
  overdue: { fr: "en retard", nl: "te laat", de: "überfällig", en: "overdue" },
  "no-record": { fr: "aucune pièce", nl: "geen bewijsstuk", de: "kein Beleg", en: "no record" },
  "not-addressed": { fr: "non visé", nl: "niet geadresseerd", de: "nicht angesprochen", en: "not addressed" },
} as const satisfies Readonly<Record<DutyState, Text>>;
