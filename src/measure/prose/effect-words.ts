import { perLanguage, type Text } from "../../language/language.ts";

/** From when until when an effect holds, inside its sentence: a `day`, a date not established (`open`), or no more than the sentence behind it says. */
const span: Text = {
  fr: "{start, select, day { à partir du {from}} open { à partir d’{from}} other {}}{counted, select, yes {, soit {counting}} other {}}{end, select, day { jusqu’au {until} inclus} open { jusqu’à {until}} other {}}{ended, select, yes {, soit {ending}} other {}}",
  nl: "{start, select, day { vanaf {from}} open { vanaf {from}} other {}}{counted, select, yes {, dat is {counting}} other {}}{end, select, day { tot en met {until}} open { tot {until}} other {}}{ended, select, yes {, dat is {ending}} other {}}",
  de: "{start, select, day { ab dem {from}} open { ab {from}} other {}}{counted, select, yes { (das heißt {counting})} other {}}{end, select, day { bis einschließlich {until}} open { bis zu {until}} other {}}{ended, select, yes { (das heißt {ending})} other {}}",
  en: "{start, select, day { from {from}} open { from {from}} other {}}{counted, select, yes {, that is {counting}} other {}}{end, select, day { until the end of {until}} open { until {until}} other {}}{ended, select, yes {, that is {ending}} other {}}",
};

/** What depends on a reading, or on a day of what is asked about, has a sentence of its own. */
const behind: Text = {
  fr: "{start, select, none {} day {} open {} other { Premier jour de ce changement : {from}.}}{end, select, none {} day {} open {} other { Dernier jour de ce changement : {until}.}}",
  nl: "{start, select, none {} day {} open {} other { Eerste dag van die wijziging: {from}.}}{end, select, none {} day {} open {} other { Laatste dag van die wijziging: {until}.}}",
  de: "{start, select, none {} day {} open {} other { Erster Tag dieser Änderung: {from}.}}{end, select, none {} day {} open {} other { Letzter Tag dieser Änderung: {until}.}}",
  en: "{start, select, none {} day {} open {} other { First day of that change: {from}.}}{end, select, none {} day {} open {} other { Last day of that change: {until}.}}",
};

/** A sentence with what all effects share put in where it says `{span}` and at its end. */
const spanning = (text: Text): Text =>
  perLanguage((language) => `${text[language].replace("{span}", span[language])}${behind[language]}`);

/** What an instrument does to a clause. `gap`: what ended before it was extended holds again, and nothing holds in between. */
export const effectWords = {
  extend: spanning({
    fr: "{instrument} prolonge cette clause{span}{end, select, none {, sans terme fixé} other {}}.{gap, select, yes { Si la clause avait déjà pris fin, elle s’applique de nouveau à partir de ce jour ; les jours entre les deux ne sont pas couverts.} other {}}",
    nl: "{instrument} verlengt deze clausule{span}{end, select, none {, zonder vaste einddatum} other {}}.{gap, select, yes { Als de clausule al was afgelopen, geldt ze opnieuw vanaf die dag; de dagen daartussen vallen er niet onder.} other {}}",
    de: "{instrument} verlängert diese Klausel{span}{end, select, none {, ohne festes Enddatum} other {}}.{gap, select, yes { War die Klausel schon abgelaufen, gilt sie ab diesem Tag wieder; die Tage dazwischen sind nicht erfasst.} other {}}",
    en: "{instrument} extends this clause{span}{end, select, none {, with no end set} other {}}.{gap, select, yes { If the clause had already lapsed, it applies again from that day; the days in between are not covered.} other {}}",
  }),
  suspend: spanning({
    fr: "{instrument} suspend cette clause{span}.",
    nl: "{instrument} schorst deze clausule{span}.",
    de: "{instrument} setzt diese Klausel{span} aus.",
    en: "{instrument} suspends this clause{span}.",
  }),
  rescind: spanning({
    fr: "{instrument} abroge cette clause{span}.",
    nl: "{instrument} heft deze clausule op{span}.",
    de: "{instrument} hebt diese Klausel{span} auf.",
    en: "{instrument} rescinds this clause{span}.",
  }),
  replace: spanning({
    fr: "{instrument} remplace cette clause{span}.",
    nl: "{instrument} vervangt deze clausule{span}.",
    de: "{instrument} ersetzt diese Klausel{span}.",
    en: "{instrument} replaces this clause{span}.",
  }),
  annul: {
    fr: "{instrument} annule cette clause, comme si elle n’avait jamais existé.",
    nl: "{instrument} vernietigt deze clausule, alsof ze nooit heeft bestaan.",
    de: "{instrument} erklärt diese Klausel rückwirkend für nichtig.",
    en: "{instrument} annuls this clause, as if it had never existed.",
  },
} satisfies Record<string, Text>;
