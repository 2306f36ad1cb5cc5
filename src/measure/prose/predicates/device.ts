import type { PredicatesOf } from "./predicate.ts";

export const device: PredicatesOf = {
  "device.owner": {
    subject: "device",
    frame: {
      fr: "appartient {values}",
      nl: "is eigendom van {values}",
      de: "gehört {values}",
      en: "belongs to {values}",
    },
    not: {
      fr: "n’appartient pas {values}",
      nl: "is geen eigendom van {values}",
      de: "gehört nicht {values}",
      en: "does not belong to {values}",
    },
    values: {
      authority: {
        fr: "à l’organisme (ou est loué ou fourni par lui)",
        nl: "de instelling (of wordt door haar gehuurd of ter beschikking gesteld)",
        de: "der Einrichtung (oder wird von ihr gemietet oder bereitgestellt)",
        en: "the body (or is leased or issued by it)",
      },
      "other-authority": {
        fr: "à un autre organisme public",
        nl: "een andere openbare instelling",
        de: "einer anderen öffentlichen Einrichtung",
        en: "another public body",
      },
      person: { fr: "à la personne elle-même", nl: "de persoon zelf", de: "der Person selbst", en: "the person" },
      contractor: {
        fr: "à un prestataire externe",
        nl: "een externe dienstverlener",
        de: "einem externen Dienstleister",
        en: "a contractor",
      },
      other: { fr: "à quelqu’un d’autre", nl: "iemand anders", de: "jemand anderem", en: "somebody else" },
    },
    sets: {
      "other-authority,person,contractor,other": {
        fr: "n’est ni possédé ni loué ni fourni par l’organisme",
        nl: "is geen eigendom van de instelling en wordt door haar niet gehuurd of ter beschikking gesteld",
        de: "gehört der Einrichtung nicht und wird von ihr weder gemietet noch bereitgestellt",
        en: "is neither owned nor leased nor issued by the body",
      },
    },
  },
  "device.paid-purchase": {
    subject: "device",
    phrases: {
      none: {
        fr: "n’a pas été payé par l’organisme",
        nl: "is niet door de instelling betaald",
        de: "wurde nicht von der Einrichtung bezahlt",
        en: "was not paid for by the body",
      },
      part: {
        fr: "a été payé en partie par l’organisme",
        nl: "is gedeeltelijk door de instelling betaald",
        de: "wurde teilweise von der Einrichtung bezahlt",
        en: "was paid for in part by the body",
      },
      all: {
        fr: "a été payé entièrement par l’organisme",
        nl: "is volledig door de instelling betaald",
        de: "wurde vollständig von der Einrichtung bezahlt",
        en: "was paid for in full by the body",
      },
    },
    sets: {
      "part,all": {
        fr: "a été payé au moins en partie par l’organisme",
        nl: "is minstens gedeeltelijk door de instelling betaald",
        de: "wurde wenigstens teilweise von der Einrichtung bezahlt",
        en: "was paid for at least in part by the body",
      },
      "none,part": {
        fr: "n’a pas été payé entièrement par l’organisme",
        nl: "is niet volledig door de instelling betaald",
        de: "wurde nicht vollständig von der Einrichtung bezahlt",
        en: "was not paid for in full by the body",
      },
    },
  },
  "device.paid-subscription": {
    subject: "device",
    frame: {
      fr: "a un abonnement {values}",
      nl: "heeft een abonnement {values}",
      de: "hat ein {values} Abonnement",
      en: "has a subscription {values}",
    },
    values: {
      none: {
        fr: "non payé par l’organisme",
        nl: "dat de instelling niet betaalt",
        de: "nicht von der Einrichtung bezahltes",
        en: "not paid by the body",
      },
      part: {
        fr: "payé en partie par l’organisme",
        nl: "dat de instelling gedeeltelijk betaalt",
        de: "teilweise von der Einrichtung bezahltes",
        en: "paid in part by the body",
      },
      all: {
        fr: "payé entièrement par l’organisme",
        nl: "dat de instelling volledig betaalt",
        de: "vollständig von der Einrichtung bezahltes",
        en: "paid in full by the body",
      },
    },
    phrases: {
      "no-subscription": {
        fr: "n’a pas d’abonnement",
        nl: "heeft geen abonnement",
        de: "hat kein Abonnement",
        en: "has no subscription",
      },
    },
    sets: {
      "part,all": {
        fr: "a un abonnement payé au moins en partie par l’organisme",
        nl: "heeft een abonnement dat de instelling minstens gedeeltelijk betaalt",
        de: "hat ein wenigstens teilweise von der Einrichtung bezahltes Abonnement",
        en: "has a subscription paid at least in part by the body",
      },
    },
  },
  "device.paid-use": {
    subject: "device",
    frame: {
      fr: "est utilisé {values}",
      nl: "wordt {values} gebruikt",
      de: "wird {values} genutzt",
      en: "is used {values}",
    },
    values: {
      none: {
        fr: "sans frais pour l’organisme",
        nl: "zonder kosten voor de instelling",
        de: "ohne Kosten für die Einrichtung",
        en: "at no cost to the body",
      },
      part: {
        fr: "en partie aux frais de l’organisme",
        nl: "gedeeltelijk op kosten van de instelling",
        de: "teilweise auf Kosten der Einrichtung",
        en: "partly at the body’s expense",
      },
      all: {
        fr: "entièrement aux frais de l’organisme",
        nl: "volledig op kosten van de instelling",
        de: "vollständig auf Kosten der Einrichtung",
        en: "wholly at the body’s expense",
      },
    },
    sets: {
      "part,all": {
        fr: "est utilisé au moins en partie aux frais de l’organisme",
        nl: "wordt minstens gedeeltelijk op kosten van de instelling gebruikt",
        de: "wird wenigstens teilweise auf Kosten der Einrichtung genutzt",
        en: "is used at least partly at the body’s expense",
      },
    },
  },
  "device.form": {
    subject: "device",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    not: {
      fr: "n’est pas {values}",
      nl: "is iets anders dan {values}",
      de: "ist etwas anderes als {values}",
      en: "is not {values}",
    },
    values: {
      phone: { fr: "un téléphone", nl: "een telefoon", de: "ein Telefon", en: "a phone" },
      tablet: { fr: "une tablette", nl: "een tablet", de: "ein Tablet", en: "a tablet" },
      laptop: { fr: "un ordinateur portable", nl: "een laptop", de: "ein Laptop", en: "a laptop" },
      desktop: { fr: "un ordinateur fixe", nl: "een vaste computer", de: "ein Standrechner", en: "a desktop computer" },
      other: {
        fr: "un appareil d’un autre type",
        nl: "een ander soort toestel",
        de: "ein Gerät anderer Art",
        en: "a device of another kind",
      },
    },
  },
};
