import { type PredicatesOf, truth } from "./predicate.ts";

export const management: PredicatesOf = {
  "device.managed": {
    subject: "device",
    phrases: {
      full: {
        fr: "est géré entièrement",
        nl: "wordt volledig beheerd",
        de: "wird vollständig verwaltet",
        en: "is fully managed",
      },
      "personal-profile": {
        fr: "est géré sauf dans un profil personnel séparé",
        nl: "wordt beheerd behalve in een afzonderlijk persoonlijk profiel",
        de: "wird außer in einem getrennten privaten Profil verwaltet",
        en: "is managed except in a separate personal profile",
      },
      "work-profile": {
        fr: "n’est géré que dans son profil professionnel",
        nl: "wordt enkel in zijn werkprofiel beheerd",
        de: "wird nur in seinem Arbeitsprofil verwaltet",
        en: "is managed in its work profile only",
      },
      "user-enrolled": {
        fr: "est géré de façon limitée après inscription par son utilisateur",
        nl: "wordt beperkt beheerd na inschrijving door de gebruiker",
        de: "wird nach Anmeldung durch den Nutzer eingeschränkt verwaltet",
        en: "has limited management after enrolment by its user",
      },
      removable: {
        fr: "est géré sous une inscription que son utilisateur peut retirer",
        nl: "wordt beheerd met een inschrijving die de gebruiker kan opheffen",
        de: "wird mit einer vom Nutzer aufhebbaren Anmeldung verwaltet",
        en: "is managed under an enrolment that its user can end",
      },
      none: {
        fr: "n’est géré par personne",
        nl: "wordt door niemand beheerd",
        de: "wird von niemandem verwaltet",
        en: "is managed by nobody",
      },
    },
    sets: {
      "full,personal-profile,work-profile,user-enrolled,removable": {
        fr: "est géré",
        nl: "wordt beheerd",
        de: "wird verwaltet",
        en: "is managed",
      },
    },
  },
  "device.manager": {
    subject: "device",
    frame: {
      fr: "est géré {values}",
      nl: "wordt beheerd {values}",
      de: "wird {values} verwaltet",
      en: "is managed {values}",
    },
    not: {
      fr: "n’est pas géré {values}",
      nl: "wordt niet beheerd {values}",
      de: "wird nicht {values} verwaltet",
      en: "is not managed {values}",
    },
    values: {
      authority: { fr: "par l’organisme", nl: "door de instelling", de: "von der Einrichtung", en: "by the body" },
      "shared-provider": {
        fr: "par un prestataire commun",
        nl: "door een gedeelde dienstverlener",
        de: "von einem gemeinsamen Dienstleister",
        en: "by a shared provider",
      },
      "other-authority": {
        fr: "par un autre organisme public",
        nl: "door een andere openbare instelling",
        de: "von einer anderen öffentlichen Einrichtung",
        en: "by another public body",
      },
    },
    phrases: {
      nobody: {
        fr: "n’est géré par personne",
        nl: "wordt door niemand beheerd",
        de: "wird von niemandem verwaltet",
        en: "is managed by nobody",
      },
    },
  },
  "device.authorised": truth(
    "device",
    {
      fr: "est autorisé comme appareil n’appartenant pas aux pouvoirs publics",
      nl: "is toegelaten als toestel dat niet van de overheid is",
      de: "ist als nichtstaatliches Gerät zugelassen",
      en: "is authorised as a non-government device",
    },
    {
      fr: "n’est pas autorisé comme appareil n’appartenant pas aux pouvoirs publics",
      nl: "is niet toegelaten als toestel dat niet van de overheid is",
      de: "ist nicht als nichtstaatliches Gerät zugelassen",
      en: "is not authorised as a non-government device",
    },
  ),
};
