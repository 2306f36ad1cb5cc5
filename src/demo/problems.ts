import { problemsOf } from "../problem/problem.ts";

export const demoProblems = {
  "E-DEMO-NAME": {
    expected: {
      fr: "« {name} » n’est défini nulle part dans le fichier de l’exercice.",
      nl: "‘{name}’ is nergens in het bestand van de oefening bepaald.",
      de: "„{name}“ ist in der Datei der Übung nirgends bestimmt.",
      en: "‘{name}’ is defined nowhere in the file of the exercise.",
    },
    mend: {
      fr: "Corrigez le nom, ou définissez-le dans la partie correspondante du fichier.",
      nl: "Verbeter de naam, of bepaal hem in het overeenkomstige deel van het bestand.",
      de: "Berichtigen Sie den Namen oder bestimmen Sie ihn im entsprechenden Teil der Datei.",
      en: "Correct the name, or define it in the part of the file where it belongs.",
    },
  },
  "E-DEMO-FILE": {
    expected: {
      fr: "Le fichier de l’exercice ne peut pas être lu ({reason}).",
      nl: "Het bestand van de oefening kan niet worden gelezen ({reason}).",
      de: "Die Datei der Übung kann nicht gelesen werden ({reason}).",
      en: "The file of the exercise cannot be read ({reason}).",
    },
    mend: {
      fr: "Vérifiez le chemin et les droits de lecture.",
      nl: "Controleer het pad en de leesrechten.",
      de: "Prüfen Sie Pfad und Leserechte.",
      en: "Check the path and the right to read it.",
    },
  },
  "E-DEMO-OUT": {
    expected: {
      fr: "Les fichiers de l’exercice ne peuvent pas être écrits dans ce dossier ({reason}).",
      nl: "De bestanden van de oefening kunnen niet in deze map worden geschreven ({reason}).",
      de: "Die Dateien der Übung können nicht in diesen Ordner geschrieben werden ({reason}).",
      en: "The files of the exercise cannot be written in this folder ({reason}).",
    },
    mend: {
      fr: "Indiquez un autre dossier avec --out, ou un autre dossier de données avec --data.",
      nl: "Geef een andere map op met --out, of een andere gegevensmap met --data.",
      de: "Geben Sie mit --out einen anderen Ordner an, oder mit --data einen anderen Datenordner.",
      en: "Name another folder with --out, or another data folder with --data.",
    },
  },
  "E-DEMO-OTHER": {
    expected: {
      fr: "Le dossier de données contient un autre exercice ({held}) que celui demandé ({wanted}).",
      nl: "De gegevensmap bevat een andere oefening ({held}) dan de gevraagde ({wanted}).",
      de: "Der Datenordner enthält eine andere Übung ({held}) als die gewünschte ({wanted}).",
      en: "The data folder holds another exercise ({held}) than the one asked for ({wanted}).",
    },
    mend: {
      fr: "Indiquez un autre dossier avec --data, ou supprimez celui-ci.",
      nl: "Geef een andere map op met --data, of verwijder deze.",
      de: "Geben Sie mit --data einen anderen Ordner an oder löschen Sie diesen.",
      en: "Name another folder with --data, or delete this one.",
    },
  },
} as const;

export const demoProblem = problemsOf(demoProblems);
