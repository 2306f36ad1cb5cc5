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
        fr: "à l’autorité (ou est loué ou fourni par elle)",
        nl: "de overheid (of wordt door haar gehuurd of ter beschikking gesteld)",
        de: "der Behörde (oder wird von ihr gemietet oder bereitgestellt)",
        en: "the authority (or is leased or issued by it)",
      },
      "other-authority": {
        fr: "à une autre autorité",
        nl: "een andere overheid",
        de: "einer anderen Behörde",
        en: "another authority",
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
        fr: "n’est ni possédé ni loué ni fourni par l’autorité",
        nl: "is geen eigendom van de overheid en wordt door haar niet gehuurd of ter beschikking gesteld",
        de: "gehört der Behörde nicht und wird von ihr weder gemietet noch bereitgestellt",
        en: "is neither owned nor leased nor issued by the authority",
      },
    },
  },
  "device.paid-purchase": {
    subject: "device",
    phrases: {
      none: {
        fr: "n’a pas été payé par l’autorité",
        nl: "is niet door de overheid betaald",
        de: "wurde nicht von der Behörde bezahlt",
        en: "was not paid for by the authority",
      },
      part: {
        fr: "a été payé en partie par l’autorité",
        nl: "is gedeeltelijk door de overheid betaald",
        de: "wurde teilweise von der Behörde bezahlt",
        en: "was paid for in part by the authority",
      },
      all: {
        fr: "a été payé entièrement par l’autorité",
        nl: "is volledig door de overheid betaald",
        de: "wurde vollständig von der Behörde bezahlt",
        en: "was paid for in full by the authority",
      },
    },
    sets: {
      "part,all": {
        fr: "a été payé au moins en partie par l’autorité",
        nl: "is minstens gedeeltelijk door de overheid betaald",
        de: "wurde wenigstens teilweise von der Behörde bezahlt",
        en: "was paid for at least in part by the authority",
      },
      "none,part": {
        fr: "n’a pas été payé entièrement par l’autorité",
        nl: "is niet volledig door de overheid betaald",
        de: "wurde nicht vollständig von der Behörde bezahlt",
        en: "was not paid for in full by the authority",
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
        fr: "non payé par l’autorité",
        nl: "dat de overheid niet betaalt",
        de: "nicht von der Behörde bezahltes",
        en: "not paid by the authority",
      },
      part: {
        fr: "payé en partie par l’autorité",
        nl: "dat de overheid gedeeltelijk betaalt",
        de: "teilweise von der Behörde bezahltes",
        en: "paid in part by the authority",
      },
      all: {
        fr: "payé entièrement par l’autorité",
        nl: "dat de overheid volledig betaalt",
        de: "vollständig von der Behörde bezahltes",
        en: "paid in full by the authority",
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
        fr: "a un abonnement payé au moins en partie par l’autorité",
        nl: "heeft een abonnement dat de overheid minstens gedeeltelijk betaalt",
        de: "hat ein wenigstens teilweise von der Behörde bezahltes Abonnement",
        en: "has a subscription paid at least in part by the authority",
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
        fr: "sans frais pour l’autorité",
        nl: "zonder kosten voor de overheid",
        de: "ohne Kosten für die Behörde",
        en: "at no cost to the authority",
      },
      part: {
        fr: "en partie aux frais de l’autorité",
        nl: "gedeeltelijk op kosten van de overheid",
        de: "teilweise auf Kosten der Behörde",
        en: "partly at the authority’s expense",
      },
      all: {
        fr: "entièrement aux frais de l’autorité",
        nl: "volledig op kosten van de overheid",
        de: "vollständig auf Kosten der Behörde",
        en: "wholly at the authority’s expense",
      },
    },
    sets: {
      "part,all": {
        fr: "est utilisé au moins en partie aux frais de l’autorité",
        nl: "wordt minstens gedeeltelijk op kosten van de overheid gebruikt",
        de: "wird wenigstens teilweise auf Kosten der Behörde genutzt",
        en: "is used at least partly at the authority’s expense",
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
