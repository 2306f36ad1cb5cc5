import type { Text } from "../language/language.ts";
import type { Standing } from "./exemption.ts";
import type { LackKind } from "./exemption-review.ts";

/** What an exemption comes to on a day. */
export const exemptionStates: Readonly<Record<Standing["state"], Text>> = {
  valid: { fr: "valable", nl: "geldig", de: "gültig", en: "holds" },
  open: { fr: "à vérifier", nl: "na te gaan", de: "zu klären", en: "to be settled" },
  stated: {
    fr: "affirmée, sans pièce",
    nl: "volgens verklaring, zonder stuk",
    de: "angegeben, ohne Beleg",
    en: "stated, no record",
  },
  "late-request": {
    fr: "demandée trop tard",
    nl: "te laat gevraagd",
    de: "zu spät beantragt",
    en: "asked for too late",
  },
  "not-granted": { fr: "demandée", nl: "gevraagd", de: "beantragt", en: "requested" },
  refused: { fr: "refusée", nl: "geweigerd", de: "abgelehnt", en: "refused" },
  revoked: { fr: "retirée", nl: "ingetrokken", de: "widerrufen", en: "revoked" },
  "not-begun": { fr: "pas encore en vigueur", nl: "nog niet ingegaan", de: "noch nicht begonnen", en: "not begun" },
  expired: { fr: "expirée", nl: "verstreken", de: "abgelaufen", en: "expired" },
  "too-long": {
    fr: "au-delà de la durée permise",
    nl: "voorbij de toegelaten duur",
    de: "über die zulässige Dauer hinaus",
    en: "past the time allowed",
  },
  ground: { fr: "motif non admis", nl: "grond niet toegelaten", de: "Grund nicht zulässig", en: "ground not admitted" },
  approver: {
    fr: "accordée sans pouvoir",
    nl: "zonder bevoegdheid verleend",
    de: "ohne Befugnis erteilt",
    en: "granted without power",
  },
  delegated: {
    fr: "délégation non permise",
    nl: "delegatie niet toegelaten",
    de: "Übertragung nicht zulässig",
    en: "delegation not allowed",
  },
  blanket: {
    fr: "dispense générale interdite",
    nl: "algemene vrijstelling verboden",
    de: "pauschale Befreiung verboten",
    en: "blanket, forbidden",
  },
  mitigation: { fr: "précaution manquante", nl: "voorzorg ontbreekt", de: "Vorkehrung fehlt", en: "safeguard missing" },
  condition: {
    fr: "condition non remplie",
    nl: "voorwaarde niet vervuld",
    de: "Bedingung nicht erfüllt",
    en: "condition not met",
  },
};

/** What an exemption lacks: `n` and `of` name what, `day` is a day in words or `none`. */
export const lackWords: Readonly<Record<LackKind, Text>> = {
  undecided: {
    fr: "Personne n’a encore statué sur la demande.",
    nl: "Over de aanvraag is nog niet beslist.",
    de: "Über den Antrag ist noch nicht entschieden.",
    en: "Nobody has decided on the request yet.",
  },
  "late-request": {
    fr: "Elle a été demandée trop tard pour une réponse à temps, et personne n’a encore statué.",
    nl: "Ze is te laat gevraagd voor een tijdig antwoord, en er is nog niet beslist.",
    de: "Sie wurde für eine rechtzeitige Antwort zu spät beantragt, und es ist noch nicht entschieden.",
    en: "It was asked for too late for an answer in time, and nobody has decided yet.",
  },
  stated: {
    fr: "Elle est seulement affirmée : la pièce qui l’accorde n’est pas versée.",
    nl: "Ze is alleen verklaard: het stuk dat ze verleent, is er niet.",
    de: "Sie ist nur angegeben: Der Beleg der Erteilung liegt nicht vor.",
    en: "It is only stated: the record that grants it is not held.",
  },
  "no-approver": {
    fr: "Il n’est pas dit qui l’a accordée.",
    nl: "Er staat niet wie ze heeft verleend.",
    de: "Es steht nicht da, wer sie erteilt hat.",
    en: "It does not say who granted it.",
  },
  approver: {
    fr: "Qui l’a accordée n’en a pas le pouvoir selon le texte.",
    nl: "Wie ze verleende, is daartoe volgens de tekst niet bevoegd.",
    de: "Wer sie erteilt hat, ist dazu nach dem Text nicht befugt.",
    en: "Whoever granted it has no power to do so under the text.",
  },
  delegated: {
    fr: "Quelqu’un d’autre a signé, alors que le texte interdit de déléguer ce pouvoir.",
    nl: "Iemand anders heeft getekend, terwijl de tekst delegatie verbiedt.",
    de: "Jemand anders hat unterschrieben, obwohl der Text die Übertragung verbietet.",
    en: "Somebody else signed, although the text does not let that power be delegated.",
  },
  ground: {
    fr: "Le texte n’admet pas ce motif.",
    nl: "De tekst laat deze grond niet toe.",
    de: "Der Text lässt diesen Grund nicht zu.",
    en: "The text does not admit this ground.",
  },
  blanket: {
    fr: "Elle vaut pour tout l’organisme, ce que le texte interdit : il faut nommer des appareils, des personnes ou des groupes.",
    nl: "Ze geldt voor de hele instelling, wat de tekst verbiedt: noem toestellen, personen of groepen.",
    de: "Sie gilt für die ganze Einrichtung, was der Text verbietet: Zu nennen sind Geräte, Personen oder Gruppen.",
    en: "It covers the whole body, which the text forbids: name devices, persons or groups.",
  },
  expired: {
    fr: "Elle a expiré : elle doit être renouvelée ou retirée.",
    nl: "Ze is verstreken: ze moet worden verlengd of ingetrokken.",
    de: "Sie ist abgelaufen: Sie muss verlängert oder widerrufen werden.",
    en: "It has expired: it is to be renewed or revoked.",
  },
  "too-long": {
    fr: "Elle est accordée pour plus longtemps que le texte ne le permet ; son dernier jour possible est le {day}.",
    nl: "Ze is langer verleend dan de tekst toelaat; haar laatste mogelijke dag is {day}.",
    de: "Sie ist länger erteilt, als der Text es zulässt; ihr letzter möglicher Tag ist der {day}.",
    en: "It is granted for longer than the text allows; the last day it can have is {day}.",
  },
  "mitigation-absent": {
    fr: "{n, plural, one {Une précaution manque} other {Des précautions manquent}} : {of}.",
    nl: "{n, plural, one {Een voorzorg ontbreekt} other {Voorzorgen ontbreken}}: {of}.",
    de: "{n, plural, one {Eine Vorkehrung fehlt} other {Vorkehrungen fehlen}}: {of}.",
    en: "{n, plural, one {A safeguard is missing} other {Safeguards are missing}}: {of}.",
  },
  "mitigation-unproven": {
    fr: "{n, plural, one {Une précaution n’a jamais été prouvée} other {Des précautions n’ont jamais été prouvées}} : {of}.",
    nl: "{n, plural, one {Een voorzorg is nooit aangetoond} other {Voorzorgen zijn nooit aangetoond}}: {of}.",
    de: "{n, plural, one {Eine Vorkehrung wurde nie nachgewiesen} other {Vorkehrungen wurden nie nachgewiesen}}: {of}.",
    en: "{n, plural, one {A safeguard was never evidenced} other {Safeguards were never evidenced}}: {of}.",
  },
  "mitigation-old": {
    fr: "La preuve {n, plural, one {d’une précaution est trop ancienne} other {de précautions est trop ancienne}} : {of}.",
    nl: "Het bewijs van {n, plural, one {een voorzorg} other {voorzorgen}} is te oud: {of}.",
    de: "Der Nachweis {n, plural, one {einer Vorkehrung} other {von Vorkehrungen}} ist zu alt: {of}.",
    en: "The proof of {n, plural, one {a safeguard} other {safeguards}} is too old: {of}.",
  },
  undocumented: {
    fr: "Le texte veut qu’elle soit documentée, et aucune pièce n’est nommée.",
    nl: "De tekst wil dat ze wordt gedocumenteerd, en er is geen stuk genoemd.",
    de: "Der Text verlangt, dass sie dokumentiert wird, und kein Schriftstück ist genannt.",
    en: "The text wants it documented, and no document is named.",
  },
  report: {
    fr: "Le rapport à {of} {day, select, none {n’a pas été fait} other {était dû le {day} et n’a pas été fait}}.",
    nl: "De melding aan {of} {day, select, none {is niet gedaan} other {moest er zijn op {day} en is niet gedaan}}.",
    de: "Die Meldung an {of} {day, select, none {ist nicht erfolgt} other {war am {day} fällig und ist nicht erfolgt}}.",
    en: "The report to {of} {day, select, none {has not been made} other {was due on {day} and has not been made}}.",
  },
  "in-control": {
    fr: "Elle ne vaut pas, et {n, plural, one {un contrôle la laisse encore passer} other {des contrôles la laissent encore passer}} : {of}.",
    nl: "Ze geldt niet, en {n, plural, one {een controle laat ze nog door} other {controles laten ze nog door}}: {of}.",
    de: "Sie gilt nicht, und {n, plural, one {eine Kontrolle lässt sie noch durch} other {Kontrollen lassen sie noch durch}}: {of}.",
    en: "It does not hold, and {n, plural, one {a control still lets it through} other {controls still let it through}}: {of}.",
  },
  stray: {
    fr: "Cet enregistrement concerne une dispense que cet organisme n’a pas : {of}.",
    nl: "Dit record gaat over een vrijstelling die deze instelling niet heeft: {of}.",
    de: "Dieser Datensatz betrifft eine Befreiung, die diese Einrichtung nicht hat: {of}.",
    en: "This record is about an exemption that this body does not have: {of}.",
  },
  "no-measure": {
    fr: "La mesure {of} n’est pas dans le corpus : nommez son fichier pour savoir ce qu’elle permet.",
    nl: "De maatregel {of} staat niet in het corpus: noem het bestand ervan om te weten wat ze toelaat.",
    de: "Die Maßnahme {of} steht nicht im Korpus: Nennen Sie ihre Datei, um zu erfahren, was sie zulässt.",
    en: "The measure {of} is not in the corpus: name its file to learn what it allows.",
  },
};
