import type { Text } from "../../language/language.ts";
import type { SubjectDay } from "../measure.ts";

/** The days of what is asked about from which a time may count; `since` is what stands behind "counted from". */
export const subjectWords: Readonly<Record<SubjectDay, { readonly event: Text; readonly since: Text }>> = {
  "product.listed": {
    event: {
      fr: "le jour où le produit a été inscrit sur la liste",
      nl: "de dag van opname van het product op de lijst",
      de: "der Tag der Aufnahme des Produkts in die Liste",
      en: "the day on which the product was put on the list",
    },
    since: {
      fr: "du jour où le produit a été inscrit sur la liste",
      nl: "de dag van opname van het product op de lijst",
      de: "dem Tag der Aufnahme des Produkts in die Liste",
      en: "the day on which the product was put on the list",
    },
  },
  "body.notified": {
    event: {
      fr: "le jour où l’organisme a été averti",
      nl: "de dag van de kennisgeving aan de instelling",
      de: "der Tag der Benachrichtigung der Einrichtung",
      en: "the day on which the body was notified",
    },
    since: {
      fr: "du jour où l’organisme a été averti",
      nl: "de dag van de kennisgeving aan de instelling",
      de: "dem Tag der Benachrichtigung der Einrichtung",
      en: "the day on which the body was notified",
    },
  },
  "post.from": {
    event: {
      fr: "le jour où la personne a pris ses fonctions",
      nl: "de dag van indiensttreding van de persoon",
      de: "der Tag des Amtsantritts der Person",
      en: "the day on which the person took the post",
    },
    since: {
      fr: "du jour où la personne a pris ses fonctions",
      nl: "de dag van indiensttreding van de persoon",
      de: "dem Tag des Amtsantritts der Person",
      en: "the day on which the person took the post",
    },
  },
  "device.installed": {
    event: {
      fr: "le jour où le produit a été installé sur l’appareil",
      nl: "de dag van installatie van het product op het toestel",
      de: "der Tag der Installation des Produkts auf dem Gerät",
      en: "the day on which the product was installed on the device",
    },
    since: {
      fr: "du jour où le produit a été installé sur l’appareil",
      nl: "de dag van installatie van het product op het toestel",
      de: "dem Tag der Installation des Produkts auf dem Gerät",
      en: "the day on which the product was installed on the device",
    },
  },
};

/** Units of a period, as many as are counted. */
export const unitWords = {
  Y: {
    fr: "{n, plural, one {# an} other {# ans}}",
    nl: "{n, plural, one {# jaar} other {# jaar}}",
    de: "{n, plural, one {# Jahr} other {# Jahre}}",
    en: "{n, plural, one {# year} other {# years}}",
  },
  M: {
    fr: "{n, plural, one {# mois} other {# mois}}",
    nl: "{n, plural, one {# maand} other {# maanden}}",
    de: "{n, plural, one {# Monat} other {# Monate}}",
    en: "{n, plural, one {# month} other {# months}}",
  },
  W: {
    fr: "{n, plural, one {# semaine} other {# semaines}}",
    nl: "{n, plural, one {# week} other {# weken}}",
    de: "{n, plural, one {# Woche} other {# Wochen}}",
    en: "{n, plural, one {# week} other {# weeks}}",
  },
  D: {
    fr: "{n, plural, one {# jour} other {# jours}}",
    nl: "{n, plural, one {# dag} other {# dagen}}",
    de: "{n, plural, one {# Tag} other {# Tage}}",
    en: "{n, plural, one {# day} other {# days}}",
  },
  working: {
    fr: "{n, plural, one {# jour ouvrable} other {# jours ouvrables}}",
    nl: "{n, plural, one {# werkdag} other {# werkdagen}}",
    de: "{n, plural, one {# Arbeitstag} other {# Arbeitstage}}",
    en: "{n, plural, one {# working day} other {# working days}}",
  },
} satisfies Record<string, Text>;

/** The zone whose midnight ends a day. */
export const zoneWords: Text = {
  fr: "heure de Bruxelles",
  nl: "Brusselse tijd",
  de: "Brüsseler Zeit",
  en: "Brussels time",
};
