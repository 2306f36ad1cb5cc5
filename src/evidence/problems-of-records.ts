const again = {
  fr: "Corrigez cet enregistrement à la source et chargez de nouveau le fichier ; les autres sont gardés.",
  nl: "Verbeter dit record in de bron en laad het bestand opnieuw; de andere zijn behouden.",
  de: "Berichtigen Sie diesen Datensatz in der Quelle und laden Sie die Datei erneut; die anderen sind behalten.",
  en: "Correct this record in the source and load the file again; the others are kept.",
};

/** Why one record of a file is not held; the others are. */
export const recordProblems = {
  "E-EVIDENCE-RECORD": {
    expected: {
      fr: "Un enregistrement de la source « {source} » est attendu ici.",
      nl: "Hier wordt een record van de bron “{source}” verwacht.",
      de: "Hier wird ein Datensatz der Quelle „{source}“ erwartet.",
      en: "A record of the source “{source}” is expected here.",
    },
    mend: again,
  },
  "E-EVIDENCE-NOT-A-DEVICE": {
    expected: {
      fr: "Un ordinateur ou un téléphone est attendu ; ceci est un inventaire de type « {type} ».",
      nl: "Een computer of een telefoon wordt verwacht; dit is een inventaris van het type “{type}”.",
      de: "Ein Computer oder ein Telefon wird erwartet; dies ist ein Inventar vom Typ „{type}“.",
      en: "A computer or a phone is expected; this is an inventory of type “{type}”.",
    },
    mend: {
      fr: "Rien à faire : un tel appareil ne porte pas d’applications.",
      nl: "Niets te doen: zo’n toestel draagt geen applicaties.",
      de: "Nichts zu tun: Ein solches Gerät trägt keine Anwendungen.",
      en: "Nothing to do: such a device carries no applications.",
    },
  },
  "E-EVIDENCE-NO-NAME": {
    expected: {
      fr: "Rien dans cet enregistrement ne désigne l’appareil.",
      nl: "Niets in dit record duidt het toestel aan.",
      de: "Nichts in diesem Datensatz bezeichnet das Gerät.",
      en: "Nothing in this record names the device.",
    },
    mend: again,
  },
  "E-EVIDENCE-UNDATED": {
    expected: {
      fr: "Rien dans cet enregistrement ne dit quand l’appareil a été observé.",
      nl: "Niets in dit record zegt wanneer het toestel werd waargenomen.",
      de: "Nichts in diesem Datensatz sagt, wann das Gerät beobachtet wurde.",
      en: "Nothing in this record says when the device was observed.",
    },
    mend: {
      fr: "Donnez l’instant de l’observation avec --observed-at.",
      nl: "Geef het tijdstip van de waarneming op met --observed-at.",
      de: "Geben Sie den Zeitpunkt der Beobachtung mit --observed-at an.",
      en: "Give the instant of the observation with --observed-at.",
    },
  },
  "E-EVIDENCE-ROW": {
    expected: {
      fr: "Une ligne de {columns, number} colonnes est attendue ; celle-ci est coupée ou ses guillemets sont endommagés.",
      nl: "Een rij van {columns, number} kolommen wordt verwacht; deze is afgekapt of haar aanhalingstekens zijn beschadigd.",
      de: "Eine Zeile mit {columns, number} Spalten wird erwartet; diese ist abgeschnitten oder ihre Anführungszeichen sind beschädigt.",
      en: "A row of {columns, number} columns is expected; this one is cut or its quotes are damaged.",
    },
    mend: again,
  },
  "E-EVIDENCE-LINE": {
    expected: {
      fr: "Une ligne de journal d’Unbound est attendue (date, unbound[…], message).",
      nl: "Een regel van een Unbound-logboek wordt verwacht (datum, unbound[…], bericht).",
      de: "Eine Zeile eines Unbound-Protokolls wird erwartet (Datum, unbound[…], Meldung).",
      en: "A line of an Unbound log is expected (date, unbound[…], message).",
    },
    mend: {
      fr: "Donnez le journal tel qu’Unbound l’écrit ; les autres lignes sont gardées.",
      nl: "Geef het logboek zoals Unbound het schrijft; de andere regels zijn behouden.",
      de: "Geben Sie das Protokoll so, wie Unbound es schreibt; die anderen Zeilen sind behalten.",
      en: "Give the log as Unbound writes it; the other lines are kept.",
    },
  },
  "E-EVIDENCE-VALUE": {
    expected: {
      fr: "« {value} » n’est pas une valeur de {attribute}. Valeurs possibles : {values}.",
      nl: "“{value}” is geen waarde van {attribute}. Mogelijke waarden: {values}.",
      de: "„{value}“ ist kein Wert von {attribute}. Mögliche Werte: {values}.",
      en: "“{value}” is not a value of {attribute}. Possible values: {values}.",
    },
    mend: again,
  },
  "E-EVIDENCE-EMPTY": {
    expected: {
      fr: "La colonne « {column} » est vide ; elle doit être remplie.",
      nl: "De kolom “{column}” is leeg; ze moet ingevuld zijn.",
      de: "Die Spalte „{column}“ ist leer; sie muss ausgefüllt sein.",
      en: "The column “{column}” is empty; it must be filled in.",
    },
    mend: again,
  },
  "E-EVIDENCE-DATE": {
    expected: {
      fr: "« {value} » n’est pas une date ({column}). Écrivez 2023-03-31 ou 31/03/2023.",
      nl: "“{value}” is geen datum ({column}). Schrijf 2023-03-31 of 31/03/2023.",
      de: "„{value}“ ist kein Datum ({column}). Schreiben Sie 2023-03-31 oder 31/03/2023.",
      en: "“{value}” is not a date ({column}). Write 2023-03-31 or 31/03/2023.",
    },
    mend: again,
  },
  "E-EVIDENCE-SPAN": {
    expected: {
      fr: "La fin de validité vient avant le début.",
      nl: "Het einde van de geldigheid komt vóór het begin.",
      de: "Das Ende der Gültigkeit liegt vor ihrem Beginn.",
      en: "The end of validity comes before its start.",
    },
    mend: again,
  },
  "E-EVIDENCE-NUMBER": {
    expected: {
      fr: "« {value} » n’est pas un nombre entier ({column}). Laissez vide si le nombre n’est pas connu.",
      nl: "“{value}” is geen geheel getal ({column}). Laat leeg als het aantal niet bekend is.",
      de: "„{value}“ ist keine ganze Zahl ({column}). Lassen Sie das Feld leer, wenn die Anzahl nicht bekannt ist.",
      en: "“{value}” is not a whole number ({column}). Leave it empty if the number is not known.",
    },
    mend: again,
  },
  "W-EVIDENCE-COLUMN-IGNORED": {
    expected: {
      fr: "La colonne « {column} » n’est pas lue : la source « {source} » n’en a pas l’usage.",
      nl: "De kolom “{column}” wordt niet gelezen: de bron “{source}” gebruikt ze niet.",
      de: "Die Spalte „{column}“ wird nicht gelesen: Die Quelle „{source}“ verwendet sie nicht.",
      en: "The column “{column}” is not read: the source “{source}” has no use for it.",
    },
    mend: {
      fr: "Si elle doit être lue, vérifiez son orthographe ; « interdict attributes » donne la liste des attributs.",
      nl: "Moet ze gelezen worden, controleer dan de spelling; “interdict attributes” geeft de lijst van de attributen.",
      de: "Soll sie gelesen werden, prüfen Sie die Schreibweise; „interdict attributes“ zeigt die Liste der Attribute.",
      en: "If it should be read, check its spelling; “interdict attributes” lists the attributes.",
    },
  },
  "W-EVIDENCE-FUTURE": {
    expected: {
      fr: "{count, plural, one {Cet enregistrement porte une date postérieure à sa réception ({at}).} other {{count, number} enregistrements portent une date postérieure à leur réception ; voici le premier ({at}).}}",
      nl: "{count, plural, one {Dit record draagt een datum na de ontvangst ervan ({at}).} other {{count, number} records dragen een datum na de ontvangst ervan; dit is het eerste ({at}).}}",
      de: "{count, plural, one {Dieser Datensatz trägt ein Datum nach seinem Eingang ({at}).} other {{count, number} Datensätze tragen ein Datum nach ihrem Eingang; dies ist der erste ({at}).}}",
      en: "{count, plural, one {This record is dated after its receipt ({at}).} other {{count, number} records are dated after their receipt; this is the first ({at}).}}",
    },
    mend: {
      fr: "Un tel enregistrement ne compte pas avant sa date ; vérifiez l’horloge de l’appareil ou de l’outil.",
      nl: "Zo’n record telt niet mee vóór zijn datum; controleer de klok van het toestel of van het hulpmiddel.",
      de: "Ein solcher Datensatz zählt vor seinem Datum nicht; prüfen Sie die Uhr des Geräts oder des Werkzeugs.",
      en: "Such a record counts for nothing before its date; check the clock of the device or of the tool.",
    },
  },
} as const;
