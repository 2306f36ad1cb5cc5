import type { Text } from "../../language/language.ts";
import type { VocabularyAttribute } from "../vocabulary/attributes.ts";

/** What surrounds a question that is put to somebody. */
export const askWords = {
  yes: { fr: "Oui", nl: "Ja", de: "Ja", en: "Yes" },
  no: { fr: "Non", nl: "Nee", de: "Nein", en: "No" },
  unknown: { fr: "Je ne sais pas", nl: "Ik weet het niet", de: "Das weiß ich nicht", en: "I do not know" },
  whichProduct: {
    fr: "De quel produit s’agit-il ?",
    nl: "Om welk product gaat het?",
    de: "Um welches Produkt geht es?",
    en: "Which product is it about?",
  },
  left: {
    fr: "{left, plural, one {C’est la dernière question.} other {Encore # questions au plus, celle-ci comprise.}}",
    nl: "{left, plural, one {Dit is de laatste vraag.} other {Nog hoogstens # vragen, deze inbegrepen.}}",
    de: "{left, plural, one {Dies ist die letzte Frage.} other {Noch höchstens # Fragen, diese eingeschlossen.}}",
    en: "{left, plural, one {This is the last question.} other {At most # more questions, this one included.}}",
  },
} as const satisfies Record<string, Text>;

/** Who can say a fact, as a sentence to whoever is asked it. */
export const sayerWords: Readonly<Record<VocabularyAttribute["asks"], Text>> = {
  person: {
    fr: "Vous pouvez le dire vous-même.",
    nl: "U kunt dit zelf zeggen.",
    de: "Das können Sie selbst sagen.",
    en: "You can say this yourself.",
  },
  body: {
    fr: "La direction de votre organisme peut le dire.",
    nl: "De leiding van uw instelling kan dit zeggen.",
    de: "Die Leitung Ihrer Einrichtung kann das sagen.",
    en: "The management of your organisation can say this.",
  },
  register: {
    fr: "Le service du personnel ou le secrétariat de votre organisme peut le dire.",
    nl: "De personeelsdienst of het secretariaat van uw instelling kan dit zeggen.",
    de: "Der Personaldienst oder das Sekretariat Ihrer Einrichtung kann das sagen.",
    en: "The staff office or the secretariat of your organisation can say this.",
  },
  it: {
    fr: "Le service informatique de votre organisme peut le dire.",
    nl: "De IT-dienst van uw instelling kan dit zeggen.",
    de: "Der IT-Dienst Ihrer Einrichtung kann das sagen.",
    en: "The IT service of your organisation can say this.",
  },
  catalogue: {
    fr: "L’éditeur du produit ou le service informatique de votre organisme peut le dire.",
    nl: "De uitgever van het product of de IT-dienst van uw instelling kan dit zeggen.",
    de: "Der Anbieter des Produkts oder der IT-Dienst Ihrer Einrichtung kann das sagen.",
    en: "The vendor of the product or the IT service of your organisation can say this.",
  },
};
