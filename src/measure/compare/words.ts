import type { Text } from "../../language/language.ts";
import type { LeftOut } from "./left-out.ts";
import type { Outcome } from "./outcome.ts";

/** What a measure does at a point, as a main clause; `this` is the action that the sentence names. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  prohibited: {
    fr: "{measure} interdit cet acte",
    nl: "{measure} verbiedt dit",
    de: "{measure} verbietet dies",
    en: "{measure} prohibits this",
  },
  "to-remove": {
    fr: "{measure} ordonne de retirer le produit",
    nl: "{measure} verplicht ertoe het product te verwijderen",
    de: "{measure} verpflichtet dazu, das Produkt zu entfernen",
    en: "{measure} orders the product to be removed",
  },
  exempt: {
    fr: "{measure} accorde une dispense",
    nl: "{measure} verleent een vrijstelling",
    de: "{measure} gewährt eine Befreiung",
    en: "{measure} grants an exemption",
  },
  "advised-against": {
    fr: "{measure} déconseille cet acte",
    nl: "{measure} raadt dit af",
    de: "{measure} rät davon ab",
    en: "{measure} advises against this",
  },
  permitted: {
    fr: "{measure} permet cet acte",
    nl: "{measure} staat dit toe",
    de: "{measure} erlaubt dies",
    en: "{measure} permits this",
  },
  "not-in-force": {
    fr: "{measure} n’est pas en vigueur sur ce point ce jour-là",
    nl: "{measure} is op dit punt die dag niet van kracht",
    de: "{measure} ist in diesem Punkt an jenem Tag nicht in Kraft",
    en: "{measure} is not in force on this point that day",
  },
  "not-covered": {
    fr: "{measure} ne vise pas cet acte",
    nl: "{measure} heeft hier geen betrekking op",
    de: "{measure} erfasst dies nicht",
    en: "{measure} does not cover this",
  },
  undetermined: {
    fr: "{measure} laisse la réponse ouverte, car il manque {missing}",
    nl: "{measure} laat het antwoord open door het ontbreken van {missing}",
    de: "{measure} lässt die Antwort offen; es fehlt {missing}",
    en: "{measure} leaves the answer open for want of {missing}",
  },
};

/** What is missing where the answer is open: a noun phrase. */
export const missingWords = {
  text: {
    fr: "une réponse à la question {question}",
    nl: "een antwoord op de vraag {question}",
    de: "eine Antwort auf die Frage {question}",
    en: "an answer to the question {question}",
  },
  claim: {
    fr: "certitude sur {field}",
    nl: "zekerheid over {field}",
    de: "Gewissheit über {field}",
    en: "certainty about {field}",
  },
  response: {
    fr: "la réponse de l’organisme à l’invitation {clause}",
    nl: "het antwoord van de instelling op de uitnodiging {clause}",
    de: "die Antwort der Einrichtung auf die Einladung {clause}",
    en: "the body’s answer to the invitation {clause}",
  },
  several: {
    fr: "{count, plural, one {# précision} other {# précisions}} que le texte ne donne pas",
    nl: "{count, plural, one {# verduidelijking} other {# verduidelijkingen}} die de tekst niet geeft",
    de: "eine Klärung von {count, plural, one {# Punkt} other {# Punkten}} des Textes",
    en: "{count, plural, one {# clarification} other {# clarifications}} that the text does not give",
  },
} satisfies Record<string, Text>;

/** The whole sentence: what differs, then in which case. */
export const differenceWords: Text = {
  fr: "{a}, et {b}, dans le cas suivant\u00a0: il s’agit {actions}{conditions, select, none {} other {\u00a0; en outre, {when}}}.",
  nl: "{a}, en {b}, in het volgende geval: het gaat erom {actions}{conditions, select, none {} other {; {when}}}.",
  de: "{a}, und {b}, und zwar in folgendem Fall: Es geht darum, {actions}{conditions, select, none {} other {; {when}}}.",
  en: "{a}, and {b}, in the following case: somebody wants to {actions}{conditions, select, none {} other {; {when}}}.",
};

/** The case alone, where what differs stands above it. */
export const caseWords: Text = {
  fr: "Il s’agit {actions}{conditions, select, none {} other {\u00a0; en outre, {when}}}.",
  nl: "Het gaat erom {actions}{conditions, select, none {} other {; {when}}}.",
  de: "Es geht darum, {actions}{conditions, select, none {} other {; {when}}}.",
  en: "Somebody wants to {actions}{conditions, select, none {} other {; {when}}}.",
};

/** A body that no clause names. */
export const anotherBody: Text = {
  fr: "un autre organisme",
  nl: "een andere instelling",
  de: "eine andere Einrichtung",
  en: "another body",
};

/** A product that no clause names. */
export const anotherProduct: Text = {
  fr: "un autre produit",
  nl: "een ander product",
  de: "ein anderes Produkt",
  en: "another product",
};

/** What surrounds the sentences. */
export const compareWords = {
  between: {
    fr: "A\u00a0: {a}. B\u00a0: {b}. Situation au {day}.",
    nl: "A: {a}. B: {b}. Stand op {day}.",
    de: "A: {a}. B: {b}. Stand am {day}.",
    en: "A: {a}. B: {b}. As of {day}.",
  },
  ownTerritory: {
    fr: "Chaque mesure est interrogée pour un organisme de son propre ressort\u00a0; un organisme qu’elle nomme représente ceux de son type. Les autres faits sont les mêmes pour les deux.",
    nl: "Elke maatregel wordt bevraagd voor een instelling van haar eigen bevoegdheidsgebied; een instelling die ze noemt, staat voor die van haar soort. De andere feiten zijn voor beide dezelfde.",
    de: "Jede Maßnahme wird für eine Einrichtung ihres eigenen Zuständigkeitsbereichs befragt; eine Einrichtung, die sie nennt, steht für die ihrer Art. Die übrigen Tatsachen sind für beide dieselben.",
    en: "Each measure is asked about a body of its own territory; a body that it names stands for those of its kind. All other facts are the same for both.",
  },
  everywhere: {
    fr: "Les deux mesures sont interrogées pour les mêmes organismes\u00a0: tous ceux du registre à cette date.",
    nl: "Beide maatregelen worden bevraagd voor dezelfde instellingen: alle instellingen van het register op die dag.",
    de: "Beide Maßnahmen werden für dieselben Einrichtungen befragt: alle, die das Verzeichnis an diesem Tag führt.",
    en: "Both measures are asked about the same bodies: all those of the register on that day.",
  },
  product: {
    fr: "Produit sur lequel les deux sont interrogées\u00a0: {product}.",
    nl: "Product waarover beide worden bevraagd: {product}.",
    de: "Produkt, zu dem beide befragt werden: {product}.",
    en: "Product that both are asked about: {product}.",
  },
  anyProduct: {
    fr: "Les deux mesures sont interrogées sur un même produit, quel qu’il soit\u00a0; d’un produit nommé, le catalogue dit les caractéristiques.",
    nl: "Beide maatregelen worden over eenzelfde product bevraagd, welk product ook; van een genoemd product zegt de catalogus de kenmerken.",
    de: "Beide Maßnahmen werden zu ein und demselben Produkt befragt, welches es auch sei; die Merkmale eines genannten Produkts nennt der Katalog.",
    en: "Both measures are asked about one and the same product, whichever it is; the catalogue gives the facts of a product that is named.",
  },
  pair: {
    fr: "A\u00a0: {a} — B\u00a0: {b}",
    nl: "A: {a} — B: {b}",
    de: "A: {a} — B: {b}",
    en: "A: {a} — B: {b}",
  },
  count: {
    fr: "{count, plural, =0 {Aucune différence.} one {# différence.} other {# différences.}}",
    nl: "{count, plural, =0 {Geen verschil.} one {# verschil.} other {# verschillen.}}",
    de: "{count, plural, =0 {Kein Unterschied.} one {# Unterschied.} other {# Unterschiede.}}",
    en: "{count, plural, =0 {No difference.} one {# difference.} other {# differences.}}",
  },
  leftOut: {
    fr: "Seul est comparé ce que chacune permet ou interdit à ce moment-là ; restent en dehors de la comparaison : {what}.",
    nl: "Alleen wat elk van beide op dat ogenblik toelaat of verbiedt, wordt vergeleken; buiten de vergelijking blijven: {what}.",
    de: "Verglichen wird nur, was jede zu diesem Zeitpunkt erlaubt oder verbietet; außer Betracht bleiben: {what}.",
    en: "Only what each allows or forbids at that moment is compared; left out are {what}.",
  },
  open: {
    fr: "Ce que {measure} laisse ouvert\u00a0:",
    nl: "Wat {measure} openlaat:",
    de: "Was {measure} offenlässt:",
    en: "What {measure} leaves open:",
  },
} satisfies Record<string, Text>;

/** What a comparison does not look at, as a noun phrase. */
export const leftOutWords: Readonly<Record<LeftOut, Text>> = {
  duties: {
    fr: "ce qu’elles demandent de faire",
    nl: "wat ze vragen te doen",
    de: "was sie zu tun verlangen",
    en: "what they ask to be done",
  },
  terms: {
    fr: "les derniers jours pour s’y conformer",
    nl: "de laatste dagen om eraan te voldoen",
    de: "die letzten Tage, um ihnen nachzukommen",
    en: "the last days to comply",
  },
  exemptions: {
    fr: "les dispenses qui peuvent être accordées",
    nl: "de vrijstellingen die kunnen worden verleend",
    de: "die Befreiungen, die erteilt werden können",
    en: "the exemptions that can be granted",
  },
  blocks: {
    fr: "les blocages techniques",
    nl: "de technische blokkeringen",
    de: "die technischen Sperren",
    en: "the technical blocks",
  },
};
