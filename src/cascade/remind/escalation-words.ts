import type { Text } from "../../language/language.ts";

/** The mail to whoever passes a measure on, about those that gave no answer. */
export const escalationWords = {
  subject: {
    fr: "Sans réponse à ce jour — {title}",
    nl: "Nog zonder antwoord — {title}",
    de: "Bisher ohne Antwort – {title}",
    en: "No answer so far — {title}",
  },
  intro: {
    fr: "Nous vous écrivons à propos de : {title}. {n, plural, one {L’organisme suivant, auquel il vous revient de transmettre cette mesure, n’a} other {Les {nShown} organismes suivants, auxquels il vous revient de transmettre cette mesure, n’ont}} donné aucune réponse dont nous tenions la pièce :",
    nl: "Wij schrijven u over: {title}. {n, plural, one {Van de volgende instelling, waaraan u deze maatregel moet doorgeven, is} other {Van de volgende {nShown} instellingen, waaraan u deze maatregel moet doorgeven, is}} geen antwoord vastgelegd:",
    de: "Wir schreiben Ihnen zu: {title}. {n, plural, one {Von der folgenden Einrichtung, an die Sie diese Maßnahme weiterzuleiten haben,} other {Von den folgenden {nShown} Einrichtungen, an die Sie diese Maßnahme weiterzuleiten haben,}} ist keine Antwort festgehalten:",
    en: "We write to you about: {title}. {n, plural, one {No answer is on record of the following body, to which it falls to you to pass this measure on:} other {No answer is on record of the following {nShown} bodies, to which it falls to you to pass this measure on:}}",
  },
  silent: {
    fr: "{body} : informé le {since}, rappelé le {reminded}{by, select, none {} other { ; dernier jour fixé : le {by}}}",
    nl: "{body}: ingelicht op {since}, herinnerd op {reminded}{by, select, none {} other {; laatste dag: {by}}}",
    de: "{body}: unterrichtet am {since}, erinnert am {reminded}{by, select, none {} other {; letzter Tag: der {by}}}",
    en: "{body}: told on {since}, reminded on {reminded}{by, select, none {} other {; last day set: {by}}}",
  },
  ask: {
    fr: "Assurez-vous, s’il vous plaît, que la mesure {n, plural, one {lui est parvenue, et invitez-le} other {leur est parvenue, et invitez-les}} à répondre par le lien de {n, plural, one {sa} other {leur}} propre lettre.",
    nl: "Ga alstublieft na of de maatregel {n, plural, one {haar} other {hen}} heeft bereikt, en vraag om te antwoorden via de link in de eigen brief.",
    de: "Bitte vergewissern Sie sich, dass die Maßnahme {n, plural, one {sie} other {alle}} erreicht hat, und bitten Sie um Antwort über den Link im jeweils eigenen Schreiben.",
    en: "Please make sure that the measure has reached {n, plural, one {it} other {them}}, and ask for an answer through the link of {n, plural, one {its} other {each one’s}} own letter.",
  },
  linked: {
    fr: "La page ci-dessous est celle de la lettre que vous avez reçue vous-même ; vous pouvez y indiquer, sans compte, à qui et quand vous avez transmis la mesure. L’ouvrir n’enregistre rien.",
    nl: "De pagina hieronder is die van de brief die u zelf ontving; u kunt er zonder account melden aan wie en wanneer u de maatregel doorgaf. Ze openen legt niets vast.",
    de: "Die Seite unten ist die des Schreibens, das Sie selbst erhalten haben; dort können Sie ohne Konto angeben, an wen und wann Sie die Maßnahme weitergeleitet haben. Ihr Öffnen hält nichts fest.",
    en: "The page below is that of the letter which you received yourself; there you can say, without an account, to whom and when you passed the measure on. Opening it records nothing.",
  },
  label: {
    fr: "Indiquer la transmission :",
    nl: "Het doorgeven melden:",
    de: "Weiterleitung angeben:",
    en: "Say that it was passed on:",
  },
  unlinked: {
    fr: "Aucune lettre à votre nom n’est partie d’ici. Écrivez à {authority}, par la voie qui vous convient, à qui et quand vous avez transmis la mesure, en citant la référence {reference}.",
    nl: "Er is van hier geen brief op uw naam vertrokken. Schrijf aan {authority}, langs de weg die u verkiest, aan wie en wanneer u de maatregel doorgaf, met vermelding van het kenmerk {reference}.",
    de: "Ein Schreiben an Sie selbst ist von hier nicht abgegangen. Schreiben Sie {authority} auf dem Weg Ihrer Wahl, an wen und wann Sie die Maßnahme weitergeleitet haben; geben Sie dabei das Aktenzeichen {reference} an.",
    en: "No letter in your own name left from here. Write to {authority}, by any way that suits you, to whom and when you passed the measure on, quoting the reference {reference}.",
  },
} as const satisfies Record<string, Text>;
