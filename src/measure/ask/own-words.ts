import type { Text } from "../../language/language.ts";

/** Answers in the words of whoever gives them, where what a measure says of "the person" would sound strange to that person. */
export const ownWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  "device.owner": {
    authority: { fr: "Mon organisme", nl: "Mijn instelling", de: "Meine Einrichtung", en: "My organisation" },
    "other-authority": {
      fr: "Une autre autorité",
      nl: "Een andere overheid",
      de: "Eine andere Behörde",
      en: "Another authority",
    },
    person: { fr: "Moi-même", nl: "Ikzelf", de: "Ich selbst", en: "I do myself" },
    contractor: {
      fr: "Un prestataire externe",
      nl: "Een externe dienstverlener",
      de: "Ein externer Dienstleister",
      en: "A contractor",
    },
    other: { fr: "Quelqu’un d’autre", nl: "Iemand anders", de: "Jemand anderes", en: "Somebody else" },
  },
  "person.as": {
    member: {
      fr: "Membre de l’organisme ou de son personnel",
      nl: "Lid van de instelling of van haar personeel",
      de: "Mitglied der Einrichtung oder ihres Personals",
      en: "Member of the organisation or of its staff",
    },
    contractor: {
      fr: "Prestataire externe",
      nl: "Externe dienstverlener",
      de: "Externer Dienstleister",
      en: "Contractor",
    },
    visitor: { fr: "En visite", nl: "Bezoeker", de: "Zu Besuch", en: "Visitor" },
    student: {
      fr: "Élève ou aux études",
      nl: "Leerling of student",
      de: "In Ausbildung oder im Studium",
      en: "Pupil or student",
    },
  },
};
