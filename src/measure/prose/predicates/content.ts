import { type PredicatesOf, truth } from "./predicate.ts";

export const content: PredicatesOf = {
  "device.internal-access": {
    subject: "device",
    phrases: {
      none: {
        fr: "n’a aucun accès aux réseaux ou systèmes internes de l’organisme",
        nl: "heeft geen toegang tot de interne netwerken of systemen van de instelling",
        de: "hat keinen Zugang zu den internen Netzen oder Systemen der Einrichtung",
        en: "has no access to the body’s internal networks or systems",
      },
      mail: {
        fr: "n’a accès qu’à la messagerie de l’organisme",
        nl: "heeft enkel toegang tot de e-mail van de instelling",
        de: "hat nur zur E-Mail der Einrichtung Zugang",
        en: "has access to the body’s e-mail only",
      },
      full: {
        fr: "a accès aux réseaux ou systèmes internes de l’organisme",
        nl: "heeft toegang tot de interne netwerken of systemen van de instelling",
        de: "hat Zugang zu den internen Netzen oder Systemen der Einrichtung",
        en: "has access to the body’s internal networks or systems",
      },
    },
    sets: {
      "mail,full": {
        fr: "a accès aux réseaux ou systèmes internes de l’organisme ou au moins à sa messagerie",
        nl: "heeft toegang tot de interne netwerken of systemen van de instelling of minstens tot haar e-mail",
        de: "hat Zugang zu den internen Netzen oder Systemen der Einrichtung oder wenigstens zu ihrer E-Mail",
        en: "has access to the body’s internal networks or systems or at least to its e-mail",
      },
      "none,mail": {
        fr: "n’a pas d’accès aux réseaux ou systèmes internes de l’organisme hormis sa messagerie",
        nl: "heeft buiten e-mail geen toegang tot de interne netwerken of systemen van de instelling",
        de: "hat außer zur E-Mail keinen Zugang zu den internen Netzen oder Systemen der Einrichtung",
        en: "has no access to the body’s internal networks or systems beyond e-mail",
      },
    },
  },
  "device.work-mail": {
    subject: "device",
    phrases: {
      none: {
        fr: "ne donne pas accès à la messagerie professionnelle",
        nl: "geeft geen toegang tot de werkmail",
        de: "gibt keinen Zugang zur dienstlichen E-Mail",
        en: "gives no access to work e-mail",
      },
      webmail: {
        fr: "donne accès à la messagerie professionnelle par un navigateur",
        nl: "geeft via een browser toegang tot de werkmail",
        de: "gibt über einen Browser Zugang zur dienstlichen E-Mail",
        en: "gives access to work e-mail through a browser",
      },
      synchronised: {
        fr: "synchronise la messagerie professionnelle",
        nl: "synchroniseert de werkmail",
        de: "synchronisiert die dienstliche E-Mail",
        en: "synchronises work e-mail",
      },
    },
    sets: {
      "webmail,synchronised": {
        fr: "donne accès à la messagerie professionnelle",
        nl: "geeft toegang tot de werkmail",
        de: "gibt Zugang zur dienstlichen E-Mail",
        en: "gives access to work e-mail",
      },
    },
  },
  "device.work-apps": truth(
    "device",
    {
      fr: "contient des applications professionnelles",
      nl: "bevat werkapplicaties",
      de: "enthält dienstliche Anwendungen",
      en: "carries work applications",
    },
    {
      fr: "ne contient aucune application professionnelle",
      nl: "bevat geen werkapplicaties",
      de: "enthält keine dienstlichen Anwendungen",
      en: "carries no work applications",
    },
  ),
  "device.professional-information": truth(
    "device",
    {
      fr: "contient des informations professionnelles",
      nl: "bevat professionele informatie",
      de: "enthält dienstliche Informationen",
      en: "carries professional information",
    },
    {
      fr: "ne contient aucune information professionnelle",
      nl: "bevat geen professionele informatie",
      de: "enthält keine dienstlichen Informationen",
      en: "carries no professional information",
    },
  ),
  "device.sensitive-information": truth(
    "device",
    {
      fr: "contient des données sensibles",
      nl: "bevat gevoelige gegevens",
      de: "enthält sensible Daten",
      en: "carries sensitive information",
    },
    {
      fr: "ne contient aucune donnée sensible",
      nl: "bevat geen gevoelige gegevens",
      de: "enthält keine sensiblen Daten",
      en: "carries no sensitive information",
    },
  ),
  "device.used-for-work": truth(
    "device",
    {
      fr: "est utilisé pour le travail",
      nl: "wordt voor het werk gebruikt",
      de: "wird dienstlich genutzt",
      en: "is used for work",
    },
    {
      fr: "n’est pas utilisé pour le travail",
      nl: "wordt niet voor het werk gebruikt",
      de: "wird nicht dienstlich genutzt",
      en: "is not used for work",
    },
  ),
  "device.shares-data": truth(
    "device",
    {
      fr: "échange des données avec l’institution (un groupe de discussion compte)",
      nl: "deelt gegevens met de instelling (een chatgroep telt mee)",
      de: "teilt Daten mit der Institution (eine Chatgruppe zählt)",
      en: "shares data with the institution (a chat group counts)",
    },
    {
      fr: "n’échange aucune donnée avec l’institution (pas même par un groupe de discussion)",
      nl: "deelt geen gegevens met de instelling (zelfs niet via een chatgroep)",
      de: "teilt keine Daten mit der Institution (auch nicht über eine Chatgruppe)",
      en: "shares no data with the institution (not even through a chat group)",
    },
  ),
  "device.dedicated": truth(
    "device",
    {
      fr: "est un appareil secondaire réservé au produit",
      nl: "is een tweede toestel dat alleen voor het product dient",
      de: "ist ein nur für das Produkt bestimmtes Zweitgerät",
      en: "is a secondary device kept for the product",
    },
    {
      fr: "n’est pas un appareil secondaire réservé au produit",
      nl: "is geen tweede toestel dat alleen voor het product dient",
      de: "ist kein nur für das Produkt bestimmtes Zweitgerät",
      en: "is not a secondary device kept for the product",
    },
  ),
  "device.in-contract": {
    subject: "device",
    phrases: {
      none: {
        fr: "ne sert à aucun contrat",
        nl: "dient voor geen enkele overeenkomst",
        de: "dient keinem Vertrag",
        en: "serves no contract",
      },
      incidental: {
        fr: "ne sert à un contrat qu’accessoirement",
        nl: "dient enkel bijkomstig voor een overeenkomst",
        de: "dient einem Vertrag nur nebenbei",
        en: "serves a contract only incidentally",
      },
      used: {
        fr: "sert à exécuter un contrat",
        nl: "dient om een overeenkomst uit te voeren",
        de: "dient der Ausführung eines Vertrags",
        en: "is used to perform a contract",
      },
      required: {
        fr: "est exigé par un contrat",
        nl: "is door een overeenkomst vereist",
        de: "wird von einem Vertrag verlangt",
        en: "is required by a contract",
      },
    },
  },
};
