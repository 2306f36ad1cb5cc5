import type { Text } from "../language/language.ts";

/** What would change a verdict, by key: a condition that follows the class it leads to. */
export const flipWords = {
  "flip-inventory": {
    fr: "{after, select, none {si un inventaire complet montrait son absence} other {si un inventaire complet postérieur au {after} montrait son absence}}",
    nl: "{after, select, none {als een volledige inventaris de afwezigheid toonde} other {als een volledige inventaris van na {after} de afwezigheid toonde}}",
    de: "{after, select, none {wenn ein vollständiges Inventar das Fehlen zeigte} other {wenn ein vollständiges Inventar nach dem {after} das Fehlen zeigte}}",
    en: "{after, select, none {if a complete inventory showed it absent} other {if a complete inventory after {after} showed it absent}}",
  },
  "flip-test": {
    fr: "si un test de tous les accès de l’appareil réussissait",
    nl: "als een test van alle toegangen van het toestel slaagde",
    de: "wenn ein Test aller Zugänge des Geräts erfolgreich wäre",
    en: "if a test of every path of the device passed",
  },
  "flip-present": {
    fr: "si un inventaire montrait {product}",
    nl: "als een inventaris {product} toonde",
    de: "wenn ein Inventar {product} zeigte",
    en: "if an inventory showed {product}",
  },
  "flip-attestation": {
    fr: "si l’organisme déclarait son absence",
    nl: "als de instelling de afwezigheid verklaarde",
    de: "wenn die Einrichtung das Fehlen erklärte",
    en: "if the body stated its absence",
  },
  "flip-exemption": {
    fr: "si une dispense couvrait cet appareil",
    nl: "als een vrijstelling voor dit toestel gold",
    de: "wenn eine Befreiung für dieses Gerät gälte",
    en: "if an exemption covered this device",
  },
  "flip-exemption-named": {
    fr: "si la dispense {exemption} nommait aussi cet appareil",
    nl: "als vrijstelling {exemption} ook dit toestel noemde",
    de: "wenn die Befreiung {exemption} auch dieses Gerät nennte",
    en: "if exemption {exemption} also named this device",
  },
  "flip-exemption-ends": {
    fr: "si la dispense prenait fin",
    nl: "als de vrijstelling eindigde",
    de: "wenn die Befreiung endete",
    en: "if the exemption ended",
  },
  "flip-retraction": {
    fr: "{n, plural, one {si la pièce qui la fonde était retirée} other {si les {n} pièces qui la fondent étaient retirées}}",
    nl: "{n, plural, one {als het stuk waarop dit steunt werd ingetrokken} other {als de {n} stukken waarop dit steunt werden ingetrokken}}",
    de: "{n, plural, one {wenn der Beleg, auf dem dies beruht, zurückgezogen würde} other {wenn die {n} Belege, auf denen dies beruht, zurückgezogen würden}}",
    en: "{n, plural, one {if the record it stands on were retracted} other {if the {n} records it stands on were retracted}}",
  },
  "flip-fact": {
    fr: "si l’on savait que {id} vaut « {value} »",
    nl: "als bekend was dat {id} “{value}” is",
    de: "wenn bekannt wäre, dass {id} „{value}“ ist",
    en: "if {id} were known to be “{value}”",
  },
  "flip-text": {
    fr: "si la question de texte « {id} » recevait la réponse « {value} »",
    nl: "als de tekstvraag “{id}” het antwoord “{value}” kreeg",
    de: "wenn die Textfrage „{id}“ mit „{value}“ beantwortet würde",
    en: "if the text question “{id}” were answered “{value}”",
  },
  "flip-claim": {
    fr: "si pour {id} l’affirmation « {value} » était retenue",
    nl: "als voor {id} de bewering “{value}” werd gekozen",
    de: "wenn für {id} die Angabe „{value}“ gewählt würde",
    en: "if for {id} the claim “{value}” were chosen",
  },
  "flip-date": {
    fr: "{value, select, before {si {id} était établi comme antérieur à cette date} other {si {id} était établi comme postérieur à cette date}}",
    nl: "{value, select, before {als {id} vóór die datum bleek te vallen} other {als {id} na die datum bleek te vallen}}",
    de: "{value, select, before {wenn {id} als früher feststünde} other {wenn {id} als später feststünde}}",
    en: "{value, select, before {if {id} were established as earlier than this} other {if {id} were established as later than this}}",
  },
} as const satisfies Record<string, Text>;
