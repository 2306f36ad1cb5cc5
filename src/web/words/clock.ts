import type { Text } from "../../language/language.ts";

export const clockWords = {
  midnight: { fr: "{day} à 24 h", nl: "{day} om 24 uur", de: "{day}, 24 Uhr", en: "{day} at 24:00" },
} satisfies Record<string, Text>;
