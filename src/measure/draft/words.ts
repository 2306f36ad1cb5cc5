import type { Text } from "../../language/language.ts";

/** What a draft says besides what it was told: titles, the comments that guide, the names of its first cases. */
export const draftWords = {
  ban: {
    fr: "Interdiction de {product} ({authority})",
    nl: "Verbod op {product} ({authority})",
    de: "Verbot von {product} ({authority})",
    en: "Ban on {product} ({authority})",
  },
  advice: {
    fr: "Avis contre l’usage de {product} ({authority})",
    nl: "Advies tegen het gebruik van {product} ({authority})",
    de: "Rat gegen die Nutzung von {product} ({authority})",
    en: "Advice against the use of {product} ({authority})",
  },
  source: {
    fr: "Texte de la mesure",
    nl: "Tekst van de maatregel",
    de: "Text der Maßnahme",
    en: "Text of the measure",
  },
  top: {
    fr: "Un premier jet. Vérifiez-le après chaque changement : interdict check, interdict lint. La langue est décrite dans docs/language.md.",
    nl: "Een eerste ontwerp. Ga het na elke wijziging na: interdict check, interdict lint. De taal staat beschreven in docs/language.md.",
    de: "Ein erster Entwurf. Prüfen Sie ihn nach jeder Änderung: interdict check, interdict lint. Die Sprache ist in docs/language.md beschrieben.",
    en: "A first draft. Check it after each change: interdict check, interdict lint. docs/language.md describes the language.",
  },
  title: {
    fr: "Le titre dans les quatre langues, tel que l’autorité le donne.",
    nl: "De titel in de vier talen, zoals de overheid hem geeft.",
    de: "Der Titel in den vier Sprachen, wie die Behörde ihn angibt.",
    en: "The title in the four languages, as the authority gives it.",
  },
  productNew: {
    fr: "Ce produit n’est pas encore au catalogue : ajoutez-le dans catalogue/ pour qu’il puisse être reconnu.",
    nl: "Dit product staat nog niet in de catalogus: voeg het toe in catalogue/ om het te kunnen herkennen.",
    de: "Dieses Produkt steht noch nicht im Katalog: Tragen Sie es in catalogue/ ein, damit es erkannt werden kann.",
    en: "This product is not in the catalogue yet: add it in catalogue/, so that it can be recognised.",
  },
  sources: {
    fr: "Chaque texte sur lequel une clause repose. held : full, excerpt ou none, selon ce que vous en détenez.",
    nl: "Elke tekst waarop een clausule steunt. held: full, excerpt of none, naargelang wat u ervan hebt.",
    de: "Jeder Text, auf dem eine Klausel beruht. held: full, excerpt oder none, je nachdem, was Ihnen davon vorliegt.",
    en: "Each text on which a clause rests. held: full, excerpt or none, by what you hold of it.",
  },
  instruments: {
    fr: "Ce qui porte les clauses : décision, avis, circulaire, lettre… avec ses dates. Une prolongation ou un retrait est un instrument avec ses effects.",
    nl: "Wat de clausules draagt: beslissing, advies, omzendbrief, brief … met zijn data. Een verlenging of een intrekking is een instrument met effects.",
    de: "Was die Klauseln trägt: Beschluss, Rat, Rundschreiben, Brief … mit seinen Daten. Eine Verlängerung oder Aufhebung ist ein Instrument mit effects.",
    en: "What carries the clauses: decision, advice, circular, letter … with its dates. An extension or a withdrawal is an instrument with its effects.",
  },
  texts: {
    fr: "Les questions que seul le texte peut trancher. Sans chosen, elles restent ouvertes et chaque réponse le dit. Traduisez-les dans les quatre langues.",
    nl: "De vragen die alleen de tekst kan beantwoorden. Zonder chosen blijven ze open en elk antwoord zegt dat. Vertaal ze in de vier talen.",
    de: "Die Fragen, die nur der Text klären kann. Ohne chosen bleiben sie offen, und jede Antwort sagt es. Übersetzen Sie sie in die vier Sprachen.",
    en: "The questions that only the text can settle. Without chosen they stay open, and each answer says so. Translate them into the four languages.",
  },
  to: {
    fr: "À qui la clause parle. Ceux qu’elle informe seulement vont sous informs, ceux qu’elle laisse de côté sous outside, avec la raison.",
    nl: "Tot wie de clausule spreekt. Wie zij alleen informeert, komt onder informs; wie zij erbuiten laat, onder outside, met de reden.",
    de: "An wen die Klausel sich richtet. Wen sie nur unterrichtet, steht unter informs, wen sie auslässt, unter outside, mit dem Grund.",
    en: "To whom the clause speaks. Those it only informs go under informs, those it leaves out under outside, with the reason.",
  },
  where: {
    fr: "Les appareils : chaque ligne nommée suffit. interdict attributes énumère ce qui peut y être dit.",
    nl: "De toestellen: elke benoemde rij volstaat. interdict attributes somt op wat er kan staan.",
    de: "Die Geräte: Jede benannte Zeile genügt. interdict attributes führt auf, was dort stehen kann.",
    en: "The devices: each named row suffices. interdict attributes lists what can be said there.",
  },
  until: {
    fr: "Le dernier jour, entier. Une évaluation n’est pas une fin : elle va sous review.",
    nl: "De laatste dag, volledig. Een evaluatie is geen einde: zij komt onder review.",
    de: "Der letzte Tag, ganz. Eine Überprüfung ist kein Ende: Sie steht unter review.",
    en: "The last day, whole. A review is not an end: it goes under review.",
  },
  noEnd: {
    fr: "Pas de fin : ajoutez until si le texte en donne une.",
    nl: "Geen einde: voeg until toe als de tekst er een geeft.",
    de: "Kein Ende: Ergänzen Sie until, wenn der Text eines nennt.",
    en: "No end: add until if the text gives one.",
  },
  cases: {
    fr: "Des exemples avec ce qu’ils doivent donner : ajoutez-en pour tout ce que le texte dit. interdict check les exécute.",
    nl: "Voorbeelden met wat ze moeten geven: voeg er toe voor alles wat de tekst zegt. interdict check voert ze uit.",
    de: "Beispiele mit dem, was sie ergeben müssen: Ergänzen Sie welche für alles, was der Text sagt. interdict check führt sie aus.",
    en: "Examples with what they must give: add some for all that the text says. interdict check runs them.",
  },
  serviceCase: {
    fr: "un appareil de l’autorité",
    nl: "een toestel van de overheid",
    de: "ein Gerät der Behörde",
    en: "a device of the authority",
  },
  personalCase: {
    fr: "un appareil personnel sans accès",
    nl: "een persoonlijk toestel zonder toegang",
    de: "ein persönliches Gerät ohne Zugang",
    en: "a personal device without access",
  },
  openCase: {
    fr: "un appareil dont on ne sait rien",
    nl: "een toestel waarvan niets bekend is",
    de: "ein Gerät, von dem nichts bekannt ist",
    en: "a device of which nothing is known",
  },
  eveCase: { fr: "la veille", nl: "de dag ervoor", de: "am Tag davor", en: "the eve" },
  lastCase: { fr: "le dernier jour", nl: "de laatste dag", de: "am letzten Tag", en: "the last day" },
  afterCase: {
    fr: "le lendemain de la fin",
    nl: "de dag na het einde",
    de: "am Tag nach dem Ende",
    en: "the day after the end",
  },
  unclearCase: {
    fr: "ce que le texte ne dit pas",
    nl: "wat de tekst niet zegt",
    de: "was der Text nicht sagt",
    en: "what the text does not say",
  },
} as const satisfies Record<string, Text>;
