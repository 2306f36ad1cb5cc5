import { type PredicatesOf, truth } from "./predicate.ts";

export const surroundings: PredicatesOf = {
  "network.operator": {
    subject: "network",
    frame: {
      fr: "est exploité {values}",
      nl: "wordt beheerd {values}",
      de: "wird {values} betrieben",
      en: "is run {values}",
    },
    values: {
      authority: { fr: "par l’organisme", nl: "door de instelling", de: "von der Einrichtung", en: "by the body" },
      "other-authority": {
        fr: "par un autre organisme public",
        nl: "door een andere openbare instelling",
        de: "von einer anderen öffentlichen Einrichtung",
        en: "by another public body",
      },
      public: {
        fr: "par un opérateur de réseau public",
        nl: "door een openbare netwerkoperator",
        de: "von einem öffentlichen Netzbetreiber",
        en: "by a public network operator",
      },
    },
  },
  "network.kind": {
    subject: "network",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    not: {
      fr: "n’est pas {values}",
      nl: "is iets anders dan {values}",
      de: "ist etwas anderes als {values}",
      en: "is not {values}",
    },
    values: {
      internal: {
        fr: "un réseau interne",
        nl: "een intern netwerk",
        de: "ein internes Netz",
        en: "an internal network",
      },
      guest: { fr: "un réseau pour visiteurs", nl: "een gastennetwerk", de: "ein Gästenetz", en: "a guest network" },
      vpn: {
        fr: "un réseau privé virtuel (VPN)",
        nl: "een virtueel privénetwerk (VPN)",
        de: "ein virtuelles privates Netz (VPN)",
        en: "a virtual private network (VPN)",
      },
      mobile: { fr: "un réseau mobile", nl: "een mobiel netwerk", de: "ein Mobilfunknetz", en: "a mobile network" },
      home: { fr: "un réseau domestique", nl: "een thuisnetwerk", de: "ein Heimnetz", en: "a home network" },
    },
  },
  "account.kind": {
    subject: "account",
    frame: { fr: "est {values}", nl: "is {values}", de: "ist {values}", en: "is {values}" },
    values: {
      official: {
        fr: "un compte officiel",
        nl: "een officieel account",
        de: "ein amtliches Konto",
        en: "an official account",
      },
      personal: {
        fr: "un compte personnel",
        nl: "een persoonlijk account",
        de: "ein persönliches Konto",
        en: "a personal account",
      },
    },
    phrases: { none: { fr: "n’existe pas", nl: "bestaat niet", de: "existiert nicht", en: "does not exist" } },
    sets: { "official,personal": { fr: "existe", nl: "bestaat", de: "existiert", en: "exists" } },
  },
  "account.run-by": {
    subject: "account",
    frame: {
      fr: "est tenu {values}",
      nl: "wordt beheerd {values}",
      de: "wird {values} betreut",
      en: "is run {values}",
    },
    values: {
      member: {
        fr: "par un membre de l’organisme",
        nl: "door een lid van de instelling",
        de: "von einem Mitglied der Einrichtung",
        en: "by a member of the body",
      },
      agency: { fr: "par une agence", nl: "door een bureau", de: "von einer Agentur", en: "by an agency" },
    },
    phrases: {
      nobody: {
        fr: "n’est tenu par personne",
        nl: "wordt door niemand beheerd",
        de: "wird von niemandem betreut",
        en: "is run by nobody",
      },
    },
  },
  "contract.clause": {
    subject: "contract",
    phrases: {
      present: {
        fr: "contient la clause d’exclusion du produit",
        nl: "bevat de clausule die het product uitsluit",
        de: "enthält die Klausel zum Ausschluss des Produkts",
        en: "contains the clause that excludes the product",
      },
      absent: {
        fr: "ne contient pas la clause d’exclusion du produit",
        nl: "bevat geen clausule die het product uitsluit",
        de: "enthält keine Klausel zum Ausschluss des Produkts",
        en: "contains no clause that excludes the product",
      },
      "not-needed": {
        fr: "n’a pas besoin de la clause d’exclusion du produit",
        nl: "heeft geen clausule nodig die het product uitsluit",
        de: "benötigt keine Klausel zum Ausschluss des Produkts",
        en: "needs no clause that excludes the product",
      },
    },
  },
  "contract.requires-use": truth(
    "contract",
    {
      fr: "peut exiger l’usage du produit",
      nl: "kan het gebruik van het product vereisen",
      de: "kann die Nutzung des Produkts verlangen",
      en: "may require the use of the product",
    },
    {
      fr: "ne peut pas exiger l’usage du produit",
      nl: "kan het gebruik van het product niet vereisen",
      de: "kann die Nutzung des Produkts nicht verlangen",
      en: "may not require the use of the product",
    },
  ),
  "place.sensitive": truth(
    "place",
    { fr: "est sensible", nl: "is gevoelig", de: "ist sensibel", en: "is sensitive" },
    { fr: "n’est pas sensible", nl: "is niet gevoelig", de: "ist nicht sensibel", en: "is not sensitive" },
  ),
};
