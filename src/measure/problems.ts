import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with a measure file, or with the facts of a question put to it. */
export const measureProblems = {
  "E-MEASURE-SHAPE": {
    expected: {
      en: "{detail}, at {path}",
      fr: "{detail}, à {path}",
      nl: "{detail}, bij {path}",
      de: "{detail}, bei {path}",
    },
    mend: {
      en: "See docs/language.md for the keys and values that a measure may have.",
      fr: "Voyez dans docs/language.md les clés et les valeurs qu’une mesure peut avoir.",
      nl: "Zie docs/language.md voor de sleutels en waarden die een maatregel mag hebben.",
      de: "Siehe docs/language.md für die Schlüssel und Werte, die eine Maßnahme haben kann.",
    },
  },
  "E-MEASURE-REFERENCE": {
    expected: {
      en: "the id of a {what} defined in this file, not “{id}”",
      fr: "l’identifiant d’un élément « {what} » défini dans ce fichier, et non « {id} »",
      nl: "de id van een element “{what}” uit dit bestand, niet “{id}”",
      de: "die Kennung eines Elements „{what}“ dieser Datei, nicht „{id}“",
    },
    mend: {
      en: "Define it, or correct the spelling.",
      fr: "Définissez-le ou corrigez l’orthographe.",
      nl: "Definieer het, of verbeter de spelling.",
      de: "Definieren Sie es oder korrigieren Sie die Schreibweise.",
    },
  },
  "E-MEASURE-ATTRIBUTE": {
    expected: {
      en: "an attribute of the vocabulary, not “{id}”",
      fr: "un attribut du vocabulaire, et non « {id} »",
      nl: "een attribuut van de woordenlijst, niet “{id}”",
      de: "ein Attribut des Vokabulars, nicht „{id}“",
    },
    mend: {
      en: "`interdict attributes` lists them.",
      fr: "`interdict attributes` les énumère.",
      nl: "`interdict attributes` somt ze op.",
      de: "`interdict attributes` führt sie auf.",
    },
  },
  "E-MEASURE-VALUE": {
    expected: {
      en: "one of {values} for {id}, not “{value}”",
      fr: "l’une des valeurs {values} pour {id}, et non « {value} »",
      nl: "een van de waarden {values} voor {id}, niet “{value}”",
      de: "einen der Werte {values} für {id}, nicht „{value}“",
    },
    mend: {
      en: "Choose a value of the vocabulary; leave the attribute out where it is not known.",
      fr: "Choisissez une valeur du vocabulaire ; omettez l’attribut s’il n’est pas connu.",
      nl: "Kies een waarde van de woordenlijst; laat het attribuut weg als het niet bekend is.",
      de: "Wählen Sie einen Wert des Vokabulars; lassen Sie das Attribut weg, wenn es nicht bekannt ist.",
    },
  },
  "E-MEASURE-TIME": {
    expected: {
      en: "a day such as 2023-03-31, a local time, or an instrument’s date such as decision.decided + P6M, not “{value}”",
      fr: "un jour comme 2023-03-31, une heure locale ou la date d’un instrument comme decision.decided + P6M, et non « {value} »",
      nl: "een dag zoals 2023-03-31, een plaatselijk tijdstip of de datum van een instrument zoals decision.decided + P6M, niet “{value}”",
      de: "einen Tag wie 2023-03-31, eine Ortszeit oder das Datum eines Instruments wie decision.decided + P6M, nicht „{value}“",
    },
    mend: {
      en: "Write the day as YYYY-MM-DD, or define the date in the instrument.",
      fr: "Écrivez le jour sous la forme AAAA-MM-JJ, ou définissez la date dans l’instrument.",
      nl: "Schrijf de dag als JJJJ-MM-DD, of definieer de datum in het instrument.",
      de: "Schreiben Sie den Tag als JJJJ-MM-TT oder definieren Sie das Datum im Instrument.",
    },
  },
  "E-MEASURE-DUPLICATE": {
    expected: {
      en: "each id once; “{id}” stands twice",
      fr: "chaque identifiant une seule fois ; « {id} » figure deux fois",
      nl: "elke id één keer; “{id}” staat er twee keer",
      de: "jede Kennung einmal; „{id}“ steht zweimal",
    },
    mend: {
      en: "Rename one of the two.",
      fr: "Renommez l’un des deux.",
      nl: "Hernoem een van beide.",
      de: "Benennen Sie eine der beiden um.",
    },
  },
  "E-MEASURE-CASE": {
    expected: {
      en: "case “{name}”: {what} {expected}, but the ruling gives {found}",
      fr: "cas « {name} » : {what} {expected}, mais le calcul donne {found}",
      nl: "geval “{name}”: {what} {expected}, maar de berekening geeft {found}",
      de: "Fall „{name}“: {what} {expected}, die Berechnung ergibt jedoch {found}",
    },
    mend: {
      en: "Correct the case or the clause: one of the two does not say what the text says.",
      fr: "Corrigez le cas ou la clause : l’un des deux ne dit pas ce que dit le texte.",
      nl: "Verbeter het geval of de clausule: een van beide zegt niet wat de tekst zegt.",
      de: "Korrigieren Sie den Fall oder die Klausel: eines von beiden gibt den Text nicht wieder.",
    },
  },
  "E-MEASURE-UNKNOWN": {
    expected: {
      en: "the id or the path of a measure, not “{id}”",
      fr: "l’identifiant ou le chemin d’une mesure, et non « {id} »",
      nl: "de id of het pad van een maatregel, niet “{id}”",
      de: "die Kennung oder den Pfad einer Maßnahme, nicht „{id}“",
    },
    mend: {
      en: "`interdict check` lists the measures.",
      fr: "`interdict check` énumère les mesures.",
      nl: "`interdict check` somt de maatregelen op.",
      de: "`interdict check` führt die Maßnahmen auf.",
    },
  },
  "E-FACTS-SHAPE": {
    expected: {
      en: "facts as a tree of attributes, such as '{'\"device\": '{'\"owner\": \"authority\"'}}': {detail}",
      fr: "des faits en arbre d’attributs, comme '{'\"device\": '{'\"owner\": \"authority\"'}}' : {detail}",
      nl: "feiten als boom van attributen, zoals '{'\"device\": '{'\"owner\": \"authority\"'}}': {detail}",
      de: "Fakten als Baum von Attributen, etwa '{'\"device\": '{'\"owner\": \"authority\"'}}': {detail}",
    },
    mend: {
      en: "`interdict attributes` lists the attributes and their values.",
      fr: "`interdict attributes` énumère les attributs et leurs valeurs.",
      nl: "`interdict attributes` somt de attributen en hun waarden op.",
      de: "`interdict attributes` führt die Attribute und ihre Werte auf.",
    },
  },
  "E-FACTS-BODY": {
    expected: {
      en: "the id of a body in the register, not “{id}”",
      fr: "l’identifiant d’un organisme du registre, et non « {id} »",
      nl: "de id van een instelling in het register, niet “{id}”",
      de: "die Kennung einer Einrichtung des Registers, nicht „{id}“",
    },
    mend: {
      en: "`interdict register` lists the bodies.",
      fr: "`interdict register` énumère les organismes.",
      nl: "`interdict register` somt de instellingen op.",
      de: "`interdict register` führt die Einrichtungen auf.",
    },
  },
  "E-RULE-SIZE": {
    expected: {
      en: "a question whose open points can be decided exactly; this one passes the limit of {limit} decision nodes",
      fr: "une question dont les points ouverts peuvent être tranchés exactement ; celle-ci dépasse la limite de {limit} nœuds de décision",
      nl: "een vraag waarvan de open punten exact beslist kunnen worden; deze overschrijdt de grens van {limit} beslissingsknopen",
      de: "eine Frage, deren offene Punkte exakt entschieden werden können; diese überschreitet die Grenze von {limit} Entscheidungsknoten",
    },
    mend: {
      en: "Give more facts, or ask one measure at a time.",
      fr: "Donnez davantage de faits, ou interrogez une mesure à la fois.",
      nl: "Geef meer feiten, of bevraag één maatregel tegelijk.",
      de: "Geben Sie mehr Fakten an oder befragen Sie eine Maßnahme nach der anderen.",
    },
  },
  "W-MEASURE-DEADLINE": {
    expected: {
      en: "a last day to comply that is not before the start of clause {clause}",
      fr: "un dernier jour pour se conformer qui ne précède pas le début de la clause {clause}",
      nl: "een laatste dag om zich te schikken die niet vóór het begin van clausule {clause} ligt",
      de: "einen letzten Tag der Befolgung, der nicht vor dem Beginn der Klausel {clause} liegt",
    },
    mend: {
      en: "If the text says so, keep it: the clause is late from its start.",
      fr: "Si le texte le dit, gardez-le : le retard court alors dès le début de la clause.",
      nl: "Als de tekst het zo zegt, behoud het: te laat is het dan vanaf het begin van de clausule.",
      de: "Wenn der Text es so sagt, behalten Sie es bei: Verspätung beginnt dann mit der Klausel.",
    },
  },
} as const;

export const measureProblem = problemsOf(measureProblems);
