import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with any YAML file that people write, before its own meaning is looked at. */
export const yamlProblems = {
  "E-YAML-SYNTAX": {
    expected: {
      fr: "Le fichier n’est pas du YAML 1.2 bien formé ({reason}).",
      nl: "Het bestand is geen welgevormde YAML 1.2 ({reason}).",
      de: "Die Datei ist kein wohlgeformtes YAML 1.2 ({reason}).",
      en: "The file is not well-formed YAML 1.2 ({reason}).",
    },
    mend: {
      fr: "Corrigez la syntaxe à l’endroit indiqué.",
      nl: "Verbeter de syntaxis op de aangegeven plaats.",
      de: "Berichtigen Sie die Syntax an der angegebenen Stelle.",
      en: "Correct the syntax at the place given.",
    },
  },
  "E-YAML-DUPLICATE-KEY": {
    expected: {
      fr: "Une clé ne peut figurer qu’une fois au même niveau.",
      nl: "Een sleutel mag maar één keer op hetzelfde niveau voorkomen.",
      de: "Ein Schlüssel darf auf derselben Ebene nur einmal vorkommen.",
      en: "A key may stand only once at the same level.",
    },
    mend: {
      fr: "Gardez une seule des deux clés.",
      nl: "Behoud slechts één van beide sleutels.",
      de: "Behalten Sie nur einen der beiden Schlüssel.",
      en: "Keep only one of the two keys.",
    },
  },
  "E-YAML-UNKNOWN-KEY": {
    expected: {
      fr: "La clé « {key} » n’est pas connue à cet endroit.",
      nl: "De sleutel “{key}” is op deze plaats niet bekend.",
      de: "Der Schlüssel „{key}“ ist an dieser Stelle nicht bekannt.",
      en: "The key “{key}” is not known at this place.",
    },
    mend: {
      fr: "Vérifiez l’orthographe de la clé ou retirez-la.",
      nl: "Controleer de spelling van de sleutel of verwijder hem.",
      de: "Prüfen Sie die Schreibweise des Schlüssels oder entfernen Sie ihn.",
      en: "Check the spelling of the key, or remove it.",
    },
  },
  "E-YAML-MISSING": {
    expected: {
      fr: "La clé « {key} » est obligatoire ici.",
      nl: "De sleutel “{key}” is hier verplicht.",
      de: "Der Schlüssel „{key}“ ist hier Pflicht.",
      en: "The key “{key}” is required here.",
    },
    mend: {
      fr: "Ajoutez cette clé et sa valeur.",
      nl: "Voeg deze sleutel en zijn waarde toe.",
      de: "Ergänzen Sie diesen Schlüssel und seinen Wert.",
      en: "Add this key and its value.",
    },
  },
  "E-YAML-TYPE": {
    expected: {
      fr: "La valeur de « {key} » doit être {expected, select, string {un texte} number {un nombre} boolean {vrai ou faux (true, false)} array {une liste} other {un groupe de clés}}.",
      nl: "De waarde van “{key}” moet {expected, select, string {een tekst} number {een getal} boolean {waar of onwaar (true, false)} array {een lijst} other {een groep sleutels}} zijn.",
      de: "Der Wert von „{key}“ muss {expected, select, string {ein Text} number {eine Zahl} boolean {wahr oder falsch (true, false)} array {eine Liste} other {eine Gruppe von Schlüsseln}} sein.",
      en: "The value of “{key}” must be {expected, select, string {a text} number {a number} boolean {true or false} array {a list} other {a group of keys}}.",
    },
    mend: {
      fr: "Écrivez la valeur sous cette forme.",
      nl: "Schrijf de waarde in die vorm.",
      de: "Schreiben Sie den Wert in dieser Form.",
      en: "Write the value in that form.",
    },
  },
  "E-YAML-VALUE": {
    expected: {
      fr: "« {key} » ne peut valoir que : {values}.",
      nl: "“{key}” kan alleen een van deze waarden hebben: {values}.",
      de: "„{key}“ kann nur einen dieser Werte haben: {values}.",
      en: "“{key}” can only have one of these values: {values}.",
    },
    mend: {
      fr: "Choisissez l’une de ces valeurs.",
      nl: "Kies een van die waarden.",
      de: "Wählen Sie einen dieser Werte.",
      en: "Choose one of these values.",
    },
  },
  "E-YAML-FORM": {
    expected: {
      fr: "La valeur de « {key} » n’a pas la forme attendue ({form}).",
      nl: "De waarde van “{key}” heeft niet de verwachte vorm ({form}).",
      de: "Der Wert von „{key}“ hat nicht die erwartete Form ({form}).",
      en: "The value of “{key}” does not have the expected form ({form}).",
    },
    mend: {
      fr: "Écrivez la valeur dans la forme indiquée.",
      nl: "Schrijf de waarde in de aangegeven vorm.",
      de: "Schreiben Sie den Wert in der angegebenen Form.",
      en: "Write the value in the form given.",
    },
  },
} as const;

export const yamlProblem = problemsOf(yamlProblems);
