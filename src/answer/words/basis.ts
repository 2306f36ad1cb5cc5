import type { Text } from "../../language/language.ts";

/** Texts and claims that are chosen or open. */
export const basisWords = {
  yes: { fr: "oui", nl: "ja", de: "ja", en: "yes" },
  no: { fr: "non", nl: "neen", de: "nein", en: "no" },
  before: { fr: "avant cet instant", nl: "vóór dat tijdstip", de: "vor diesem Zeitpunkt", en: "before that instant" },
  after: { fr: "après cet instant", nl: "na dat tijdstip", de: "nach diesem Zeitpunkt", en: "after that instant" },
} satisfies Record<string, Text>;
