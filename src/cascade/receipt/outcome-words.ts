import type { Text } from "../../language/language.ts";
import { attestWords } from "../attest/words.ts";
import type { Outcome } from "./given.ts";

/** What a body did, as a choice on a page and as a line in a message. */
export const outcomeWords: Readonly<Record<Outcome | "attestation", Text>> = {
  attestation: attestWords.attestation,
  acknowledged: {
    fr: "Reçu seulement ; rien n’est encore décidé",
    nl: "Alleen ontvangen; er is nog niets beslist",
    de: "Nur erhalten; noch ist nichts entschieden",
    en: "Received only; nothing is decided yet",
  },
  relayed: {
    fr: "Transmis à d’autres",
    nl: "Aan anderen doorgegeven",
    de: "An andere weitergeleitet",
    en: "Passed on to others",
  },
  awareness: {
    fr: "Sensibilisation seulement",
    nl: "Alleen bewustmaking",
    de: "Nur Sensibilisierung",
    en: "Awareness only",
  },
  examining: {
    fr: "À l’examen",
    nl: "In onderzoek",
    de: "Wird geprüft",
    en: "Under examination",
  },
  adopted: {
    fr: "Adopté par une décision",
    nl: "Overgenomen bij een beslissing",
    de: "Durch einen Beschluss übernommen",
    en: "Adopted by a decision",
  },
  partly: {
    fr: "Adopté en partie par une décision",
    nl: "Gedeeltelijk overgenomen bij een beslissing",
    de: "Durch einen Beschluss teilweise übernommen",
    en: "Partly adopted by a decision",
  },
  declined: {
    fr: "Non suivi, avec indication du motif",
    nl: "Niet gevolgd, met opgave van de reden",
    de: "Nicht befolgt, mit Angabe des Grundes",
    en: "Declined, with the reason",
  },
  "not-applicable": {
    fr: "Sans objet pour notre organisme",
    nl: "Niet van toepassing op onze instelling",
    de: "Auf unsere Einrichtung nicht anwendbar",
    en: "Not applicable to our body",
  },
};
