import type { Text } from "../../language/language.ts";
import type { MessageKind } from "./message.ts";

/** What a message is for, where it is not the notice itself. */
export const kindWords: Readonly<Record<MessageKind, Text | undefined>> = {
  notice: undefined,
  reminder: { fr: "Rappel", nl: "Herinnering", de: "Erinnerung", en: "Reminder" },
  escalation: {
    fr: "Rappel à qui transmet la mesure",
    nl: "Herinnering aan wie de maatregel doorgeeft",
    de: "Erinnerung an die Stelle, die die Maßnahme weiterleitet",
    en: "Reminder to whoever passes the measure on",
  },
  confirmation: {
    fr: "Demande de confirmation d’une réponse",
    nl: "Verzoek om een antwoord te bevestigen",
    de: "Bitte um Bestätigung einer Antwort",
    en: "Request to confirm a response",
  },
  response: {
    fr: "Accusé d’une réponse",
    nl: "Ontvangstbericht van een antwoord",
    de: "Eingangsbestätigung einer Antwort",
    en: "Receipt of a response",
  },
};
