import type { Text } from "../../language/language.ts";

/** A body's own page: how measures reached it, and what it did about them. */
export const bodyCascadeWords = {
  head: {
    fr: "Ce qu’il a appris, relayé et répondu",
    nl: "Wat ze vernam, doorgaf en antwoordde",
    de: "Was sie erfuhr, weiterleitete und antwortete",
    en: "What it was told, passed on and answered",
  },
  feed: {
    fr: "Calendrier de cet organisme (iCalendar), toutes mesures ensemble",
    nl: "Kalender van deze instelling (iCalendar), alle maatregelen samen",
    de: "Kalender dieser Einrichtung (iCalendar), alle Maßnahmen zusammen",
    en: "Calendar of this body (iCalendar), all measures together",
  },
  ownHead: {
    fr: "Ses propres mesures",
    nl: "Haar eigen maatregelen",
    de: "Ihre eigenen Maßnahmen",
    en: "Its own measures",
  },
  role: { fr: "Rôle", nl: "Rol", de: "Rolle", en: "Role" },
  isAuthority: {
    fr: "l’autorité de la mesure ; {nShown} organismes à informer",
    nl: "de overheid van de maatregel; {nShown} instellingen in te lichten",
    de: "die Behörde der Maßnahme; {nShown} Einrichtungen zu unterrichten",
    en: "the authority of the measure; {nShown} bodies to be told",
  },
  isHand: {
    fr: "transmet seulement",
    nl: "geeft alleen door",
    de: "gibt nur weiter",
    en: "only passes it on",
  },
  notAddressed: {
    fr: "la mesure ne lui parle pas ce jour-là",
    nl: "de maatregel richt zich die dag niet tot haar",
    de: "die Maßnahme richtet sich an diesem Tag nicht an sie",
    en: "the measure does not speak to it on that day",
  },
  by: { fr: "Pour le", nl: "Tegen", de: "Bis", en: "By" },
  toldBy: { fr: "À informer par", nl: "In te lichten door", de: "Zu unterrichten durch", en: "To be told by" },
  state: { fr: "Information", nl: "Kennisgeving", de: "Unterrichtung", en: "Told" },
  told: { fr: "Ce qui le montre", nl: "Wat het toont", de: "Was es zeigt", en: "What shows it" },
  passesOn: {
    fr: "Doit transmettre à",
    nl: "Moet doorgeven aan",
    de: "Muss weiterleiten an",
    en: "Must pass it on to",
  },
  passedOn: { fr: "A transmis", nl: "Gaf door", de: "Leitete weiter", en: "Passed it on" },
  broken: {
    fr: "rien ne montre l’étape",
    nl: "niets toont de stap",
    de: "nichts zeigt den Schritt",
    en: "nothing shows the step",
  },
  answer: { fr: "Réponse", nl: "Antwoord", de: "Antwort", en: "Answer" },
  withdrawnHead: {
    fr: "Ne compte plus",
    nl: "Telt niet meer",
    de: "Zählt nicht mehr",
    en: "Counts no more",
  },
  withdrawn: {
    fr: "{day, select, none {retirée} other {retirée le {day}}} : {why}",
    nl: "{day, select, none {ingetrokken} other {ingetrokken op {day}}}: {why}",
    de: "{day, select, none {zurückgenommen} other {zurückgenommen am {day}}}: {why}",
    en: "{day, select, none {taken back} other {taken back on {day}}}: {why}",
  },
  own: { fr: "Sa propre mesure", nl: "Haar eigen maatregel", de: "Ihre eigene Maßnahme", en: "Its own measure" },
  reminder: { fr: "Prochain rappel", nl: "Volgende herinnering", de: "Nächste Erinnerung", en: "Next reminder" },
  calendar: { fr: "Calendrier", nl: "Kalender", de: "Kalender", en: "Calendar" },
} satisfies Record<string, Text>;
