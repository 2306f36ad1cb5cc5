import type { Text } from "../language.ts";

/** An hour of the day in a zone; `here` where it is that of Brussels. */
export const clock = {
  midnight: { fr: "0\u00a0h", nl: "0\u00a0uur", de: "0\u00a0Uhr", en: "00:00" },
  hour: {
    fr: "{hour} h {minute} ({zone, select, here {heure de Bruxelles} other {{zone}}})",
    nl: "{hour}.{minute} uur ({zone, select, here {Brusselse tijd} other {{zone}}})",
    de: "{hour}.{minute} Uhr ({zone, select, here {Brüsseler Zeit} other {{zone}}})",
    en: "{hour}:{minute} ({zone, select, here {Brussels time} other {{zone}}})",
  },
} satisfies Record<string, Text>;
