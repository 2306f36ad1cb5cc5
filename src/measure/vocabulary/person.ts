import { oneOf, yesOrNo } from "./attribute.ts";

/** Facts about the person and the post through which the person is bound. */
export const person = [
  oneOf(
    "person.as",
    "register",
    ["member", "contractor", "visitor", "student"],
    {
      fr: "Lien de la personne avec l’organisme",
      nl: "Band van de persoon met de instelling",
      de: "Verhältnis der Person zur Einrichtung",
      en: "How the person belongs to the body",
    },
    {
      fr: "Quel lien la personne a-t-elle avec votre organisme ?",
      nl: "Welke band heeft de persoon met uw instelling?",
      de: "In welchem Verhältnis steht die Person zu Ihrer Einrichtung?",
      en: "How does the person belong to your organisation?",
    },
  ),
  oneOf(
    "person.role",
    "person",
    ["minister", "cabinet-staff", "staff", "mayor", "alderman", "councillor", "mp", "group-staff", "other"],
    { fr: "Fonction exercée", nl: "Uitgeoefende functie", de: "Ausgeübtes Amt", en: "Office held" },
    {
      fr: "Quelle fonction exercez-vous ?",
      nl: "Welke functie oefent u uit?",
      de: "Welches Amt oder welche Funktion üben Sie aus?",
      en: "What office do you hold?",
    },
  ),
  yesOrNo(
    "person.senior",
    "register",
    {
      fr: "Fait partie de la haute direction",
      nl: "Behoort tot het topmanagement",
      de: "Gehört der obersten Leitung an",
      en: "Belongs to top management",
    },
    {
      fr: "La personne fait-elle partie de la haute direction de votre organisme ?",
      nl: "Behoort de persoon tot het topmanagement van uw instelling?",
      de: "Gehört die Person der obersten Leitung Ihrer Einrichtung an?",
      en: "Does the person belong to the top management of your organisation?",
    },
  ),
  oneOf(
    "person.clearance",
    "register",
    ["none", "b", "a", "a-plus"],
    {
      fr: "Habilitation de sécurité",
      nl: "Veiligheidsmachtiging",
      de: "Sicherheitsermächtigung",
      en: "Security clearance",
    },
    {
      fr: "De quelle habilitation de sécurité la personne dispose-t-elle ?",
      nl: "Over welke veiligheidsmachtiging beschikt de persoon?",
      de: "Über welche Sicherheitsermächtigung verfügt die Person?",
      en: "Which security clearance does the person hold?",
    },
  ),
];
