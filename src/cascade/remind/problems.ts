import { problemsOf } from "../../problem/problem.ts";

/** What can be wrong with the rules of reminders, besides their YAML. */
export const remindProblems = {
  "E-REMIND-FILE": {
    expected: {
      fr: "Les règles de rappel ne peuvent pas être lues ({reason}).",
      nl: "De regels voor herinneringen kunnen niet worden gelezen ({reason}).",
      de: "Die Regeln für Erinnerungen können nicht gelesen werden ({reason}).",
      en: "The rules of reminders cannot be read ({reason}).",
    },
    mend: {
      fr: "« reminders.yaml » doit être un fichier du dossier de données, lisible par celui qui lance la commande.",
      nl: "“reminders.yaml” moet een bestand van de gegevensmap zijn dat leesbaar is voor wie het commando uitvoert.",
      de: "„reminders.yaml“ muss eine Datei des Datenordners sein, die lesbar ist für den, der den Befehl ausführt.",
      en: "“reminders.yaml” must be a file of the data folder that whoever runs the command may read.",
    },
  },
  "E-REMIND-MEASURE": {
    expected: {
      fr: "Les règles de rappel nomment la mesure « {measure} », qui n’est pas connue.",
      nl: "De regels voor herinneringen noemen de maatregel “{measure}”, die niet bekend is.",
      de: "Die Regeln für Erinnerungen nennen die Maßnahme „{measure}“, die nicht bekannt ist.",
      en: "The rules of reminders name the measure “{measure}”, which is not known.",
    },
    mend: {
      fr: "Corrigez l’identifiant (« interdict corpus » les donne tous), ou retirez ces règles.",
      nl: "Verbeter de identificatie (“interdict corpus” geeft ze alle), of verwijder die regels.",
      de: "Berichtigen Sie die Kennung („interdict corpus“ nennt alle), oder entfernen Sie diese Regeln.",
      en: "Correct the id (“interdict corpus” lists them all), or remove these rules.",
    },
  },
} as const;

export const remindProblem = problemsOf(remindProblems);
