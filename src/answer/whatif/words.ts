import type { Text } from "../../language/language.ts";

/** What is said of what would be otherwise. Days stand in words, or are `none`. */
export const whatifWords = {
  summary: {
    en: "What would be otherwise if another claim, reading or source were followed?",
    fr: "Qu’est-ce qui changerait si l’on suivait une autre affirmation, une autre lecture ou une autre source ?",
    nl: "Wat zou anders zijn als men een andere bewering, lezing of bron volgde?",
    de: "Was wäre anders, wenn man einer anderen Angabe, Lesart oder Quelle folgte?",
  },
  as: {
    en: "Everything that one source says: SOURCE or SOURCE#PART",
    fr: "Tout ce que dit une source : SOURCE ou SOURCE#PARTIE",
    nl: "Alles wat één bron zegt: BRON of BRON#DEEL",
    de: "Alles, was eine Quelle sagt: QUELLE oder QUELLE#TEIL",
  },
  text: {
    en: "Choose a reading of a text: ID=VALUE",
    fr: "Retenir une lecture d’un texte : ID=VALEUR",
    nl: "Een lezing van een tekst kiezen: ID=WAARDE",
    de: "Eine Lesart eines Textes wählen: KENNUNG=WERT",
  },
  choice: {
    en: "--claim ID=VALUE, --text ID=VALUE or --as SOURCE",
    fr: "--claim ID=VALEUR, --text ID=VALEUR ou --as SOURCE",
    nl: "--claim ID=WAARDE, --text ID=WAARDE of --as BRON",
    de: "--claim KENNUNG=WERT, --text KENNUNG=WERT oder --as QUELLE",
  },
  under: {
    en: "With {choices}:",
    fr: "Avec {choices} :",
    nl: "Met {choices}:",
    de: "Mit {choices}:",
  },
  unchanged: {
    en: "Nothing changes.",
    fr: "Rien ne change.",
    nl: "Er verandert niets.",
    de: "Es ändert sich nichts.",
  },
  before: { en: "before: {is}", fr: "avant : {is}", nl: "vroeger: {is}", de: "vorher: {is}" },
  after: { en: "after: {is}", fr: "après : {is}", nl: "nu: {is}", de: "nachher: {is}" },
  nothing: { en: "nothing", fr: "rien", nl: "niets", de: "nichts" },
  noDoubt: { en: "no doubt", fr: "aucun doute", nl: "geen twijfel", de: "kein Zweifel" },
  deadlineOf: {
    en: "Deadline of clause {clause}",
    fr: "Échéance de la clause {clause}",
    nl: "Termijn van clausule {clause}",
    de: "Frist der Klausel {clause}",
  },
  deadline: {
    en: "{last, select, none {the last day depends on the reading} other {last day {last}}}{late, select, none {} other {; late from {late}}}",
    fr: "{last, select, none {le dernier jour dépend de la lecture} other {dernier jour le {last}}}{late, select, none {} other { ; en retard à partir du {late}}}",
    nl: "{last, select, none {de laatste dag hangt af van de lezing} other {laatste dag {last}}}{late, select, none {} other {; te laat vanaf {late}}}",
    de: "{last, select, none {der letzte Tag hängt von der Lesart ab} other {letzter Tag {last}}}{late, select, none {} other {; verspätet ab {late}}}",
  },
  over: {
    en: "the last day, {last}, precedes the start{starts, select, none {} other { on {starts}}}: late from the first day{late, select, none {} other {, {late}}}",
    fr: "le dernier jour, {last}, précède le début{starts, select, none {} other {, le {starts}}} : en retard dès le premier jour{late, select, none {} other {, le {late}}}",
    nl: "de laatste dag, {last}, gaat aan het begin{starts, select, none {} other { op {starts}}} vooraf: te laat vanaf de eerste dag{late, select, none {} other {, {late}}}",
    de: "der letzte Tag, {last}, liegt vor dem Beginn{starts, select, none {} other { am {starts}}}: verspätet ab dem ersten Tag{late, select, none {} other {, {late}}}",
  },
  windowOf: {
    en: "Clause {clause}{from, select, none {} other {, from {from}}}{to, select, none {} other {, to {to} inclusive}}",
    fr: "Clause {clause}{from, select, none {} other {, à partir du {from}}}{to, select, none {} other {, jusqu’au {to} inclus}}",
    nl: "Clausule {clause}{from, select, none {} other {, vanaf {from}}}{to, select, none {} other {, tot en met {to}}}",
    de: "Klausel {clause}{from, select, none {} other {, ab {from}}}{to, select, none {} other {, bis einschließlich {to}}}",
  },
  gapOf: {
    en: "Doubt whether {clause, select, none {anything} other {clause {clause}}} is in force{from, select, none {} other {, from {from}}}{to, select, none {} other {, to {to} inclusive}}",
    fr: "Doute sur la question de savoir si {clause, select, none {quoi que ce soit} other {la clause {clause}}} est en vigueur{from, select, none {} other {, à partir du {from}}}{to, select, none {} other {, jusqu’au {to} inclus}}",
    nl: "Twijfel of {clause, select, none {er iets} other {clausule {clause}}} van kracht is{from, select, none {} other {, vanaf {from}}}{to, select, none {} other {, tot en met {to}}}",
    de: "Zweifel, ob {clause, select, none {überhaupt etwas} other {Klausel {clause}}} in Kraft ist{from, select, none {} other {, ab {from}}}{to, select, none {} other {, bis einschließlich {to}}}",
  },
  caseOf: {
    en: "Ruling on “{case}” ({action}, {at})",
    fr: "Décision sur « {case} » ({action}, {at})",
    nl: "Beslissing over “{case}” ({action}, {at})",
    de: "Ergebnis zu „{case}“ ({action}, {at})",
  },
  ruled: {
    en: "{ruling}{settled, select, none {} other { ({settled})}}{remove, select, none {} other {, by {remove}}}{late, select, none {} other {, late from {late}}}",
    fr: "{ruling}{settled, select, none {} other { ({settled})}}{remove, select, none {} other {, pour le {remove}}}{late, select, none {} other {, en retard à partir du {late}}}",
    nl: "{ruling}{settled, select, none {} other { ({settled})}}{remove, select, none {} other {, tegen {remove}}}{late, select, none {} other {, te laat vanaf {late}}}",
    de: "{ruling}{settled, select, none {} other { ({settled})}}{remove, select, none {} other {, bis {remove}}}{late, select, none {} other {, verspätet ab {late}}}",
  },
  verdictOf: {
    en: "Under clause {clause} ({channel}), {at}: {class}",
    fr: "Sous la clause {clause} ({channel}), {at} : {class}",
    nl: "Onder clausule {clause} ({channel}), {at}: {class}",
    de: "Unter Klausel {clause} ({channel}), {at}: {class}",
  },
  answerTo: {
    en: "Answer to {question}, part {part}",
    fr: "Réponse à {question}, partie {part}",
    nl: "Antwoord op {question}, deel {part}",
    de: "Antwort auf {question}, Teil {part}",
  },
} as const satisfies Record<string, Text>;
