import type { Text } from "../language/language.ts";

/** What `interdict exemptions` says besides the states and what is lacking (src/deed/words-exemption.ts). */
export const exemptionsWords = {
  summary: {
    en: "Who is exempt, by whom and until when, and what is missing?",
    fr: "Qui est dispensé, par qui et jusqu’à quand, et que manque-t-il ?",
    nl: "Wie is vrijgesteld, door wie en tot wanneer, en wat ontbreekt er?",
    de: "Wer ist befreit, von wem und bis wann, und was fehlt?",
  },
  none: {
    en: "No exemption is on record.",
    fr: "Aucune dispense n’est enregistrée.",
    nl: "Er is geen vrijstelling vastgelegd.",
    de: "Keine Befreiung ist eingetragen.",
  },
  total: {
    en: "{n, plural, one {{nShown} exemption} other {{nShown} exemptions}}, something missing for {lackingShown}.",
    fr: "{n, plural, one {{nShown} dispense} other {{nShown} dispenses}}, il manque quelque chose à {lackingShown}.",
    nl: "{n, plural, one {{nShown} vrijstelling} other {{nShown} vrijstellingen}}, bij {lackingShown} ontbreekt er iets.",
    de: "{n, plural, one {{nShown} Befreiung} other {{nShown} Befreiungen}}, bei {lackingShown} fehlt etwas.",
  },
  head: {
    en: "{exemption}, {measure} ({clauses}): {state}",
    fr: "{exemption}, {measure} ({clauses}) : {state}",
    nl: "{exemption}, {measure} ({clauses}): {state}",
    de: "{exemption}, {measure} ({clauses}): {state}",
  },
  clauseOver: {
    en: "The text itself: {state}.",
    fr: "Le texte lui-même : {state}.",
    nl: "De tekst zelf: {state}.",
    de: "Der Text selbst: {state}.",
  },
  ground: {
    en: "Ground: {ground}.",
    fr: "Motif : {ground}.",
    nl: "Grond: {ground}.",
    de: "Grund: {ground}.",
  },
  requester: {
    en: "Asked for by {by}{day, select, none {} other { on {day}}}.",
    fr: "Demandée par {by}{day, select, none {} other { le {day}}}.",
    nl: "Gevraagd door {by}{day, select, none {} other { op {day}}}.",
    de: "Beantragt von {by}{day, select, none {} other { am {day}}}.",
  },
  approver: {
    en: "Granted by {by}{delegated, select, true {, signed by somebody else} other {}}.",
    fr: "Accordée par {by}{delegated, select, true {, signée par quelqu’un d’autre} other {}}.",
    nl: "Verleend door {by}{delegated, select, true {, getekend door iemand anders} other {}}.",
    de: "Erteilt von {by}{delegated, select, true {, unterschrieben von jemand anderem} other {}}.",
  },
  ended: {
    en: "{status, select, refused {Refused} other {Revoked}} by {by}.",
    fr: "{status, select, refused {Refusée} other {Retirée}} par {by}.",
    nl: "{status, select, refused {Geweigerd} other {Ingetrokken}} door {by}.",
    de: "{status, select, refused {Abgelehnt} other {Widerrufen}} von {by}.",
  },
  ofBody: {
    en: "{capacity} ({body})",
    fr: "{capacity} ({body})",
    nl: "{capacity} ({body})",
    de: "{capacity} ({body})",
  },
  covers: { en: "Covers {what}.", fr: "Couvre {what}.", nl: "Geldt voor {what}.", de: "Gilt für {what}." },
  devices: {
    en: "{n, plural, one {{nShown} device} other {{nShown} devices}}",
    fr: "{n, plural, one {{nShown} appareil} other {{nShown} appareils}}",
    nl: "{n, plural, one {{nShown} toestel} other {{nShown} toestellen}}",
    de: "{n, plural, one {{nShown} Gerät} other {{nShown} Geräte}}",
  },
  holders: {
    en: "{n, plural, one {{nShown} person} other {{nShown} persons}}",
    fr: "{n, plural, one {{nShown} personne} other {{nShown} personnes}}",
    nl: "{n, plural, one {{nShown} persoon} other {{nShown} personen}}",
    de: "{n, plural, one {{nShown} Person} other {{nShown} Personen}}",
  },
  groups: {
    en: "{n, plural, one {{nShown} group} other {{nShown} groups}}",
    fr: "{n, plural, one {{nShown} groupe} other {{nShown} groupes}}",
    nl: "{n, plural, one {{nShown} groep} other {{nShown} groepen}}",
    de: "{n, plural, one {{nShown} Gruppe} other {{nShown} Gruppen}}",
  },
  clients: {
    en: "{n, plural, one {{nShown} network address} other {{nShown} network addresses}}",
    fr: "{n, plural, one {{nShown} adresse de réseau} other {{nShown} adresses de réseau}}",
    nl: "{n, plural, one {{nShown} netwerkadres} other {{nShown} netwerkadressen}}",
    de: "{n, plural, one {{nShown} Netzadresse} other {{nShown} Netzadressen}}",
  },
  row: {
    en: "every device of “{row}”",
    fr: "tous les appareils de « {row} »",
    nl: "alle toestellen van ‘{row}’",
    de: "alle Geräte von „{row}“",
  },
  everybody: {
    en: "every device of the body",
    fr: "tous les appareils de l’organisme",
    nl: "alle toestellen van de instelling",
    de: "alle Geräte der Einrichtung",
  },
  names: {
    en: "Only for {n, plural, one {the name} other {the names}} {names}.",
    fr: "Seulement pour {n, plural, one {le nom} other {les noms}} {names}.",
    nl: "Alleen voor {n, plural, one {de naam} other {de namen}} {names}.",
    de: "Nur für {n, plural, one {den Namen} other {die Namen}} {names}.",
  },
  until: {
    en: "Until {day} included{left, plural, =-1 {} =0 {, the last day} one {, {leftShown} day left} other {, {leftShown} days left}}.",
    fr: "Jusqu’au {day} inclus{left, plural, =-1 {} =0 {, dernier jour} one {, encore {leftShown} jour} other {, encore {leftShown} jours}}.",
    nl: "Tot en met {day}{left, plural, =-1 {} =0 {, de laatste dag} one {, nog {leftShown} dag} other {, nog {leftShown} dagen}}.",
    de: "Bis einschließlich {day}{left, plural, =-1 {} =0 {, letzter Tag} one {, noch {leftShown} Tag} other {, noch {leftShown} Tage}}.",
  },
  noEnd: { en: "Without end.", fr: "Sans terme.", nl: "Zonder einddatum.", de: "Ohne Ende." },
  hangsOn: {
    en: "It depends on facts that nobody has given: {of}.",
    fr: "Elle dépend de faits que personne n’a donnés : {of}.",
    nl: "Ze hangt af van feiten die niemand heeft gegeven: {of}.",
    de: "Sie hängt von Tatsachen ab, die niemand angegeben hat: {of}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
