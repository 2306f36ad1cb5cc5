import type { Text } from "../language/language.ts";

/** What every document says around its own content. */
export const paperWords = {
  skip: { fr: "Aller au contenu", nl: "Naar de inhoud", de: "Zum Inhalt", en: "Skip to content" },
  "note-word": { fr: "note", nl: "noot", de: "Anmerkung", en: "note" },
} satisfies Record<string, Text>;
