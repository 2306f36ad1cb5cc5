import { oneOf } from "./attribute.ts";

const share = ["none", "part", "all"];

/** Whose the device is, who pays for it, what it is and who manages it. */
export const device = [
  oneOf(
    "device.owner",
    "person",
    ["authority", "other-authority", "person", "contractor", "other"],
    {
      fr: "Propriétaire ou bailleur (l’autorité est l’organisme par lequel la personne est tenue)",
      nl: "Eigenaar of verhuurder (de overheid is de instelling waardoor de persoon gebonden is)",
      de: "Eigentümer oder Vermieter (die Behörde ist die Einrichtung, durch die die Person verpflichtet ist)",
      en: "Owned, leased or issued by (the authority is the body through which the person is bound)",
    },
    {
      fr: "Qui possède, loue ou fournit l’appareil que vous utilisez ?",
      nl: "Van wie is het toestel dat u gebruikt, of wie huurt of levert het?",
      de: "Wem gehört das Gerät, das Sie nutzen, oder wer mietet es oder stellt es bereit?",
      en: "Who owns, leases or issues the device you use?",
    },
  ),
  oneOf(
    "device.paid-purchase",
    "body",
    share,
    {
      fr: "Achat payé par l’autorité",
      nl: "Aankoop betaald door de overheid",
      de: "Kauf von der Behörde bezahlt",
      en: "Purchase paid by the authority",
    },
    {
      fr: "Quelle part de l’achat de l’appareil votre organisme a-t-il payée ?",
      nl: "Welk deel van de aankoop van het toestel heeft uw instelling betaald?",
      de: "Welchen Teil des Kaufpreises des Geräts hat Ihre Einrichtung bezahlt?",
      en: "What share of the purchase of the device did your organisation pay?",
    },
  ),
  oneOf(
    "device.paid-subscription",
    "body",
    [...share, "no-subscription"],
    {
      fr: "Abonnement payé par l’autorité",
      nl: "Abonnement betaald door de overheid",
      de: "Abonnement von der Behörde bezahlt",
      en: "Subscription paid by the authority",
    },
    {
      fr: "Quelle part de l’abonnement de l’appareil votre organisme paie-t-il ?",
      nl: "Welk deel van het abonnement van het toestel betaalt uw instelling?",
      de: "Welchen Teil des Abonnements für das Gerät bezahlt Ihre Einrichtung?",
      en: "What share of the subscription of the device does your organisation pay?",
    },
  ),
  oneOf(
    "device.paid-use",
    "body",
    share,
    {
      fr: "Usage payé par l’autorité",
      nl: "Gebruik betaald door de overheid",
      de: "Nutzung von der Behörde bezahlt",
      en: "Use paid by the authority",
    },
    {
      fr: "Quelle part des frais d’utilisation de l’appareil votre organisme paie-t-il ?",
      nl: "Welk deel van de gebruikskosten van het toestel betaalt uw instelling?",
      de: "Welchen Teil der Nutzungskosten des Geräts bezahlt Ihre Einrichtung?",
      en: "What share of the cost of using the device does your organisation pay?",
    },
  ),
  oneOf(
    "device.form",
    "person",
    ["phone", "tablet", "laptop", "desktop", "other"],
    { fr: "Type d’appareil", nl: "Soort toestel", de: "Art des Geräts", en: "Kind of device" },
    {
      fr: "Quel type d’appareil utilisez-vous ?",
      nl: "Welk soort toestel gebruikt u?",
      de: "Welche Art von Gerät nutzen Sie?",
      en: "What kind of device do you use?",
    },
  ),
  oneOf(
    "device.managed",
    "it",
    ["full", "personal-profile", "work-profile", "user-enrolled", "removable", "none"],
    { fr: "Gestion de l’appareil", nl: "Beheer van het toestel", de: "Geräteverwaltung", en: "Device management" },
    {
      fr: "Comment gérez-vous cet appareil à distance ?",
      nl: "Hoe beheert u dit toestel van op afstand?",
      de: "Wie verwalten Sie dieses Gerät aus der Ferne?",
      en: "How do you manage this device remotely?",
    },
  ),
  oneOf(
    "device.manager",
    "it",
    ["authority", "shared-provider", "other-authority", "nobody"],
    {
      fr: "Gestionnaire de l’appareil",
      nl: "Beheerder van het toestel",
      de: "Verwalter des Geräts",
      en: "Who manages the device",
    },
    {
      fr: "Quel service gère cet appareil : le vôtre, un prestataire commun, un autre ou aucun ?",
      nl: "Welke dienst beheert dit toestel: die van u, een gedeelde dienstverlener, een andere of geen enkele?",
      de: "Wer verwaltet dieses Gerät: Ihr Dienst, ein gemeinsamer Dienstleister, ein anderer oder niemand?",
      en: "Which service manages this device: yours, a shared provider, another one or none?",
    },
  ),
];
