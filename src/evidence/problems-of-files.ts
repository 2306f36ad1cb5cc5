/** Why a whole file is refused: nothing of it is held. */
export const fileProblems = {
  "E-EVIDENCE-UNREADABLE": {
    expected: {
      fr: "Ce fichier ne peut pas être lu ({reason}).",
      nl: "Dit bestand kan niet worden gelezen ({reason}).",
      de: "Diese Datei kann nicht gelesen werden ({reason}).",
      en: "This file cannot be read ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin et les droits d’accès.",
      nl: "Controleer het pad en de toegangsrechten.",
      de: "Prüfen Sie den Pfad und die Zugriffsrechte.",
      en: "Check the path and the permissions.",
    },
  },
  "E-EVIDENCE-UNKNOWN": {
    expected: {
      fr: "Aucune source ne reconnaît le contenu de ce fichier. Sources connues : {sources}.",
      nl: "Geen enkele bron herkent de inhoud van dit bestand. Bekende bronnen: {sources}.",
      de: "Keine Quelle erkennt den Inhalt dieser Datei. Bekannte Quellen: {sources}.",
      en: "No source recognises the content of this file. Known sources: {sources}.",
    },
    mend: {
      fr: "Donnez le fichier tel que l’outil l’a écrit ; un tableau CSV doit commencer par sa ligne d’en-tête.",
      nl: "Geef het bestand zoals het hulpmiddel het geschreven heeft; een CSV-tabel moet met haar kopregel beginnen.",
      de: "Geben Sie die Datei so, wie das Werkzeug sie geschrieben hat; eine CSV-Tabelle muss mit ihrer Kopfzeile beginnen.",
      en: "Give the file as the tool wrote it; a CSV table must begin with its header line.",
    },
  },
  "E-EVIDENCE-NOT-SOURCE": {
    expected: {
      fr: "Le contenu de ce fichier n’est pas celui de la source « {source} ».",
      nl: "De inhoud van dit bestand is niet die van de bron “{source}”.",
      de: "Der Inhalt dieser Datei ist nicht der der Quelle „{source}“.",
      en: "The content of this file is not that of the source “{source}”.",
    },
    mend: {
      fr: "Retirez --source pour laisser reconnaître le fichier, ou donnez le fichier de cette source.",
      nl: "Laat --source weg om het bestand te laten herkennen, of geef het bestand van die bron.",
      de: "Lassen Sie --source weg, damit die Datei erkannt wird, oder geben Sie die Datei dieser Quelle.",
      en: "Leave --source out to have the file recognised, or give the file of that source.",
    },
  },
  "E-EVIDENCE-NO-SUCH-SOURCE": {
    expected: {
      fr: "La source « {source} » n’existe pas. Sources connues : {sources}.",
      nl: "De bron “{source}” bestaat niet. Bekende bronnen: {sources}.",
      de: "Die Quelle „{source}“ gibt es nicht. Bekannte Quellen: {sources}.",
      en: "There is no source “{source}”. Known sources: {sources}.",
    },
    mend: {
      fr: "Choisissez l’une d’elles, ou retirez --source.",
      nl: "Kies er een van, of laat --source weg.",
      de: "Wählen Sie eine davon, oder lassen Sie --source weg.",
      en: "Choose one of them, or leave --source out.",
    },
  },
  "E-EVIDENCE-JSON": {
    expected: {
      fr: "Ce document JSON est coupé ou endommagé.",
      nl: "Dit JSON-document is afgekapt of beschadigd.",
      de: "Dieses JSON-Dokument ist abgeschnitten oder beschädigt.",
      en: "This JSON document is cut or damaged.",
    },
    mend: {
      fr: "Exportez-le de nouveau et donnez le fichier entier.",
      nl: "Exporteer het opnieuw en geef het volledige bestand.",
      de: "Exportieren Sie es erneut und geben Sie die ganze Datei.",
      en: "Export it again and give the whole file.",
    },
  },
  "E-EVIDENCE-TOO-LARGE": {
    expected: {
      fr: "Un document JSON compte au plus {cap} Mio ; celui-ci est plus grand.",
      nl: "Een JSON-document telt hoogstens {cap} MiB; dit is groter.",
      de: "Ein JSON-Dokument hat höchstens {cap} MiB; dieses ist größer.",
      en: "A JSON document has at most {cap} MiB; this one is larger.",
    },
    mend: {
      fr: "Exportez par pages, ou en JSON Lines (un enregistrement par ligne).",
      nl: "Exporteer per pagina, of als JSON Lines (één record per regel).",
      de: "Exportieren Sie seitenweise oder als JSON Lines (ein Datensatz je Zeile).",
      en: "Export in pages, or as JSON Lines (one record a line).",
    },
  },
  "E-EVIDENCE-NEEDS-DAY": {
    expected: {
      fr: "Les lignes de ce journal n’ont pas d’année : il faut dire quand il a été relevé.",
      nl: "De regels van dit logboek hebben geen jaartal: er moet gezegd worden wanneer het werd genomen.",
      de: "Die Zeilen dieses Protokolls haben kein Jahr: Es muss angegeben werden, wann es entnommen wurde.",
      en: "The lines of this log have no year: say when it was taken.",
    },
    mend: {
      fr: "Ajoutez --observed-at avec le jour où le journal a été relevé, par exemple --observed-at 2023-04-12.",
      nl: "Voeg --observed-at toe met de dag waarop het logboek werd genomen, bijvoorbeeld --observed-at 2023-04-12.",
      de: "Fügen Sie --observed-at mit dem Tag hinzu, an dem das Protokoll entnommen wurde, zum Beispiel --observed-at 2023-04-12.",
      en: "Add --observed-at with the day on which the log was taken, for example --observed-at 2023-04-12.",
    },
  },
  "E-EVIDENCE-LOG-GROUND": {
    expected: {
      fr: "Ceci est un journal de réseau : avant de le lire, l’organisme note pourquoi, sur quelle base légale, et depuis quel jour son personnel en est informé.",
      nl: "Dit is een netwerklogboek: vóór het gelezen wordt, noteert de instelling waarom, op welke rechtsgrond, en sinds welke dag haar personeel ervan weet.",
      de: "Dies ist ein Netzwerkprotokoll: Bevor es gelesen wird, hält die Einrichtung fest, wozu, auf welcher Rechtsgrundlage und seit welchem Tag ihr Personal davon weiß.",
      en: "This is a network log: before it is read, the body puts on record for what, on what legal ground, and since which day its staff are informed.",
    },
    mend: {
      fr: "Ajoutez --purpose, --ground et --informed (un jour passé) ; une fois notés, ils valent pour les journaux suivants de cet organisme.",
      nl: "Voeg --purpose, --ground en --informed (een voorbije dag) toe; eenmaal genoteerd gelden ze voor de volgende logboeken van die instelling.",
      de: "Fügen Sie --purpose, --ground und --informed (ein vergangener Tag) hinzu; einmal festgehalten, gelten sie für die weiteren Protokolle dieser Einrichtung.",
      en: "Add --purpose, --ground and --informed (a day that has come); once on record they hold for the next logs of this body.",
    },
  },
  "E-EVIDENCE-FORM": {
    expected: {
      fr: "Ce formulaire d’attestation est coupé ou n’est pas du YAML (ou du JSON) valable.",
      nl: "Dit attestformulier is afgekapt of is geen geldige YAML (of JSON).",
      de: "Dieses Bescheinigungsformular ist abgeschnitten oder kein gültiges YAML (oder JSON).",
      en: "This attestation form is cut or is not valid YAML (or JSON).",
    },
    mend: {
      fr: "Corrigez le formulaire, ou donnez les mêmes champs dans un tableau CSV.",
      nl: "Verbeter het formulier, of geef dezelfde velden in een CSV-tabel.",
      de: "Berichtigen Sie das Formular, oder geben Sie dieselben Felder in einer CSV-Tabelle an.",
      en: "Correct the form, or give the same fields in a CSV table.",
    },
  },
  "E-EVIDENCE-COLUMN-UNKNOWN": {
    expected: {
      fr: "La colonne « {column} » n’est pas un attribut du vocabulaire.",
      nl: "De kolom “{column}” is geen attribuut van de woordenlijst.",
      de: "Die Spalte „{column}“ ist kein Attribut des Vokabulars.",
      en: "The column “{column}” is not an attribute of the vocabulary.",
    },
    mend: {
      fr: "La commande « interdict attributes » donne la liste ; corrigez ou retirez la colonne.",
      nl: "Het commando “interdict attributes” geeft de lijst; verbeter of verwijder de kolom.",
      de: "Der Befehl „interdict attributes“ zeigt die Liste; berichtigen oder entfernen Sie die Spalte.",
      en: "The command “interdict attributes” lists them; correct or remove the column.",
    },
  },
} as const;
