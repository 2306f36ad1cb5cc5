import type { Text } from "../../language/language.ts";
import type { EventKind, OpenKind } from "./calendar.ts";
import type { ReminderRule } from "./due.ts";

/** Why a reminder is due. */
export const becauseWords: Readonly<Record<ReminderRule, Text>> = {
  "before-deadline": {
    fr: "le dernier jour est le {day}, et un rappel est prévu {period} avant",
    nl: "de laatste dag is {day}, en een herinnering is {period} vooraf voorzien",
    de: "der letzte Tag ist der {day}, und eine Erinnerung ist {period} davor vorgesehen",
    en: "the last day is {day}, and a reminder is agreed for {period} before",
  },
  unacknowledged: {
    fr: "envoyé le {day}, sans accusé de réception après {period}",
    nl: "verzonden op {day}, zonder ontvangstbevestiging na {period}",
    de: "versandt am {day}, ohne Empfangsbestätigung nach {period}",
    en: "sent on {day}, without an acknowledgement after {period}",
  },
  unanswered: {
    fr: "envoyé le {day}, sans réponse après {period}",
    nl: "verzonden op {day}, zonder antwoord na {period}",
    de: "versandt am {day}, ohne Antwort nach {period}",
    en: "sent on {day}, without an answer after {period}",
  },
  escalation: {
    fr: "rappelé le {day}, et toujours rien après {period} : à l’échelon qui transmet",
    nl: "herinnerd op {day}, en nog steeds niets na {period}: naar wie de maatregel doorgeeft",
    de: "erinnert am {day}, und noch immer nichts nach {period}: an die Stelle, die weiterleitet",
    en: "reminded on {day}, and still nothing after {period}: to whoever passes it on",
  },
};

/** A period in words: ISO 8601 in days, weeks or months. */
export const periodWords: Text = {
  fr: "{months, plural, =0 {} one {un mois} other {# mois}}{weeks, plural, =0 {} one {une semaine} other {# semaines}}{days, plural, =0 {} one {un jour} other {# jours}}",
  nl: "{months, plural, =0 {} one {één maand} other {# maanden}}{weeks, plural, =0 {} one {één week} other {# weken}}{days, plural, =0 {} one {één dag} other {# dagen}}",
  de: "{months, plural, =0 {} one {einem Monat} other {# Monaten}}{weeks, plural, =0 {} one {einer Woche} other {# Wochen}}{days, plural, =0 {} one {einem Tag} other {# Tagen}}",
  en: "{months, plural, =0 {} one {one month} other {# months}}{weeks, plural, =0 {} one {one week} other {# weeks}}{days, plural, =0 {} one {one day} other {# days}}",
};

/** The line of an event in a calendar. */
export const eventWords: Readonly<Record<EventKind, Text>> = {
  deadline: {
    fr: "Dernier jour pour se conformer ({clause}) : {title}",
    nl: "Laatste dag om zich te voegen ({clause}): {title}",
    de: "Letzter Tag für die Umsetzung ({clause}): {title}",
    en: "Last day to comply ({clause}): {title}",
  },
  end: {
    fr: "Dernier jour en vigueur ({clause}) : {title}",
    nl: "Laatste dag van kracht ({clause}): {title}",
    de: "Letzter Tag in Kraft ({clause}): {title}",
    en: "Last day in force ({clause}): {title}",
  },
  review: {
    fr: "Réexamen prévu ({clause}) : {title}",
    nl: "Geplande herziening ({clause}): {title}",
    de: "Vorgesehene Überprüfung ({clause}): {title}",
    en: "Review planned ({clause}): {title}",
  },
  "pass-on": {
    fr: "Dernier jour pour transmettre à {n, plural, one {un destinataire} other {{nShown} destinataires}} : {title}",
    nl: "Laatste dag om door te geven aan {n, plural, one {één bestemmeling} other {{nShown} bestemmelingen}}: {title}",
    de: "Letzter Tag für die Weiterleitung an {n, plural, one {einen Empfänger} other {{nShown} Empfänger}}: {title}",
    en: "Last day to pass it on to {n, plural, one {one addressee} other {{nShown} addressees}}: {title}",
  },
  "passed-on": {
    fr: "Dernier jour pour recevoir de {who} : {title}",
    nl: "Laatste dag om te ontvangen van {who}: {title}",
    de: "Letzter Tag für den Empfang von {who}: {title}",
    en: "Last day to be told by {who}: {title}",
  },
  reminder: {
    fr: "Rappel prévu si rien n’arrive d’ici là : {title}",
    nl: "Herinnering voorzien als er intussen niets komt: {title}",
    de: "Erinnerung vorgesehen, falls bis dahin nichts eintrifft: {title}",
    en: "Reminder to come unless something is heard before: {title}",
  },
};

/** A date that cannot be given as a day. */
export const openWords: Readonly<Record<OpenKind, Text>> = {
  deadline: {
    fr: "Le dernier jour pour se conformer à « {clause} » n’est pas établi.",
    nl: "De laatste dag om zich naar “{clause}” te voegen, staat niet vast.",
    de: "Der letzte Tag für die Umsetzung von „{clause}“ steht nicht fest.",
    en: "The last day to comply with “{clause}” is not established.",
  },
  end: {
    fr: "Le dernier jour en vigueur de « {clause} » n’est pas établi.",
    nl: "De laatste dag waarop “{clause}” van kracht is, staat niet vast.",
    de: "Der letzte Tag, an dem „{clause}“ in Kraft ist, steht nicht fest.",
    en: "The last day in force of “{clause}” is not established.",
  },
  review: {
    fr: "Le jour du réexamen de « {clause} » n’est pas établi.",
    nl: "De dag van de herziening van “{clause}” staat niet vast.",
    de: "Der Tag der Überprüfung von „{clause}“ steht nicht fest.",
    en: "The day of the review of “{clause}” is not established.",
  },
};

export const calendarWords = {
  about: {
    fr: "Mesure {measure}, version {version}. Jours entiers, heure de Bruxelles sauf mention contraire dans la mesure.",
    nl: "Maatregel {measure}, versie {version}. Volle dagen, Brusselse tijd tenzij de maatregel anders zegt.",
    de: "Maßnahme {measure}, Fassung {version}. Ganze Tage, Brüsseler Zeit, sofern die Maßnahme nichts anderes sagt.",
    en: "Measure {measure}, version {version}. Whole days, Brussels time unless the measure says otherwise.",
  },
  fictional: {
    fr: "FICTIF : organisme inventé.",
    nl: "FICTIEF (fictif): verzonnen instelling.",
    de: "FIKTIV (fictif): erfundene Einrichtung.",
    en: "FICTITIOUS (fictif): invented body.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What `interdict remind` says. */
export const remindWords = {
  summary: {
    fr: "À qui rappeler une mesure aujourd’hui, et pourquoi ; ou son calendrier",
    nl: "Wie vandaag aan een maatregel te herinneren, en waarom; of de kalender ervan",
    de: "Wen heute an eine Maßnahme erinnern, und warum; oder ihr Kalender",
    en: "Whom to remind of a measure today, and why; or its calendar",
  },
  dryRun: {
    fr: "Montrer sans rien préparer",
    nl: "Tonen zonder iets voor te bereiden",
    de: "Zeigen, ohne etwas vorzubereiten",
    en: "Show and prepare nothing",
  },
  calendar: {
    fr: "Écrire le calendrier (iCalendar) de la mesure ; avec --body, de ce que cet organisme doit et attend",
    nl: "De kalender (iCalendar) van de maatregel schrijven; met --body, van wat die instelling moet doen en mag verwachten",
    de: "Den Kalender (iCalendar) der Maßnahme schreiben; mit --body den dessen, was diese Einrichtung schuldet und erwartet",
    en: "Write the calendar (iCalendar) of the measure; with --body, of what that body owes and is owed",
  },
  out: {
    fr: "Écrire dans ce fichier",
    nl: "In dit bestand schrijven",
    de: "In diese Datei schreiben",
    en: "Write to this file",
  },
  none: {
    fr: "Aucun rappel n’est dû.",
    nl: "Er is geen enkele herinnering nodig.",
    de: "Es ist keine Erinnerung fällig.",
    en: "No reminder is due.",
  },
  line: {
    fr: "{to} : rappel {n} de {atMost}, {because}.",
    nl: "{to}: herinnering {n} van {atMost}, {because}.",
    de: "{to}: Erinnerung {n} von {atMost}, {because}.",
    en: "{to}: reminder {n} of {atMost}, {because}.",
  },
  lineAbove: {
    fr: "{to}, au sujet de {body} : rappel {n} de {atMost}, {because}.",
    nl: "{to}, over {body}: herinnering {n} van {atMost}, {because}.",
    de: "{to}, betreffend {body}: Erinnerung {n} von {atMost}, {because}.",
    en: "{to}, about {body}: reminder {n} of {atMost}, {because}.",
  },
  byHand: {
    fr: "Le message d’origine n’est pas parti d’ici : ce rappel est à faire par la même voie.",
    nl: "Het oorspronkelijke bericht is niet van hier vertrokken: deze herinnering gaat langs dezelfde weg.",
    de: "Die ursprüngliche Mitteilung ging nicht von hier aus: Diese Erinnerung nimmt denselben Weg.",
    en: "The first message did not leave from here: this reminder goes the same way as it did.",
  },
  noAddress: {
    fr: "Le registre n’en connaît pas l’adresse : ce rappel est à faire par une autre voie.",
    nl: "Het register kent er geen adres van: deze herinnering gaat langs een andere weg.",
    de: "Das Verzeichnis kennt dazu keine Adresse: Diese Erinnerung nimmt einen anderen Weg.",
    en: "The register has no address for it: this reminder goes another way.",
  },
  listed: {
    fr: "{n, plural, one {Un rappel est dû} other {{nShown} rappels sont dus}} ; {prepared, plural, =0 {aucun n’est préparé} one {{preparedShown} est prêt à partir} other {{preparedShown} sont prêts à partir}}.",
    nl: "{n, plural, one {Er is één herinnering} other {Er zijn {nShown} herinneringen}} te versturen; {prepared, plural, =0 {er staat er geen klaar} one {{preparedShown} staat klaar} other {{preparedShown} staan klaar}}.",
    de: "{n, plural, one {Eine Erinnerung ist} other {{nShown} Erinnerungen sind}} fällig; {prepared, plural, =0 {keine liegt bereit} one {{preparedShown} liegt bereit} other {{preparedShown} liegen bereit}}.",
    en: "{n, plural, one {One reminder is} other {{nShown} reminders are}} due; {prepared, plural, =0 {none is prepared} one {{preparedShown} is prepared} other {{preparedShown} are prepared}}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
