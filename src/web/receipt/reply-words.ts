import type { Text } from "../../language/language.ts";

/** The pages by which a body confirms or contests an answer. */
export const replyPageWords = {
  confirmTitle: {
    fr: "Confirmer la réponse de votre organisme",
    nl: "Het antwoord van uw instelling bevestigen",
    de: "Die Antwort Ihrer Einrichtung bestätigen",
    en: "Confirm the answer of your body",
  },
  contestTitle: {
    fr: "Contester la réponse de votre organisme",
    nl: "Het antwoord van uw instelling betwisten",
    de: "Die Antwort Ihrer Einrichtung bestreiten",
    en: "Contest the answer of your body",
  },
  intro: {
    fr: "Voici ce qui a été répondu au nom de votre organisme. Ouvrir cette page n’a rien enregistré.",
    nl: "Dit is wat namens uw instelling geantwoord is. Deze pagina openen heeft niets vastgelegd.",
    de: "Das wurde im Namen Ihrer Einrichtung geantwortet. Das Öffnen dieser Seite hat nichts festgehalten.",
    en: "This is what was answered in the name of your body. Opening this page has recorded nothing.",
  },
  answer: { fr: "Réponse", nl: "Antwoord", de: "Antwort", en: "Answer" },
  about: { fr: "À propos de", nl: "Over", de: "Zu", en: "About" },
  organ: { fr: "Organe", nl: "Orgaan", de: "Organ", en: "Organ" },
  decided: {
    fr: "Date de la délibération",
    nl: "Datum van de beslissing",
    de: "Datum des Beschlusses",
    en: "Date of the deliberation",
  },
  reference: { fr: "Référence", nl: "Referentie", de: "Aktenzeichen", en: "Reference" },
  reason: {
    fr: "Motif ou précision",
    nl: "Reden of toelichting",
    de: "Grund oder Erläuterung",
    en: "Reason or detail",
  },
  capacity: {
    fr: "Donnée en qualité de",
    nl: "Gegeven als",
    de: "Gegeben in der Eigenschaft",
    en: "Given in the capacity of",
  },
  behalf: { fr: "Au nom de", nl: "Namens", de: "Im Namen von", en: "On behalf of" },
  said: { fr: "Donnée le", nl: "Gegeven op", de: "Gegeben am", en: "Given on" },
  number: { fr: "Numéro de référence", nl: "Referentienummer", de: "Referenznummer", en: "Reference number" },
  state: { fr: "État", nl: "Stand", de: "Stand", en: "State" },
  waiting: {
    fr: "attend d’être confirmée",
    nl: "wacht op bevestiging",
    de: "wartet auf Bestätigung",
    en: "waits to be confirmed",
  },
  live: {
    fr: "confirmée, enregistrée",
    nl: "bevestigd, vastgelegd",
    de: "bestätigt, festgehalten",
    en: "confirmed, on record",
  },
  contested: {
    fr: "contestée : elle ne compte pas",
    nl: "betwist: het telt niet",
    de: "bestritten: Sie zählt nicht",
    en: "contested: it does not count",
  },
  confirm: {
    fr: "Oui, c’est notre réponse",
    nl: "Ja, dit is ons antwoord",
    de: "Ja, das ist unsere Antwort",
    en: "Yes, this is our answer",
  },
  notOurs: {
    fr: "Non, ce n’est pas notre réponse",
    nl: "Nee, dit is niet ons antwoord",
    de: "Nein, das ist nicht unsere Antwort",
    en: "No, this is not our answer",
  },
  why: {
    fr: "Pourquoi la contestez-vous ? (facultatif, sans nom de personne)",
    nl: "Waarom betwist u het? (niet verplicht, zonder namen van personen)",
    de: "Warum bestreiten Sie sie? (freiwillig, ohne Personennamen)",
    en: "Why do you contest it? (optional, without names of persons)",
  },
  contest: {
    fr: "Contester cette réponse",
    nl: "Dit antwoord betwisten",
    de: "Diese Antwort bestreiten",
    en: "Contest this answer",
  },
  confirmedTitle: {
    fr: "La réponse est confirmée",
    nl: "Het antwoord is bevestigd",
    de: "Die Antwort ist bestätigt",
    en: "The answer is confirmed",
  },
  confirmedNext: {
    fr: "{address, select, none {Elle est enregistrée comme réponse de votre organisme.} other {Elle est enregistrée comme réponse de votre organisme. Un message à l’adresse de votre organisme donne un lien pour la contester pendant trente jours.}}",
    nl: "{address, select, none {Het is vastgelegd als antwoord van uw instelling.} other {Het is vastgelegd als antwoord van uw instelling. Een bericht naar het adres van uw instelling geeft een link om het dertig dagen lang te betwisten.}}",
    de: "{address, select, none {Sie ist als Antwort Ihrer Einrichtung festgehalten.} other {Sie ist als Antwort Ihrer Einrichtung festgehalten. Eine Nachricht an die Adresse Ihrer Einrichtung enthält einen Link, um sie dreißig Tage lang zu bestreiten.}}",
    en: "{address, select, none {It is on record as the answer of your body.} other {It is on record as the answer of your body. A message to the address of your body has a link to contest it for thirty days.}}",
  },
  contestedTitle: {
    fr: "La réponse est contestée",
    nl: "Het antwoord is betwist",
    de: "Die Antwort ist bestritten",
    en: "The answer is contested",
  },
  contestedNext: {
    fr: "La contestation est enregistrée et la réponse ne compte plus. Votre organisme peut répondre à nouveau par le lien de la lettre, ou écrire au service qui la lui a envoyée.",
    nl: "De betwisting is vastgelegd en het antwoord telt niet meer. Uw instelling kan opnieuw antwoorden via de link van de brief, of schrijven naar de dienst die hem gestuurd heeft.",
    de: "Der Widerspruch ist festgehalten, und die Antwort zählt nicht mehr. Ihre Einrichtung kann über den Link des Schreibens erneut antworten oder sich an die Stelle wenden, die es gesendet hat.",
    en: "The contest is on record and the answer counts no more. Your body can answer again through the link of the letter, or write to the service that sent it.",
  },
} satisfies Record<string, Text>;

/** The same about what a body attested, which is no answer. */
export const attestedReplyWords: Partial<typeof replyPageWords> = {
  confirmTitle: {
    fr: "Confirmer l’attestation de votre organisme",
    nl: "De verklaring van uw instelling bevestigen",
    de: "Die Bescheinigung Ihrer Einrichtung bestätigen",
    en: "Confirm the attestation of your body",
  },
  contestTitle: {
    fr: "Contester l’attestation de votre organisme",
    nl: "De verklaring van uw instelling betwisten",
    de: "Die Bescheinigung Ihrer Einrichtung bestreiten",
    en: "Contest the attestation of your body",
  },
  intro: {
    fr: "Voici ce qui a été attesté au nom de votre organisme. Ouvrir cette page n’a rien enregistré.",
    nl: "Dit is wat namens uw instelling verklaard is. Deze pagina openen heeft niets vastgelegd.",
    de: "Das wurde im Namen Ihrer Einrichtung bescheinigt. Das Öffnen dieser Seite hat nichts festgehalten.",
    en: "This is what was attested in the name of your body. Opening this page has recorded nothing.",
  },
  contested: {
    fr: "contestée : elle ne compte pas",
    nl: "betwist: ze telt niet",
    de: "bestritten: Sie zählt nicht",
    en: "contested: it does not count",
  },
  confirm: {
    fr: "Oui, c’est notre attestation",
    nl: "Ja, dit is onze verklaring",
    de: "Ja, das ist unsere Bescheinigung",
    en: "Yes, this is our attestation",
  },
  notOurs: {
    fr: "Non, ce n’est pas notre attestation",
    nl: "Nee, dit is niet onze verklaring",
    de: "Nein, das ist nicht unsere Bescheinigung",
    en: "No, this is not our attestation",
  },
  why: {
    fr: "Pourquoi la contestez-vous ? (facultatif, sans nom de personne)",
    nl: "Waarom betwist u ze? (niet verplicht, zonder namen van personen)",
    de: "Warum bestreiten Sie sie? (freiwillig, ohne Personennamen)",
    en: "Why do you contest it? (optional, without names of persons)",
  },
  contest: {
    fr: "Contester cette attestation",
    nl: "Deze verklaring betwisten",
    de: "Diese Bescheinigung bestreiten",
    en: "Contest this attestation",
  },
  confirmedTitle: {
    fr: "L’attestation est confirmée",
    nl: "De verklaring is bevestigd",
    de: "Die Bescheinigung ist bestätigt",
    en: "The attestation is confirmed",
  },
  confirmedNext: {
    fr: "{address, select, none {Elle est enregistrée comme attestation de votre organisme : c’est ce qu’il dit de lui-même.} other {Elle est enregistrée comme attestation de votre organisme : c’est ce qu’il dit de lui-même. Un message à l’adresse de votre organisme donne un lien pour la contester pendant trente jours.}}",
    nl: "{address, select, none {Ze is vastgelegd als verklaring van uw instelling: dat is wat ze van zichzelf zegt.} other {Ze is vastgelegd als verklaring van uw instelling: dat is wat ze van zichzelf zegt. Een bericht naar het adres van uw instelling geeft een link om ze dertig dagen lang te betwisten.}}",
    de: "{address, select, none {Sie ist als Bescheinigung Ihrer Einrichtung festgehalten: als das, was diese von sich selbst sagt.} other {Sie ist als Bescheinigung Ihrer Einrichtung festgehalten: als das, was diese von sich selbst sagt. Eine Nachricht an die Adresse Ihrer Einrichtung enthält einen Link, um sie dreißig Tage lang zu bestreiten.}}",
    en: "{address, select, none {It is on record as the attestation of your body: what it says of itself.} other {It is on record as the attestation of your body: what it says of itself. A message to the address of your body has a link to contest it for thirty days.}}",
  },
  contestedTitle: {
    fr: "L’attestation est contestée",
    nl: "De verklaring is betwist",
    de: "Die Bescheinigung ist bestritten",
    en: "The attestation is contested",
  },
  contestedNext: {
    fr: "La contestation est enregistrée et l’attestation ne compte plus. Votre organisme peut attester à nouveau par le lien de la lettre, ou écrire au service qui la lui a envoyée.",
    nl: "De betwisting is vastgelegd en de verklaring telt niet meer. Uw instelling kan opnieuw verklaren wat klopt via de link van de brief, of schrijven naar de dienst die hem gestuurd heeft.",
    de: "Der Widerspruch ist festgehalten, und die Bescheinigung zählt nicht mehr. Ihre Einrichtung kann über den Link des Schreibens erneut bescheinigen, was zutrifft, oder sich an die Stelle wenden, die es gesendet hat.",
    en: "The contest is on record and the attestation counts no more. Your body can attest again through the link of the letter, or write to the service that sent it.",
  },
};
