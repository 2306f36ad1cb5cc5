import type { Text } from "../../language/language.ts";

/** The two mails to a body’s own address. */
export const mailWords = {
  confirmSubject: {
    fr: "À confirmer : votre réponse — {subject}",
    nl: "Te bevestigen: uw antwoord — {subject}",
    de: "Zu bestätigen: Ihre Antwort – {subject}",
    en: "To be confirmed: your answer — {subject}",
  },
  confirmIntro: {
    fr: "Une réponse a été donnée au nom de votre organisme à propos de : {subject}. Elle ne vaudra qu’une fois confirmée depuis cette adresse.",
    nl: "Namens uw instelling is een antwoord gegeven over: {subject}. Het geldt pas nadat het vanuit dit adres bevestigd is.",
    de: "Im Namen Ihrer Einrichtung wurde eine Antwort gegeben zu: {subject}. Sie gilt erst, wenn sie von dieser Adresse aus bestätigt ist.",
    en: "An answer was given in the name of your body about: {subject}. It counts only once it is confirmed from this address.",
  },
  confirmWhat: {
    fr: "Ouvrez la page ci-dessous, relisez, puis confirmez ou dites que cette réponse n’est pas la vôtre. Ouvrir la page n’enregistre rien. Le lien vaut jusqu’au {until} inclus.",
    nl: "Open de pagina hieronder, lees na, en bevestig of zeg dat dit antwoord niet het uwe is. De pagina openen legt niets vast. De link geldt tot en met {until}.",
    de: "Öffnen Sie die Seite unten, lesen Sie nach und bestätigen Sie, oder sagen Sie, dass diese Antwort nicht die Ihre ist. Das Öffnen der Seite hält nichts fest. Der Link gilt bis einschließlich {until}.",
    en: "Open the page below, read it again, then confirm, or say that this answer is not yours. Opening the page records nothing. The link is good up to and including {until}.",
  },
  confirmLabel: {
    fr: "Relire et confirmer :",
    nl: "Nalezen en bevestigen:",
    de: "Nachlesen und bestätigen:",
    en: "Read again and confirm:",
  },
  contestSubject: {
    fr: "Votre réponse est enregistrée — {subject}",
    nl: "Uw antwoord is vastgelegd — {subject}",
    de: "Ihre Antwort ist festgehalten – {subject}",
    en: "Your answer is on record — {subject}",
  },
  contestIntro: {
    fr: "La réponse de votre organisme à propos de « {subject} » a été confirmée depuis cette adresse ; elle est enregistrée.",
    nl: "Het antwoord van uw instelling over “{subject}” is vanuit dit adres bevestigd; het is vastgelegd.",
    de: "Die Antwort Ihrer Einrichtung zu „{subject}“ wurde von dieser Adresse aus bestätigt; sie ist festgehalten.",
    en: "The answer of your body about “{subject}” was confirmed from this address; it is on record.",
  },
  contestWhat: {
    fr: "Si elle n’est pas la vôtre, ou si elle est inexacte, contestez-la par la page ci-dessous jusqu’au {until} inclus : la contestation sera enregistrée et la réponse ne comptera plus.",
    nl: "Is het niet het uwe, of klopt het niet, betwist het dan via de pagina hieronder tot en met {until}: de betwisting wordt vastgelegd en het antwoord telt niet meer.",
    de: "Ist sie nicht die Ihre oder stimmt sie nicht, so bestreiten Sie sie über die Seite unten bis einschließlich {until}: Das wird festgehalten, und die Antwort zählt nicht mehr.",
    en: "If it is not yours, or not right, contest it through the page below up to and including {until}: the contest goes on record and the answer counts no more.",
  },
  contestLabel: { fr: "Contester :", nl: "Betwisten:", de: "Bestreiten:", en: "Contest:" },
  line: { fr: "{label} : {value}", nl: "{label}: {value}", de: "{label}: {value}", en: "{label}: {value}" },
  more: {
    fr: "{n, plural, one {# autre ligne se trouve} other {# autres lignes se trouvent}} sur la page ci-dessous.",
    nl: "{n, plural, one {# andere regel staat} other {# andere regels staan}} op de pagina hieronder.",
    de: "{n, plural, one {# weitere Zeile steht} other {# weitere Zeilen stehen}} auf der Seite unten.",
    en: "{n, plural, one {# more line stands} other {# more lines stand}} on the page below.",
  },
  answer: { fr: "Réponse : {answer}", nl: "Antwoord: {answer}", de: "Antwort: {answer}", en: "Answer: {answer}" },
  decision: {
    fr: "Décision du {day}, référence {reference}",
    nl: "Beslissing van {day}, referentie {reference}",
    de: "Beschluss vom {day}, Aktenzeichen {reference}",
    en: "Decision of {day}, reference {reference}",
  },
  reason: { fr: "Motif : {reason}", nl: "Reden: {reason}", de: "Grund: {reason}", en: "Reason: {reason}" },
  capacity: {
    fr: "Donnée en qualité de : {capacity}",
    nl: "Gegeven in de hoedanigheid van: {capacity}",
    de: "Gegeben in der Eigenschaft: {capacity}",
    en: "Given in the capacity of: {capacity}",
  },
  number: {
    fr: "Numéro de référence : {number}",
    nl: "Referentienummer: {number}",
    de: "Aktenzeichen: {number}",
    en: "Reference number: {number}",
  },
} satisfies Record<string, Text>;

/** The same about what a body attested, which is no answer. */
export const attestedMailWords: Partial<typeof mailWords> = {
  confirmSubject: {
    fr: "À confirmer : votre attestation — {subject}",
    nl: "Te bevestigen: uw verklaring — {subject}",
    de: "Zu bestätigen: Ihre Bescheinigung – {subject}",
    en: "To be confirmed: your attestation — {subject}",
  },
  confirmIntro: {
    fr: "Une attestation a été faite au nom de votre organisme à propos de : {subject}. Elle ne vaudra qu’une fois confirmée depuis cette adresse.",
    nl: "Namens uw instelling is een verklaring afgelegd over: {subject}. Ze geldt pas nadat ze vanuit dit adres bevestigd is.",
    de: "Im Namen Ihrer Einrichtung wurde eine Bescheinigung abgegeben zu: {subject}. Sie gilt erst, wenn sie von dieser Adresse aus bestätigt ist.",
    en: "An attestation was made in the name of your body about: {subject}. It counts only once it is confirmed from this address.",
  },
  confirmWhat: {
    fr: "Ouvrez la page ci-dessous, relisez, puis confirmez ou dites que cette attestation n’est pas la vôtre. Ouvrir la page n’enregistre rien. Le lien vaut jusqu’au {until} inclus.",
    nl: "Open de pagina hieronder, lees na, en bevestig of zeg dat deze verklaring niet de uwe is. De pagina openen legt niets vast. De link geldt tot en met {until}.",
    de: "Öffnen Sie die Seite unten, lesen Sie nach und bestätigen Sie, oder sagen Sie, dass diese Bescheinigung nicht die Ihre ist. Das Öffnen der Seite hält nichts fest. Der Link gilt bis einschließlich {until}.",
    en: "Open the page below, read it again, then confirm, or say that this attestation is not yours. Opening the page records nothing. The link is good up to and including {until}.",
  },
  contestSubject: {
    fr: "Votre attestation est enregistrée — {subject}",
    nl: "Uw verklaring is vastgelegd — {subject}",
    de: "Ihre Bescheinigung ist festgehalten – {subject}",
    en: "Your attestation is on record — {subject}",
  },
  contestIntro: {
    fr: "L’attestation de votre organisme à propos de « {subject} » a été confirmée depuis cette adresse ; elle est enregistrée.",
    nl: "De verklaring van uw instelling over “{subject}” is vanuit dit adres bevestigd; ze is vastgelegd.",
    de: "Die Bescheinigung Ihrer Einrichtung zu „{subject}“ wurde von dieser Adresse aus bestätigt; sie ist festgehalten.",
    en: "The attestation of your body about “{subject}” was confirmed from this address; it is on record.",
  },
  contestWhat: {
    fr: "Si elle n’est pas la vôtre, ou si elle est inexacte, contestez-la par la page ci-dessous jusqu’au {until} inclus : la contestation sera enregistrée et l’attestation ne comptera plus.",
    nl: "Is ze niet de uwe, of klopt ze niet, betwist ze dan via de pagina hieronder tot en met {until}: de betwisting wordt vastgelegd en de verklaring telt niet meer.",
    de: "Ist sie nicht die Ihre oder stimmt sie nicht, so bestreiten Sie sie über die Seite unten bis einschließlich {until}: Das wird festgehalten, und die Bescheinigung zählt nicht mehr.",
    en: "If it is not yours, or not right, contest it through the page below up to and including {until}: the contest goes on record and the attestation counts no more.",
  },
};
