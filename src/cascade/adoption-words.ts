import type { Text } from "../language/language.ts";

/** What a measure that was drafted from an answer says of itself, and what is said of it. */
export const adoptionWords = {
  title: {
    fr: "Délibération {reference} du {day}",
    nl: "Beslissing {reference} van {day}",
    de: "Beschluss {reference} vom {day}",
    en: "Decision {reference} of {day}",
  },
  cases: {
    fr: "{held, plural, =0 {{all, plural, one {Elle ne dit pas la même chose que le modèle dans le seul cas d’essai.} other {Elle ne dit la même chose que le modèle dans aucun des {total} cas d’essai.}}} other {Elle dit la même chose que le modèle dans {shown} cas d’essai sur {total}.}}",
    nl: "{held, plural, =0 {Ze zegt in geen enkel} other {Ze zegt in {shown}}} van {all, plural, one {het {total} proefgeval} other {de {total} proefgevallen}} hetzelfde als het model.",
    de: "{held, plural, =0 {In keinem} other {In {shown}}} von {all, plural, one {{total} Probefall} other {{total} Probefällen}} sagt er dasselbe wie das Muster.",
    en: "It says the same as the model in {held, plural, =0 {none} other {{shown}}} of {all, plural, one {{total} trial case} other {{total} trial cases}}.",
  },
  different: {
    fr: "{n, plural, one {Elle en diffère dans ce cas :} other {Elle en diffère dans ces {shown} cas :}}",
    nl: "{n, plural, one {In dit geval verschilt ze ervan:} other {In deze {shown} gevallen verschilt ze ervan:}}",
    de: "{n, plural, one {In diesem Fall weicht er davon ab:} other {In diesen {shown} Fällen weicht er davon ab:}}",
    en: "{n, plural, one {In this case it differs:} other {In these {shown} cases it differs:}}",
  },
  open: {
    fr: "{n, plural, one {Dans {shown} cas, la réponse reste ouverte} other {Dans {shown} cas, la réponse reste ouverte}}, tant que le texte de la décision n’a pas répondu :",
    nl: "{n, plural, one {In {shown} geval blijft het antwoord open} other {In {shown} gevallen blijft het antwoord open}}, zolang de tekst van de beslissing dit niet beantwoordt:",
    de: "{n, plural, one {In {shown} Fall bleibt die Antwort offen} other {In {shown} Fällen bleibt die Antwort offen}}, solange der Text des Beschlusses dies nicht beantwortet:",
    en: "{n, plural, one {In {shown} case the answer stays open} other {In {shown} cases the answer stays open}}, as long as the text of the decision does not say:",
  },
  ended: {
    fr: "Après le {day}, son dernier jour, elle ne dit plus rien ; le modèle n’a pas de fin.",
    nl: "Na {day}, haar laatste dag, zegt ze niets meer; het model heeft geen einde.",
    de: "Nach dem {day}, seinem letzten Tag, sagt er nichts mehr; das Muster hat kein Ende.",
    en: "After {day}, its last day, it says nothing any more; the model has no end.",
  },
} as const satisfies Readonly<Record<string, Text>>;
