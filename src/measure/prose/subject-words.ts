import type { Text } from "../../language/language.ts";
import type { SubjectDay } from "../measure.ts";

/** The days of what is asked about from which a time may count; `since` is what stands behind "counted from". */
export const subjectWords: Readonly<Record<SubjectDay, { readonly event: Text; readonly since: Text }>> = {
  "product.listed": {
    event: {
      fr: "le jour où le produit a été inscrit sur la liste",
      nl: "de dag waarop het product op de lijst kwam",
      de: "der Tag, an dem das Produkt auf die Liste gesetzt wurde",
      en: "the day on which the product was put on the list",
    },
    since: {
      fr: "du jour où le produit a été inscrit sur la liste",
      nl: "de dag waarop het product op de lijst kwam",
      de: "dem Tag, an dem das Produkt auf die Liste gesetzt wurde",
      en: "the day on which the product was put on the list",
    },
  },
  "body.notified": {
    event: {
      fr: "le jour où l’organisme a été averti",
      nl: "de dag waarop de instelling werd verwittigd",
      de: "der Tag, an dem die Einrichtung benachrichtigt wurde",
      en: "the day on which the body was notified",
    },
    since: {
      fr: "du jour où l’organisme a été averti",
      nl: "de dag waarop de instelling werd verwittigd",
      de: "dem Tag, an dem die Einrichtung benachrichtigt wurde",
      en: "the day on which the body was notified",
    },
  },
  "post.from": {
    event: {
      fr: "le jour où la personne a pris ses fonctions",
      nl: "de dag waarop de persoon in dienst trad",
      de: "der Tag, an dem die Person ihr Amt angetreten hat",
      en: "the day on which the person took the post",
    },
    since: {
      fr: "du jour où la personne a pris ses fonctions",
      nl: "de dag waarop de persoon in dienst trad",
      de: "dem Tag, an dem die Person ihr Amt angetreten hat",
      en: "the day on which the person took the post",
    },
  },
  "device.installed": {
    event: {
      fr: "le jour où le produit a été installé sur l’appareil",
      nl: "de dag waarop het product op het toestel werd geïnstalleerd",
      de: "der Tag, an dem das Produkt auf dem Gerät installiert wurde",
      en: "the day on which the product was installed on the device",
    },
    since: {
      fr: "du jour où le produit a été installé sur l’appareil",
      nl: "de dag waarop het product op het toestel werd geïnstalleerd",
      de: "dem Tag, an dem das Produkt auf dem Gerät installiert wurde",
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
