import type { Text } from "../language.ts";

type Words = Readonly<Record<string, Text>>;

/** What was done about a measure. */
export const deed = {
  dispatch: { fr: "envoi", nl: "verzending", de: "Versand", en: "dispatch" },
  relay: { fr: "relais", nl: "doorzending", de: "Weiterleitung", en: "relay" },
  acknowledgement: {
    fr: "accusé de réception",
    nl: "ontvangstbevestiging",
    de: "Empfangsbestätigung",
    en: "acknowledgement",
  },
  response: { fr: "réponse", nl: "antwoord", de: "Antwort", en: "response" },
  rule: { fr: "règle propre", nl: "eigen regel", de: "eigene Regel", en: "own rule" },
  control: { fr: "contrôle technique", nl: "technische controle", de: "technische Kontrolle", en: "technical control" },
  test: { fr: "test", nl: "test", de: "Test", en: "test" },
  exemption: { fr: "dispense", nl: "vrijstelling", de: "Befreiung", en: "exemption" },
  awareness: { fr: "sensibilisation", nl: "sensibilisering", de: "Sensibilisierung", en: "awareness" },
  position: { fr: "prise de position", nl: "standpunt", de: "Stellungnahme", en: "position" },
  fulfilment: { fr: "exécution", nl: "uitvoering", de: "Erfüllung", en: "fulfilment" },
  route: { fr: "voie de transmission", nl: "weg van doorgifte", de: "Übermittlungsweg", en: "route" },
} satisfies Words;

/** The state of what a body owes. `{day}` is a day in words, or `none`. */
export const duty = {
  done: { fr: "fait, sur pièce", nl: "gedaan, met stuk", de: "erledigt, belegt", en: "done, on record" },
  stated: {
    fr: "affirmé fait, sans pièce",
    nl: "volgens verklaring gedaan, zonder stuk",
    de: "nach eigener Angabe erledigt, ohne Beleg",
    en: "said to be done, no record",
  },
  "done-late": { fr: "fait en retard", nl: "te laat gedaan", de: "verspätet erledigt", en: "done late" },
  due: {
    fr: "{day, select, none {à faire} other {à faire pour le {day}}}",
    nl: "{day, select, none {te doen} other {te doen tegen {day}}}",
    de: "{day, select, none {zu erledigen} other {zu erledigen bis {day}}}",
    en: "{day, select, none {to be done} other {to be done by {day}}}",
  },
  overdue: { fr: "en retard", nl: "te laat", de: "überfällig", en: "overdue" },
  "no-record": { fr: "aucune pièce", nl: "geen stuk", de: "kein Beleg", en: "no record" },
  "not-addressed": { fr: "non destinataire", nl: "geen bestemmeling", de: "nicht Adressat", en: "not addressed" },
} satisfies Words;

/** What is known of telling a body. */
export const communication = {
  "not-owed": {
    fr: "aucun envoi dû",
    nl: "geen verzending nodig",
    de: "kein Versand geschuldet",
    en: "nothing to send",
  },
  owed: {
    fr: "envoi dû, aucune pièce",
    nl: "te verzenden, geen stuk",
    de: "Versand geschuldet, kein Beleg",
    en: "to be sent, no record",
  },
  stated: {
    fr: "envoi affirmé, sans pièce",
    nl: "verzending verklaard, zonder stuk",
    de: "Versand angegeben, ohne Beleg",
    en: "said to be sent, no record",
  },
  sent: {
    fr: "envoi prouvé par une pièce",
    nl: "verzending bewezen met een stuk",
    de: "Versand belegt",
    en: "sent, on record",
  },
  bounced: { fr: "envoi revenu", nl: "verzending teruggekeerd", de: "Sendung zurückgekommen", en: "bounced" },
  delivered: { fr: "remise prouvée", nl: "bezorging bewezen", de: "Zustellung belegt", en: "delivered, on record" },
  acknowledged: { fr: "réception confirmée", nl: "ontvangst bevestigd", de: "Empfang bestätigt", en: "acknowledged" },
} satisfies Words;

export const relay = {
  "not-owed": {
    fr: "aucun relais dû",
    nl: "geen doorzending nodig",
    de: "keine Weiterleitung geschuldet",
    en: "nothing to pass on",
  },
  owed: { fr: "relais dû", nl: "door te zenden", de: "Weiterleitung geschuldet", en: "to be passed on" },
  done: { fr: "relayé", nl: "doorgezonden", de: "weitergeleitet", en: "passed on" },
} satisfies Words;

/** What an invited body answered. */
export const response = {
  none: { fr: "aucune réponse", nl: "geen antwoord", de: "keine Antwort", en: "no answer" },
  acknowledged: { fr: "réception confirmée", nl: "ontvangst bevestigd", de: "Empfang bestätigt", en: "acknowledged" },
  awareness: {
    fr: "sensibilisation du personnel",
    nl: "personeel gesensibiliseerd",
    de: "Personal sensibilisiert",
    en: "staff made aware",
  },
  examining: { fr: "à l’examen", nl: "in onderzoek", de: "wird geprüft", en: "under examination" },
  adopted: { fr: "adopté", nl: "overgenomen", de: "übernommen", en: "adopted" },
  partly: { fr: "adopté en partie", nl: "gedeeltelijk overgenomen", de: "teilweise übernommen", en: "adopted in part" },
  declined: { fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "declined" },
  "not-applicable": { fr: "sans objet", nl: "niet van toepassing", de: "gegenstandslos", en: "not applicable" },
} satisfies Words;

/** The two facts of control: an own rule, and a technical control. */
export const ownRule = {
  yes: { fr: "règle propre", nl: "eigen regel", de: "eigene Regel", en: "own rule" },
  no: {
    fr: "pas de règle propre (déclaré)",
    nl: "geen eigen regel (verklaard)",
    de: "keine eigene Regel (erklärt)",
    en: "no own rule (declared)",
  },
  stated: {
    fr: "règle propre affirmée, sans pièce",
    nl: "eigen regel verklaard, zonder stuk",
    de: "eigene Regel angegeben, ohne Beleg",
    en: "own rule stated, no record",
  },
  unknown: {
    fr: "règle propre : non établi",
    nl: "eigen regel: niet vastgesteld",
    de: "eigene Regel: nicht geklärt",
    en: "own rule: not established",
  },
} satisfies Words;

export const technicalControl = {
  deployed: { fr: "contrôle déployé", nl: "controle actief", de: "Kontrolle aktiv", en: "control deployed" },
  none: {
    fr: "aucun contrôle (déclaré)",
    nl: "geen controle (verklaard)",
    de: "keine Kontrolle (erklärt)",
    en: "no control (declared)",
  },
  stated: {
    fr: "contrôle affirmé, sans pièce",
    nl: "controle verklaard, zonder stuk",
    de: "Kontrolle angegeben, ohne Beleg",
    en: "control stated, no record",
  },
  unknown: {
    fr: "contrôle : non établi",
    nl: "controle: niet vastgesteld",
    de: "Kontrolle: nicht geklärt",
    en: "control: not established",
  },
} satisfies Words;
