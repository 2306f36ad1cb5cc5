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
} as const;

export const controlProblem = problemsOf(controlProblems);
