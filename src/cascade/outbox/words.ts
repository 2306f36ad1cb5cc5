import type { Text } from "../../language/language.ts";

/** What the record of a dispatch notes where it is not the notice itself that left. */
export const reminderNote: Text = { fr: "Rappel", nl: "Herinnering", de: "Erinnerung", en: "Reminder" };
