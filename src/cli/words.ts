import type { Text } from "../language/language.ts";

/** What the command line itself says. */
export const cliWords = {
  tagline: {
    en: "from decision to proof",
    fr: "de la décision à la preuve",
    nl: "van besluit tot bewijs",
    de: "vom Beschluss zum Nachweis",
  },
  usage: { en: "Usage", fr: "Utilisation", nl: "Gebruik", de: "Aufruf" },
  commands: { en: "Commands", fr: "Commandes", nl: "Opdrachten", de: "Befehle" },
  options: { en: "Options", fr: "Options", nl: "Opties", de: "Optionen" },
  unknownCommand: {
    en: "There is no command “{name}”. `interdict --help` lists them.",
    fr: "La commande « {name} » n’existe pas. `interdict --help` les énumère.",
    nl: "De opdracht “{name}” bestaat niet. `interdict --help` somt ze op.",
    de: "Den Befehl „{name}“ gibt es nicht. `interdict --help` führt sie auf.",
  },
  unknownOption: {
    en: "`{command}` has no option {option}. `{command} --help` lists them.",
    fr: "`{command}` n’a pas d’option {option}. `{command} --help` les énumère.",
    nl: "`{command}` heeft geen optie {option}. `{command} --help` somt ze op.",
    de: "`{command}` hat keine Option {option}. `{command} --help` führt sie auf.",
  },
  needsValue: {
    en: "{option} needs a value.",
    fr: "{option} attend une valeur.",
    nl: "{option} heeft een waarde nodig.",
    de: "{option} braucht einen Wert.",
  },
  twoValues: {
    en: "{option} has two values, “{a}” and “{b}”. Give one.",
    fr: "{option} a deux valeurs, « {a} » et « {b} ». N’en donnez qu’une.",
    nl: "{option} heeft twee waarden, “{a}” en “{b}”. Geef er één.",
    de: "{option} hat zwei Werte, „{a}“ und „{b}“. Geben Sie einen an.",
  },
  badLanguage: {
    en: "--lang takes fr, nl, de or en, not “{value}”.",
    fr: "--lang attend fr, nl, de ou en, et non « {value} ».",
    nl: "--lang verwacht fr, nl, de of en, niet “{value}”.",
    de: "--lang erwartet fr, nl, de oder en, nicht „{value}“.",
  },
  oneTooMany: {
    en: "`{command}` has no use for “{word}”. `interdict {command} --help` says what it takes.",
    fr: "`{command}` n’a que faire de « {word} ». `interdict {command} --help` dit ce que la commande attend.",
    nl: "`{command}` kan niets met “{word}”. `interdict {command} --help` zegt wat de opdracht verwacht.",
    de: "`{command}` kann mit „{word}“ nichts anfangen. `interdict {command} --help` sagt, was der Befehl erwartet.",
  },
  badInstant: {
    en: "{option} takes a day such as 2023-03-31 or an instant such as 2023-03-31T12:00, not “{value}”.",
    fr: "{option} attend un jour comme 2023-03-31 ou un instant comme 2023-03-31T12:00, et non « {value} ».",
    nl: "{option} verwacht een dag zoals 2023-03-31 of een tijdstip zoals 2023-03-31T12:00, niet “{value}”.",
    de: "{option} erwartet einen Tag wie 2023-03-31 oder einen Zeitpunkt wie 2023-03-31T12:00, nicht „{value}“.",
  },
  missing: {
    en: "`{command}` needs {what}.",
    fr: "`{command}` attend {what}.",
    nl: "`{command}` heeft {what} nodig.",
    de: "`{command}` braucht {what}.",
  },
  bug: {
    en: "This is a fault of Interdict, not yours: {detail}",
    fr: "C’est une erreur d’Interdict, pas la vôtre : {detail}",
    nl: "Dit is een fout van Interdict, niet van u: {detail}",
    de: "Das ist ein Fehler von Interdict, nicht Ihrer: {detail}",
  },
} as const satisfies Record<string, Text>;
