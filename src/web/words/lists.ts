import type { Text } from "../../language/language.ts";

/** The lists behind counts: units, and deeds. */
export const listWords = {
  unitsTitle: { fr: "Les appareils", nl: "De toestellen", de: "Die Geräte", en: "The devices" },
  unitsCaption: {
    fr: "{n, plural, =0 {Aucun appareil} one {Un appareil} other {{nShown} appareils}}, clause {clause}, voie : {channel}",
    nl: "{n, plural, =0 {Geen enkel toestel} one {Eén toestel} other {{nShown} toestellen}}, clausule {clause}, weg: {channel}",
    de: "{n, plural, =0 {Kein Gerät} one {Ein Gerät} other {{nShown} Geräte}}, Klausel {clause}, Weg: {channel}",
    en: "{n, plural, =0 {No device} one {One device} other {{nShown} devices}}, clause {clause}, way: {channel}",
  },
  device: { fr: "Appareil", nl: "Toestel", de: "Gerät", en: "Device" },
  verdict: { fr: "Verdict", nl: "Oordeel", de: "Urteil", en: "Verdict" },
  since: { fr: "depuis", nl: "sinds", de: "seit", en: "since" },
  lastSeen: { fr: "vu en dernier", nl: "laatst gezien", de: "zuletzt gesehen", en: "last seen" },
  smallBody: {
    fr: "organisme de moins de cinq appareils",
    nl: "instelling met minder dan vijf toestellen",
    de: "Einrichtung mit weniger als fünf Geräten",
    en: "body with fewer than five devices",
  },
  withheld: {
    fr: "Cet organisme a trop peu d’appareils pour que la liste en soit montrée.",
    nl: "Deze instelling heeft te weinig toestellen om er de lijst van te tonen.",
    de: "Diese Einrichtung hat zu wenige Geräte, als dass die Liste gezeigt würde.",
    en: "This body has too few devices for the list to be shown.",
  },
  deedsTitle: { fr: "Ce qui a été fait", nl: "Wat er gedaan is", de: "Was getan wurde", en: "What was done" },
  deedsIntro: {
    fr: "Chaque acte a deux horloges : quand il a eu lieu, et depuis quand on peut le savoir. Une phrase d’un ministre qui dit qu’une lettre est partie est une affirmation ; seule la pièce de la lettre est un envoi.",
    nl: "Elke handeling heeft twee klokken: wanneer ze gebeurde, en sinds wanneer men het kan weten. Een zin van een minister dat een brief vertrokken is, is een verklaring; alleen het stuk van de brief zelf is een verzending.",
    de: "Jede Handlung hat zwei Uhren: wann sie geschah und seit wann man es wissen kann. Der Satz eines Ministers, ein Schreiben sei abgegangen, ist eine Angabe; nur der Beleg des Schreibens selbst ist ein Versand.",
    en: "Every deed has two clocks: when it was done, and since when it could be known. A minister’s sentence that a letter left is a statement; only the letter’s own record is a dispatch.",
  },
  deedsCaption: {
    fr: "{n, plural, =0 {Aucun acte} one {Un acte} other {{nShown} actes}}",
    nl: "{n, plural, =0 {Geen handeling} one {Eén handeling} other {{nShown} handelingen}}",
    de: "{n, plural, =0 {Keine Handlung} one {Eine Handlung} other {{nShown} Handlungen}}",
    en: "{n, plural, =0 {No deed} one {One deed} other {{nShown} deeds}}",
  },
  kind: { fr: "Nature", nl: "Aard", de: "Art", en: "Kind" },
  doneAt: { fr: "Fait le", nl: "Gedaan op", de: "Getan am", en: "Done on" },
  knownSince: { fr: "Connu depuis le", nl: "Bekend sinds", de: "Bekannt seit", en: "Known since" },
  bySomebody: { fr: "Par", nl: "Door", de: "Von", en: "By" },
  about: { fr: "Concerne", nl: "Betreft", de: "Betrifft", en: "About" },
  basis: { fr: "Sur quoi cela repose", nl: "Waarop het berust", de: "Worauf es beruht", en: "What it rests on" },
  onRecord: { fr: "pièce détenue", nl: "stuk voorhanden", de: "Beleg vorhanden", en: "record held" },
  statedOnly: {
    fr: "affirmé, sans pièce",
    nl: "verklaard, zonder stuk",
    de: "angegeben, ohne Beleg",
    en: "stated, no record",
  },
  saysHead: { fr: "En substance", nl: "In het kort", de: "Im Wesentlichen", en: "In substance" },
  dateUnknown: { fr: "date inconnue", nl: "datum onbekend", de: "Datum unbekannt", en: "date unknown" },
  bodiesCount: {
    fr: "{n, plural, one {un organisme} other {{nShown} organismes}}",
    nl: "{n, plural, one {één instelling} other {{nShown} instellingen}}",
    de: "{n, plural, one {eine Einrichtung} other {{nShown} Einrichtungen}}",
    en: "{n, plural, one {one body} other {{nShown} bodies}}",
  },
} satisfies Record<string, Text>;
