import type { Text } from "../language.ts";

type Words = Readonly<Record<string, Text>>;

/** Whom a name on the network serves. */
export const nameRole = {
  "app-core": {
    fr: "noms du produit lui-même",
    nl: "namen van het product zelf",
    de: "Namen des Produkts selbst",
    en: "names of the product itself",
  },
  "dedicated-cdn": {
    fr: "réseaux de diffusion propres au produit",
    nl: "eigen distributienetwerken van het product",
    de: "eigene Auslieferungsnetze des Produkts",
    en: "delivery networks of the product alone",
  },
  tracker: {
    fr: "traceurs sur les pages d’autres sites",
    nl: "trackers op pagina’s van anderen",
    de: "Tracker auf Seiten anderer",
    en: "trackers on pages of others",
  },
  corporate: {
    fr: "pages de l’entreprise",
    nl: "pagina’s van het bedrijf",
    de: "Seiten des Unternehmens",
    en: "pages of the company",
  },
  "shared-cdn": {
    fr: "réseaux de diffusion partagés avec des tiers",
    nl: "met derden gedeelde distributienetwerken",
    de: "mit Dritten geteilte Auslieferungsnetze",
    en: "delivery networks shared with others",
  },
  sibling: {
    fr: "autres produits du même éditeur",
    nl: "andere producten van dezelfde uitgever",
    de: "andere Produkte desselben Anbieters",
    en: "other products of the same vendor",
  },
} satisfies Words;

/** Why a name is not among those that a control blocks. */
export const nameLeftOut = {
  role: {
    fr: "la mesure n’en permet pas le blocage",
    nl: "de maatregel laat de blokkering niet toe",
    de: "die Maßnahme lässt die Sperre nicht zu",
    en: "the measure does not let it be blocked",
  },
  "shared-network": {
    fr: "réseau partagé avec des tiers",
    nl: "met derden gedeeld netwerk",
    de: "mit Dritten geteiltes Netz",
    en: "network shared with others",
  },
  "other-product": { fr: "autre produit", nl: "ander product", de: "anderes Produkt", en: "another product" },
  "public-suffix": {
    fr: "suffixe public, ou au-dessus d’un tel suffixe : ce qui est en dessous appartient aussi à d’autres",
    nl: "publiek achtervoegsel, of erboven: wat eronder ligt, is ook van anderen",
    de: "öffentliches Suffix oder darüber: Was darunter liegt, gehört auch anderen",
    en: "public suffix, or above one: what is under it also belongs to others",
  },
  "not-yet-known": {
    fr: "pas encore connu à ce moment",
    nl: "op dat ogenblik nog niet bekend",
    de: "zu diesem Zeitpunkt noch nicht bekannt",
    en: "not known yet at that time",
  },
  "under-blocked": {
    fr: "bloqués malgré tout, car sous un nom bloqué, sauf dispense nominative",
    nl: "toch geblokkeerd, want onder een geblokkeerde naam, tenzij met naam vrijgesteld",
    de: "dennoch gesperrt, da unter einem gesperrten Namen, außer bei namentlicher Befreiung",
    en: "blocked all the same, being under a blocked name, unless exempted by name",
  },
} satisfies Words;
