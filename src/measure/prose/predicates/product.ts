import type { PredicatesOf } from "./predicate.ts";

export const product: PredicatesOf = {
  "product.vendor": {
    subject: "product",
    frame: {
      fr: "est édité par {values}",
      nl: "wordt uitgegeven door {values}",
      de: "stammt von {values}",
      en: "comes from {values}",
    },
    not: {
      fr: "n’est pas édité par {values}",
      nl: "wordt niet uitgegeven door {values}",
      de: "stammt nicht von {values}",
      en: "does not come from {values}",
    },
    values: {
      another: {
        fr: "un autre éditeur",
        nl: "een andere uitgever",
        de: "einem anderen Anbieter",
        en: "another vendor",
      },
    },
  },
  "product.successor-of": {
    subject: "product",
    frame: {
      fr: "succède à {values}",
      nl: "is een opvolger van {values}",
      de: "ist ein Nachfolger von {values}",
      en: "succeeds {values}",
    },
    phrases: {
      another: {
        fr: "succède à un autre produit",
        nl: "is een opvolger van een ander product",
        de: "ist ein Nachfolger eines anderen Produkts",
        en: "succeeds another product",
      },
      none: {
        fr: "ne succède à aucun autre produit",
        nl: "is geen opvolger van een ander product",
        de: "ist kein Nachfolger eines anderen Produkts",
        en: "succeeds no other product",
      },
    },
  },
  "product.variant-of": {
    subject: "product",
    frame: {
      fr: "est une variante de {values}",
      nl: "is een variant van {values}",
      de: "ist eine Variante von {values}",
      en: "is a variant of {values}",
    },
    phrases: {
      another: {
        fr: "est une variante d’un autre produit",
        nl: "is een variant van een ander product",
        de: "ist eine Variante eines anderen Produkts",
        en: "is a variant of another product",
      },
      none: {
        fr: "n’est une variante d’aucun autre produit",
        nl: "is geen variant van een ander product",
        de: "ist keine Variante eines anderen Produkts",
        en: "is a variant of no other product",
      },
    },
  },
  "product.origin": {
    subject: "product",
    frame: { fr: "vient {values}", nl: "komt uit {values}", de: "stammt {values}", en: "comes from {values}" },
    not: {
      fr: "ne vient pas {values}",
      nl: "komt niet uit {values}",
      de: "stammt nicht {values}",
      en: "does not come from {values}",
    },
    values: {
      cn: { fr: "de Chine", nl: "China", de: "aus China", en: "China" },
      ru: { fr: "de Russie", nl: "Rusland", de: "aus Russland", en: "Russia" },
      ir: { fr: "d’Iran", nl: "Iran", de: "aus dem Iran", en: "Iran" },
      kp: { fr: "de Corée du Nord", nl: "Noord-Korea", de: "aus Nordkorea", en: "North Korea" },
      other: { fr: "d’un autre pays", nl: "een ander land", de: "aus einem anderen Land", en: "another country" },
    },
  },
  "product.category": {
    subject: "product",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    not: {
      fr: "n’est pas {values}",
      nl: "is iets anders dan {values}",
      de: "ist etwas anderes als {values}",
      en: "is not {values}",
    },
    values: {
      recreational: {
        fr: "une application récréative",
        nl: "een recreatieve applicatie",
        de: "eine Freizeitanwendung",
        en: "a recreational application",
      },
      messaging: {
        fr: "une messagerie",
        nl: "een berichtendienst",
        de: "ein Messengerdienst",
        en: "a messaging service",
      },
      "ai-assistant": {
        fr: "un assistant d’intelligence artificielle",
        nl: "een AI-assistent",
        de: "ein KI-Assistent",
        en: "an AI assistant",
      },
      security: {
        fr: "un logiciel de sécurité",
        nl: "een beveiligingsprogramma",
        de: "ein Sicherheitsprogramm",
        en: "a security program",
      },
      other: {
        fr: "un produit d’une autre catégorie",
        nl: "een product van een andere categorie",
        de: "ein Produkt einer anderen Kategorie",
        en: "a product of another category",
      },
    },
  },
  "product.via": {
    subject: "product",
    frame: {
      fr: "est atteint {values}",
      nl: "wordt bereikt {values}",
      de: "wird {values} erreicht",
      en: "is reached {values}",
    },
    values: {
      direct: { fr: "directement", nl: "zonder tussenstap", de: "direkt", en: "directly" },
      embedded: {
        fr: "par un autre service qui l’intègre",
        nl: "via een andere dienst die het bevat",
        de: "über die Einbettung in einen anderen Dienst",
        en: "through another service that embeds it",
      },
      "third-party-tool": {
        fr: "par un outil tiers",
        nl: "via een hulpmiddel van derden",
        de: "über ein Werkzeug Dritter",
        en: "through a third-party tool",
      },
    },
  },
};
