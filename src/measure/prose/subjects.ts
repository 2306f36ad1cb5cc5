import type { Text } from "../../language/language.ts";
import type { SubjectId } from "./predicates/predicate.ts";

/** The subject of a main clause: named, and once it has been named. */
export const subjects: Readonly<Record<SubjectId, { readonly named: Text; readonly again: Text }>> = {
  person: {
    named: { fr: "la personne", nl: "de persoon", de: "die Person", en: "the person" },
    again: { fr: "elle", nl: "hij of zij", de: "sie", en: "he or she" },
  },
  body: {
    named: { fr: "l’organisme", nl: "de instelling", de: "die Einrichtung", en: "the body" },
    again: { fr: "il", nl: "ze", de: "sie", en: "it" },
  },
  device: {
    named: { fr: "l’appareil", nl: "het toestel", de: "das Gerät", en: "the device" },
    again: { fr: "il", nl: "het", de: "es", en: "it" },
  },
  network: {
    named: { fr: "le réseau", nl: "het netwerk", de: "das Netz", en: "the network" },
    again: { fr: "il", nl: "het", de: "es", en: "it" },
  },
  account: {
    named: { fr: "le compte", nl: "het account", de: "das Konto", en: "the account" },
    again: { fr: "il", nl: "het", de: "es", en: "it" },
  },
  contract: {
    named: { fr: "le contrat", nl: "de overeenkomst", de: "der Vertrag", en: "the contract" },
    again: { fr: "il", nl: "ze", de: "er", en: "it" },
  },
  place: {
    named: { fr: "le lieu", nl: "de plaats", de: "der Ort", en: "the place" },
    again: { fr: "il", nl: "ze", de: "er", en: "it" },
  },
  product: {
    named: { fr: "le produit", nl: "het product", de: "das Produkt", en: "the product" },
    again: { fr: "il", nl: "het", de: "es", en: "it" },
  },
};
