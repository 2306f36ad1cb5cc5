import { oneOf, yesOrNo } from "./attribute.ts";

/** What the device reaches, carries, is used for and is allowed to be. */
export const deviceContent = [
  oneOf(
    "device.internal-access",
    "person",
    ["none", "mail", "full"],
    {
      fr: "Accès aux réseaux ou systèmes internes de l’autorité (mail : messagerie seulement)",
      nl: "Toegang tot de interne netwerken of systemen van de overheid (mail: enkel e-mail)",
      de: "Zugang zu den internen Netzen oder Systemen der Behörde (mail: nur E-Mail)",
      en: "Access to the authority’s internal networks or systems (mail: e-mail only)",
    },
    {
      fr: "À quoi accédez-vous, avec cet appareil, dans les réseaux et systèmes internes de votre organisme ?",
      nl: "Waartoe hebt u met dit toestel toegang in de interne netwerken en systemen van uw instelling?",
      de: "Worauf greifen Sie mit diesem Gerät in den internen Netzen und Systemen Ihrer Einrichtung zu?",
      en: "What do you reach, with this device, in the internal networks and systems of your organisation?",
    },
  ),
  oneOf(
    "device.work-mail",
    "person",
    ["none", "webmail", "synchronised"],
    {
      fr: "Messagerie professionnelle sur l’appareil",
      nl: "Werkmail op het toestel",
      de: "Dienstliche E-Mail auf dem Gerät",
      en: "Work e-mail on the device",
    },
    {
      fr: "Lisez-vous votre messagerie professionnelle sur cet appareil, et comment ?",
      nl: "Leest u uw werkmail op dit toestel, en hoe?",
      de: "Lesen Sie Ihre dienstlichen E-Mails auf diesem Gerät, und wie?",
      en: "Do you read your work e-mail on this device, and how?",
    },
  ),
  yesOrNo(
    "device.work-apps",
    "person",
    {
      fr: "Applications professionnelles sur l’appareil",
      nl: "Werkapplicaties op het toestel",
      de: "Dienstliche Anwendungen auf dem Gerät",
      en: "Work applications on the device",
    },
    {
      fr: "Avez-vous des applications professionnelles sur cet appareil ?",
      nl: "Hebt u werkapplicaties op dit toestel?",
      de: "Haben Sie dienstliche Anwendungen auf diesem Gerät?",
      en: "Do you have work applications on this device?",
    },
  ),
  yesOrNo(
    "device.professional-information",
    "person",
    {
      fr: "L’appareil porte des informations professionnelles",
      nl: "Het toestel bevat professionele informatie",
      de: "Das Gerät enthält dienstliche Informationen",
      en: "The device carries professional information",
    },
    {
      fr: "Avez-vous des informations professionnelles sur cet appareil ?",
      nl: "Hebt u professionele informatie op dit toestel?",
      de: "Haben Sie dienstliche Informationen auf diesem Gerät?",
      en: "Do you have professional information on this device?",
    },
  ),
  yesOrNo(
    "device.sensitive-information",
    "person",
    {
      fr: "L’appareil porte des données sensibles",
      nl: "Het toestel bevat gevoelige gegevens",
      de: "Das Gerät enthält sensible Daten",
      en: "The device carries sensitive information",
    },
    {
      fr: "Avez-vous des données sensibles sur cet appareil ?",
      nl: "Hebt u gevoelige gegevens op dit toestel?",
      de: "Haben Sie sensible Daten auf diesem Gerät?",
      en: "Do you have sensitive information on this device?",
    },
  ),
  yesOrNo(
    "device.used-for-work",
    "person",
    {
      fr: "L’appareil sert à des fins professionnelles",
      nl: "Het toestel wordt voor het werk gebruikt",
      de: "Das Gerät wird dienstlich genutzt",
      en: "The device is used to do official work",
    },
    {
      fr: "Utilisez-vous cet appareil pour votre travail ?",
      nl: "Gebruikt u dit toestel voor uw werk?",
      de: "Nutzen Sie dieses Gerät dienstlich?",
      en: "Do you use this device for your official work?",
    },
  ),
  yesOrNo(
    "device.shares-data",
    "person",
    {
      fr: "L’appareil échange des données avec l’institution par un canal quelconque (un groupe de discussion compte)",
      nl: "Het toestel deelt via om het even welk kanaal gegevens met de instelling (een chatgroep telt mee)",
      de: "Das Gerät teilt über irgendeinen Kanal Daten mit der Institution (eine Chatgruppe zählt)",
      en: "The device shares data with the institution by any channel (a chat group counts)",
    },
    {
      fr: "Échangez-vous, avec cet appareil, des données avec votre organisme, même par un groupe de discussion ?",
      nl: "Deelt u met dit toestel gegevens met uw instelling, al is het maar via een chatgroep?",
      de: "Teilen Sie mit diesem Gerät Daten mit Ihrer Einrichtung, und sei es nur über eine Chatgruppe?",
      en: "Do you share data with your organisation from this device, even through a chat group?",
    },
  ),
  yesOrNo(
    "device.dedicated",
    "person",
    {
      fr: "Appareil secondaire réservé à ce produit",
      nl: "Tweede toestel dat alleen voor dit product dient",
      de: "Zweitgerät, das nur für dieses Produkt bestimmt ist",
      en: "Secondary device kept for this product",
    },
    {
      fr: "S’agit-il d’un appareil secondaire que vous réservez à ce produit ?",
      nl: "Is dit een tweede toestel dat u alleen voor dit product gebruikt?",
      de: "Ist dies ein Zweitgerät, das Sie nur für dieses Produkt nutzen?",
      en: "Is it a secondary device that you keep for this product?",
    },
  ),
  oneOf(
    "device.in-contract",
    "body",
    ["none", "incidental", "used", "required"],
    {
      fr: "Rôle de l’appareil dans un contrat",
      nl: "Rol van het toestel in een overeenkomst",
      de: "Rolle des Geräts in einem Vertrag",
      en: "Place of the device in a contract",
    },
    {
      fr: "Quel rôle cet appareil joue-t-il dans un contrat de votre organisme ?",
      nl: "Welke rol speelt dit toestel in een overeenkomst van uw instelling?",
      de: "Welche Rolle spielt dieses Gerät in einem Vertrag Ihrer Einrichtung?",
      en: "What place does this device have in a contract of your organisation?",
    },
  ),
  yesOrNo(
    "device.authorised",
    "it",
    {
      fr: "Appareil non public autorisé",
      nl: "Toegelaten toestel dat niet van de overheid is",
      de: "Zugelassenes Gerät, das nicht der öffentlichen Hand gehört",
      en: "Authorised non-government device",
    },
    {
      fr: "Avez-vous autorisé cet appareil, qui n’appartient pas aux pouvoirs publics ?",
      nl: "Hebt u dit toestel, dat niet van de overheid is, toegelaten?",
      de: "Haben Sie dieses Gerät, das nicht der öffentlichen Hand gehört, zugelassen?",
      en: "Have you authorised this device, which does not belong to government?",
    },
  ),
];
