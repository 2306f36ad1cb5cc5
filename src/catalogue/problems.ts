import { problemsOf } from "../problem/problem.ts";

export const catalogueProblems = {
  "E-CATALOGUE-DOMAIN": {
    expected: {
      fr: "« {value} » n’est pas un nom de domaine en minuscules, sans point final.",
      nl: "“{value}” is geen domeinnaam in kleine letters, zonder punt op het einde.",
      de: "„{value}“ ist kein Domänenname in Kleinbuchstaben ohne Schlusspunkt.",
      en: "“{value}” is not a domain name in lower case without a final dot.",
    },
    mend: {
      fr: "Écrivez le nom seul, en minuscules ; les caractères non ASCII en Punycode (xn--).",
      nl: "Schrijf alleen de naam, in kleine letters; niet-ASCII-tekens in Punycode (xn--).",
      de: "Schreiben Sie nur den Namen, in Kleinbuchstaben; Nicht-ASCII-Zeichen in Punycode (xn--).",
      en: "Write the name alone, in lower case; characters outside ASCII in Punycode (xn--).",
    },
  },
  "E-CATALOGUE-SUFFIX": {
    expected: {
      fr: "« {value} » est un suffixe public : tout ce qui est en dessous appartient à d’autres.",
      nl: "“{value}” is een publiek achtervoegsel: alles eronder is van anderen.",
      de: "„{value}“ ist ein öffentliches Suffix: Alles darunter gehört anderen.",
      en: "“{value}” is a public suffix: everything under it belongs to others.",
    },
    mend: {
      fr: "Nommez exactement le nom du produit sous ce suffixe (domain-exact).",
      nl: "Noem precies de naam van het product onder dat achtervoegsel (domain-exact).",
      de: "Nennen Sie genau den Namen des Produkts unter diesem Suffix (domain-exact).",
      en: "Name exactly the product’s own name under that suffix (domain-exact).",
    },
  },
  "E-CATALOGUE-SHARED": {
    expected: {
      fr: "« {value} » est sur un réseau partagé : il ne peut être désigné qu’exactement.",
      nl: "“{value}” staat op een gedeeld netwerk: het kan alleen precies worden genoemd.",
      de: "„{value}“ liegt in einem geteilten Netz: Es kann nur genau benannt werden.",
      en: "“{value}” is on a shared network: it can only be named exactly.",
    },
    mend: {
      fr: "Écrivez « kind: domain-exact » avec « role: shared-cdn ».",
      nl: "Schrijf “kind: domain-exact” bij “role: shared-cdn”.",
      de: "Schreiben Sie „kind: domain-exact“ zu „role: shared-cdn“.",
      en: "Write “kind: domain-exact” with “role: shared-cdn”.",
    },
  },
  "E-CATALOGUE-TWICE": {
    expected: {
      fr: "L’identifiant « {value} » ({kind}) figure déjà dans le produit « {product} ».",
      nl: "De identificatie “{value}” ({kind}) staat al bij het product “{product}”.",
      de: "Die Kennung „{value}“ ({kind}) steht bereits beim Produkt „{product}“.",
      en: "The identifier “{value}” ({kind}) already stands in the product “{product}”.",
    },
    mend: {
      fr: "Gardez-le dans un seul produit.",
      nl: "Behoud ze bij één product.",
      de: "Behalten Sie sie bei einem einzigen Produkt.",
      en: "Keep it in one product.",
    },
  },
  "E-CATALOGUE-PRODUCT": {
    expected: {
      fr: "Le produit « {product} » {why, select, twice {figure déjà dans le catalogue} other {n’est pas dans le catalogue}}.",
      nl: "Het product “{product}” {why, select, twice {staat al in de catalogus} other {staat niet in de catalogus}}.",
      de: "Das Produkt „{product}“ {why, select, twice {steht bereits im Katalog} other {steht nicht im Katalog}}.",
      en: "The product “{product}” {why, select, twice {is already in the catalogue} other {is not in the catalogue}}.",
    },
    mend: {
      fr: "{why, select, twice {Donnez à chaque produit son propre fichier et son propre identifiant.} other {Ajoutez le fichier de ce produit ou corrigez l’identifiant.}}",
      nl: "{why, select, twice {Geef elk product zijn eigen bestand en zijn eigen identificatie.} other {Voeg het bestand van dit product toe of verbeter de identificatie.}}",
      de: "{why, select, twice {Geben Sie jedem Produkt seine eigene Datei und seine eigene Kennung.} other {Ergänzen Sie die Datei dieses Produkts oder berichtigen Sie die Kennung.}}",
      en: "{why, select, twice {Give each product its own file and its own id.} other {Add the file of this product, or correct the id.}}",
    },
  },
  "E-CATALOGUE-SOURCE": {
    expected: {
      fr: "La source « {key} » n’est pas déclarée dans le catalogue.",
      nl: "De bron “{key}” is niet in de catalogus opgegeven.",
      de: "Die Quelle „{key}“ ist im Katalog nicht angegeben.",
      en: "The source “{key}” is not declared in the catalogue.",
    },
    mend: {
      fr: "Déclarez-la sous « sources » ou corrigez la clé.",
      nl: "Geef ze op onder “sources” of verbeter de sleutel.",
      de: "Geben Sie sie unter „sources“ an oder berichtigen Sie den Schlüssel.",
      en: "Declare it under “sources”, or correct the key.",
    },
  },
  "E-CATALOGUE-LABEL": {
    expected: {
      fr: "L’étiquette « {value} » ne contient aucun mot.",
      nl: "Het label “{value}” bevat geen enkel woord.",
      de: "Die Bezeichnung „{value}“ enthält kein Wort.",
      en: "The label “{value}” contains no word.",
    },
    mend: {
      fr: "Écrivez le nom que le produit porte à l’écran.",
      nl: "Schrijf de naam die het product op het scherm draagt.",
      de: "Schreiben Sie den Namen, den das Produkt auf dem Bildschirm trägt.",
      en: "Write the name that the product bears on screen.",
    },
  },
  "E-CATALOGUE-FILE": {
    expected: {
      fr: "Le fichier de catalogue ne peut pas être lu ({reason}).",
      nl: "Het catalogusbestand kan niet worden gelezen ({reason}).",
      de: "Die Katalogdatei kann nicht gelesen werden ({reason}).",
      en: "The catalogue file cannot be read ({reason}).",
    },
    mend: {
      fr: "Donnez un fichier .yaml en UTF-8 que ce compte peut lire.",
      nl: "Geef een .yaml-bestand in UTF-8 dat deze gebruiker kan lezen.",
      de: "Geben Sie eine .yaml-Datei in UTF-8 an, die dieses Konto lesen kann.",
      en: "Give a .yaml file in UTF-8 that this account can read.",
    },
  },
} as const;

export const catalogueProblem = problemsOf(catalogueProblems);
