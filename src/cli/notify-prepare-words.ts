import type { Text } from "../language/language.ts";

/** What `interdict notify prepare` says. */
export const prepareWords = {
  summary: {
    en: "Write the letters and messages to those who have to be told; what is prepared already stays as it is",
    fr: "Rédiger les lettres et les messages pour ceux qui doivent être avertis ; ce qui est déjà préparé reste tel quel",
    nl: "De brieven en berichten schrijven voor wie moet worden ingelicht; wat al klaarstaat, blijft zoals het is",
    de: "Die Schreiben und Nachrichten an die zu Benachrichtigenden verfassen; was schon bereitliegt, bleibt, wie es ist",
  },
  as: {
    en: "only to those who are bound, invited, unknown or informed (several times)",
    fr: "seulement à ceux qui sont bound, invited, unknown ou informed (plusieurs fois)",
    nl: "alleen aan wie bound, invited, unknown of informed is (meermaals)",
    de: "nur an die, die bound, invited, unknown oder informed sind (mehrfach)",
  },
  badAs: {
    en: "--as takes bound, invited, unknown or informed, not “{value}”.",
    fr: "--as prend bound, invited, unknown ou informed, pas « {value} ».",
    nl: "--as neemt bound, invited, unknown of informed, niet “{value}”.",
    de: "--as nimmt bound, invited, unknown oder informed, nicht „{value}“.",
  },
  done: {
    en: "{prepared, plural, =0 {Nothing new to prepare} one {{preparedShown} notice prepared} other {{preparedShown} notices prepared}}, {held, plural, one {{heldShown} was} other {{heldShown} were}} there already; {messages, plural, one {{messagesShown} message waits} other {{messagesShown} messages wait}} to be sent.",
    fr: "{prepared, plural, =0 {Rien de nouveau à préparer} one {{preparedShown} avis préparé} other {{preparedShown} avis préparés}}, {held, plural, one {{heldShown} l’était déjà} other {{heldShown} l’étaient déjà}} ; {messages, plural, one {{messagesShown} message attend} other {{messagesShown} messages attendent}} l’envoi.",
    nl: "{prepared, plural, =0 {Niets nieuws klaar te zetten} one {{preparedShown} kennisgeving klaargezet} other {{preparedShown} kennisgevingen klaargezet}}, {held, plural, one {{heldShown} stond er al} other {{heldShown} stonden er al}}; {messages, plural, one {{messagesShown} bericht wacht} other {{messagesShown} berichten wachten}} op verzending.",
    de: "{prepared, plural, =0 {Nichts Neues vorzubereiten} one {{preparedShown} Mitteilung vorbereitet} other {{preparedShown} Mitteilungen vorbereitet}}, {held, plural, one {{heldShown} lag schon bereit} other {{heldShown} lagen schon bereit}}; {messages, plural, one {{messagesShown} Nachricht wartet} other {{messagesShown} Nachrichten warten}} auf den Versand.",
  },
  again: {
    en: "write again to those whose notice would read differently now",
    fr: "récrire à ceux dont l’avis serait rédigé autrement aujourd’hui",
    nl: "opnieuw schrijven aan wie nu een andere tekst zou krijgen",
    de: "denen erneut schreiben, deren Mitteilung heute anders lauten würde",
  },
  changed: {
    en: "{n, plural, one {{shown} body holds} other {{shown} bodies hold}} a notice that would read differently now. To write again: --again.",
    fr: "{n, plural, one {{shown} organisme a reçu un avis qui serait rédigé} other {{shown} organismes ont reçu un avis qui serait rédigé}} autrement aujourd’hui. Pour récrire : --again.",
    nl: "{n, plural, one {{shown} instelling heeft} other {{shown} instellingen hebben}} een kennisgeving die nu anders zou luiden. Opnieuw schrijven: --again.",
    de: "{n, plural, one {{shown} Einrichtung hat} other {{shown} Einrichtungen haben}} eine Mitteilung, die heute anders lauten würde. Erneut schreiben: --again.",
  },
  byPost: {
    en: "{n, plural, one {{shown} body has} other {{shown} bodies have}} no address in the register: the letter is prepared, and goes another way.",
    fr: "{n, plural, one {{shown} organisme n’a} other {{shown} organismes n’ont}} pas d’adresse au registre : la lettre est prête et part par une autre voie.",
    nl: "{n, plural, one {{shown} instelling heeft} other {{shown} instellingen hebben}} geen adres in het register: de brief ligt klaar en gaat langs een andere weg.",
    de: "{n, plural, one {{shown} Einrichtung hat} other {{shown} Einrichtungen haben}} keine Adresse im Register: Das Schreiben liegt bereit und geht einen anderen Weg.",
  },
} as const satisfies Record<string, Text>;
