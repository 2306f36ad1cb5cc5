import { oneOf, yesOrNo } from "./attribute.ts";

export const purpose = oneOf(
  "purpose",
  "person",
  [
    "private",
    "official-communication",
    "law-enforcement",
    "national-security",
    "security-research",
    "inspection",
    "official-duty",
  ],
  { fr: "Finalité", nl: "Doel", de: "Zweck", en: "Purpose" },
  {
    fr: "À quelle fin agissez-vous ?",
    nl: "Met welk doel handelt u?",
    de: "Zu welchem Zweck handeln Sie?",
    en: "For what purpose do you act?",
  },
);

/** Facts about the network, the account, the contract and the place. */
export const surroundings = [
  oneOf(
    "network.operator",
    "person",
    ["authority", "other-authority", "public"],
    {
      fr: "Exploitant du réseau auquel l’appareil est connecté",
      nl: "Beheerder van het netwerk waarmee het toestel verbonden is",
      de: "Betreiber des Netzes, mit dem das Gerät verbunden ist",
      en: "Who runs the network that the device is connected to",
    },
    {
      fr: "Qui exploite le réseau auquel vous êtes connecté ?",
      nl: "Wie beheert het netwerk waarmee u verbonden bent?",
      de: "Wer betreibt das Netz, mit dem Sie verbunden sind?",
      en: "Who runs the network you are connected to?",
    },
  ),
  oneOf(
    "network.kind",
    "person",
    ["internal", "guest", "vpn", "mobile", "home"],
    { fr: "Type de réseau", nl: "Soort netwerk", de: "Art des Netzes", en: "Kind of network" },
    {
      fr: "À quel type de réseau êtes-vous connecté ?",
      nl: "Met welk soort netwerk bent u verbonden?",
      de: "Mit welcher Art von Netz sind Sie verbunden?",
      en: "What kind of network are you connected to?",
    },
  ),
  oneOf(
    "account.kind",
    "person",
    ["official", "personal", "none"],
    { fr: "Type de compte", nl: "Soort account", de: "Art des Kontos", en: "Kind of account" },
    {
      fr: "Quel type de compte utilisez-vous ?",
      nl: "Welk soort account gebruikt u?",
      de: "Welche Art von Konto nutzen Sie?",
      en: "What kind of account do you use?",
    },
  ),
  oneOf(
    "account.run-by",
    "body",
    ["member", "agency", "nobody"],
    { fr: "Compte tenu par", nl: "Account beheerd door", de: "Konto betreut von", en: "Account run by" },
    {
      fr: "Qui tient ce compte pour votre organisme ?",
      nl: "Wie beheert dit account voor uw instelling?",
      de: "Wer betreut dieses Konto für Ihre Einrichtung?",
      en: "Who runs this account for your organisation?",
    },
  ),
  oneOf(
    "contract.clause",
    "body",
    ["present", "absent", "not-needed"],
    { fr: "Clause au contrat", nl: "Clausule in de overeenkomst", de: "Vertragsklausel", en: "Clause in the contract" },
    {
      fr: "La clause d’interdiction figure-t-elle dans votre contrat ?",
      nl: "Staat de verbodsclausule in uw overeenkomst?",
      de: "Steht die Verbotsklausel in Ihrem Vertrag?",
      en: "Is the clause that prohibits the product in your contract?",
    },
  ),
  yesOrNo(
    "contract.requires-use",
    "body",
    {
      fr: "Le contrat peut exiger l’usage du produit",
      nl: "De overeenkomst kan het gebruik van het product vereisen",
      de: "Der Vertrag kann die Nutzung des Produkts verlangen",
      en: "The contract may require the use of the product",
    },
    {
      fr: "Votre contrat peut-il exiger l’usage du produit ?",
      nl: "Kan uw overeenkomst het gebruik van het product vereisen?",
      de: "Kann Ihr Vertrag die Nutzung des Produkts verlangen?",
      en: "May your contract require the use of the product?",
    },
  ),
  yesOrNo(
    "place.sensitive",
    "body",
    {
      fr: "Lieu ou réunion sensible",
      nl: "Gevoelige plaats of vergadering",
      de: "Sensibler Ort oder sensible Sitzung",
      en: "Sensitive place or meeting",
    },
    {
      fr: "Considérez-vous ce lieu ou cette réunion comme sensible ?",
      nl: "Beschouwt u deze plaats of vergadering als gevoelig?",
      de: "Stufen Sie diesen Ort oder diese Sitzung als sensibel ein?",
      en: "Do you consider this place or meeting to be sensitive?",
    },
  ),
];
