import { oneOf } from "./attribute.ts";

/** Facts about the product: the catalogue says them, save how it is reached. */
export const product = [
  oneOf(
    "product.vendor",
    "catalogue",
    [],
    { fr: "Éditeur du produit", nl: "Uitgever van het product", de: "Anbieter des Produkts", en: "Vendor" },
    {
      fr: "Qui est l’éditeur du produit ?",
      nl: "Wie is de uitgever van het product?",
      de: "Wer ist der Anbieter des Produkts?",
      en: "Who is the vendor of the product?",
    },
  ),
  oneOf(
    "product.successor-of",
    "catalogue",
    [],
    { fr: "Successeur de", nl: "Opvolger van", de: "Nachfolger von", en: "Successor of" },
    {
      fr: "À quel produit celui-ci succède-t-il ?",
      nl: "Welk product volgt dit product op?",
      de: "Welchem Produkt folgt dieses nach?",
      en: "Which product does this one succeed?",
    },
  ),
  oneOf(
    "product.variant-of",
    "catalogue",
    [],
    { fr: "Variante de", nl: "Variant van", de: "Variante von", en: "Variant of" },
    {
      fr: "De quel produit celui-ci est-il une variante ?",
      nl: "Van welk product is dit een variant?",
      de: "Von welchem Produkt ist dieses eine Variante?",
      en: "Which product is this one a variant of?",
    },
  ),
  oneOf(
    "product.origin",
    "catalogue",
    ["cn", "ru", "ir", "kp", "other"],
    { fr: "Pays d’origine", nl: "Land van herkomst", de: "Herkunftsland", en: "Country of origin" },
    {
      fr: "De quel pays vient le produit ?",
      nl: "Uit welk land komt het product?",
      de: "Aus welchem Land stammt das Produkt?",
      en: "Which country does the product come from?",
    },
  ),
  oneOf(
    "product.category",
    "catalogue",
    ["recreational", "messaging", "ai-assistant", "security", "other"],
    { fr: "Catégorie du produit", nl: "Categorie van het product", de: "Produktkategorie", en: "Category" },
    {
      fr: "De quelle catégorie de produit s’agit-il ?",
      nl: "Om welke categorie van product gaat het?",
      de: "Um welche Produktkategorie handelt es sich?",
      en: "What category of product is it?",
    },
  ),
  oneOf(
    "product.via",
    "person",
    ["direct", "embedded", "third-party-tool"],
    {
      fr: "Mode d’accès au produit",
      nl: "Hoe het product wordt bereikt",
      de: "Zugangsweg zum Produkt",
      en: "How the product is reached",
    },
    {
      fr: "Comment accédez-vous au produit ?",
      nl: "Hoe hebt u toegang tot het product?",
      de: "Wie greifen Sie auf das Produkt zu?",
      en: "How do you reach the product?",
    },
  ),
];
