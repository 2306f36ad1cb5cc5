import type { Text } from "../../language/language.ts";

/** What to do, and how to answer. */
export const replyWords = {
  now: {
    fr: "Ce qu’il faut faire maintenant",
    nl: "Wat u nu moet doen",
    de: "Was jetzt zu tun ist",
    en: "What to do now",
  },
  nowInvited: {
    fr: "Ce que vous pouvez faire maintenant",
    nl: "Wat u nu kunt doen",
    de: "Was Sie jetzt tun können",
    en: "What you can do now",
  },
  tellPersons: {
    fr: "Informez les personnes visées, et notez le jour où vous le faites.",
    nl: "Licht de betrokken personen in, en noteer op welke dag u dat doet.",
    de: "Informieren Sie die betroffenen Personen, und halten Sie den Tag fest, an dem Sie es tun.",
    en: "Inform the persons concerned, and note the day on which you do so.",
  },
  checkDevices: {
    fr: "Vérifiez les appareils visés, et gardez la preuve de ce que vous avez constaté et changé.",
    nl: "Controleer de bedoelde toestellen, en bewaar het bewijs van wat u hebt vastgesteld en veranderd.",
    de: "Prüfen Sie die erfassten Geräte, und bewahren Sie den Nachweis dessen auf, was Sie festgestellt und geändert haben.",
    en: "Check the devices covered, and keep proof of what you found and changed.",
  },
  doDuties: {
    fr: "Faites ce que la mesure demande à l’organisme lui-même, et notez-en le jour et la référence.",
    nl: "Doe wat de maatregel van de instelling zelf vraagt, en noteer de dag en het kenmerk.",
    de: "Tun Sie, was die Maßnahme von der Einrichtung selbst verlangt, und halten Sie Tag und Aktenzeichen fest.",
    en: "Do what the measure asks of the body itself, and note its day and reference.",
  },
  decide: {
    fr: "Soumettez la demande à l’organe compétent ; un modèle de décision figure à la fin de ce message.",
    nl: "Leg de vraag voor aan het bevoegde orgaan; een modelbeslissing staat aan het einde van dit bericht.",
    de: "Legen Sie die Bitte dem zuständigen Organ vor; ein Musterbeschluss steht am Ende dieser Nachricht.",
    en: "Put the request before the competent organ; a model decision stands at the end of this message.",
  },
  consider: {
    fr: "Examinez la recommandation, et dites si vous la suivez.",
    nl: "Onderzoek de aanbeveling, en zeg of u ze volgt.",
    de: "Prüfen Sie die Empfehlung, und teilen Sie mit, ob Sie ihr folgen.",
    en: "Consider the recommendation, and say whether you follow it.",
  },
  settle: {
    fr: "Dites-nous, pour chaque point à établir ci-dessus, ce qu’il en est.",
    nl: "Laat ons voor elk punt hierboven dat moet worden vastgesteld, weten hoe het zit.",
    de: "Teilen Sie uns zu jedem oben zu klärenden Punkt mit, wie es sich verhält.",
    en: "Tell us how things stand on each point above that has to be established.",
  },
  answerIt: {
    fr: "Répondez, même si la réponse est que rien n’est encore fait.",
    nl: "Antwoord, ook als het antwoord is dat er nog niets gedaan is.",
    de: "Antworten Sie, auch wenn die Antwort lautet, dass noch nichts getan ist.",
    en: "Answer, even if the answer is that nothing has been done yet.",
  },
  how: { fr: "Comment répondre", nl: "Hoe antwoorden", de: "So antworten Sie", en: "How to answer" },
  link: {
    fr: "Par le lien ci-dessous, sans compte, vous pouvez accuser réception, transmettre et répondre. Ouvrir le lien ne change rien ; seul l’envoi du formulaire est enregistré. Le lien ne vaut que pour votre organisme.",
    nl: "Via de link hieronder kunt u zonder account de ontvangst bevestigen, doorsturen en antwoorden. De link openen verandert niets; alleen het verzenden van het formulier wordt geregistreerd. De link geldt alleen voor uw instelling.",
    de: "Über den Link unten können Sie ohne Konto den Empfang bestätigen, weiterleiten und antworten. Das Öffnen des Links ändert nichts; nur das Absenden des Formulars wird erfasst. Der Link gilt nur für Ihre Einrichtung.",
    en: "Through the link below, without an account, you can acknowledge receipt, relay and answer. Opening the link changes nothing; only sending the form is recorded. The link is for your body alone.",
  },
  linkHere: {
    fr: "Votre lien : ",
    nl: "Uw link: ",
    de: "Ihr Link: ",
    en: "Your link: ",
  },
  otherwise: {
    fr: "Vous pouvez répondre à {authority} par la voie qui vous convient, en citant la référence {reference}.",
    nl: "U kunt {authority} antwoorden langs de weg die u verkiest, met vermelding van het kenmerk {reference}.",
    de: "Sie können {authority} auf dem Weg Ihrer Wahl antworten; geben Sie dabei das Aktenzeichen {reference} an.",
    en: "You can answer {authority} by any way that suits you, quoting the reference {reference}.",
  },
  notAsked: {
    fr: "Aucune réponse n’est demandée.",
    nl: "Er wordt geen antwoord gevraagd.",
    de: "Eine Antwort wird nicht verlangt.",
    en: "No answer is asked.",
  },
  /** Of a message that would be too long for a telephone. */
  short: {
    fr: "Ce message résume la lettre jointe ; c’est elle qui contient le texte entier.",
    nl: "Dit bericht vat de bijgevoegde brief samen; de volledige tekst staat in die brief.",
    de: "Diese Nachricht fasst das beigefügte Schreiben zusammen; der vollständige Text steht dort.",
    en: "This message sums up the attached letter, which holds the whole text.",
  },
  version: {
    fr: "Texte établi à partir des données de la mesure {measure}, version {version}, modèle de lettre {template}.",
    nl: "Tekst opgesteld uit de gegevens van maatregel {measure}, versie {version}, briefmodel {template}.",
    de: "Text aus den Daten der Maßnahme {measure} erstellt, Fassung {version}, Briefvorlage {template}.",
    en: "Text made from the data of measure {measure}, version {version}, letter template {template}.",
  },
  footer: {
    fr: "{from}, {date}, référence {reference}",
    nl: "{from}, {date}, kenmerk {reference}",
    de: "{from}, {date}, Aktenzeichen {reference}",
    en: "{from}, {date}, reference {reference}",
  },
} satisfies Record<string, Text>;
