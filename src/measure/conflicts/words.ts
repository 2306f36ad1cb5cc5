import type { Text } from "../../language/language.ts";

export const conflictWords = {
  clause: {
    fr: "la clause {clause} de {measure}",
    nl: "clausule {clause} van {measure}",
    de: "Klausel {clause} von {measure}",
    en: "clause {clause} of {measure}",
  },
  required: {
    fr: "{measure} impose cet acte",
    nl: "{measure} legt dit op",
    de: "{measure} schreibt dies vor",
    en: "{measure} requires this",
  },
  meeting: {
    fr: "{a}, alors que {b}, sans qu’aucun texte dise lequel l’emporte, dans le cas suivant\u00a0: il s’agit {actions}{conditions, select, none {} other {\u00a0; en outre, {when}}}{open, plural, =0 {} one {\u00a0; cela dépend d’un point que les textes laissent ouvert} other {\u00a0; cela dépend de # points que les textes laissent ouverts}}.",
    nl: "{a}, en {b}, en geen tekst zegt wat voorgaat, in het volgende geval: het gaat erom {actions}{conditions, select, none {} other {; {when}}}{open, plural, =0 {} one {; dit hangt af van één punt dat de teksten openlaten} other {; dit hangt af van # punten die de teksten openlaten}}.",
    de: "{a}, und {b}, und kein Text sagt, was vorgeht, und zwar in folgendem Fall: Es geht darum, {actions}{conditions, select, none {} other {; {when}}}{open, plural, =0 {} one {; dies hängt von einem Punkt ab, den die Texte offenlassen} other {; dies hängt von # Punkten ab, die die Texte offenlassen}}.",
    en: "{a}, and {b}, and no text says which prevails, in the following case: somebody wants to {actions}{conditions, select, none {} other {; {when}}}{open, plural, =0 {} one {; this depends on one point that the texts leave open} other {; this depends on # points that the texts leave open}}.",
  },
  nowhere: {
    fr: "{a}, et aucune autre mesure ne donne la réponse, dans le cas suivant\u00a0: il s’agit {actions}{conditions, select, none {} other {\u00a0; en outre, {when}}}.",
    nl: "{a}, en geen andere maatregel geeft het antwoord, in het volgende geval: het gaat erom {actions}{conditions, select, none {} other {; {when}}}.",
    de: "{a}, und keine andere Maßnahme gibt die Antwort, und zwar in folgendem Fall: Es geht darum, {actions}{conditions, select, none {} other {; {when}}}.",
    en: "{a}, and no other measure gives the answer, in the following case: somebody wants to {actions}{conditions, select, none {} other {; {when}}}.",
  },
  contrary: {
    fr: "Contraires : l’un veut ou permet ce que l’autre interdit",
    nl: "Tegengesteld: het ene wil of staat toe wat het andere verbiedt",
    de: "Gegensätzlich: Das eine will oder erlaubt, was das andere verbietet",
    en: "Contrary: one wants or permits what the other forbids",
  },
  differs: {
    fr: "Différents : les deux portent sur le même appareil, sans dire la même chose",
    nl: "Verschillend: beide betreffen hetzelfde toestel, maar zeggen niet hetzelfde",
    de: "Verschieden: Beide betreffen dasselbe Gerät, sagen aber nicht dasselbe",
    en: "Different: both reach the same device and do not say the same",
  },
  undecided: {
    fr: "Décidé nulle part",
    nl: "Nergens beslist",
    de: "Nirgends entschieden",
    en: "Nowhere decided",
  },
  count: {
    fr: "{count, plural, =0 {Aucun conflit, et rien qui ne soit décidé nulle part.} one {# point.} other {# points.}}",
    nl: "{count, plural, =0 {Geen conflict, en niets dat nergens beslist is.} one {# punt.} other {# punten.}}",
    de: "{count, plural, =0 {Kein Widerspruch, und nichts, was nirgends entschieden wäre.} one {# Punkt.} other {# Punkte.}}",
    en: "{count, plural, =0 {No conflict, and nothing left undecided everywhere.} one {# point.} other {# points.}}",
  },
  around: {
    fr: "{bodies, select, any {Pour toute personne de tout organisme du registre} other {Pour une personne membre de {names}}}, au {day}.",
    nl: "{bodies, select, any {Voor elke persoon van elke instelling van het register} other {Voor een lid van {names}}}, op {day}.",
    de: "{bodies, select, any {Für jede Person jeder Einrichtung des Verzeichnisses} other {Für ein Mitglied von {names}}}, am {day}.",
    en: "{bodies, select, any {For any person of any body of the register} other {For a member of {names}}}, on {day}.",
  },
} satisfies Record<string, Text>;
