import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with a question, an answer or its verification. */
export const answerProblems = {
  "E-QUESTION-UNKNOWN": {
    expected: {
      en: "the id of a question, not “{id}”",
      fr: "l’identifiant d’une question, et non « {id} »",
      nl: "de id van een vraag, niet “{id}”",
      de: "die Kennung einer Anfrage, nicht „{id}“",
    },
    mend: {
      en: "The questions stand in the folder questions/.",
      fr: "Les questions se trouvent dans le dossier questions/.",
      nl: "De vragen staan in de map questions/.",
      de: "Die Anfragen stehen im Ordner questions/.",
    },
  },
  "E-QUESTION-FILE": {
    expected: {
      en: "a question file that can be read ({reason})",
      fr: "un fichier de question qui peut être lu ({reason})",
      nl: "een vraagbestand dat kan worden gelezen ({reason})",
      de: "eine Anfragedatei, die gelesen werden kann ({reason})",
    },
    mend: {
      en: "Check the path and the right to read it; the text is UTF-8.",
      fr: "Vérifiez le chemin et le droit de lecture ; le texte est en UTF-8.",
      nl: "Controleer het pad en het leesrecht; de tekst is UTF-8.",
      de: "Prüfen Sie Pfad und Leserecht; der Text ist UTF-8.",
    },
  },
  "E-QUESTION-CLAUSE": {
    expected: {
      en: "a clause of {measure}, not “{clause}”, in part {part}",
      fr: "une clause de {measure}, et non « {clause} », dans la partie {part}",
      nl: "een clausule van {measure}, niet “{clause}”, in deel {part}",
      de: "eine Klausel von {measure}, nicht „{clause}“, im Teil {part}",
    },
    mend: {
      en: "`interdict show {measure}` lists the clauses.",
      fr: "`interdict show {measure}` énumère les clauses.",
      nl: "`interdict show {measure}` somt de clausules op.",
      de: "`interdict show {measure}` führt die Klauseln auf.",
    },
  },
  "E-ANSWER-OUT": {
    expected: {
      en: "a folder that can be written: {reason}",
      fr: "un dossier où l’on peut écrire : {reason}",
      nl: "een map waarin kan worden geschreven: {reason}",
      de: "ein Ordner, in den geschrieben werden kann: {reason}",
    },
    mend: {
      en: "Name another folder with --out.",
      fr: "Indiquez un autre dossier avec --out.",
      nl: "Geef een andere map met --out.",
      de: "Nennen Sie mit --out einen anderen Ordner.",
    },
  },
  "E-ANSWER-FILE": {
    expected: {
      en: "an answer.json, or a PDF with one attached: {detail}",
      fr: "un fichier answer.json, ou un PDF qui en contient un : {detail}",
      nl: "een answer.json, of een pdf met zo’n bijlage: {detail}",
      de: "eine answer.json oder ein PDF mit einer solchen Anlage: {detail}",
    },
    mend: {
      en: "Give the file as `interdict answer` wrote it.",
      fr: "Donnez le fichier tel qu’`interdict answer` l’a écrit.",
      nl: "Geef het bestand zoals `interdict answer` het schreef.",
      de: "Geben Sie die Datei an, wie `interdict answer` sie geschrieben hat.",
    },
  },
  "E-ANSWER-LEDGER": {
    expected: {
      en: "an exported ledger that can be read ({reason})",
      fr: "un registre exporté qui peut être lu ({reason})",
      nl: "een geëxporteerd register dat kan worden gelezen ({reason})",
      de: "ein exportiertes Register, das gelesen werden kann ({reason})",
    },
    mend: {
      en: "Give with --ledger the file as `interdict ledger export` wrote it.",
      fr: "Donnez avec --ledger le fichier tel qu’`interdict ledger export` l’a écrit.",
      nl: "Geef met --ledger het bestand zoals `interdict ledger export` het schreef.",
      de: "Geben Sie mit --ledger die Datei an, wie `interdict ledger export` sie geschrieben hat.",
    },
  },
  "E-ANSWER-DIFFERS": {
    expected: {
      en: "what the records give at {pointer}: {expected}, not {found}",
      fr: "ce que donnent les pièces à {pointer} : {expected}, et non {found}",
      nl: "wat de stukken geven bij {pointer}: {expected}, niet {found}",
      de: "was die Belege bei {pointer} ergeben: {expected}, nicht {found}",
    },
    mend: {
      en: "Make the answer again from the records; this one was changed.",
      fr: "Refaites la réponse à partir des pièces ; celle-ci a été modifiée.",
      nl: "Maak het antwoord opnieuw uit de stukken; dit is gewijzigd.",
      de: "Erstellen Sie die Antwort neu aus den Belegen; diese wurde verändert.",
    },
  },
  "E-ANSWER-TWICE": {
    expected: {
      en: "each member once; {pointer} stands there twice",
      fr: "chaque membre une seule fois ; {pointer} s’y trouve deux fois",
      nl: "elk lid één keer; {pointer} staat er twee keer",
      de: "jedes Element nur einmal; {pointer} steht zweimal da",
    },
    mend: {
      en: "Make the answer again from the records; two readers could read two numbers here.",
      fr: "Refaites la réponse à partir des pièces ; deux lecteurs liraient ici deux nombres.",
      nl: "Maak het antwoord opnieuw uit de stukken; twee lezers zouden hier twee getallen lezen.",
      de: "Erstellen Sie die Antwort neu aus den Belegen; zwei Leser läsen hier zwei Zahlen.",
    },
  },
  "E-ANSWER-PDF": {
    expected: {
      en: "the document that the records give; at {place}: {expected}, not {found}",
      fr: "le document que donnent les pièces ; à {place} : {expected}, et non {found}",
      nl: "het document dat de stukken geven; bij {place}: {expected}, niet {found}",
      de: "das Dokument, das die Belege ergeben; bei {place}: {expected}, nicht {found}",
    },
    mend: {
      en: "Make the document again with `interdict answer`; this one was changed, or made by another version.",
      fr: "Refaites le document avec `interdict answer` ; celui-ci a été modifié, ou fait par une autre version.",
      nl: "Maak het document opnieuw met `interdict answer`; dit is gewijzigd, of door een andere versie gemaakt.",
      de: "Erstellen Sie das Dokument neu mit `interdict answer`; dieses wurde verändert oder von einer anderen Version erstellt.",
    },
  },
  "E-ANSWER-RECORDS": {
    expected: {
      en: "the records the answer was made from: ledger entry {seq} with hash {hash}",
      fr: "les pièces dont la réponse est faite : l’écriture {seq} du journal avec l’empreinte {hash}",
      nl: "de stukken waaruit het antwoord is gemaakt: boeking {seq} van het logboek met hash {hash}",
      de: "die Belege, aus denen die Antwort erstellt wurde: Eintrag {seq} des Journals mit dem Hash {hash}",
    },
    mend: {
      en: "Name the right data folder with --data; if it is the right one, the ledger was changed or cut.",
      fr: "Indiquez le bon dossier avec --data ; si c’est le bon, le journal a été modifié ou coupé.",
      nl: "Geef de juiste map met --data; is het de juiste, dan is het logboek gewijzigd of afgekapt.",
      de: "Nennen Sie mit --data den richtigen Ordner; ist es der richtige, wurde das Journal verändert oder gekürzt.",
    },
  },
} as const;

export const answerProblem = problemsOf(answerProblems);
