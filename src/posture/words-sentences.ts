import type { Text } from "../language/language.ts";
import type { SentenceToken } from "./posture.ts";

/**
 * The result sentences (semantics §3.4). `{body}` is a name; numbers come twice: `{n}` for the plural, `{nShown}` as it is written.
 * The word “respected” stands in R4 and R5 only, “all” in R5 and R6 only.
 */
export const sentenceWords: Readonly<Record<SentenceToken, Text>> = {
  R0: {
    fr: "Il n’est pas établi si {body} est tenu (à préciser : {asks}).",
    nl: "Het staat niet vast of {body} gebonden is (nog te bepalen: {asks}).",
    de: "Es ist nicht geklärt, ob {body} verpflichtet ist (offen: {asks}).",
    en: "Whether {body} is bound is not established (to be settled: {asks}).",
  },
  R1: {
    fr: "{reason, select, none {{body} n’est pas tenu.} other {{body} n’est pas tenu : {reason}.}} {role, select, invited {Il lui a été demandé de suivre cette recommandation ; sa réponse : {answer}.} informed {La décision lui a été communiquée pour information.} other {La clause ne s’adresse pas à lui.}}{voluntary, select, true { Il a un contrôle de sa propre initiative.} other {}}",
    nl: "{reason, select, none {{body} is niet gebonden.} other {{body} is niet gebonden: {reason}.}} {role, select, invited {De instelling werd gevraagd deze aanbeveling te volgen; haar antwoord: {answer}.} informed {De beslissing werd haar ter informatie meegedeeld.} other {De clausule richt zich niet tot haar.}}{voluntary, select, true { Zij heeft een controle op eigen initiatief.} other {}}",
    de: "{reason, select, none {{body} ist nicht verpflichtet.} other {{body} ist nicht verpflichtet: {reason}.}} {role, select, invited {Die Einrichtung wurde gebeten, dieser Empfehlung zu folgen; ihre Antwort: {answer}.} informed {Der Beschluss wurde ihr zur Kenntnis gebracht.} other {Die Klausel richtet sich nicht an sie.}}{voluntary, select, true { Sie hat aus eigener Initiative eine Kontrolle.} other {}}",
    en: "{reason, select, none {{body} is not bound.} other {{body} is not bound: {reason}.}} {role, select, invited {It was asked to follow this recommendation; its answer: {answer}.} informed {It was told for information.} other {The clause does not speak to it.}}{voluntary, select, true { It has a control of its own accord.} other {}}",
  },
  R2: {
    fr: "La clause n’était pas en vigueur le {day} ({state}).",
    nl: "De clausule was op {day} niet van kracht ({state}).",
    de: "Die Klausel war am {day} nicht in Kraft ({state}).",
    en: "The clause was not in force on {day} ({state}).",
  },
  R3: {
    fr: "{body} n’a aucun appareil de ce genre.",
    nl: "{body} heeft geen enkel toestel van die aard.",
    de: "{body} hat kein solches Gerät.",
    en: "{body} has no such device.",
  },
  R4: {
    fr: "Non respecté : {nShown} sur {ofShown}.",
    nl: "Niet nageleefd: {nShown} van {ofShown}.",
    de: "Nicht eingehalten: {nShown} von {ofShown}.",
    en: "Not respected: {nShown} of {ofShown}.",
  },
  R5: {
    fr: "{n, plural, one {Respecté sur le seul appareil} other {Respecté sur tous les {nShown}}}{late, plural, =0 {} one {, dont {lateShown} après l’échéance} other {, dont {lateShown} après l’échéance}}{exempt, plural, =0 {} one {, {exemptShown} étant dispensé} other {, {exemptShown} étant dispensés}}{told, select, late { ; le respect dans les délais ne pouvait pas lui être demandé} other {}}.",
    nl: "{n, plural, one {Nageleefd op het enige toestel} other {Nageleefd op alle {nShown}}}{late, plural, =0 {} other {, waarvan {lateShown} na de termijn}}{exempt, plural, =0 {} other {, waarvan {exemptShown} vrijgesteld}}{told, select, late {; tijdige naleving kon er niet van worden gevraagd} other {}}.",
    de: "{n, plural, one {Auf dem einzigen Gerät eingehalten} other {Auf allen {nShown} eingehalten}}{late, plural, =0 {} other {, davon {lateShown} nach der Frist}}{exempt, plural, =0 {} other {, davon {exemptShown} befreit}}{told, select, late {; fristgerechte Einhaltung konnte von ihr nicht verlangt werden} other {}}.",
    en: "{n, plural, one {Respected on the only device} other {Respected on all {nShown}}}{late, plural, =0 {} other {, {lateShown} of them after the deadline}}{exempt, plural, =0 {} other {, {exemptShown} of them exempt}}{told, select, late {; compliance on time could not be asked of it} other {}}.",
  },
  R6: {
    fr: "{n, plural, one {Le seul appareil est dispensé.} other {Les {nShown} sont tous dispensés.}}",
    nl: "{n, plural, one {Het enige toestel is vrijgesteld.} other {Alle {nShown} zijn vrijgesteld.}}",
    de: "{n, plural, one {Das einzige Gerät ist befreit.} other {Alle {nShown} sind befreit.}}",
    en: "{n, plural, one {The only device is exempt.} other {All {nShown} are exempt.}}",
  },
  R7: {
    fr: "{by, select, none {{n, plural, one {{nShown} appareil reste à corriger.} other {{nShown} appareils restent à corriger.}}} other {{n, plural, one {{nShown} appareil reste à corriger pour le {by}.} other {{nShown} appareils restent à corriger pour le {by}.}}}}",
    nl: "{by, select, none {{n, plural, one {{nShown} toestel is nog te regelen.} other {{nShown} toestellen zijn nog te regelen.}}} other {{n, plural, one {{nShown} toestel is nog te regelen tegen {by}.} other {{nShown} toestellen zijn nog te regelen tegen {by}.}}}}",
    de: "{by, select, none {{n, plural, one {{nShown} Gerät ist noch zu bereinigen.} other {{nShown} Geräte sind noch zu bereinigen.}}} other {{n, plural, one {{nShown} Gerät ist noch bis {by} zu bereinigen.} other {{nShown} Geräte sind noch bis {by} zu bereinigen.}}}}",
    en: "{by, select, none {{nShown} still to be put right.} other {{nShown} still to be put right by {by}.}}",
  },
  R8: {
    fr: "Prouvé sur {nShown} sur {ofShown} ; non prouvé sur {leftShown}{complete, select, true {.} other { ; le nombre d’autres appareils n’est pas connu.}}",
    nl: "Bewezen op {nShown} van {ofShown}; niet bewezen op {leftShown}{complete, select, true {.} other {; het aantal andere toestellen is niet bekend.}}",
    de: "Belegt für {nShown} von {ofShown}; nicht belegt für {leftShown}{complete, select, true {.} other {; die Zahl weiterer Geräte ist nicht bekannt.}}",
    en: "Shown on {nShown} of {ofShown}; not shown on {leftShown}{complete, select, true {.} other {; the number of further devices is not known.}}",
  },
  R8a: {
    fr: "Déclaré le {on} pour {nShown} sur {ofShown} ; prouvé sur aucun.",
    nl: "Op {on} verklaard voor {nShown} van {ofShown}; op geen enkel bewezen.",
    de: "Am {on} erklärt für {nShown} von {ofShown}; für keines belegt.",
    en: "Stated on {on} for {nShown} of {ofShown}; shown on none.",
  },
  R8b: {
    fr: "{seen, plural, =0 {{depends, select, none {Non déterminé pour {nShown} sur {ofShown}.} other {Il n’est pas établi si la clause vise {nShown} appareils sur {ofShown} : cela dépend de {depends}.}}} other {{depends, select, none {Vu sur {seenShown} sur {ofShown} ; rien ne montre un acte que la clause nomme.} other {Vu sur {seenShown} sur {ofShown} ; qu’il y ait infraction dépend de {depends}.}}}}",
    nl: "{seen, plural, =0 {{depends, select, none {Niet bepaald voor {nShown} van {ofShown}.} other {Het staat niet vast of de clausule {nShown} van {ofShown} toestellen betreft: dat hangt af van {depends}.}}} other {{depends, select, none {Gezien op {seenShown} van {ofShown}; niets toont een handeling die de clausule noemt.} other {Gezien op {seenShown} van {ofShown}; of dat een overtreding is, hangt af van {depends}.}}}}",
    de: "{seen, plural, =0 {{depends, select, none {Nicht bestimmt für {nShown} von {ofShown}.} other {Es ist nicht geklärt, ob die Klausel {nShown} von {ofShown} Geräten erfasst: Das hängt ab von {depends}.}}} other {{depends, select, none {Gesehen auf {seenShown} von {ofShown}; nichts zeigt eine Handlung, die die Klausel nennt.} other {Gesehen auf {seenShown} von {ofShown}; ob das ein Verstoß ist, hängt ab von {depends}.}}}}",
    en: "{seen, plural, =0 {{depends, select, none {Undetermined for {nShown} of {ofShown}.} other {Whether the clause covers {nShown} of {ofShown} devices is not established: it depends on {depends}.}}} other {{depends, select, none {Seen on {seenShown} of {ofShown}; nothing shows an action that the clause names.} other {Seen on {seenShown} of {ofShown}; whether that is a breach depends on {depends}.}}}}",
  },
  R8c: {
    fr: "{before, select, none {Dernière observation de {nShown} sur {ofShown} : trop ancienne.} other {Dernière observation de {nShown} sur {ofShown} au plus tard le {before} : trop ancienne.}}",
    nl: "{before, select, none {Laatste waarneming van {nShown} van {ofShown}: te oud.} other {Laatste waarneming van {nShown} van {ofShown} uiterlijk op {before}: te oud.}}",
    de: "{before, select, none {Letzte Beobachtung von {nShown} von {ofShown}: zu alt.} other {Letzte Beobachtung von {nShown} von {ofShown} spätestens am {before}: zu alt.}}",
    en: "{before, select, none {Last observation of {nShown} of {ofShown}: too old.} other {Last observation of {nShown} of {ofShown} on {before} at the latest: too old.}}",
  },
  R9: {
    fr: "{n, plural, =0 {Aucune preuve détenue.} one {Aucune preuve détenue ({nShown} appareil ne peut pas être observé : {why}).} other {Aucune preuve détenue ({nShown} appareils ne peuvent pas être observés : {why}).}}",
    nl: "{n, plural, =0 {Geen bewijs voorhanden.} one {Geen bewijs voorhanden ({nShown} toestel kan niet worden waargenomen: {why}).} other {Geen bewijs voorhanden ({nShown} toestellen kunnen niet worden waargenomen: {why}).}}",
    de: "{n, plural, =0 {Kein Nachweis vorhanden.} one {Kein Nachweis vorhanden ({nShown} Gerät kann nicht beobachtet werden: {why}).} other {Kein Nachweis vorhanden ({nShown} Geräte können nicht beobachtet werden: {why}).}}",
    en: "{n, plural, =0 {No evidence held.} one {No evidence held ({nShown} device cannot be observed: {why}).} other {No evidence held ({nShown} devices cannot be observed: {why}).}}",
  },
};

/** What is said of a body that owes something itself, where it differs from what is said of its devices. */
export const dutyWords: Readonly<Partial<Record<SentenceToken, Text>>> = {
  R4: {
    fr: "Non respecté : l’échéance est passée et nous, destinataires, ne détenons aucune pièce.",
    nl: "Niet nageleefd: de termijn is verstreken en wij, de bestemmelingen, hebben geen enkel stuk.",
    de: "Nicht eingehalten: Die Frist ist abgelaufen, und uns als Empfängern liegt kein Beleg vor.",
    en: "Not respected: the day has passed and we, the named recipient, hold no record.",
  },
  R5: {
    fr: "{late, plural, =0 {Fait, sur pièce.} other {Fait, sur pièce, après l’échéance.}}",
    nl: "{late, plural, =0 {Gedaan, met stuk.} other {Gedaan, met stuk, na de termijn.}}",
    de: "{late, plural, =0 {Erledigt, belegt.} other {Erledigt, belegt, nach der Frist.}}",
    en: "{late, plural, =0 {Done, on record.} other {Done, on record, after the deadline.}}",
  },
  R7: {
    fr: "{by, select, none {Reste à faire.} other {Reste à faire pour le {by}.}}",
    nl: "{by, select, none {Nog te doen.} other {Nog te doen tegen {by}.}}",
    de: "{by, select, none {Noch zu erledigen.} other {Noch zu erledigen bis {by}.}}",
    en: "{by, select, none {Still to be done.} other {Still to be done by {by}.}}",
  },
  R8a: {
    fr: "{on, select, none {Affirmé fait, à une date inconnue ; aucune pièce n’est détenue.} other {Affirmé fait le {on} ; aucune pièce n’est détenue.}}",
    nl: "{on, select, none {Volgens verklaring gedaan, op een onbekende datum; er is geen stuk voorhanden.} other {Volgens verklaring gedaan op {on}; er is geen stuk voorhanden.}}",
    de: "{on, select, none {Nach Angabe erledigt, an einem unbekannten Tag; ein Beleg liegt nicht vor.} other {Nach Angabe am {on} erledigt; ein Beleg liegt nicht vor.}}",
    en: "{on, select, none {Said to be done, on a day not known; no record is held.} other {Said to be done on {on}; no record is held.}}",
  },
  R8b: {
    fr: "Il n’est pas établi si la clause est en vigueur ou s’adresse à cet organisme.",
    nl: "Het staat niet vast of de clausule van kracht is of zich tot deze instelling richt.",
    de: "Es ist nicht geklärt, ob die Klausel in Kraft ist oder sich an diese Einrichtung richtet.",
    en: "Whether the clause is in force, or speaks to this body, is not established.",
  },
};

/** The counts that the sentence itself does not say, after it. */
export const alsoCounted: Text = {
  fr: "En outre : {counts}.",
  nl: "Daarnaast: {counts}.",
  de: "Außerdem: {counts}.",
  en: "Besides: {counts}.",
};

/** Why a device cannot be observed, inside a sentence. */
export const hiddenWords = {
  "own-device": {
    fr: "appareil personnel",
    nl: "persoonlijk toestel",
    de: "persönliches Gerät",
    en: "personal device",
  },
  "work-profile": {
    fr: "profil professionnel sur un appareil personnel",
    nl: "werkprofiel op een persoonlijk toestel",
    de: "Arbeitsprofil auf einem persönlichen Gerät",
    en: "work profile beside a personal side",
  },
  "user-enrolled": {
    fr: "inscription par l’utilisateur, qui cache ses applications",
    nl: "inschrijving door de gebruiker, die zijn apps verbergt",
    de: "Anmeldung durch den Nutzer, die dessen Apps verbirgt",
    en: "enrolled by its user, which hides the user’s applications",
  },
  "personal-profile": {
    fr: "côté personnel d’un appareil professionnel",
    nl: "persoonlijke kant van een professioneel toestel",
    de: "persönliche Seite eines Dienstgeräts",
    en: "personal side of a service device",
  },
} as const satisfies Record<string, Text>;
