import type { Text } from "../language.ts";

type Words = Readonly<Record<string, Text>>;

/** What is said of one action. `{day}` is a day in words, or `none`. */
export const ruling = {
  prohibited: { fr: "interdit", nl: "verboden", de: "verboten", en: "prohibited" },
  "to-remove": {
    fr: "{day, select, none {à retirer} other {à retirer pour le {day}}}",
    nl: "{day, select, none {te verwijderen} other {te verwijderen tegen {day}}}",
    de: "{day, select, none {zu entfernen} other {zu entfernen bis {day}}}",
    en: "{day, select, none {to be removed} other {to be removed by {day}}}",
  },
  exempt: { fr: "dispensé", nl: "vrijgesteld", de: "befreit", en: "exempt" },
  "advised-against": { fr: "déconseillé", nl: "afgeraden", de: "es wird abgeraten", en: "advised against" },
  permitted: { fr: "permis", nl: "toegelaten", de: "erlaubt", en: "permitted" },
  "not-in-force": { fr: "pas en vigueur", nl: "niet van kracht", de: "nicht in Kraft", en: "not in force" },
  "not-covered": { fr: "hors champ", nl: "valt er niet onder", de: "nicht erfasst", en: "not covered" },
  undetermined: { fr: "indéterminé", nl: "onbepaald", de: "unbestimmt", en: "undetermined" },
} satisfies Words;

/** What is said of one unit under one clause, and of a recommendation (followed or not). `{day}` is a day in words, or `none`. */
export const verdict = {
  compliant: { fr: "conforme, prouvé", nl: "in orde, bewezen", de: "konform, belegt", en: "compliant, shown" },
  breach: { fr: "en infraction", nl: "in overtreding", de: "Verstoß", en: "in breach" },
  remedied: {
    fr: "corrigé après coup",
    nl: "nadien rechtgezet",
    de: "nachträglich behoben",
    en: "put right afterwards",
  },
  due: {
    fr: "{day, select, none {à corriger} other {à corriger pour le {day}}}",
    nl: "{day, select, none {te regelen} other {te regelen tegen {day}}}",
    de: "{day, select, none {zu beheben} other {zu beheben bis {day}}}",
    en: "{day, select, none {to be put right} other {to be put right by {day}}}",
  },
  attested: {
    fr: "déclaré, non prouvé",
    nl: "verklaard, niet bewezen",
    de: "erklärt, nicht belegt",
    en: "stated, not shown",
  },
  stale: { fr: "preuve périmée", nl: "bewijs verouderd", de: "Nachweis veraltet", en: "evidence out of date" },
  unobserved: { fr: "non observé", nl: "niet waargenomen", de: "nicht beobachtet", en: "not observed" },
  unobservable: { fr: "inobservable", nl: "niet waarneembaar", de: "nicht beobachtbar", en: "cannot be observed" },
  exempt: ruling.exempt,
  "not-in-force": ruling["not-in-force"],
  "not-covered": ruling["not-covered"],
  undetermined: ruling.undetermined,
  followed: { fr: "suivie", nl: "gevolgd", de: "befolgt", en: "followed" },
  "not-followed": { fr: "non suivie", nl: "niet gevolgd", de: "nicht befolgt", en: "not followed" },
  "followed-since": {
    fr: "suivie depuis lors",
    nl: "sindsdien gevolgd",
    de: "seither befolgt",
    en: "followed since",
  },
} satisfies Words;

/** On what the evidence for a unit rests. */
export const basis = {
  none: {
    fr: "aucune preuve détenue",
    nl: "geen bewijs voorhanden",
    de: "kein Nachweis vorhanden",
    en: "no evidence held",
  },
  attested: { fr: "déclaré", nl: "verklaard", de: "erklärt", en: "stated" },
  observed: { fr: "observé", nl: "waargenomen", de: "beobachtet", en: "observed" },
  tested: { fr: "testé", nl: "getest", de: "getestet", en: "tested" },
  audited: { fr: "audité", nl: "geaudit", de: "geprüft", en: "audited" },
} satisfies Words;
