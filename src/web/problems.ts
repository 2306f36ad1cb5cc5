import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with the address of a page, or with what a form sends. */
export const webProblems = {
  "E-WEB-AT": {
    expected: {
      fr: "un jour comme 2023-03-31 ou un instant comme 2023-03-31T12:00, et non « {value} »",
      nl: "een dag zoals 2023-03-31 of een tijdstip zoals 2023-03-31T12:00, niet “{value}”",
      de: "ein Tag wie 2023-03-31 oder ein Zeitpunkt wie 2023-03-31T12:00, nicht „{value}“",
      en: "a day such as 2023-03-31 or an instant such as 2023-03-31T12:00, not “{value}”",
    },
    mend: {
      fr: "Corrigez le jour dans l’adresse ou dans le formulaire. Un jour seul désigne son dernier instant, à l’heure de Bruxelles.",
      nl: "Verbeter de dag in het adres of in het formulier. Een dag alleen betekent het laatste ogenblik ervan, Belgische tijd.",
      de: "Berichtigen Sie den Tag in der Adresse oder im Formular. Ein Tag allein meint seinen letzten Augenblick, Brüsseler Zeit.",
      en: "Correct the day in the address or in the form. A day alone means its last instant, Brussels time.",
    },
  },
  "E-WEB-VALUE": {
    expected: {
      fr: "l’une de ces valeurs : {values} ; et non « {value} »",
      nl: "een van deze waarden: {values}; niet “{value}”",
      de: "einer dieser Werte: {values}; nicht „{value}“",
      en: "one of these values: {values}; not “{value}”",
    },
    mend: {
      fr: "Choisissez l’une des valeurs données.",
      nl: "Kies een van de gegeven waarden.",
      de: "Wählen Sie einen der angegebenen Werte.",
      en: "Choose one of the values given.",
    },
  },
  "E-WEB-PAGE": {
    expected: {
      fr: "l’adresse d’une page, et non « {path} »",
      nl: "het adres van een pagina, niet “{path}”",
      de: "die Adresse einer Seite, nicht „{path}“",
      en: "the address of a page, not “{path}”",
    },
    mend: {
      fr: "Partez de l’accueil ou de la liste des mesures.",
      nl: "Vertrek van de startpagina of van de lijst van de maatregelen.",
      de: "Gehen Sie von der Startseite oder von der Liste der Maßnahmen aus.",
      en: "Start from the home page or from the list of measures.",
    },
  },
  "E-WEB-OTHER-WORLD": {
    expected: {
      fr: "{world, select, fictional {un organisme réel : « {id} » est fictif} other {un organisme fictif : « {id} » est réel}}",
      nl: "{world, select, fictional {een echte instelling: “{id}” is verzonnen} other {een verzonnen instelling: “{id}” is echt}}",
      de: "{world, select, fictional {eine wirkliche Einrichtung: „{id}“ ist erfunden} other {eine erfundene Einrichtung: „{id}“ ist wirklich}}",
      en: "{world, select, fictional {a real body: “{id}” is invented} other {an invented body: “{id}” is real}}",
    },
    mend: {
      fr: "{world, select, fictional {Ajoutez world=fictional à l’adresse pour parler de l’exercice fictif.} other {Retirez world=fictional de l’adresse pour parler des organismes réels.}}",
      nl: "{world, select, fictional {Voeg world=fictional toe aan het adres om over de fictieve oefening te spreken.} other {Haal world=fictional uit het adres om over de echte instellingen te spreken.}}",
      de: "{world, select, fictional {Fügen Sie der Adresse world=fictional hinzu, um von der fiktiven Übung zu sprechen.} other {Entfernen Sie world=fictional aus der Adresse, um von den wirklichen Einrichtungen zu sprechen.}}",
      en: "{world, select, fictional {Add world=fictional to the address to speak of the invented exercise.} other {Take world=fictional out of the address to speak of the real bodies.}}",
    },
  },
  "E-WEB-FORMAT": {
    expected: {
      fr: "une page qui existe sous cette forme : celle-ci n’a pas de {format}",
      nl: "een pagina die in deze vorm bestaat: deze heeft geen {format}",
      de: "eine Seite, die es in dieser Form gibt: Diese hat kein {format}",
      en: "a page that exists in this form: this one has no {format}",
    },
    mend: {
      fr: "Chaque page existe en HTML et en JSON ; celles qui ont une table, aussi en CSV.",
      nl: "Elke pagina bestaat in HTML en in JSON; die met een tabel ook in CSV.",
      de: "Jede Seite gibt es als HTML und als JSON; jene mit einer Tabelle auch als CSV.",
      en: "Every page exists in HTML and in JSON; those with a table, in CSV too.",
    },
  },
  "E-WEB-UPLOAD": {
    expected: {
      fr: "un fichier choisi dans le formulaire",
      nl: "een bestand dat in het formulier gekozen is",
      de: "eine im Formular gewählte Datei",
      en: "a file chosen in the form",
    },
    mend: {
      fr: "Choisissez un fichier sur votre machine, puis lancez l’essai.",
      nl: "Kies een bestand op uw machine en start de proef.",
      de: "Wählen Sie eine Datei auf Ihrem Rechner und starten Sie den Probelauf.",
      en: "Choose a file on your machine, then start the trial.",
    },
  },
  "E-WEB-SIZE": {
    expected: {
      fr: "un fichier de {limit} Mo au plus",
      nl: "een bestand van ten hoogste {limit} MB",
      de: "eine Datei von höchstens {limit} MB",
      en: "a file of {limit} MB at most",
    },
    mend: {
      fr: "Essayez une partie du fichier, ou `interdict load FICHIER --dry-run`, qui n’a pas cette limite.",
      nl: "Probeer een deel van het bestand, of `interdict load BESTAND --dry-run`, dat deze grens niet heeft.",
      de: "Versuchen Sie einen Teil der Datei oder `interdict load DATEI --dry-run`, das diese Grenze nicht hat.",
      en: "Try a part of the file, or `interdict load FILE --dry-run`, which has no such limit.",
    },
  },
  "E-WEB-FAULT": {
    expected: {
      fr: "une page ; c’est une erreur d’Interdict, pas la vôtre",
      nl: "een pagina; dit is een fout van Interdict, niet van u",
      de: "eine Seite; das ist ein Fehler von Interdict, nicht Ihrer",
      en: "a page; this is a fault of Interdict, not yours",
    },
    mend: {
      fr: "Rien n’a été modifié. Le terminal qui sert les pages en dit plus.",
      nl: "Er is niets gewijzigd. De terminal die de pagina’s levert, zegt er meer over.",
      de: "Es wurde nichts verändert. Das Terminal, das die Seiten ausliefert, sagt mehr dazu.",
      en: "Nothing was changed. The terminal that serves the pages says more.",
    },
  },
} as const;

export const webProblem = problemsOf(webProblems);
