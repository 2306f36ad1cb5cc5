import type { Text } from "../../language/language.ts";

/** The accessibility statement. The operator adds who answers for it; nobody's name is invented here. */
export const accessibilityWords = {
  title: {
    fr: "Déclaration d’accessibilité",
    nl: "Toegankelijkheidsverklaring",
    de: "Erklärung zur Barrierefreiheit",
    en: "Accessibility statement",
  },
  intro: {
    fr: "Ces pages visent la norme EN 301 549 et les WCAG 2.2, niveau AA. C’est une démonstration : l’autorité qui les mettrait en ligne compléterait cette déclaration selon sa propre législation.",
    nl: "Deze pagina’s beogen de norm EN 301 549 en WCAG 2.2, niveau AA. Dit is een demonstratie: de overheid die ze online zou zetten, vult deze verklaring aan volgens haar eigen wetgeving.",
    de: "Diese Seiten richten sich nach der Norm EN 301 549 und den WCAG 2.2, Stufe AA. Dies ist eine Demonstration: Die Behörde, die sie ins Netz stellt, ergänzt diese Erklärung nach ihrem eigenen Recht.",
    en: "These pages aim at EN 301 549 and WCAG 2.2, level AA. This is a demonstration: the authority that puts them online would complete this statement under its own law.",
  },
  doneHead: { fr: "Ce qui est fait", nl: "Wat gedaan is", de: "Was getan ist", en: "What is done" },
  done1: {
    fr: "Tout fonctionne au clavier et sans script ; le focus est toujours visible ; un lien mène droit au contenu.",
    nl: "Alles werkt met het toetsenbord en zonder script; de focus is altijd zichtbaar; een link leidt recht naar de inhoud.",
    de: "Alles funktioniert mit der Tastatur und ohne Skript; der Fokus ist immer sichtbar; ein Link führt direkt zum Inhalt.",
    en: "Everything works from the keyboard and without script; the focus is always visible; a link leads straight to the content.",
  },
  done2: {
    fr: "Un verdict se lit à sa forme, à son mot et à sa couleur ; jamais à la couleur seule.",
    nl: "Een oordeel lees je aan de vorm, het woord en de kleur; nooit aan de kleur alleen.",
    de: "Ein Urteil ist an Form, Wort und Farbe zu erkennen; nie an der Farbe allein.",
    en: "A verdict is told by shape, word and colour; never by colour alone.",
  },
  done3: {
    fr: "Chaque image a une table à côté d’elle, et chaque table une légende et des en-têtes.",
    nl: "Elke afbeelding heeft een tabel naast zich, en elke tabel een bijschrift en kopcellen.",
    de: "Jedes Bild hat eine Tabelle neben sich, jede Tabelle eine Beschriftung und Kopfzellen.",
    en: "Every picture has a table beside it, and every table a caption and headings.",
  },
  done4: {
    fr: "À 320 pixels de large, la page ne défile que de haut en bas ; une table large défile dans sa propre zone.",
    nl: "Bij 320 pixels breed schuift de pagina alleen verticaal; een brede tabel schuift in haar eigen zone.",
    de: "Bei 320 Pixeln Breite läuft die Seite nur senkrecht; eine breite Tabelle läuft in ihrem eigenen Bereich.",
    en: "At 320 pixels wide the page scrolls only up and down; a wide table scrolls in a region of its own.",
  },
  done5: {
    fr: "Les pages s’impriment ; la langue de la page et des citations est indiquée.",
    nl: "De pagina’s zijn af te drukken; de taal van de pagina en van de citaten is aangegeven.",
    de: "Die Seiten lassen sich drucken; die Sprache der Seite und der Zitate ist angegeben.",
    en: "The pages print; the language of the page and of quotations is marked.",
  },
  howHead: {
    fr: "Comment cela a été vérifié",
    nl: "Hoe dat nagegaan is",
    de: "Wie das geprüft wurde",
    en: "How this was checked",
  },
  how: {
    fr: "Automatiquement, à chaque modification du programme : toutes les pages, dans les quatre langues, avec axe-core dans un vrai navigateur. Une vérification automatique ne trouve qu’une partie des obstacles ; aucune vérification par des personnes handicapées n’a encore eu lieu.",
    nl: "Automatisch, bij elke wijziging van het programma: alle pagina’s, in de vier talen, met axe-core in een echte browser. Een automatische controle vindt maar een deel van de hindernissen; door personen met een handicap werd nog niets nagegaan.",
    de: "Automatisch, bei jeder Änderung des Programms: alle Seiten in den vier Sprachen mit axe-core in einem echten Browser. Eine automatische Prüfung findet nur einen Teil der Hindernisse; eine Prüfung durch Menschen mit Behinderung hat noch nicht stattgefunden.",
    en: "Automatically, at every change of the program: all pages, in four languages, with axe-core in a real browser. An automatic check finds only part of the obstacles; no check by people with disabilities has taken place yet.",
  },
  gapsHead: { fr: "Ce qui manque", nl: "Wat ontbreekt", de: "Was fehlt", en: "What is missing" },
  gap1: {
    fr: "Les citations et les noms des sources restent dans leur langue d’origine ; les cas d’une mesure sont nommés dans la langue de leur fichier.",
    nl: "Citaten en namen van bronnen blijven in hun oorspronkelijke taal; de gevallen van een maatregel heten in de taal van hun bestand.",
    de: "Zitate und Namen von Quellen bleiben in ihrer ursprünglichen Sprache; die Fälle einer Maßnahme sind in der Sprache ihrer Datei benannt.",
    en: "Quotations and names of sources stay in their own language; the cases of a measure are named in the language of their file.",
  },
  gap2: {
    fr: "Il n’y a pas de version facile à lire, ni en langue des signes.",
    nl: "Er is geen versie in eenvoudige taal, noch in gebarentaal.",
    de: "Es gibt keine Fassung in Leichter Sprache und keine in Gebärdensprache.",
    en: "There is no easy-to-read version, nor one in sign language.",
  },
  contactHead: {
    fr: "Signaler un obstacle",
    nl: "Een hindernis melden",
    de: "Ein Hindernis melden",
    en: "Report an obstacle",
  },
  contact: {
    fr: "Auprès de la personne qui fait tourner cette démonstration : elle tourne sur sa machine, et n’a pas d’autre adresse.",
    nl: "Bij wie deze demonstratie laat draaien: ze draait op diens machine en heeft geen ander adres.",
    de: "Bei der Person, die diese Demonstration betreibt: Sie läuft auf deren Rechner und hat keine andere Adresse.",
    en: "With whoever runs this demonstration: it runs on their machine, and has no other address.",
  },
} satisfies Record<string, Text>;
