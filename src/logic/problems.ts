import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with a condition, with facts or with the text of a value. */
export const problems = Object.freeze({
  "E-LOGIC-ATTRIBUTE": {
    expected: {
      fr: "un attribut du vocabulaire ; « {attribute} » n’y figure pas",
      nl: "een attribuut uit de woordenlijst; “{attribute}” staat er niet in",
      de: "ein Attribut aus dem Vokabular; „{attribute}“ steht nicht darin",
      en: "an attribute of the vocabulary; “{attribute}” is not in it",
    },
    mend: {
      fr: "Choisissez un attribut dans la liste que donne « interdict attributes ».",
      nl: "Kies een attribuut uit de lijst die ‘interdict attributes’ geeft.",
      de: "Wählen Sie ein Attribut aus der Liste, die „interdict attributes“ ausgibt.",
      en: "Choose an attribute from the list that “interdict attributes” gives.",
    },
  },
  "E-LOGIC-VALUE": {
    expected: {
      fr: "une valeur de l’attribut « {attribute} » ({allowed}) ; « {value} » n’en est pas une",
      nl: "een waarde van het attribuut “{attribute}” ({allowed}); “{value}” is er geen",
      de: "ein Wert des Attributs „{attribute}“ ({allowed}); „{value}“ ist keiner",
      en: "a value of the attribute “{attribute}” ({allowed}); “{value}” is not one",
    },
    mend: {
      fr: "Écrivez l’une des valeurs permises, exactement comme elle est indiquée ; omettez l’attribut si le fait n’est pas connu.",
      nl: "Schrijf een van de toegelaten waarden, precies zoals ze vermeld staat; laat het attribuut weg als het feit niet bekend is.",
      de: "Geben Sie einen der zulässigen Werte genau so an, wie er aufgeführt ist; lassen Sie das Attribut weg, wenn die Tatsache nicht bekannt ist.",
      en: "Write one of the allowed values exactly as it is shown; leave the attribute out if the fact is not known.",
    },
  },
  "E-LOGIC-IMPOSSIBLE": {
    expected: {
      fr: "des faits qui peuvent exister ensemble ; ceux-ci s’excluent : {facts}",
      nl: "feiten die samen kunnen voorkomen; deze sluiten elkaar uit: {facts}",
      de: "Tatsachen, die zusammen vorkommen können; diese schließen einander aus: {facts}",
      en: "facts that can occur together; these exclude one another: {facts}",
    },
    mend: {
      fr: "Vérifiez ces faits et corrigez ou retirez celui qui est inexact.",
      nl: "Controleer deze feiten en verbeter of schrap het feit dat niet klopt.",
      de: "Prüfen Sie diese Tatsachen und berichtigen oder streichen Sie die unzutreffende.",
      en: "Check these facts and correct or remove the one that is wrong.",
    },
  },
  "E-LOGIC-SIZE": {
    expected: {
      fr: "une condition dont le calcul exact reste dans les limites ({what, select, rows {{limit, number} lignes} comparisons {{limit, number} comparaisons} other {{limit, number} nœuds}})",
      nl: "een voorwaarde waarvan de exacte berekening binnen de grenzen blijft ({what, select, rows {{limit, number} rijen} comparisons {{limit, number} vergelijkingen} other {{limit, number} knopen}})",
      de: "eine Bedingung, deren genaue Berechnung innerhalb der Grenzen bleibt ({what, select, rows {{limit, number} Zeilen} comparisons {{limit, number} Vergleiche} other {{limit, number} Knoten}})",
      en: "a condition whose exact calculation stays within the limits ({what, select, rows {{limit, number} rows} comparisons {{limit, number} comparisons} other {{limit, number} nodes}})",
    },
    mend: {
      fr: "Répartissez la condition sur plusieurs clauses, ou réduisez le nombre d’attributs indépendants : elle n’est jamais calculée de façon approchée.",
      nl: "Verdeel de voorwaarde over meerdere clausules of gebruik minder onafhankelijke attributen: ze wordt nooit bij benadering berekend.",
      de: "Verteilen Sie die Bedingung auf mehrere Klauseln oder verringern Sie die Zahl der unabhängigen Attribute: Sie wird nie näherungsweise berechnet.",
      en: "Spread the condition over several clauses, or use fewer independent attributes: it is never calculated approximately.",
    },
  },
  "E-LOGIC-SQL": {
    expected: {
      fr: "un texte qu’une base de données peut conserver tel quel ; « {text} » (attribut « {attribute} ») ne peut pas l’être",
      nl: "een tekst die een databank ongewijzigd kan bewaren; “{text}” (attribuut “{attribute}”) kan dat niet",
      de: "ein Text, den eine Datenbank unverändert speichern kann; „{text}“ (Attribut „{attribute}“) lässt sich so nicht speichern",
      en: "a text that a database can keep unchanged; “{text}” (attribute “{attribute}”) cannot be kept so",
    },
    mend: {
      fr: "Retirez les caractères nuls et les caractères incomplets, et n’employez pas à la fois la valeur logique true et le texte « true » pour un même attribut.",
      nl: "Verwijder nultekens en onvolledige tekens, en gebruik voor één attribuut niet zowel de logische waarde true als de tekst “true”.",
      de: "Entfernen Sie Nullzeichen und unvollständige Zeichen und verwenden Sie für ein Attribut nicht zugleich den Wahrheitswert true und den Text „true“.",
      en: "Remove null characters and incomplete characters, and do not use both the truth value true and the text “true” for one attribute.",
    },
  },
});

export const problem = problemsOf(problems);
