import { problemsOf } from "../problem/problem.ts";

/** What can stand in the way of building a control. */
export const controlProblems = {
  "E-CONTROL-FOLDER": {
    expected: {
      en: "The files cannot be written to the folder {path} ({reason}).",
      fr: "Les fichiers ne peuvent pas être écrits dans le dossier {path} ({reason}).",
      nl: "De bestanden kunnen niet in de map {path} worden geschreven ({reason}).",
      de: "Die Dateien können nicht in den Ordner {path} geschrieben werden ({reason}).",
    },
    mend: {
      en: "Name another folder with --out, or check the permissions.",
      fr: "Indiquez un autre dossier avec --out, ou vérifiez les droits d’accès.",
      nl: "Geef een andere map op met --out, of controleer de toegangsrechten.",
      de: "Nennen Sie mit --out einen anderen Ordner, oder prüfen Sie die Zugriffsrechte.",
    },
  },
  "E-CONTROL-EXISTING": {
    expected: {
      en: "The administration’s file {file} has not the form that the tool reads; expected: {wanted}.",
      fr: "Le fichier {file} de l’administration n’a pas la forme que l’outil lit ; attendu : {wanted}.",
      nl: "Het bestand {file} van de administratie heeft niet de vorm die het programma leest; verwacht: {wanted}.",
      de: "Die Datei {file} der Verwaltung hat nicht die Form, die das Programm liest; erwartet: {wanted}.",
    },
    mend: {
      en: "Name with --existing the file as the tool has it now; nothing was built, and nothing of it was changed.",
      fr: "Indiquez avec --existing le fichier tel que l’outil l’a maintenant ; rien n’a été construit ni modifié.",
      nl: "Geef met --existing het bestand op zoals het programma het nu heeft; er is niets gebouwd of gewijzigd.",
      de: "Nennen Sie mit --existing die Datei, wie das Programm sie jetzt hat; nichts wurde erzeugt oder geändert.",
    },
  },
  "E-CONTROL-MARKS": {
    expected: {
      en: "In {field} of {file} somebody has changed the entries between our two marks, or one of the marks: what is the administration’s there cannot be told apart.",
      fr: "Dans {field} du fichier {file}, quelqu’un a modifié les entrées entre nos deux repères, ou l’un des repères : ce qui y appartient à l’administration ne peut plus être distingué.",
      nl: "In {field} van {file} heeft iemand de vermeldingen tussen onze twee merktekens gewijzigd, of een van de merktekens: wat daar van de administratie is, valt niet meer te onderscheiden.",
      de: "In {field} der Datei {file} hat jemand die Einträge zwischen unseren beiden Markierungen geändert, oder eine der Markierungen: Was dort der Verwaltung gehört, lässt sich nicht mehr unterscheiden.",
    },
    mend: {
      en: "Move the administration’s own entries before the first mark, and put what was built last back between the marks; or remove the marks and what is ours.",
      fr: "Placez les entrées de l’administration avant le premier repère, et remettez entre les repères ce qui a été construit en dernier ; ou supprimez les repères et ce qui est à nous.",
      nl: "Zet de eigen vermeldingen van de administratie vóór het eerste merkteken, en plaats wat het laatst is gebouwd terug tussen de merktekens; of verwijder de merktekens en wat van ons is.",
      de: "Setzen Sie die eigenen Einträge der Verwaltung vor die erste Markierung, und stellen Sie zwischen den Markierungen wieder her, was zuletzt erzeugt wurde; oder entfernen Sie die Markierungen und was von uns ist.",
    },
  },
  "E-CONTROL-MEASURE": {
    expected: {
      en: "Of {body}, the control {point} holds the measure {id}, which is neither in the corpus nor in measures/ of the data folder.",
      fr: "Chez {body}, le contrôle {point} porte la mesure {id}, qui n’est ni dans le corpus ni dans measures/ du dossier de données.",
      nl: "Bij {body} bevat de controle {point} de maatregel {id}, die noch in het corpus noch in measures/ van de gegevensmap staat.",
      de: "Bei {body} enthält die Kontrolle {point} die Maßnahme {id}, die weder im Korpus noch in measures/ des Datenordners steht.",
    },
    mend: {
      en: "Put its file into measures/ of the data folder, and ask again.",
      fr: "Placez son fichier dans measures/ du dossier de données, puis redemandez.",
      nl: "Zet het bestand ervan in measures/ van de gegevensmap en vraag opnieuw.",
      de: "Legen Sie ihre Datei in measures/ des Datenordners ab, und fragen Sie erneut.",
    },
  },
  "E-CONTROL-FILE": {
    expected: {
      en: "The file {path} cannot be read ({reason}).",
      fr: "Le fichier {path} ne peut pas être lu ({reason}).",
      nl: "Het bestand {path} kan niet worden gelezen ({reason}).",
      de: "Die Datei {path} kann nicht gelesen werden ({reason}).",
    },
    mend: {
      en: "Check the path and the permissions; it must be UTF-8 text.",
      fr: "Vérifiez le chemin et les droits d’accès ; il faut un texte en UTF-8.",
      nl: "Controleer het pad en de toegangsrechten; het moet UTF-8-tekst zijn.",
      de: "Prüfen Sie den Pfad und die Zugriffsrechte; es muss UTF-8-Text sein.",
    },
  },
} as const;

export const controlProblem = problemsOf(controlProblems);
