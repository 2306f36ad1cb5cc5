import type { Text } from "../../language/language.ts";
import type { Office, Organ } from "./given.ts";

/** Capacities as records and pages name them; each may be the title of a function in any region. */
export const officeWords: Readonly<Record<Office, Text>> = {
  "director-general": {
    fr: "directrice générale ou directeur général",
    nl: "algemeen directeur",
    de: "Generaldirektorin oder Generaldirektor",
    en: "director-general",
  },
  mayor: { fr: "bourgmestre", nl: "burgemeester", de: "Bürgermeisterin oder Bürgermeister", en: "mayor" },
  "it-officer": {
    fr: "responsable informatique",
    nl: "IT-verantwoordelijke",
    de: "IT-Verantwortliche oder IT-Verantwortlicher",
    en: "IT officer",
  },
};

export const organWords: Readonly<Record<Organ, Text>> = {
  college: { fr: "collège", nl: "college", de: "Kollegium", en: "college" },
  council: { fr: "conseil", nl: "raad", de: "Rat", en: "council" },
};

/** What records say of themselves. */
export const receiptWords = {
  source: {
    fr: "Lien propre de l’organisme, notification {notice}",
    nl: "Eigen link van de instelling, kennisgeving {notice}",
    de: "Eigener Link der Einrichtung, Mitteilung {notice}",
    en: "The body’s own link, notice {notice}",
  },
  confirmedSource: {
    fr: "Lien propre de l’organisme, notification {notice} ; confirmé depuis l’adresse de l’organisme au registre, réponse {reply}",
    nl: "Eigen link van de instelling, kennisgeving {notice}; bevestigd vanuit het adres van de instelling in het register, antwoord {reply}",
    de: "Eigener Link der Einrichtung, Mitteilung {notice}; von der im Register stehenden Adresse der Einrichtung aus bestätigt, Antwort {reply}",
    en: "The body’s own link, notice {notice}; confirmed from the body’s address in the register, response {reply}",
  },
  received: {
    fr: "A reçu la notification {notice}, lue en {read} ; au nom de : {behalf}.",
    nl: "Heeft de kennisgeving {notice} ontvangen, gelezen in het {read}; namens: {behalf}.",
    de: "Hat die Mitteilung {notice} erhalten, gelesen auf {read}; im Namen von: {behalf}.",
    en: "Received the notice {notice}, read in {read}; on behalf of: {behalf}.",
  },
  said: {
    fr: "Réponse {reply}, au nom de : {behalf}.",
    nl: "Antwoord {reply}, namens: {behalf}.",
    de: "Antwort {reply}, im Namen von: {behalf}.",
    en: "Response {reply}, on behalf of: {behalf}.",
  },
  contested: {
    fr: "Contestée depuis l’adresse de l’organisme au registre (réponse {reply}).",
    nl: "Betwist vanuit het adres van de instelling in het register (antwoord {reply}).",
    de: "Von der im Register stehenden Adresse der Einrichtung aus bestritten (Antwort {reply}).",
    en: "Contested from the body’s address in the register (response {reply}).",
  },
  contestedWhy: {
    fr: "Contestée depuis l’adresse de l’organisme au registre (réponse {reply}) : {why}",
    nl: "Betwist vanuit het adres van de instelling in het register (antwoord {reply}): {why}",
    de: "Von der im Register stehenden Adresse der Einrichtung aus bestritten (Antwort {reply}): {why}",
    en: "Contested from the body’s address in the register (response {reply}): {why}",
  },
  contester: {
    fr: "qui lit le courrier de l’organisme",
    nl: "wie de post van de instelling leest",
    de: "wer die Post der Einrichtung liest",
    en: "whoever reads the mail of the body",
  },
} satisfies Record<string, Text>;

/** The name of each language in each language, as it follows « en », “in het”, „auf“, “in”. */
export const readWords = {
  fr: { fr: "français", nl: "Frans", de: "Französisch", en: "French" },
  nl: { fr: "néerlandais", nl: "Nederlands", de: "Niederländisch", en: "Dutch" },
  de: { fr: "allemand", nl: "Duits", de: "Deutsch", en: "German" },
  en: { fr: "anglais", nl: "Engels", de: "Englisch", en: "English" },
} satisfies Record<string, Text>;
