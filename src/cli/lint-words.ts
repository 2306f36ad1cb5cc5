import type { Text } from "../language/language.ts";

/** What `lint` says besides its findings. */
export const lintWords = {
  summary: {
    en: "What in a measure should be looked at twice?",
    fr: "Que faut-il regarder deux fois dans une mesure ?",
    nl: "Wat moet in een maatregel twee keer worden bekeken?",
    de: "Was sollte man in einer Maßnahme zweimal ansehen?",
  },
  at: {
    en: "The day on which lists are to be fresh; by default today",
    fr: "Le jour où les listes doivent être à jour ; par défaut aujourd’hui",
    nl: "De dag waarop lijsten actueel moeten zijn; standaard vandaag",
    de: "Der Tag, an dem Listen aktuell sein sollen; ohne Angabe heute",
  },
  total: {
    en: "{files, plural, one {# measure} other {# measures}}: {findings, plural, =0 {nothing to look at twice} one {# finding} other {# findings}}",
    fr: "{files, plural, one {# mesure} other {# mesures}} : {findings, plural, =0 {rien à regarder deux fois} one {# constat} other {# constats}}",
    nl: "{files, plural, one {# maatregel} other {# maatregelen}}: {findings, plural, =0 {niets om twee keer te bekijken} one {# bevinding} other {# bevindingen}}",
    de: "{files, plural, one {# Maßnahme} other {# Maßnahmen}}: {findings, plural, =0 {nichts, was man zweimal ansehen müsste} one {# Befund} other {# Befunde}}",
  },
} as const satisfies Record<string, Text>;
