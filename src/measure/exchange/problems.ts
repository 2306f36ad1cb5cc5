import { problemsOf } from "../../problem/problem.ts";

/** What can go wrong between measures and other programs' files. */
export const exchangeProblems = {
  "E-EXCHANGE-WRITE": {
    expected: {
      en: "a file that can be written, not {file} ({reason})",
      fr: "un fichier dans lequel on peut écrire, et non {file} ({reason})",
      nl: "een bestand waarin geschreven kan worden, niet {file} ({reason})",
      de: "eine Datei, die geschrieben werden kann, nicht {file} ({reason})",
    },
    mend: {
      en: "Create the folder, or choose another file.",
      fr: "Créez le dossier ou choisissez un autre fichier.",
      nl: "Maak de map aan of kies een ander bestand.",
      de: "Legen Sie den Ordner an oder wählen Sie eine andere Datei.",
    },
  },
  "E-BESLUIT-SYNTAX": {
    expected: {
      en: "linked data as JSON-LD, as HTML with RDFa or as Turtle; this cannot be read as {form, select, json {JSON-LD} html {HTML} other {Turtle}}",
      fr: "des données liées en JSON-LD, en HTML avec RDFa ou en Turtle ; ceci ne se lit pas comme du {form, select, json {JSON-LD} html {HTML} other {Turtle}}",
      nl: "gelinkte data als JSON-LD, als HTML met RDFa of als Turtle; dit kan niet worden gelezen als {form, select, json {JSON-LD} html {HTML} other {Turtle}}",
      de: "verknüpfte Daten als JSON-LD, als HTML mit RDFa oder als Turtle; dies lässt sich nicht als {form, select, json {JSON-LD} html {HTML} other {Turtle}} lesen",
    },
    mend: {
      en: "Save the page or the file of the decision again, whole.",
      fr: "Enregistrez à nouveau, en entier, la page ou le fichier de la décision.",
      nl: "Bewaar de pagina of het bestand van het besluit opnieuw, in zijn geheel.",
      de: "Speichern Sie die Seite oder die Datei des Beschlusses noch einmal vollständig.",
    },
  },
  "E-BESLUIT-CONTEXT": {
    expected: {
      en: "JSON-LD with its context inside; this one names a context at another address, and nothing is fetched",
      fr: "du JSON-LD qui contient son contexte ; celui-ci en nomme un à une autre adresse, et rien n’est téléchargé",
      nl: "JSON-LD met de context erin; dit bestand verwijst naar een context op een ander adres, en er wordt niets opgehaald",
      de: "JSON-LD mit eigenem Kontext; diese Datei nennt einen Kontext an einer anderen Adresse, und es wird nichts abgerufen",
    },
    mend: {
      en: "Put the context into the file, or take the decision as Turtle or as a page with RDFa.",
      fr: "Mettez le contexte dans le fichier, ou prenez la décision en Turtle ou en page avec RDFa.",
      nl: "Zet de context in het bestand, of neem het besluit als Turtle of als pagina met RDFa.",
      de: "Nehmen Sie den Kontext in die Datei auf, oder verwenden Sie den Beschluss als Turtle oder als Seite mit RDFa.",
    },
  },
  "E-BESLUIT-NONE": {
    expected: {
      en: "a file with a besluit:Besluit{iri, select, none {} other { at the address {iri}}}",
      fr: "un fichier qui contient un besluit:Besluit{iri, select, none {} other { à l’adresse {iri}}}",
      nl: "een bestand met een besluit:Besluit{iri, select, none {} other { op het adres {iri}}}",
      de: "eine Datei mit einem besluit:Besluit{iri, select, none {} other { unter der Adresse {iri}}}",
    },
    mend: {
      en: "Take the published decision itself (Lokale Besluiten als Gelinkte Open Data), not a PDF or a list of addresses.",
      fr: "Prenez la décision publiée elle-même (Lokale Besluiten als Gelinkte Open Data), et non un PDF ou une liste d’adresses.",
      nl: "Neem het gepubliceerde besluit zelf (Lokale Besluiten als Gelinkte Open Data), geen pdf of lijst met adressen.",
      de: "Nehmen Sie den veröffentlichten Beschluss selbst (Lokale Besluiten als Gelinkte Open Data), keine PDF-Datei und keine Adressliste.",
    },
  },
  "E-BESLUIT-SEVERAL": {
    expected: {
      en: "one decision; this file has several: {iris}",
      fr: "une seule décision ; ce fichier en contient plusieurs : {iris}",
      nl: "één besluit; dit bestand bevat er meer: {iris}",
      de: "ein Beschluss; diese Datei enthält mehrere: {iris}",
    },
    mend: {
      en: "Choose one with --besluit ADDRESS.",
      fr: "Choisissez-en une avec --besluit ADRESSE.",
      nl: "Kies er een met --besluit ADRES.",
      de: "Wählen Sie einen mit --besluit ADRESSE.",
    },
  },
  "E-BESLUIT-TITLE": {
    expected: {
      en: "a decision with an eli:title; {iri} has none",
      fr: "une décision qui a un eli:title ; {iri} n’en a pas",
      nl: "een besluit met een eli:title; {iri} heeft er geen",
      de: "ein Beschluss mit eli:title; {iri} hat keinen",
    },
    mend: {
      en: "Take the file of the whole decision; the OSLO profile asks for exactly one title.",
      fr: "Prenez le fichier de la décision entière ; le profil OSLO exige exactement un titre.",
      nl: "Neem het bestand van het hele besluit; het OSLO-profiel vraagt precies één titel.",
      de: "Nehmen Sie die Datei des ganzen Beschlusses; das OSLO-Profil verlangt genau einen Titel.",
    },
  },
  "E-BESLUIT-DATE": {
    expected: {
      en: "a day such as 2023-03-31 or an instant, not “{value}”",
      fr: "un jour comme 2023-03-31 ou un instant, et non « {value} »",
      nl: "een dag zoals 2023-03-31 of een tijdstip, niet “{value}”",
      de: "ein Tag wie 2023-03-31 oder ein Zeitpunkt, nicht „{value}“",
    },
    mend: {
      en: "Correct the date in the file, and say in the source of the measure that you did.",
      fr: "Corrigez la date dans le fichier et dites-le dans la source de la mesure.",
      nl: "Verbeter de datum in het bestand en zeg dat in de bron van de maatregel.",
      de: "Berichtigen Sie das Datum in der Datei, und vermerken Sie das in der Quelle der Maßnahme.",
    },
  },
  "E-BESLUIT-BODY": {
    expected: {
      en: "the municipality that decided, by its id in the register; the file names {name, select, none {none} other {“{name}”}}",
      fr: "la commune qui a décidé, par son identifiant du registre ; le fichier {name, select, none {n’en nomme aucune} other {nomme « {name} »}}",
      nl: "de gemeente die besliste, met haar id in het register; het bestand noemt {name, select, none {er geen} other {“{name}”}}",
      de: "die Gemeinde, die beschlossen hat, mit ihrer Kennung im Register; die Datei nennt {name, select, none {keine} other {„{name}“}}",
    },
    mend: {
      en: "Give it with --body ID; `interdict register --kind local` lists them.",
      fr: "Donnez-la avec --body ID ; `interdict register --kind local` les énumère.",
      nl: "Geef ze met --body ID; `interdict register --kind local` somt ze op.",
      de: "Geben Sie sie mit --body KENNUNG an; `interdict register --kind local` führt sie auf.",
    },
  },
  "E-BESLUIT-CLAUSE": {
    expected: {
      en: "a clause that invites to adopt something and shows a model of it, not {clause}",
      fr: "une clause qui invite à adopter quelque chose et en montre un modèle, et non {clause}",
      nl: "een clausule die vraagt iets over te nemen en er een model van toont, niet {clause}",
      de: "eine Klausel, die zur Übernahme auffordert und ein Muster zeigt, nicht {clause}",
    },
    mend: {
      en: "Name it as MEASURE#CLAUSE; a clause with `actions: [adopt]` and a `model` is one.",
      fr: "Nommez-la MESURE#CLAUSE ; c’est une clause avec `actions: [adopt]` et un `model`.",
      nl: "Noem ze als MAATREGEL#CLAUSULE; het is een clausule met `actions: [adopt]` en een `model`.",
      de: "Nennen Sie sie als MASSNAHME#KLAUSEL; es ist eine Klausel mit `actions: [adopt]` und einem `model`.",
    },
  },
} as const;

export const exchangeProblem = problemsOf(exchangeProblems);
