import { problemsOf } from "../../problem/problem.ts";

/** What can be wrong with the choices of a “what if”. */
export const whatifProblems = {
  "E-WHATIF-SILENT": {
    expected: {
      en: "a source that asserts a value of something contested in this measure; “{source}” asserts none",
      fr: "une source qui affirme une valeur de ce qui est contesté dans cette mesure ; « {source} » n’en affirme aucune",
      nl: "een bron die een waarde stelt van iets wat in deze maatregel betwist is; “{source}” stelt er geen",
      de: "eine Quelle, die einen Wert dessen angibt, was in dieser Maßnahme strittig ist; „{source}“ gibt keinen an",
    },
    mend: {
      en: "`interdict show` lists what each source says; choose single values with --claim or --text.",
      fr: "`interdict show` énumère ce que dit chaque source ; choisissez des valeurs isolées avec --claim ou --text.",
      nl: "`interdict show` somt op wat elke bron zegt; kies losse waarden met --claim of --text.",
      de: "`interdict show` führt auf, was jede Quelle sagt; wählen Sie einzelne Werte mit --claim oder --text.",
    },
  },
  "E-WHATIF-MIXED": {
    expected: {
      en: "a source that speaks with one voice; the parts of “{source}” differ on {values}",
      fr: "une source qui parle d’une seule voix ; les parties de « {source} » diffèrent sur {values}",
      nl: "een bron die met één stem spreekt; de delen van “{source}” verschillen over {values}",
      de: "eine Quelle, die mit einer Stimme spricht; die Teile von „{source}“ weichen voneinander ab bei {values}",
    },
    mend: {
      en: "Choose one of its parts: {parts}.",
      fr: "Choisissez l’une de ses parties : {parts}.",
      nl: "Kies een van haar delen: {parts}.",
      de: "Wählen Sie einen ihrer Teile: {parts}.",
    },
  },
  "E-WHATIF-BEFORE": {
    expected: {
      en: "choices under which clause {clause} does not start before its own instrument; {id} = {value} makes it do so",
      fr: "des choix sous lesquels la clause {clause} ne commence pas avant son propre instrument ; {id} = {value} l’y fait commencer",
      nl: "keuzes waarbij clausule {clause} niet vóór haar eigen instrument begint; met {id} = {value} doet zij dat wel",
      de: "Festlegungen, unter denen die Klausel {clause} nicht vor ihrem eigenen Rechtsinstrument beginnt; mit {id} = {value} tut sie es",
    },
    mend: {
      en: "Leave out one of the two dates, or choose another value of it.",
      fr: "Omettez l’une des deux dates ou choisissez-en une autre valeur.",
      nl: "Laat een van beide data weg, of kies er een andere waarde van.",
      de: "Lassen Sie eines der beiden Daten weg oder wählen Sie einen anderen Wert dafür.",
    },
  },
} as const;

export const whatifProblem = problemsOf(whatifProblems);
