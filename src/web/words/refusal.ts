import type { Text } from "../../language/language.ts";

/** Pages that cannot be given. */
export const refusalWords = {
  400: {
    fr: "Cette adresse ne peut pas être comprise",
    nl: "Dit adres is niet te begrijpen",
    de: "Diese Adresse ist nicht zu verstehen",
    en: "This address cannot be understood",
  },
  404: {
    fr: "Cette page n’existe pas",
    nl: "Deze pagina bestaat niet",
    de: "Diese Seite gibt es nicht",
    en: "There is no such page",
  },
  413: {
    fr: "Ce fichier est trop grand pour un essai",
    nl: "Dit bestand is te groot voor een proef",
    de: "Diese Datei ist für einen Probelauf zu groß",
    en: "This file is too large for a trial",
  },
  500: {
    fr: "Cette page n’a pas pu être faite",
    nl: "Deze pagina kon niet gemaakt worden",
    de: "Diese Seite konnte nicht erstellt werden",
    en: "This page could not be made",
  },
  expected: {
    fr: "Attendu : {expected}.",
    nl: "Verwacht: {expected}.",
    de: "Erwartet: {expected}.",
    en: "Expected: {expected}.",
  },
  expectedAt: {
    fr: "« {where} » — attendu : {expected}.",
    nl: "“{where}” — verwacht: {expected}.",
    de: "„{where}“ – erwartet: {expected}.",
    en: "“{where}” — expected: {expected}.",
  },
  onward: {
    fr: "Vous pouvez repartir de l’un de ces endroits :",
    nl: "U kunt verder vanaf een van deze plaatsen:",
    de: "Hier geht es weiter:",
    en: "You can go on from here:",
  },
} satisfies Record<string | number, Text>;
